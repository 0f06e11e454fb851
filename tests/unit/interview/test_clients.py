"""How distinct clients talk: facts that mention grave things, and grave acts, as often. Here what was read to mend the
rules; `unseen_clients.jsonl` holds the half at whose misses nobody looks (`test_learned`)."""

from pathlib import Path

import pytest

from infra.understanding.examples import GRAVE, read
from shared.interview.answers import understand
from shared.interview.phrases import LANGUAGES
from tests.unit.interview.measuring import show

READ = list(read(Path(__file__).parent / "clients.jsonl"))
LEAST_RIGHT = {"en": 0.94, "es": 0.93}
LEAST_GRAVE = {"en": 0.93, "es": 0.91}
MOST_ALARMS = {"en": 0.045, "es": 0.02}


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_how_clients_talk_is_understood(language: str) -> None:
    taken = [
        (turn, understand(turn.asked, turn.heard, language=language).act) for turn in READ if turn.language == language
    ]
    grave = [act is turn.act for turn, act in taken if turn.act in GRAVE]
    alarms = [act in GRAVE for turn, act in taken if turn.mentions]
    right = sum(act is turn.act for turn, act in taken)
    show(f"{language} clients: {right} of {len(taken)}, grave {sum(grave)} of {len(grave)}, alarms {sum(alarms)}")
    assert right / len(taken) >= LEAST_RIGHT[language]
    assert sum(grave) / len(grave) >= LEAST_GRAVE[language]
    assert sum(alarms) / len(alarms) <= MOST_ALARMS[language]
