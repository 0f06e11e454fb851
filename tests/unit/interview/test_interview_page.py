"""docs/interview.md says of each act what the code does, and shows every phrase as it is spoken."""

import re
from math import log10
from pathlib import Path

import pytest

from agent_container.lawyer_voice import OFFER_AFTER_SECONDS
from agent_container.pace import GAINS, SPEEDS
from agent_container.session import SILENCE_SECONDS
from infra.rehearsal.interview import PlayedInterview
from shared.interview import flow_asking, flow_back, flow_silence, flow_state, flow_turn, read_back
from shared.interview.answers import understand
from shared.interview.events import EventKind
from shared.interview.flow import Phrase
from shared.interview.phrases import LANGUAGES, Purpose
from shared.interview.understanding import Act, Understanding
from tests.unit.interview.building import begun, question

PAGE = (Path(__file__).resolve().parents[3] / "docs" / "interview.md").read_text()
ACT_ROW = re.compile(r"^\| `(?P<act>\w+)` \| (?P<example>.+?) \| (?P<says>.+?) \| (?P<then>.+?) \|$", re.MULTILINE)
ROWS = {row["act"]: row for row in ACT_ROW.finditer(PAGE) if row["act"] in set(Act)}


def phrase_rows() -> list[str]:
    """A row a purpose: its name, then its wording in each language."""
    return [
        f"| `{purpose}` | " + " | ".join(book.phrases[purpose] for book in LANGUAGES.values()) + " |"
        for purpose in Purpose
    ]


def test_every_act_has_its_row() -> None:
    assert list(ROWS) == list(Act)


def met(act: Act) -> PlayedInterview:
    """The second of three questions is on the table, and the client does this."""
    interview = begun(question("q0"), question("q1"), question("q2"))
    interview.say("It rained for three days.")
    interview.mean(Understanding(act, is_complete=act is Act.ANSWER))
    return interview


@pytest.mark.parametrize("act", Act)
def test_an_act_is_met_with_the_phrases_that_the_page_says(act: Act) -> None:
    interview = met(act)
    spoken = [speech.purpose for speech in interview.last.speech if isinstance(speech, Phrase)]
    assert re.findall(r"`(\w+)`", ROWS[act]["says"]) == spoken


@pytest.mark.parametrize("act", Act)
def test_the_example_of_an_act_is_understood_as_one(act: Act) -> None:
    assert understand(question("q1"), ROWS[act]["example"], language="en").act is act


@pytest.mark.parametrize("act", Act)
def test_what_puts_the_question_again_is_what_the_page_says_does(act: Act) -> None:
    interview = met(act)
    put = [event.question_id for event in interview.last.events if event.kind is EventKind.QUESTION_ASKED]
    assert (put == ["q1"]) is ("the question again" in ROWS[act]["then"])
    assert (put == ["q0"]) is ("the earlier question again" in ROWS[act]["then"])


@pytest.mark.parametrize("row", phrase_rows(), ids=[str(purpose) for purpose in Purpose])
def test_each_phrase_stands_on_the_page_as_it_is_spoken(row: str) -> None:
    assert row in PAGE.splitlines()


@pytest.mark.parametrize(
    ("said", "number"),
    [
        (r"followed up at most (\d+) times", flow_turn.MAX_FOLLOW_UPS),
        (r"After (\d+) turns on one question", flow_turn.PATIENCE),
        (r"at most (\d+) words", read_back.MOST_WORDS),
        (r"at most (\d+) times an opening", read_back.MOST_READ_BACKS),
        (r"name it in no more than (\d+) words", flow_back.MOST_WORDS_TO_PUT_RIGHT),
        (r"the first (\d+) of them", flow_asking.MOST_OPEN_READ),
        (r"at most (\d+) times in all", flow_asking.MOST_OFFERS),
        (r"After (\d+) seconds of silence", SILENCE_SECONDS),
        (r"waits (\d+) times as long for who asked to wait", flow_silence.PATIENCE_WITH_WAITING),
        (r"and (\d+) times as long for who types", flow_silence.PATIENCE_WITH_READING),
        (r"silent for (\d+) seconds it offers", OFFER_AFTER_SECONDS[0]),
        (r"becomes slower (\d+) times", flow_state.MOST_SLOWER),
        (r"louder (\d+) times \(by 4 dB, then by 8", flow_state.MOST_LOUDER),
    ],
)
def test_the_numbers_on_the_page_are_the_codes(said: str, number: float) -> None:
    found = re.search(said, " ".join(PAGE.split()))
    assert found is not None
    assert int(found[1]) == number


def test_the_speeds_and_the_loudness_on_the_page_are_the_voices() -> None:
    page = " ".join(PAGE.split())
    assert f"(to {SPEEDS[1]}, then {SPEEDS[2]} of its speed" in page
    assert f"(by {round(20 * log10(GAINS[1]))} dB, then by {round(20 * log10(GAINS[2]))}," in page
