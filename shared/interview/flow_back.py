"""Going back to an earlier question. What was said of it in the same turn is kept as earlier words and read back
with the question; only a yes to it changes the answer."""

from shared.interview.answers import lexicon_of
from shared.interview.events import EventKind, NewEvent, Utterance
from shared.interview.flow_asking import ask, heard, leave, proceed, words_towards
from shared.interview.flow_earlier import correction_in, question_meant
from shared.interview.flow_fold import apply
from shared.interview.flow_state import Decision, InterviewState, Note
from shared.interview.phrases import Phrase, Purpose
from shared.interview.rules.asides import goes_on, lets_stand, takes_back, wants_a_story
from shared.interview.script import AnswerType, Question
from shared.interview.understanding import RULES, Act, Understanding, needs_value

MAX_REOPENINGS = 3


def go_back(state: InterviewState, question: Question | None, said: Utterance, turn: Understanding) -> Decision | None:
    """From the question on the table, or from the end, to the earlier question that the words are about, else to the
    nearest one; an answer only where it is about one. None when there is none."""
    earlier = question_meant(state, question, said.text, must_share=turn.act is Act.ANSWER)
    is_opened_enough = earlier is not None and state.reopened.get(earlier.id, 0) >= MAX_REOPENINGS
    if earlier is None or (is_opened_enough and question is None):
        return None
    noted = heard(question, said, turn.act, turn.decided_by)
    if is_opened_enough and question is not None:
        return noted.then(ask(state, question, Phrase(Purpose.BACK_NOTED), why=turn.act))
    if question is not None and _is_open_again(state, question):  # on the way further back
        noted = noted.then(leave(state, question.id))
    reopened = noted.then(_event(EventKind.REOPENED, earlier, turn.act, said))
    lead = Phrase(Purpose.BACK if turn.act is Act.BACK else Purpose.CORRECT)
    is_answer = turn.act is Act.ANSWER or _adds(state, earlier, said)
    if correction_in(state, earlier, said.text, is_answer=is_answer) is None:
        return reopened.then(ask(state, earlier, lead, why=turn.act))
    put = reopened.then(heard(earlier, said, Note.EARLIER)).then(_event(EventKind.QUESTION_ASKED, earlier, turn.act))
    proposed = apply(state, put.then(_event(EventKind.READ_BACK, earlier, Note.EARLIER)), said)
    return put.then(ask(proposed, earlier, lead, why=Note.EARLIER))


def lets_it_stand(state: InterviewState, question: Question, said: Utterance) -> bool:
    """ "Never mind, let's go on", of an answer that was opened again: it is not refused, nor is that what it says."""
    return _is_open_again(state, question) and lets_stand(said.text, lexicon_of(state.setting.language))


def keep(state: InterviewState, question: Question, said: Utterance) -> Decision:
    """The answer stays as it was, and the interview goes on where it stood."""
    kept = heard(question, said, Note.KEPT, RULES).then(leave(state, question.id))
    return proceed(state, kept.then(Decision(speech=(Phrase(Purpose.ACKNOWLEDGE),))), said)


def _is_open_again(state: InterviewState, question: Question) -> bool:
    """Whether it has an answer, and nothing was said yet in its place."""
    is_reopened = question.id in state.answers and state.reopened.get(question.id, 0) > 0
    return is_reopened and not words_towards(state, question.id)


def puts_right(state: InterviewState, question: Question, said: Utterance, turn: Understanding) -> bool:
    """ "No wait, I have three" as the first words to "When were you born?": nothing that is asked for now, and another
    value for the answer just before; so is "and a boat", of several options."""
    before = state.last_answered_id
    is_first = before in state.answers and not state.pending and question.id not in state.followed_up
    if before is None or not is_first or turn.decided_by != RULES or turn.value is not None or turn.told:
        return False
    answered = state.question(before)
    is_told = wants_a_story(question.text, lexicon_of(state.setting.language))
    adds = turn.act is Act.ANSWER and not is_told and _adds(state, answered, said)
    if not (adds or _takes_back(state, question, said, turn)) or not needs_value(answered):
        return False
    is_meant = question_meant(state, question, said.text) == answered
    return is_meant and correction_in(state, answered, said.text, is_answer=True) is not None


def _takes_back(state: InterviewState, question: Question, said: Utterance, turn: Understanding) -> bool:
    is_open = turn.act in (Act.ANSWER, Act.WAIT, Act.UNCLEAR) and not turn.is_complete and needs_value(question)
    return is_open and takes_back(said.text, lexicon_of(state.setting.language))


def _adds(state: InterviewState, answered: Question, said: Utterance) -> bool:
    is_list = answered.answer.type is AnswerType.MULTIPLE_CHOICE
    return is_list and goes_on(said.text, lexicon_of(state.setting.language))


def _event(kind: EventKind, question: Question, detail: str, said: Utterance | None = None) -> Decision:
    event = NewEvent(kind=kind, question_id=question.id, utterance_id=said.id if said else None, detail=detail)
    return Decision(events=(event,))
