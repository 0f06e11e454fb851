"""Answers to questions that ask for several things, as the parser types them: what is complete, its value, and which
part is asked for. `unseen_compound.jsonl`: the half at whose misses nobody looks."""

from pathlib import Path

import pytest

from infra.understanding.examples import Example
from shared.interview.answers import understand
from shared.interview.flow_lacking import follow_up
from shared.interview.phrases import LANGUAGES
from shared.interview.understanding import Act, Understanding
from tests.unit.interview.measuring import show

LEAST_RIGHT = {
    "compound": {"en": 0.96, "es": 0.9},
    "unseen_compound": {"en": 0.87, "es": 0.87},
}


class Compound(Example):
    """`rest`: of an incomplete answer, the words of the question that are to be asked."""

    rest: str = ""


def of(language: str, name: str) -> list[Compound]:
    lines = (Path(__file__).parent / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    return [turn for line in lines if (turn := Compound.model_validate_json(line)).language == language]


def asked_for(turn: Compound, meant: Understanding) -> str:
    phrase, _ = follow_up(turn.asked, turn.heard, meant, language=turn.language)
    return phrase.parameters.get("rest", "").lstrip("¿")


@pytest.mark.parametrize("name", LEAST_RIGHT)
@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_what_was_told_is_taken_and_what_was_not_is_asked_for(language: str, name: str) -> None:
    turns = of(language, name)
    right = wrong = in_vain = 0
    for turn in turns:
        meant = understand(turn.asked, turn.heard, language=language)
        wrong += meant.is_complete and meant.value != turn.value
        in_vain += turn.complete and not meant.is_complete
        is_right = meant.act is Act.ANSWER and (meant.is_complete, meant.value) == (turn.complete, turn.value)
        right += is_right and (turn.complete or asked_for(turn, meant) == turn.rest.lstrip("¿"))
    show(f"{language} {name}: {right} of {len(turns)} right, {wrong} wrong values, {in_vain} asked for nothing")
    assert wrong == 0
    assert right / len(turns) >= LEAST_RIGHT[name][language]
