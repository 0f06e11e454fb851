"""Reading back what must be exact, and what the client's reaction to it leads to.

- The answer is stored before it is read back; whatever the client says then is stored as well.
- A yes, or the same answer once more, confirms it. What is right instead takes its place and is read back once more.
- A no alone has the question asked again; what is said then belongs to the no, whatever was heard of the question.
- Denied MOST_READ_BACKS times, what is said next is kept in its words, for the lawyer.
- Anything unclear lets the answer stand, unconfirmed.
- Other wishes are met as always, then it is read back again, MOST_ASIDES times; stopping is confirmed as always.
"""

from shared.interview.answers import lexicon_of, understand_consent
from shared.interview.corrections import Correction
from shared.interview.events import Answer, EventKind, NewEvent, Utterance
from shared.interview.flow_asking import ACKNOWLEDGED, FLOW, ask, heard, leave, proceed, resolve, words_towards
from shared.interview.flow_confirming import confirm
from shared.interview.flow_earlier import answer_on_table, is_proposed
from shared.interview.flow_fold import apply
from shared.interview.flow_state import Decision, InterviewState, Note
from shared.interview.flow_told import leave_told, was_told
from shared.interview.phrases import Phrase, Purpose
from shared.interview.reactions import TAKES_NO_SIDE, Reaction, understand_reaction
from shared.interview.read_back import MOST_READ_BACKS, ReadBack, read_back
from shared.interview.rules.safety import is_in_danger
from shared.interview.script import AnswerType, Question
from shared.interview.status import QuestionStatus
from shared.interview.understanding import RULES, Act, Understanding

MOST_ASIDES = 3


def offer(state: InterviewState, done: Decision, said: Utterance) -> Decision:
    """What follows an outcome: its answer is read back if it must be exact, else the interview goes on."""
    answer = done.answers[-1]
    after = apply(state, done, said)
    question = after.question(answer.question_id)
    is_enough = after.read_backs.get(question.id, 0) >= MOST_READ_BACKS
    spoken = read_back(question, answer, language=state.setting.language)
    if spoken is not None and is_enough and (state.is_reading_back or was_denied(state)):
        return _leave_to_lawyer(state, question, said)
    if spoken is None or is_enough:
        return acknowledged(state, done, answer, said)
    event = NewEvent(kind=EventKind.READ_BACK, question_id=question.id)
    return done.then(Decision(events=(event,), speech=(spoken,)))


def acknowledged(state: InterviewState, done: Decision, answer: Answer, said: Utterance) -> Decision:
    """Acknowledge an outcome and go on. An answer from which danger follows is met with whom to call, once a question:
    it is the lawyer who asks it, and may ask it again."""
    if answer.question_id not in state.emergencies and _is_danger(state, answer):
        return confirm(state, Act.EMERGENCY, done, said)
    return proceed(state, done.then(Decision(speech=(Phrase(ACKNOWLEDGED[answer.status]),))), said)


def _is_danger(state: InterviewState, answer: Answer) -> bool:
    asked, lexicon = state.question(answer.question_id).text, lexicon_of(state.setting.language)
    return answer.status is QuestionStatus.ANSWERED and is_in_danger(asked, answer.raw, answer.value, lexicon)


def hear_reaction(state: InterviewState, question: Question, said: Utterance, reaction: Reaction) -> Decision:
    """Decide on what the client says to a read-back; acts of its own are not met here."""
    reaction = _after_a_no(state, question, said, reaction)
    was_cut_off = not state.is_delivered and not any(turn.act == Note.CUT_OFF for turn in state.pending)
    if reaction.correction is not None and not (was_cut_off and was_told(state)):
        return _correct(state, question, said, reaction.correction)
    match reaction.agrees:
        case _ if was_cut_off:
            return heard(question, said, Note.CUT_OFF, RULES).then(ask(state, question, why=Note.CUT_OFF))
        case True:
            return _close(state, question, said, EventKind.CONFIRMED)
        case False:
            return _deny(state, question, said)
        case None:
            return let_stand(state, question, said)


def _after_a_no(state: InterviewState, question: Question, said: Utterance, reaction: Reaction) -> Reaction:
    """ "No." into the read-back, which is put again, and then the date in the same breath, misheard once more: as if
    both had been one turn. A yes in so many words is one to what was put again."""
    language, before = state.setting.language, state.pending[-1:]
    is_open = reaction.correction is None and understand_consent(said.text, language=language) is not True
    if not (is_open and before and before[0].act == Note.CUT_OFF):
        return reaction
    asked = ReadBack(question, answer_on_table(state))
    if understand_reaction(asked, before[0].text, language=language).agrees is not False:
        return reaction
    return understand_reaction(asked, f"{before[0].text} {said.text}", language=language)


def let_stand(state: InterviewState, question: Question, said: Utterance) -> Decision:
    """The answer stands as it was heard, unconfirmed. What was said before its question is none: that is asked."""
    return _close(state, question, said, EventKind.UNCONFIRMED)


def _close(state: InterviewState, question: Question, said: Utterance, kind: EventKind) -> Decision:
    if was_told(state) and kind is EventKind.UNCONFIRMED:
        left = leave_told(question, said)
        return left.then(ask(apply(state, left, said), question, Phrase(Purpose.GO_ON), why=Note.AHEAD))
    if is_proposed(state) or was_told(state):
        return _settle_proposed(state, question, said, kind)
    event = NewEvent(kind=kind, question_id=question.id, utterance_id=said.id, decided_by=RULES)
    return acknowledged(state, Decision(events=(event,)), state.answers[question.id], said)


def _settle_proposed(state: InterviewState, question: Question, said: Utterance, kind: EventKind) -> Decision:
    """A yes is the evidence, and the earlier words are what it says yes to. Without one neither they nor the answer
    before them is sure: both go to the lawyer."""
    event = NewEvent(kind=kind, question_id=question.id, utterance_id=said.id, decided_by=RULES)
    if kind is EventKind.CONFIRMED:
        proposed = answer_on_table(state)
        done = resolve(
            question.id,
            QuestionStatus.ANSWERED,
            turns=(),
            earlier=proposed,
            utterance=said,
            decided_by=RULES,
            value=proposed.value,
            detail=Note.AHEAD if was_told(state) else Note.CORRECTED,
        )
    else:
        done = leave(state, question.id)
    return acknowledged(state, done.then(Decision(events=(event,))), done.answers[-1], said)


def _correct(state: InterviewState, question: Question, said: Utterance, correction: Correction) -> Decision:
    """What is right instead: a new answer, with the words before it where it only completes them."""
    has_value = question.answer.type not in (AnswerType.TEXT, AnswerType.SIGNATURE)
    done = resolve(
        question.id,
        QuestionStatus.ANSWERED,
        turns=(),
        earlier=answer_on_table(state) if correction.completes else None,
        utterance=said,
        decided_by=RULES,
        value=correction.value if has_value else None,
        detail=Note.CORRECTED,
    )
    return offer(state, done, said)


def was_denied(state: InterviewState) -> bool:
    """Whether the question on the table was put again because the client said that its answer is wrong."""
    return any(turn.act == Note.DENIED for turn in state.pending)


def is_said_to_denial(state: InterviewState) -> bool:
    """Whether a turn that comes now goes on with a no, also where it was said before the question was put again."""
    return state.confirming is None and bool(state.pending) and state.pending[-1].act == Note.DENIED


def hear_after_denial(
    state: InterviewState, question: Question, said: Utterance, turn: Understanding
) -> Decision | None:
    """ "No, it's" and, a moment later, "eighty-five", or how it is spelled: as if both had been one turn. None for a
    turn that says by itself what is right, or nothing of it. Who does not know it now has said something before."""
    if turn.act is Act.UNKNOWN:
        return _leave_to_lawyer(state, question, said)
    denied, is_whole = state.answers.get(question.id), turn.is_complete and turn.value is not None
    if denied is None or is_whole or turn.act not in TAKES_NO_SIDE:
        return None
    no = next(before.text for before in reversed(state.pending) if before.act == Note.DENIED)
    asked = ReadBack(question, denied)
    correction = understand_reaction(asked, f"{no} {said.text}", language=state.setting.language).correction
    return None if correction is None else _correct(state, question, said, correction)


def _leave_to_lawyer(state: InterviewState, question: Question, said: Utterance) -> Decision:
    """In the client's words, the denied ones with them: no value of it is sure."""
    done = resolve(
        question.id,
        QuestionStatus.NEEDS_LAWYER,
        turns=words_towards(state, question.id),
        earlier=state.answers.get(question.id),
        utterance=said,
        decided_by=FLOW,
        detail=Note.KEPT,
    )
    return acknowledged(state, done, done.answers[-1], said)


def _deny(state: InterviewState, question: Question, said: Utterance) -> Decision:
    """It is wrong, and what is right is not said: the question again. The answer is kept until another one comes."""
    event = NewEvent(
        kind=EventKind.REOPENED, question_id=question.id, utterance_id=said.id, detail=Note.DENIED, decided_by=RULES
    )
    reopened = Decision(events=(event,)).then(heard(question, said, Note.DENIED, RULES))
    after = apply(state, reopened, said)
    return reopened.then(ask(after, question, Phrase(Purpose.READ_BACK_WRONG), why=Note.DENIED))
