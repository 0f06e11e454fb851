"""What must be exact is read back once, in fixed words, and the client's reaction is kept."""

import pytest

from shared.interview.events import EventKind
from shared.interview.flow import Phase, Purpose, ReadBack, end, enter, needs_understanding, silence, skip
from shared.interview.reporting import assemble_report
from shared.interview.status import PausedBy, QuestionStatus
from shared.interview.understanding import Act, Missing, Understanding
from tests.unit.interview.building import begun, kinds, purposes, question, status, wordings

NAME = question("q1", text="What is your full name?")
DATE = question("q1", "date")
RENT = question("q1", "number", text="How much rent do you pay each month?")
PHONE = question("q1", text="What is your phone number?")
NEXT = question("q2", text="Second?")


@pytest.mark.parametrize(
    ("asked", "said", "spoken"),
    [
        (NAME, "My name is Maria Gonzalez.", "I have written: “My name is Maria Gonzalez”. Is that right?"),
        (question("q1", text="Who is your landlord?"), "Bob Stone", "I have written: “Bob Stone”. Is that right?"),
        (DATE, "it was on march third 2019", "I have March 3, 2019. Is that right?"),
        (DATE, "sometime in 2019", "I have 2019. Is that right?"),
        (RENT, "twelve hundred dollars", "I have the number 1,200. Is that right?"),
        (RENT, "1,250.50", "I have the number 1,250.5. Is that right?"),
        (PHONE, "5 5 5, 0 1 4 2.", "I have written: “5 5 5, 0 1 4 2”. Is that right?"),
        (
            question("q1", text="What is your e-mail address?"),
            "It is maria at example dot com.",
            "I have written: “maria at example dot com”. Is that right?",
        ),
        (question("q1", text="Case number"), "A-17", "I have written: “A-17”. Is that right?"),
        (question("q1", "choice"), "my brother pays in cash", "I have: Cash. Is that right?"),
        (question("q1", "multiple_choice"), "everything but the boat", "I have: A car, A house. Is that right?"),
        (question("q1", "number"), "one in march i think, just the one", "I have the number 1. Is that right?"),
    ],
)
def test_what_must_be_exact_or_was_not_said_in_so_many_words_is_read_back(
    asked: object, said: str, spoken: str
) -> None:
    interview = begun(asked, NEXT)  # type: ignore[arg-type]
    interview.say(said)
    assert interview.utterances[-1].text == spoken
    assert status(interview, "q1") is QuestionStatus.ANSWERED
    assert interview.state.current_id == "q1"
    assert isinstance(needs_understanding(interview.state), ReadBack)


def test_in_spanish_dates_and_numbers_are_worded_as_spanish_does() -> None:
    interview = begun(question("q1", "date", text="¿En qué fecha se mudó?"), NEXT, language="es")
    interview.say("el tres de marzo de 2019")
    assert interview.utterances[-1].text == "He anotado: 3 de marzo de 2019. ¿Es correcto?"
    assert wordings(interview.say("sí, es correcto")) == ["Second?"]
    assert interview.events[-1].kind is not EventKind.UNCONFIRMED


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        (question("q1"), "The heating was broken all winter."),
        (question("q1", "yes_no"), "yes"),
        (question("q1", "number"), "three children"),
        (question("q1", "choice"), "cash"),
        (question("q1", "multiple_choice"), "a car and a boat"),
        (NAME, "i would rather not say"),
        (
            NAME,
            "my parents gave me one name and the church another and at school they wrote it as they liked "
            "so i have always had two of them and nobody in my family ever knew which one was right",
        ),
        (DATE, "i do not know"),
    ],
)
def test_stories_counts_and_what_was_not_answered_are_not_read_back(asked: object, said: str) -> None:
    interview = begun(asked, NEXT)  # type: ignore[arg-type]
    assert wordings(interview.say(said)) == ["Second?"]


def test_the_answer_is_stored_before_it_is_read_back() -> None:
    interview = begun(DATE, NEXT)
    assert kinds(interview.say("march third 2019")) == [EventKind.RESOLVED, EventKind.READ_BACK]
    assert interview.state.answers[DATE.id].value == "2019-03-03"


@pytest.mark.parametrize("words", ["yes", "that's right", "correct", "march third 2019", "Yes, March 3rd, 2019."])
def test_a_yes_or_the_same_answer_once_more_confirms_it_and_is_kept(words: str) -> None:
    interview = begun(DATE, NEXT)
    interview.say("march third 2019")
    decision = interview.say(words)
    assert kinds(decision) == [EventKind.CONFIRMED, EventKind.QUESTION_ASKED]
    assert purposes(decision) == [Purpose.ACKNOWLEDGE]
    reported = assemble_report(interview.state, interview.events, interview.utterances).questions[0]
    assert (reported.was_read_back, reported.confirmed_with) == (True, words)
    assert reported.confirmed_by == interview.state.confirmed_by[DATE.id]
    assert len(interview.answers) == 1


@pytest.mark.parametrize(
    ("asked", "said", "corrected", "value", "raw"),
    [
        (DATE, "march third 2019", "no, the fifth", "2019-03-05", "march third 2019 no, the fifth"),
        (DATE, "march third 2019", "no it was may", "2019-05-03", "march third 2019 no it was may"),
        (DATE, "march third 2019", "no, 2018", "2018-03-03", "march third 2019 no, 2018"),
        (DATE, "march third 2019", "it was the fourth of june 2018", "2018-06-04", "it was the fourth of june 2018"),
        (RENT, "1200 dollars", "no, thirteen hundred", 1300, "no, thirteen hundred"),
        (NAME, "Maria Gonzalez", "no, Maria Gonzales", None, "no, Maria Gonzales"),
        (NAME, "Maria Gonzalez", "no, with an s", None, "Maria Gonzalez no, with an s"),
    ],
)
def test_what_is_right_instead_takes_its_place_and_is_read_back_once_more(
    asked: object, said: str, corrected: str, value: object, raw: str
) -> None:
    interview = begun(asked, NEXT)  # type: ignore[arg-type]
    interview.say(said)
    decision = interview.say(corrected)
    assert kinds(decision) == [EventKind.RESOLVED, EventKind.READ_BACK]
    answer = interview.answers[-1]
    assert (answer.value, answer.raw) == (value, raw)
    assert wordings(interview.say("yes")) == ["Second?"]


@pytest.mark.parametrize(
    ("asked", "said", "corrected", "value"),
    [
        (question("q1", "choice"), "my brother pays in cash", "no, by cheque", "Cheque"),
        (question("q1", "number"), "Six until my son left.", "no, five", 5),
    ],
)
def test_what_is_right_instead_in_so_many_words_is_not_read_back_again(
    asked: object, said: str, corrected: str, value: object
) -> None:
    interview = begun(asked, NEXT)  # type: ignore[arg-type]
    interview.say(said)
    assert wordings(interview.say(corrected)) == ["Second?"]
    assert interview.answers[-1].value == value


def test_a_condition_looks_at_what_the_read_back_led_to() -> None:
    cheque = question("q2", text="Which bank?", only_if=("q1", "Cheque"))
    interview = begun(question("q1", "choice"), cheque, question("q3", text="Third?"))
    interview.say("my brother pays in cash")
    assert wordings(interview.say("no, by cheque")) == ["Which bank?"]


def test_a_no_alone_has_the_question_asked_again() -> None:
    interview = begun(NAME, NEXT)
    interview.say("Mario Gonzalez")
    decision = interview.say("no, that's wrong")
    assert purposes(decision) == [Purpose.READ_BACK_WRONG]
    assert wordings(decision) == [NAME.text]
    assert status(interview, "q1") is QuestionStatus.ASKING
    interview.say("Maria Gonzalez")
    interview.say("yes")
    assert interview.state.answers[NAME.id].raw == "Maria Gonzalez"


def test_an_answer_that_was_denied_and_not_given_anew_goes_to_the_lawyer() -> None:
    interview = begun(NAME, NEXT)
    interview.say("Mario Gonzalez")
    interview.say("no")
    interview.take(end(interview.state))
    answer = interview.state.answers[NAME.id]
    assert (answer.status, answer.raw) == (QuestionStatus.NEEDS_LAWYER, "Mario Gonzalez no")


@pytest.mark.parametrize("words", ["hm", "i do not know", "my cat is so funny"])
def test_an_unclear_reaction_lets_the_answer_stand_unconfirmed(words: str) -> None:
    interview = begun(NAME, NEXT)
    interview.say("Maria Gonzalez")
    decision = interview.say(words)
    assert decision.events[0].kind is EventKind.UNCONFIRMED
    assert wordings(decision) == ["Second?"]
    assert interview.state.answers[NAME.id].raw == "Maria Gonzalez"
    assert NAME.id not in interview.state.confirmed_by


def test_a_vague_date_keeps_its_words_and_is_confirmed_once_with_what_is_known() -> None:
    interview = begun(DATE, NEXT)
    assert purposes(interview.say("two years ago")) == [Purpose.FOLLOW_UP_DATE]
    interview.say("i don't know")
    assert interview.utterances[-1].text == "I have written “two years ago”, without an exact date. Is that right?"
    answer = interview.answers[-1]
    assert (answer.status, answer.value, answer.raw) == (QuestionStatus.NEEDS_LAWYER, None, "two years ago")
    assert purposes(interview.say("yes")) == [Purpose.LEFT_FOR_LAWYER]
    assert interview.answers[-1] == answer


def test_a_vague_date_can_be_made_exact_when_it_is_read_back() -> None:
    interview = begun(DATE, NEXT)
    interview.say("last march")
    interview.say("i don't know")
    interview.say("no wait it was march third 2024")
    assert interview.state.answers[DATE.id].value == "2024-03-03"


def test_other_wishes_are_met_and_it_is_read_back_again() -> None:
    interview = begun(DATE, NEXT)
    interview.say("march third 2019")
    decision = interview.say("can you repeat that please")
    assert purposes(decision) == [Purpose.REPEAT, Purpose.READ_BACK_DATE]
    assert wordings(decision) == [DATE.text]
    assert wordings(interview.say("yes")) == ["Second?"]


def test_wishes_without_end_let_the_answer_stand() -> None:
    interview = begun(DATE, NEXT)
    interview.say("march third 2019")
    for _ in range(3):
        interview.say("can you repeat that please")
    assert interview.say("can you repeat that please").events[0].kind is EventKind.UNCONFIRMED


def test_an_emergency_while_something_is_read_back_is_met_first() -> None:
    interview = begun(NAME, NEXT)
    interview.say("Maria Gonzalez")
    assert purposes(interview.say("he is breaking down the door")) == [Purpose.EMERGENCY, Purpose.CONFIRM_EMERGENCY]
    assert purposes(interview.say("no no i am fine")) == [Purpose.GO_ON, Purpose.READ_BACK_WORDS]


def test_an_interviewer_that_takes_over_reads_back_again() -> None:
    interview = begun(NAME)
    interview.say("Maria Gonzalez")
    assert interview.state.phase is Phase.ASKING
    decision = enter(interview.stored())
    assert purposes(decision) == [Purpose.INTERRUPTED, Purpose.READ_BACK_WORDS]
    assert wordings(decision) == [NAME.text]


def test_silence_after_a_read_back_ends_in_a_pause_with_the_answer_kept() -> None:
    interview = begun(NAME, NEXT)
    interview.say("Maria Gonzalez")
    assert purposes(interview.take(silence(interview.state, 1))) == [Purpose.NUDGE_AGAIN, Purpose.READ_BACK_WORDS]
    interview.take(silence(interview.state, 2))
    assert interview.state.paused_by is PausedBy.AWAY
    assert status(interview, "q1") is QuestionStatus.ANSWERED


def test_a_yes_to_a_read_back_that_was_cut_off_is_to_none_of_it() -> None:
    interview = begun(NAME, NEXT)
    said = interview.utterance("Maria Gonzalez")
    interview.hear(said, Understanding(Act.ANSWER, is_complete=True), is_delivered=False)
    assert purposes(interview.say("yes")) == [Purpose.READ_BACK_WORDS]
    assert wordings(interview.say("yes")) == ["Second?"]


def test_the_lawyer_can_skip_a_read_back_and_the_answer_stands() -> None:
    interview = begun(NAME, NEXT)
    interview.say("Maria Gonzalez")
    assert wordings(interview.take(skip(interview.state))) == ["Second?"]
    assert status(interview, "q1") is QuestionStatus.ANSWERED


def test_going_back_while_something_is_read_back_leaves_it_as_it_is() -> None:
    interview = begun(question("q0", text="First?"), NAME, NEXT)
    interview.say("It rained.")
    interview.say("Maria Gonzalez")
    decision = interview.say("can we go back to the previous question")
    assert wordings(decision) == ["First?"]
    assert status(interview, "q1") is QuestionStatus.ANSWERED


def test_a_condition_on_an_answer_that_is_read_back_is_settled_when_that_is_over() -> None:
    interview = begun(RENT, question("q2", only_if=("q1", "900")), question("q3", text="Third?"))
    interview.say("1200 dollars")
    assert status(interview, "q2") is QuestionStatus.PENDING
    assert wordings(interview.say("no, 1250")) == []
    assert wordings(interview.say("yes")) == ["Third?"]
    assert status(interview, "q2") is QuestionStatus.NOT_APPLICABLE


def test_an_answer_in_parts_is_read_back_when_it_is_complete() -> None:
    interview = begun(DATE, NEXT)
    interview.mean(Understanding(Act.ANSWER, missing=Missing.YEAR), "on the fifth of march")
    interview.say("2021")
    assert interview.utterances[-1].text == "I have March 5, 2021. Is that right?"
