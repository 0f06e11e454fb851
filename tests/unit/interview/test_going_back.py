"""A client can go back and change an answer; the old one stands until a new one comes."""

import pytest

from infra.rehearsal.interview import PlayedInterview
from shared.interview.events import EventKind
from shared.interview.flow import Purpose, end, enter
from shared.interview.script import QuestionId
from shared.interview.status import QuestionStatus
from shared.interview.understanding import Act, Understanding
from tests.unit.interview.building import begun, kinds, purposes, question, status, wordings

NUMBER = question("q1", "number", text="How many rooms?")


def test_going_back_asks_the_answered_question_again() -> None:
    interview = begun(NUMBER, question("q2"))
    interview.say("three")
    decision = interview.say("can we go back to the previous question")
    assert kinds(decision) == [EventKind.HEARD, EventKind.REOPENED, EventKind.QUESTION_ASKED]
    assert purposes(decision) == [Purpose.BACK]
    assert wordings(decision) == ["How many rooms?"]
    assert status(interview, "q1") is QuestionStatus.ASKING


def test_a_changed_answer_takes_the_place_of_the_old_one_and_the_interview_goes_on() -> None:
    interview = begun(NUMBER, question("q2", text="Second?"))
    interview.say("three")
    interview.say("i want to change my last answer")
    decision = interview.say("four rooms")
    assert [answer.value for answer in interview.answers] == [3, 4]
    assert interview.state.answers[NUMBER.id].value == 4
    assert wordings(decision) == ["Second?"]


def test_the_old_answer_stands_when_no_new_one_comes() -> None:
    interview = begun(NUMBER, question("q2"))
    interview.say("three")
    interview.mean(Understanding(Act.CORRECT))
    interview.take(end(interview.state))
    assert status(interview, "q1") is QuestionStatus.ANSWERED
    assert interview.state.answers[NUMBER.id].value == 3


def test_an_answer_is_opened_a_few_times_only() -> None:
    interview = begun(NUMBER, question("q2"))
    interview.say("three")
    for _ in range(3):
        interview.mean(Understanding(Act.BACK))
        interview.say("three")
    assert purposes(interview.mean(Understanding(Act.BACK))) == [Purpose.BACK_NOTED]


def test_a_changed_answer_brings_in_what_it_had_left_out() -> None:
    interview = begun(question("q1", "yes_no"), question("q2", text="When?", only_if=("q1", "yes")), question("q3"))
    interview.say("no")
    assert status(interview, "q2") is QuestionStatus.NOT_APPLICABLE
    interview.mean(Understanding(Act.CORRECT))
    assert wordings(interview.say("yes")) == ["When?"]


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("I want to change the name of child 2, it's Rob Miller", "q2"),
        ("I want to change the first child's name, it's Rob Miller", "q1"),
        ("I want to change the name of child 1, it's not 2 names, it's Rob", "q1"),
        ("I want to change my last answer, it's Rob Miller", "q3"),
    ],
)
def test_of_questions_in_like_words_the_one_whose_number_is_named_is_meant(said: str, meant: str) -> None:
    children = [question(f"q{place}", text=f"Child {place}: What is the full name?") for place in (1, 2, 3)]
    interview = begun(*children, question("q4"))
    for name in ("Ann Miller", "Bob Miller", "Cora Miller"):
        interview.say(name)
        interview.say("yes")
    interview.say(said)
    assert interview.state.current_id == meant


def test_an_answer_once_given_stays_when_its_condition_no_longer_holds() -> None:
    interview = begun(question("q1", "yes_no"), question("q2", only_if=("q1", "yes")), question("q3"))
    interview.say("yes")
    interview.say("It was in the spring.")
    interview.mean(Understanding(Act.BACK))
    interview.mean(Understanding(Act.BACK))
    interview.say("no")
    assert interview.state.answers[question("q2").id].raw == "It was in the spring."


RENT = question("q0", "number", text="How much rent do you pay?")
MOVED = question("q1", "date", text="On what date did you move in?")
LAST = question("q3", text="What else?")


def answered_twice() -> PlayedInterview:
    """Rent and date are answered and confirmed; the last question is on the table."""
    interview = begun(RENT, MOVED, LAST)
    for words in ("1200 dollars", "yes", "march third 2019", "yes"):
        interview.say(words)
    return interview


def test_an_answer_to_an_earlier_question_is_read_back_with_it_and_changes_nothing_before_a_yes() -> None:
    interview = answered_twice()
    decision = interview.say("about the date before: it was May")
    assert purposes(decision) == [Purpose.CORRECT, Purpose.READ_BACK_DATE]
    assert wordings(decision) == [MOVED.text]
    assert interview.utterances[-1].text.endswith("I have May 3, 2019. Is that right?")
    assert interview.state.answers[MOVED.id].value == "2019-03-03"
    decision = interview.say("yes")
    assert wordings(decision) == ["What else?"]
    answer = interview.state.answers[MOVED.id]
    assert answer.value == "2019-05-03"
    assert answer.raw == "march third 2019 about the date before: it was May yes"
    assert len(answer.evidence) == 3
    assert MOVED.id in interview.state.confirmed_by


def test_the_earlier_question_is_the_one_that_the_words_are_about() -> None:
    interview = answered_twice()
    decision = interview.mean(Understanding(Act.CORRECT), "I gave you the wrong rent, it was 1300")
    assert wordings(decision) == [RENT.text]
    assert interview.utterances[-1].text.endswith("I have the number 1,300. Is that right?")
    interview.say("yes")
    assert interview.state.answers[RENT.id].value == 1300


def test_a_no_to_the_earlier_words_has_the_earlier_question_asked_again() -> None:
    interview = answered_twice()
    interview.say("about the date before: it was May")
    decision = interview.say("no")
    assert (purposes(decision), wordings(decision)) == ([Purpose.READ_BACK_WRONG], [MOVED.text])
    interview.say("june first 2019")
    assert interview.state.answers[MOVED.id].value == "2019-06-01"


def test_without_a_yes_both_the_answer_and_the_earlier_words_go_to_the_lawyer() -> None:
    interview = answered_twice()
    interview.say("about the date before: it was May")
    interview.say("i do not know")
    answer = interview.state.answers[MOVED.id]
    assert (answer.status, answer.value) == (QuestionStatus.NEEDS_LAWYER, None)
    assert answer.raw == "march third 2019 about the date before: it was May"


def test_earlier_words_that_are_the_same_again_only_have_the_question_asked_again() -> None:
    interview = answered_twice()
    decision = interview.say("about the date before: it was march third 2019")
    assert purposes(decision) == [Purpose.CORRECT]
    assert wordings(decision) == [MOVED.text]


def test_an_interviewer_that_takes_over_reads_the_earlier_words_back_again() -> None:
    interview = answered_twice()
    interview.say("about the date before: it was May")
    assert purposes(enter(interview.stored())) == [Purpose.INTERRUPTED, Purpose.READ_BACK_DATE]


def test_what_is_added_to_a_story_keeps_the_story() -> None:
    interview = begun(question("q1"), LAST)
    interview.say("The roof fell in after the storm in the night.")
    interview.mean(Understanding(Act.CORRECT), "I want to change my last answer, it was the ceiling.")
    assert interview.utterances[-1].text.endswith("I have written: “the ceiling”. Is that right?")
    interview.say("yes")
    raw = interview.state.answers[QuestionId("q1")].raw
    assert raw.startswith("The roof fell in")
    assert raw.endswith("it was the ceiling. yes")


def test_in_spanish_an_earlier_answer_is_changed_in_the_same_way() -> None:
    interview = begun(question("q1", "date", text="¿En qué fecha se mudó?"), LAST, language="es")
    for words in ("el tres de marzo de 2019", "sí"):
        interview.say(words)
    interview.mean(Understanding(Act.CORRECT), "la fecha de antes: era en mayo")
    assert interview.utterances[-1].text.endswith("He anotado: 3 de mayo de 2019. ¿Es correcto?")


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "No wait, I have three."),
        ("en", "Sorry, three."),
        ("en", "Oh wait, it's three."),
        ("es", "Perdón, tres."),
        ("es", "No, espere, tres."),
    ],
)
def test_who_puts_right_at_the_next_question_what_they_have_just_said_is_taken_back_to_it(
    language: str, said: str
) -> None:
    children = question("q1", "number", text="How many children?" if language == "en" else "¿Cuántos hijos tiene?")
    born = question("q2", "date", text="When were you born?" if language == "en" else "¿Cuándo nació?")
    interview = begun(children, born, language=language)
    interview.say("two" if language == "en" else "dos", is_delivered=False)
    decision = interview.say(said)
    assert purposes(decision)[0] is Purpose.CORRECT
    assert wordings(decision) == [children.text]
    assert interview.state.answers[children.id].value == 2
    interview.say("three" if language == "en" else "tres")
    assert interview.state.answers[children.id].value == 3
    assert interview.state.current_id == "q2"


@pytest.mark.parametrize(
    ("type", "said"),
    [
        ("date", "Sorry, three years ago."),
        ("date", "Sorry, in 1980."),
        ("date", "Sorry, I don't remember."),
        ("date", "No wait, let me think."),
        ("date", "Sorry, what?"),
        ("yes_no", "Sorry, no."),
        ("yes_no", "Sorry, not for three years."),
        ("text", "Sorry, three of my neighbors."),
    ],
)
def test_what_belongs_to_the_question_that_is_asked_now_puts_nothing_before_it_right(type: str, said: str) -> None:
    interview = begun(question("q1", "number"), question("q2", type), question("q3"))
    interview.say("two")
    interview.say(said)
    assert status(interview, "q1") is QuestionStatus.ANSWERED


@pytest.mark.parametrize("is_unheard", [False, True])
@pytest.mark.parametrize(
    ("kind", "asked"), [("text", "Who saw it?"), ("yes_no", "Do you rent?"), ("date", "Since when?")]
)
def test_who_adds_an_option_at_the_next_question_has_the_list_read_back_with_it(
    kind: str, asked: str, is_unheard: bool
) -> None:
    owned = question("q1", "multiple_choice", text="Which of these do you own?", options=("Car", "House", "Boat"))
    interview = begun(owned, question("q2", kind, text=asked))
    interview.say("A car")
    decision = interview.say("and a house", is_unheard=is_unheard)
    assert (purposes(decision)[0], wordings(decision)) == (Purpose.CORRECT, [owned.text])
    assert interview.state.answers[owned.id].value == ("Car",)
    interview.say("yes")
    assert interview.state.answers[owned.id].value == ("Car", "House")
    assert interview.state.answers[owned.id].raw == "A car and a house yes"
    assert interview.state.current_id == "q2"
    assert interview.stored() == interview.state


@pytest.mark.parametrize("said", ["and a dog", "and then I left", "a house", "and yes"])
def test_what_adds_no_option_to_the_list_before_leaves_it_as_it_is(said: str) -> None:
    owned = question("q1", "multiple_choice", text="Which of these do you own?", options=("Car", "House", "Boat"))
    interview = begun(owned, question("q2", "yes_no"), question("q3"))
    interview.say("A car")
    interview.say(said)
    assert interview.state.answers[owned.id].value == ("Car",)
    assert interview.state.current_id != owned.id


def test_a_story_in_which_an_option_is_named_adds_nothing_to_the_list_before() -> None:
    owned = question("q1", "multiple_choice", text="Which of these do you own?", options=("Car", "House", "Boat"))
    interview = begun(owned, question("q2", text="What happened?"), question("q3"))
    interview.say("A car")
    interview.say("and the house burned down")
    assert interview.state.answers[QuestionId("q2")].raw == "and the house burned down"
