"""What may be said next is known before the client has spoken, and holds nothing of the client's."""

import pytest

from shared.interview.answers import understand
from shared.interview.flow import Phrase, Purpose, Speech, Wording, enter
from shared.interview.flow_ahead import is_reusable, likely_speech, speech_after
from shared.interview.phrases import book, render
from shared.interview.understanding import Act, Understanding
from tests.unit.interview.building import begun, opened, purposes, question

TYPES = ("text", "yes_no", "date", "number", "choice", "multiple_choice", "signature")
NEXT = question("q2", text="What is next?")


def worded(speech: tuple[Speech, ...]) -> list[str]:
    return [one.text for one in speech if isinstance(one, Wording)]


@pytest.mark.parametrize("kind", TYPES)
def test_whatever_a_likely_turn_leads_to_was_foreseen(kind: str) -> None:
    for act in (Act.UNKNOWN, Act.DECLINE, Act.UNCLEAR, Act.REPEAT):
        interview = begun(question(type=kind), NEXT)
        foreseen = likely_speech(interview.state)
        said = interview.mean(Understanding(act)).speech
        assert [speech for speech in said if speech not in foreseen] == []


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("text", "It rained for three days and the cellar was full of water."),
        ("yes_no", "yes"),
        ("date", "it was on the fifth of march"),
        ("number", "three"),
        ("choice", "by bank transfer"),
        ("multiple_choice", "a car"),
        ("signature", "I sign"),
    ],
)
def test_what_an_answer_leads_to_was_foreseen(kind: str, words: str) -> None:
    interview = begun(question(type=kind), NEXT)
    foreseen = likely_speech(interview.state)
    assert [one for one in interview.say(words).speech if is_reusable(one) and one not in foreseen] == []


@pytest.mark.parametrize(
    ("kind", "words"), [("date", "on the fifth of march 2021"), ("number", "three"), ("text", "it depends")]
)
def test_what_is_said_after_words_that_were_understood_ahead_is_known(kind: str, words: str) -> None:
    interview = begun(question(type=kind), NEXT)
    state = interview.state
    assert state.current is not None
    foreseen = speech_after(state, words, understand(state.current, words, language="en"))
    assert foreseen == interview.say(words).speech != ()


def test_what_agreeing_to_a_read_back_leads_to_was_foreseen() -> None:
    interview = begun(question(type="date"), NEXT)
    assert purposes(interview.say("on the fifth of march 2021")) == [Purpose.READ_BACK_DATE]
    foreseen = likely_speech(interview.state)
    assert "What is next?" in worded(interview.say("Yes.").speech)
    assert "What is next?" in worded(foreseen)


def test_both_branches_of_a_condition_are_foreseen_and_the_likeliest_comes_first() -> None:
    if_yes = question("q2", text="To whom?", only_if=("q1", "yes"))
    speech = likely_speech(begun(question(type="yes_no"), if_yes, question("q3", text="Where do you live?")).state)
    assert worded(speech)[:2] == ["To whom?", "Where do you live?"]
    assert speech[0] == Phrase(Purpose.ACKNOWLEDGE)


def test_before_the_consent_what_a_yes_leads_to_is_foreseen() -> None:
    assert worded(likely_speech(opened(question(text="Who are you?")).state)) == ["Who are you?"]


def test_nothing_is_foreseen_twice() -> None:
    speech = [render(one, book("en")) for one in likely_speech(begun(question(), NEXT).state)]
    assert len(speech) == len(set(speech))


def test_only_what_the_script_or_the_phrase_book_words_may_be_kept() -> None:
    interview = begun(question(type="choice", section="Your home"))
    assert all(is_reusable(speech) for speech in interview.last.speech)
    assert not is_reusable(Phrase(Purpose.WELCOME_BACK, {"lawyer": "Dana", "left": "1", "total": "2"}))
    assert not all(is_reusable(speech) for speech in enter(opened().state).speech + opened().last.speech)
