"""Answers to what intakes ask, as distinct people speak to a recogniser, with the types that the parser gives these
questions. `unseen_values.jsonl`: the half at whose misses nobody looks."""

from pathlib import Path

import pytest

from infra.understanding.examples import read
from shared.interview.answers import understand
from shared.interview.phrases import LANGUAGES
from tests.unit.interview.measuring import show

HERE = Path(__file__).parent
LEAST_RIGHT = {
    "plain_values": {"en": 0.93, "es": 0.94},
    "unseen_values": {"en": 0.8, "es": 0.76},
}
MOST_WRONG = {
    "plain_values": {"en": 2, "es": 1},
    "unseen_values": {"en": 2, "es": 2},
}
"""Values that were not meant, or words that are not all of it."""


@pytest.mark.parametrize("name", LEAST_RIGHT)
@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_a_plain_answer_has_its_value_and_no_other(language: str, name: str) -> None:
    turns = [turn for turn in read(HERE / f"{name}.jsonl") if turn.language == language]
    right = wrong = in_vain = 0
    for turn in turns:
        meant = understand(turn.asked, turn.heard, language=language)
        right += (meant.act, meant.is_complete, meant.value) == (turn.act, turn.complete, turn.value)
        wrong += meant.is_complete and (not turn.complete or meant.value != turn.value)
        in_vain += turn.complete and not meant.is_complete
    show(f"{language} {name}: {right} of {len(turns)} right, {wrong} wrong values, {in_vain} asked for nothing")
    assert wrong <= MOST_WRONG[name][language]
    assert right / len(turns) >= LEAST_RIGHT[name][language]
