"""What a client says of a question before it is asked: read back when it comes, and an answer only by a yes."""

import pytest

from infra.rehearsal.clients import Manner
from infra.rehearsal.interview import PlayedInterview
from infra.rehearsal.rehearsal import rehearse
from shared.interview.events import EventKind
from shared.interview.flow import Purpose, ReadBack, end, needs_understanding, skip
from shared.interview.reporting import assemble_report
from shared.interview.script import Question
from shared.interview.status import QuestionStatus
from shared.interview.understanding import Act, Told, Understanding
from tests.unit.interview.building import begun, kinds, purposes, question, status, wordings

NAME = question("q1", text="What is your full name?")
BORN = question("q2", "date", text="What is your date of birth?")
LIVES = question("q3", text="Where do you live?")
BOTH = "My name is Ana Pérez and I was born on March 3 1980"
PHONE = question("q2", text="What is your phone number?")
CHILDREN = question("q2", "number", text="How many children do you have?")
MAIL = question("q2", text="What is your e-mail address?")
ES_NAME = question("q1", text="¿Cuál es su nombre completo?")
ES_BORN = question("q2", "date", text="¿Cuál es su fecha de nacimiento?")
ES_CHILDREN = question("q2", "number", text="¿Cuántos hijos tiene?")


def told_both() -> PlayedInterview:
    """Name and date of birth in one turn, the name confirmed; the date is asked for."""
    interview = begun(NAME, BORN, LIVES)
    interview.say(BOTH)
    interview.say("yes")
    return interview


def test_the_question_on_the_table_takes_the_turn_and_the_next_one_is_still_asked_word_for_word() -> None:
    interview = told_both()
    assert status(interview, "q1") is QuestionStatus.ANSWERED
    assert wordings(interview.last) == [BORN.text]
    assert purposes(interview.last) == [Purpose.ACKNOWLEDGE, Purpose.SAID_EARLIER, Purpose.READ_BACK_DATE]
    assert interview.utterances[-1].text.endswith(
        "You said something about this earlier. I have March 3, 1980. Is that right?"
    )
    assert BORN.id not in interview.state.answers


def test_a_yes_is_the_evidence_and_points_to_the_earlier_words() -> None:
    interview = told_both()
    assert wordings(interview.say("yes, that's right")) == [LIVES.text]
    answer = interview.state.answers[BORN.id]
    said, confirmed = (one for one in interview.utterances if one.text in (BOTH, "yes, that's right"))
    assert (answer.value, answer.evidence) == ("1980-03-03", (confirmed.id,))
    assert answer.raw == "I was born on March 3 1980 yes, that's right"
    reported = assemble_report(interview.state, interview.events, interview.utterances).questions[1]
    assert (reported.told_in, reported.told_with) == (said.id, BOTH)
    assert (reported.confirmed_by, reported.was_read_back) == (confirmed.id, True)


@pytest.mark.parametrize(
    ("words", "value"), [("no, April", "1980-04-03"), ("it was april 5 1981", "1981-04-05"), ("No, 1981", "1981-03-03")]
)
def test_what_is_right_instead_takes_its_place_and_is_read_back(words: str, value: str) -> None:
    interview = told_both()
    assert purposes(interview.say(words)) == [Purpose.READ_BACK_DATE]
    answer = interview.state.answers[BORN.id]
    assert (answer.value, len(answer.evidence)) == (value, 1)


def test_a_no_has_the_question_asked_as_if_nothing_had_been_said() -> None:
    interview = told_both()
    decision = interview.say("no")
    assert (purposes(decision), wordings(decision)) == ([Purpose.READ_BACK_WRONG], [BORN.text])
    interview.say("April 3 1980")
    assert interview.state.answers[BORN.id].raw == "April 3 1980"


@pytest.mark.parametrize(
    ("words", "outcome"),
    [("I don't know", QuestionStatus.UNKNOWN), ("I'd rather not say", QuestionStatus.DECLINED)],
)
def test_anything_else_is_taken_as_what_it_says_of_the_question(words: str, outcome: QuestionStatus) -> None:
    interview = told_both()
    interview.say(words)
    assert status(interview, "q2") is outcome
    assert interview.state.answers[BORN.id].raw == words


def test_another_text_is_the_answer_instead_of_the_earlier_words() -> None:
    interview = begun(NAME, LIVES)
    told = Told(LIVES.id, "I live in Boston", "model")
    interview.mean(Understanding(Act.ANSWER, is_complete=True, told=(told,)), "Ana Pérez. I live in Boston")
    assert interview.say("yes").speech[-1].parameters == {"words": "I live in Boston"}  # type: ignore[union-attr]
    interview.say("Mostly with my sister in Dallas these days")
    assert interview.state.answers[LIVES.id].raw == "Mostly with my sister in Dallas these days"


def test_what_else_the_client_wants_is_met_and_it_is_read_back_again() -> None:
    interview = told_both()
    decision = interview.say("can you repeat the question")
    assert purposes(decision) == [Purpose.REPEAT, Purpose.SAID_EARLIER, Purpose.READ_BACK_DATE]
    assert isinstance(needs_understanding(interview.state), ReadBack)
    for _ in range(3):
        interview.say("how many questions are left")
    assert (purposes(interview.last), wordings(interview.last)) == ([Purpose.GO_ON], [BORN.text])
    assert needs_understanding(interview.state) == BORN


@pytest.mark.parametrize("words", ["yes", "April 5 1981", "no"])
def test_what_is_said_before_the_question_was_heard_in_full_answers_nothing(words: str) -> None:
    interview = begun(NAME, BORN, LIVES)
    interview.say(BOTH)
    interview.say("yes", is_delivered=False)
    assert wordings(interview.say(words)) == [BORN.text]
    assert BORN.id not in interview.state.answers
    interview.say("yes")
    assert interview.state.answers[BORN.id].value == "1980-03-03"


def test_without_a_yes_the_report_points_to_the_words_and_there_is_no_answer() -> None:
    for leave in (skip, end):
        interview = begun(NAME, BORN, LIVES)
        interview.say(BOTH)
        interview.say("yes")
        interview.take(leave(interview.state))
        assert status(interview, "q2") is QuestionStatus.NOT_ASKED
        reported = assemble_report(interview.state, interview.events, interview.utterances).questions[1]
        assert (reported.said, reported.value, reported.told_with) == ((), None, BOTH)


def test_a_new_process_reads_back_what_was_said_before_it_began() -> None:
    interview = begun(NAME, BORN, LIVES)
    interview.say(BOTH)
    interview.state = interview.stored()
    assert Purpose.SAID_EARLIER in purposes(interview.say("yes"))
    interview.state = interview.stored()
    interview.say("yes")
    assert interview.state.answers[BORN.id].value == "1980-03-03"


def test_what_is_told_with_a_yes_to_a_read_back_is_kept_as_well() -> None:
    interview = begun(NAME, BORN)
    interview.say("My name is Ana Pérez.")
    assert Purpose.SAID_EARLIER in purposes(interview.say("yes, and I was born on March 3 1980"))


@pytest.mark.parametrize(
    ("asked", "later", "words", "read"),
    [
        (NAME, BORN, "Ana Pérez, born March 3, 1980.", "I have March 3, 1980."),
        (NAME, BORN, "I was born on March 3, 1980. My name is Ana Pérez.", "I have March 3, 1980."),
        (NAME, BORN, "My son is Leo, I'm Ana, and I was born on March 3 1980", "I have March 3, 1980."),
        (
            NAME,
            PHONE,
            "Ana Pérez, my phone number is 555 123 4567",
            "I have written: “my phone number is 555 123 4567”.",
        ),
        (NAME, MAIL, "Ana Pérez, and my email is ana@example.com", "I have written: “my email is ana@example.com”."),
        (NAME, CHILDREN, "I'm Ana and I have three children", "I have the number 3."),
        (ES_NAME, ES_BORN, "Me llamo Ana y nací el treinta y uno de marzo de 1980", "He anotado: 31 de marzo de 1980."),
        (ES_NAME, ES_CHILDREN, "Me llamo Ana y tengo tres hijos", "He anotado el número 3."),
    ],
)
def test_what_is_certain_is_found_by_the_rules(asked: Question, later: Question, words: str, read: str) -> None:
    interview = begun(asked, later, language="es" if "¿" in asked.text else "en")
    interview.say(words)
    interview.say("sí" if "¿" in asked.text else "yes")
    assert read in interview.utterances[-1].text


@pytest.mark.parametrize(
    ("asked", "later", "words"),
    [
        (NAME, BORN, "Ana Pérez, and my son was born on March 3 1980"),
        (NAME, BORN, "Ana Pérez. He was born on March 3 1980"),
        (NAME, BORN, "I'm Ana, and I was not born on March 3 1980"),
        (NAME, BORN, "I'm Ana, and I think I was born on March 3 1980"),
        (NAME, BORN, "I'm Ana, and was I born on March 3 1980?"),
        (NAME, BORN, "I'm Ana, and I was born in March 1980"),
        (NAME, BORN, "I'm Ana, and I came here on March 3 1980"),
        (NAME, BORN, "I was born on March 3 1980. I'm Ana. I was born on March 4 1980"),
        (NAME, question("q2", "date", text="When was your spouse born?"), "I'm Ana, and I was born on March 3 1980"),
        (NAME, question("q2", text="What is your case number?"), "I'm Ana, and my phone number is 555 123 4567"),
        (NAME, question("q2", text="What is your spouse's name?"), "I'm Ana and my husband is Luis"),
        (NAME, CHILDREN, "I'm Ana and my sister has three children"),
        (
            NAME,
            question("q2", "number", text="How many hours a week do you care for your mother?"),
            "I'm Ana, and I lived with my mother for two hours a week",
        ),
        (NAME, question("q2", "number", text="How many children live with you?"), "I'm Ana and I have three children"),
        (NAME, question("q2", "yes_no", text="Were you born in Spain?"), "I'm Ana, and I was born on March 3 1980"),
        (NAME, question("q2", "number", text="How much rent do you pay?"), "I'm Ana and I have three dogs"),
        (
            NAME,
            question("q2", "number", text="How much rent do you pay?"),
            "After six months they made my rent go up a lot",
        ),
        (NAME, question("q2", "number", text="How many knives were missing?"), "He came and I saw a knives box"),
        (BORN, question("q3", "date", text="What is your spouse's date of birth?"), "I was born on March 3 1980"),
        (ES_NAME, ES_BORN, "Me llamo Ana y mi hijo nació el 3 de marzo de 1980"),
        (ES_NAME, ES_BORN, "Me llamo Ana y creo que nací el 3 de marzo de 1980"),
    ],
)
def test_what_is_not_certain_is_no_answer_to_what_comes(asked: Question, later: Question, words: str) -> None:
    interview = begun(asked, later, language="es" if "¿" in asked.text else "en")
    interview.say(words)
    assert interview.state.told_in == {}


@pytest.mark.parametrize(
    "told",
    [
        Told(BORN.id, "March 4 1980", "model"),
        Told(BORN.id, "", "model"),
        Told(BORN.id, "Ana", "model"),
        Told(question("q9").id, "March 3 1980", "model"),
        Told(NAME.id, "March 3 1980", "model"),
    ],
)
def test_a_model_is_believed_nothing_that_was_not_said_or_is_no_answer(told: Told) -> None:
    interview = begun(NAME, BORN, LIVES)
    interview.mean(Understanding(Act.ANSWER, is_complete=True, told=(told,)), "Ana, since March 3 1980")
    assert interview.state.told_in == {}


def test_what_a_model_finds_is_noted_with_its_place_and_who_found_it_and_without_words() -> None:
    interview = begun(NAME, BORN, LIVES)
    turn = Understanding(Act.ANSWER, is_complete=True, told=(Told(BORN.id, "March 3 1980", "model"),))
    decision = interview.mean(turn, "Ana, since March 3 1980")
    noted = decision.events[0]
    assert (noted.kind, noted.question_id, noted.detail, noted.decided_by) == (
        EventKind.HEARD,
        "q2",
        "ahead:11-23",
        "model",
    )
    assert kinds(interview.mean(True, "yes"))[-2:] == [EventKind.QUESTION_ASKED, EventKind.READ_BACK]


def test_nothing_is_noted_of_a_turn_that_is_no_answer() -> None:
    interview = begun(NAME, BORN)
    interview.mean(Understanding(Act.OFF_TOPIC), BOTH)
    assert interview.state.told_in == {}


@pytest.mark.parametrize("language", ["en", "es"])
def test_clients_who_answer_two_at_once_are_read_back_what_they_said(language: str) -> None:
    wordings = {"en": "What is your date of birth?", "es": "¿Cuál es su fecha de nacimiento?"}
    script = (question("q1"), question("q2", "date", text=wordings[language]), question("q3"))
    played = [rehearse(script, Manner.HASTY, seed, language=language).interview for seed in range(20)]
    told = [interview for interview in played if interview.state.told_in]
    assert len(told) > len(played) / 4
    assert any("q2" in interview.state.confirmed_by for interview in told)
