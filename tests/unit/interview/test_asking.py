"""Questions are put word for word, in order, until each has an outcome."""

import pytest

from shared.interview.events import EventKind
from shared.interview.flow import MAX_LATE, Phase, Purpose, hear, pause
from shared.interview.flow_turn import PATIENCE
from shared.interview.status import EndReason, PausedBy, QuestionStatus
from shared.interview.understanding import RULES, Act, Missing, Understanding
from tests.unit.interview.building import begun, kinds, purposes, question, status, wordings

ODD = "Did you, or (if applicable) your “agent”, sign §4(b)?\n  [initial here]  100 % {sure}"


def test_a_question_is_spoken_as_the_script_says_it() -> None:
    assert wordings(begun(question(text=ODD)).last) == [ODD]


def test_questions_come_in_order_and_each_is_acknowledged() -> None:
    interview = begun(question("q1", text="First?"), question("q2", text="Second?"))
    assert wordings(interview.last) == ["First?"]
    decision = interview.say("It rained for three days.")
    assert wordings(decision) == ["Second?"]
    assert purposes(decision) == [Purpose.ACKNOWLEDGE]


def test_a_section_is_announced_once() -> None:
    interview = begun(*(question(f"q{i}", section="Your home") for i in (1, 2)), question("q3", section="The rent"))
    assert purposes(interview.last) == [Purpose.BEGIN, Purpose.SECTION]
    assert Purpose.SECTION not in purposes(interview.say("It is a flat."))
    assert Purpose.SECTION in purposes(interview.say("It has two rooms."))


def test_few_options_are_read_out_and_many_are_not() -> None:
    few = begun(question(type="choice"))
    assert purposes(few.last)[-1] is Purpose.OPTIONS
    many = begun(question(type="choice", options=tuple(f"Option {i}" for i in range(9))))
    assert Purpose.OPTIONS not in purposes(many.last)


def test_an_answer_holds_its_words_its_value_and_its_evidence() -> None:
    interview = begun(question(type="number"))
    interview.say("i have three children")
    answer = interview.answers[-1]
    assert (answer.status, answer.value, answer.raw) == (QuestionStatus.ANSWERED, 3, "i have three children")
    assert answer.evidence == (interview.utterances[-2].id,)
    assert answer.decided_by == RULES


def test_an_answer_in_two_turns_rests_on_both() -> None:
    interview = begun(question(type="date"))
    assert purposes(interview.say("it was on the fifth of march")) == [Purpose.FOLLOW_UP_YEAR]
    interview.say("2021")
    answer = interview.answers[-1]
    assert answer.value == "2021-03-05"
    assert answer.raw == "it was on the fifth of march 2021"
    assert len(answer.evidence) == 2


@pytest.mark.parametrize(
    ("type", "missing", "purpose"),
    [
        ("yes_no", Missing.YES_OR_NO, Purpose.FOLLOW_UP_YES_OR_NO),
        ("yes_no", Missing.SENTENCE, Purpose.FOLLOW_UP_SENTENCE),
        ("date", Missing.DATE, Purpose.FOLLOW_UP_DATE),
        ("date", Missing.YEAR, Purpose.FOLLOW_UP_YEAR),
        ("number", Missing.NUMBER, Purpose.FOLLOW_UP_NUMBER),
        ("choice", Missing.OPTION, Purpose.FOLLOW_UP_OPTION),
        ("multiple_choice", Missing.OPTION, Purpose.FOLLOW_UP_OPTION),
        ("text", Missing.MORE, Purpose.FOLLOW_UP_MORE),
    ],
)
def test_an_unclear_answer_is_followed_up_by_what_is_missing(type: str, missing: Missing, purpose: Purpose) -> None:
    interview = begun(question(type=type))
    assert purposes(interview.mean(Understanding(Act.ANSWER, missing=missing)))[0] is purpose


def test_what_was_followed_up_in_vain_is_asked_in_other_words() -> None:
    interview = begun(question(text="When was it?", type="date"), question("q2"))
    assert purposes(interview.say("it was on the fifth of march")) == [Purpose.FOLLOW_UP_YEAR]
    again = interview.say("well it was in march as I say")
    assert purposes(again) == [Purpose.ASK_AGAIN]
    assert wordings(again) == ["When was it?"]
    interview.say("2021")
    assert interview.answers[-1].raw == "it was on the fifth of march well it was in march as I say 2021"


@pytest.mark.parametrize("type", ["yes_no", "date", "number", "choice", "multiple_choice"])
def test_after_two_follow_ups_the_words_go_to_the_lawyer(type: str) -> None:
    interview = begun(question(type=type), question("q2"))
    for words in ("Well.", "It is hard.", "You see."):
        interview.mean(Understanding(Act.ANSWER), words)
    answer = interview.answers[-1]
    assert answer.status is QuestionStatus.NEEDS_LAWYER
    assert answer.raw == "Well. It is hard. You see."
    assert Purpose.LEFT_FOR_LAWYER in purposes(interview.last)


def test_after_two_follow_ups_words_are_an_answer_to_an_open_question() -> None:
    interview = begun(question(), question("q2"))
    for _ in range(3):
        interview.mean(Understanding(Act.ANSWER, missing=Missing.MORE), "He came and")
    assert status(interview, "q1") is QuestionStatus.ANSWERED


def test_part_of_a_value_stands_when_no_more_comes() -> None:
    interview = begun(question(type="date"), question("q2"))
    for _ in range(3):
        interview.mean(Understanding(Act.ANSWER, value="2021", missing=Missing.DATE), "In 2021.")
    answer = interview.answers[-1]
    assert (answer.status, answer.value) == (QuestionStatus.ANSWERED, "2021")


def test_a_value_that_the_question_cannot_have_is_not_stored() -> None:
    interview = begun(question(type="choice"))
    interview.mean(Understanding(Act.ANSWER, is_complete=True, value="Bitcoin"))
    assert not interview.answers
    assert purposes(interview.last)[0] is Purpose.FOLLOW_UP_OPTION


@pytest.mark.parametrize(
    ("act", "outcome", "purpose"),
    [
        (Act.UNKNOWN, QuestionStatus.UNKNOWN, Purpose.NOTED_UNKNOWN),
        (Act.DECLINE, QuestionStatus.DECLINED, Purpose.NOTED_DECLINED),
    ],
)
def test_what_a_client_does_not_know_or_say_is_taken_at_once(
    act: Act, outcome: QuestionStatus, purpose: Purpose
) -> None:
    interview = begun(question(), question("q2"))
    assert purpose in purposes(interview.mean(Understanding(act), "Not that."))
    assert status(interview, "q1") is outcome
    assert interview.answers[-1].raw == "Not that."


@pytest.mark.parametrize("act", [Act.UNKNOWN, Act.DECLINE])
def test_a_required_question_is_asked_once_more_before_it_is_left(act: Act) -> None:
    interview = begun(question(required="true"), question("q2"))
    assert purposes(interview.mean(Understanding(act))) == [Purpose.REQUIRED_AGAIN]
    assert status(interview, "q1") is QuestionStatus.ASKING
    interview.mean(Understanding(act))
    assert status(interview, "q1") in (QuestionStatus.UNKNOWN, QuestionStatus.DECLINED)


def test_what_is_not_understood_is_asked_again_once_and_then_left_to_the_lawyer() -> None:
    interview = begun(question(), question("q2"))
    decision = interview.mean(Understanding(Act.UNCLEAR), "Mumble.")
    assert purposes(decision) == [Purpose.ASK_AGAIN]
    assert wordings(decision) == ["What happened?"]
    interview.mean(Understanding(Act.UNCLEAR), "Mumble mumble.")
    assert status(interview, "q1") is QuestionStatus.NEEDS_LAWYER
    assert interview.answers[-1].raw == "Mumble. Mumble mumble."


def test_a_signature_always_goes_to_the_lawyer() -> None:
    interview = begun(question(type="signature"), question("q2"))
    interview.say("Maria Gonzalez")
    assert status(interview, "q1") is QuestionStatus.NEEDS_LAWYER


def test_a_question_that_was_cut_off_is_read_again_in_full() -> None:
    interview = begun(question("q1"), question("q2", text="Second?"), question("q3"))
    interview.hear(interview.utterance("It rained."), Understanding(Act.ANSWER, is_complete=True), is_delivered=False)
    decision = interview.say("nineteen")
    assert purposes(decision) == [Purpose.CUT_OFF]
    assert wordings(decision) == ["Second?"]
    interview.say("It was the neighbour.")
    assert interview.answers[-1].raw == "It was the neighbour."


def test_one_who_always_interrupts_is_heard_in_the_end() -> None:
    interview = begun(question("q1"), question("q2"))
    interview.hear(interview.utterance("A."), Understanding(Act.ANSWER, is_complete=True), is_delivered=False)
    for _ in range(3):
        interview.hear(interview.utterance("B."), Understanding(Act.ANSWER, is_complete=True), is_delivered=False)
    assert status(interview, "q2") is QuestionStatus.ANSWERED


def test_who_has_not_heard_the_question_is_read_it_and_asked_for_nothing_that_is_missing() -> None:
    interview = begun(question("q1"), question("q2", "yes_no"))
    interview.hear(interview.utterance("A."), Understanding(Act.ANSWER, is_complete=True), is_delivered=False)
    for said in ("He yelled at me.", "He said it was my fault.", "So I called the police.", "They came at once."):
        decision = interview.say(said, is_delivered=False)
        assert (purposes(decision), wordings(decision)) == ([Purpose.CUT_OFF], ["Are you married?"])
    for _ in range(20):
        interview.say("He yelled at me.", is_delivered=False)
    assert status(interview, "q2") is QuestionStatus.NEEDS_LAWYER


def test_the_same_utterance_twice_changes_nothing() -> None:
    interview = begun(question("q1"), question("q2"))
    said = interview.utterance("It rained.")
    interview.hear(said, Understanding(Act.ANSWER, is_complete=True))
    assert not interview.hear(said, Understanding(Act.ANSWER, is_complete=True)).events
    assert len(interview.answers) == 1


@pytest.mark.parametrize("words", ["", "   ", "\x00"])
def test_a_turn_without_words_is_none(words: str) -> None:
    assert not begun().mean(Understanding(Act.UNCLEAR), words).events


def test_words_for_a_question_that_has_left_the_table_are_no_answer_to_the_next() -> None:
    interview = begun(question("q1"), question("q2", "yes_no"))
    interview.say("It rained.")
    decision = interview.hear(
        interview.utterance("Yes.", "q1"), Understanding(Act.ANSWER, is_complete=True, value=True)
    )
    assert [(event.kind, event.detail) for event in decision.events] == [
        (EventKind.HEARD, "late"),
        (EventKind.QUESTION_ASKED, "late"),
    ]
    assert status(interview, "q2") is QuestionStatus.ASKING


def test_an_interview_that_was_asked_to_its_end_is_finished() -> None:
    interview = begun()
    interview.say("It rained.")
    decision = interview.say("no that's all")
    assert decision.events[-1].end_reason is EndReason.FINISHED
    assert interview.state.phase is Phase.ENDED
    assert not interview.say("Wait, one more thing.").events


@pytest.mark.parametrize(
    ("act", "purposes_said"),
    [
        (Act.SLOWER, [Purpose.SLOWER, Purpose.SLOWER, Purpose.SLOWEST]),
        (Act.LOUDER, [Purpose.LOUDER, Purpose.LOUDER, Purpose.LOUDEST]),
    ],
)
def test_another_voice_is_kept_for_the_interview_and_has_its_end(act: Act, purposes_said: list[Purpose]) -> None:
    interview = begun(question(), question("q2"))
    said = [purposes(interview.mean(Understanding(act)))[0] for _ in purposes_said]
    assert said == purposes_said
    interview.say("It rained for three days.")
    interview.take(pause(interview.state, PausedBy.AWAY))
    assert {Act.SLOWER: interview.state.slower, Act.LOUDER: interview.state.louder}[act] == 2
    assert interview.stored() == interview.state


def test_a_slower_voice_is_asked_for_also_when_it_is_confirmed_that_the_client_wants_to_stop() -> None:
    interview = begun(question(), question("q2"))
    interview.say("can we stop here for today")
    decision = interview.say("can you speak more slowly please")
    assert purposes(decision) == [Purpose.SLOWER, Purpose.CONFIRM_STOP]
    assert interview.state.slower == 1
    assert interview.say("yes").ends


@pytest.mark.parametrize(
    ("act", "purpose"),
    [
        (Act.REPEAT, Purpose.REPEAT),
        (Act.SLOWER, Purpose.SLOWER),
        (Act.LOUDER, Purpose.LOUDER),
        (Act.TYPE, Purpose.TYPE),
        (Act.HOW_MANY, Purpose.HOW_MANY),
        (Act.WHO_READS, Purpose.WHO_READS),
        (Act.ADVICE, Purpose.ADVICE),
        (Act.INSTRUCTION, Purpose.INSTRUCTION),
        (Act.THIRD_PERSON, Purpose.THIRD_PERSON),
        (Act.OTHER_LANGUAGE, Purpose.OTHER_LANGUAGE),
        (Act.EXPLAIN, Purpose.EXPLAIN_NOTHING),
        (Act.BACK, Purpose.BACK_NOWHERE),
    ],
)
def test_what_is_no_answer_gets_its_phrase_and_the_question_again(act: Act, purpose: Purpose) -> None:
    interview = begun(question(), question("q2"))
    decision = interview.mean(Understanding(act))
    assert purposes(decision) == [purpose]
    assert wordings(decision) == ["What happened?"]
    assert kinds(decision) == [EventKind.HEARD, EventKind.QUESTION_ASKED]
    assert not interview.answers


def test_an_explanation_is_the_lawyers_own_words() -> None:
    interview = begun(question(help_text="We mean the {last} storm."))
    interview.say("what does that mean")
    assert "We mean the {last} storm." in interview.utterances[-1].text


def test_waiting_is_answered_without_reading_the_question_again() -> None:
    interview = begun()
    decision = interview.say("give me a minute please")
    assert purposes(decision) == [Purpose.WAIT]
    assert not wordings(decision)


def test_patience_ends() -> None:
    interview = begun(question(), question("q2"))
    turns = 0
    while interview.state.current_id == "q1" and turns < 20:
        interview.mean(Understanding(Act.REPEAT))
        turns += 1
    assert turns == PATIENCE + 1
    assert status(interview, "q1") is QuestionStatus.NEEDS_LAWYER


def test_how_many_are_left_counts_the_one_on_the_table() -> None:
    interview = begun(*(question(f"q{i}") for i in range(1, 4)))
    interview.say("It rained.")
    interview.say("how many questions are left")
    assert "still to come: 2, of 3" in interview.utterances[-1].text


def test_what_was_sent_before_a_question_was_put_is_noted_and_the_question_put_again() -> None:
    interview = begun(question("q1", text="First?"), question("q2", text="Second?"))
    interview.say("It rained for three days.")
    for _ in range(MAX_LATE):
        said = interview.utterance("and nights")
        decision = interview.take(hear(interview.state, said, None, is_late=True), said)
        assert (purposes(decision), wordings(decision)) == ([Purpose.LATE], ["Second?"])
    said = interview.utterance("and nights")
    assert not interview.take(hear(interview.state, said, None, is_late=True), said).speech
    interview.say("The roof leaked.")
    assert interview.answers[-1].raw == "The roof leaked."
