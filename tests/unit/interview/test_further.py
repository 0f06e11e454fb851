"""Questions that want more than their yes or no: "Have you been arrested? If so, when?"."""

import pytest

from shared.interview.answers import Act, Missing, Understanding, understand
from shared.interview.flow_ahead import likely_speech
from shared.interview.phrases import Phrase, Purpose
from shared.interview.status import QuestionStatus
from tests.unit.interview.building import begun, purposes, question

ARRESTED = "Have you ever been arrested? If yes, please explain when and where."


def understood(text: str, heard: str, *before: str, type: str = "yes_no", language: str = "en") -> Understanding:
    return understand(question(text=text, type=type), heard, language=language, before=before)


@pytest.mark.parametrize("type", ["yes_no", "text"])
@pytest.mark.parametrize(
    ("text", "heard", "language"),
    [
        (ARRESTED, "Yes.", "en"),
        (ARRESTED, "yes I have been arrested", "en"),
        ("Did you see a doctor (if so, whom)?", "I did", "en"),
        ("Did you report it to the police, and if so, when?", "yes we did", "en"),
        ("Do you dispute it? If your answer is in the affirmative, state all facts.", "absolutely", "en"),
        ("Were you hurt? If the answer to this interrogatory is yes, say where.", "yes", "en"),
        ("Are you working? If not, when did you last work?", "no", "en"),
        ("Could you live elsewhere? Why or why not?", "no", "en"),
        ("Could you live elsewhere? Why or why not?", "yes", "en"),
        ("Do you have allergies? Please list them.", "yes I do", "en"),
        ("¿Ha sido arrestado? En caso afirmativo, explique cuándo.", "sí", "es"),
        ("¿Ha sido arrestado? De ser así, ¿cuándo?", "sí señorita", "es"),
        ("¿Viven juntos? De no ser así, ¿desde cuándo están separados?", "no", "es"),
        ("¿Existe alguna denuncia? Indique el número de expediente.", "sí, claro", "es"),
    ],
)
def test_a_bare_yes_or_no_leaves_the_rest_open(type: str, text: str, heard: str, language: str) -> None:
    turn = understood(text, heard, type=type, language=language)
    assert (turn.act, turn.is_complete, turn.missing) == (Act.ANSWER, False, Missing.REST)


@pytest.mark.parametrize(
    ("text", "heard", "language"),
    [
        (ARRESTED, "no, never", "en"),
        (ARRESTED, "yes, in March in Reno", "en"),
        ("Are you working? If not, when did you last work?", "yes", "en"),
        ("If you were hurt, you may rest. Were you hurt?", "yes", "en"),
        ("Please explain yes or no. Were you hurt?", "yes", "en"),
        ("Did you, or (if applicable) your agent, sign it?", "yes", "en"),
        ("Were you hurt? Check all that apply.", "yes", "en"),
        ("Do you feel safe at home? If not, please explain.", "no", "en"),  # danger, which is met first
        ("¿Viven juntos? De no ser así, ¿desde cuándo están separados?", "sí", "es"),
        ("¿Ha sido arrestado? De ser así, ¿cuándo?", "sí, en marzo", "es"),
    ],
)
def test_nothing_is_open_where_the_answer_says_all(text: str, heard: str, language: str) -> None:
    assert understood(text, heard, language=language).is_complete


def test_the_rest_is_asked_for_in_the_words_of_the_question() -> None:
    interview = begun(question(text=ARRESTED, type="yes_no"), question("q2"))
    rest = Phrase(Purpose.FOLLOW_UP_REST, {"rest": "If yes, please explain when and where."})
    assert rest in likely_speech(interview.state)
    assert interview.say("Yes.").speech == (rest,)
    interview.say("No, just the one time, in March in Reno.")
    answer = interview.answers[-1]
    assert (answer.status, answer.value) == (QuestionStatus.ANSWERED, True)
    assert answer.raw == "Yes. No, just the one time, in March in Reno."


def test_of_two_rests_the_one_that_is_due_is_asked_for() -> None:
    interview = begun(
        question(text="Are you employed? If not, when did you last work? If so, where? Since when?", type="yes_no")
    )
    wanted = interview.say("Yes.").speech
    assert wanted == (Phrase(Purpose.FOLLOW_UP_REST, {"rest": "If so, where? Since when?"}),)


@pytest.mark.parametrize("said", ["I don't remember.", "I'd rather not say.", "yes"])
def test_a_rest_that_is_not_told_leaves_the_yes(said: str) -> None:
    interview = begun(question(text=ARRESTED, type="yes_no"), question("q2"))
    interview.say("Yes.")
    interview.say(said)
    answer = interview.answers[-1]
    assert (answer.status, answer.value) == (QuestionStatus.ANSWERED, True)
    assert answer.raw == f"Yes. {said}"


def test_a_yes_may_be_taken_back_at_the_rest() -> None:
    interview = begun(question(text=ARRESTED, type="yes_no"), question("q2"))
    interview.say("Yes.")
    interview.say("sorry, I meant no")
    assert interview.answers[-1].value is False


def test_a_bare_no_to_the_rest_may_mean_either_and_is_asked_about() -> None:
    interview = begun(question(text=ARRESTED, type="yes_no"), question("q2"))
    interview.say("Yes.")
    assert purposes(interview.say("No.")) == [Purpose.FOLLOW_UP_YES_OR_NO]


def test_a_model_that_finds_a_rest_where_none_is_worded_is_followed_up_for_more() -> None:
    interview = begun(question(text="Were you hurt?", type="yes_no"))
    followed_up = interview.mean(Understanding(Act.ANSWER, value=True, missing=Missing.REST), "Yes.")
    assert purposes(followed_up) == [Purpose.FOLLOW_UP_MORE]
