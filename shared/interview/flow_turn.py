"""What a client's turn on the question on the table leads to, act by act. The rules:

- A complete answer settles its question. An incomplete one is followed up at most twice, by what is missing; then
  the words stand: `answered` if they are words enough (text) or hold a value ("2021" of a date), else `needs_lawyer`.
  They do at once where the client only says the same again, or the question's type is not what its words ask for.
- Unknown and declined are taken at once; a required question is asked once more before.
- What is unclear or beside the point is asked again once, then goes to the lawyer with its words.
- Everything else is met with its phrase and the question again, PATIENCE turns in all; then it goes to the lawyer.
- Whatever would stop the interview is confirmed once. Signatures always go to the lawyer.
"""

from dataclasses import replace

from shared.interview.answers import lexicon_of, understand
from shared.interview.events import AnswerValue, EventKind, NewEvent, Utterance
from shared.interview.flow_asides import (
    SAYS_SOMETHING,
    TOLD,
    ask_for_it_again,
    ask_what_is_asked_now,
    comes_twice,
    goes_on_before,
    is_only_told,
)
from shared.interview.flow_asking import FLOW, ask, heard, resolve
from shared.interview.flow_back import go_back, keep, lets_it_stand, puts_right
from shared.interview.flow_confirming import confirm
from shared.interview.flow_earlier import is_proposed, question_meant
from shared.interview.flow_fold import apply
from shared.interview.flow_lacking import FOLLOW_UPS, follow_up
from shared.interview.flow_read_back import MOST_ASIDES, acknowledged, let_stand, offer
from shared.interview.flow_replies import reply_to
from shared.interview.flow_state import Decision, InterviewState, Note, Turn
from shared.interview.flow_told import leave_told, note_told
from shared.interview.phrases import Phrase, Purpose
from shared.interview.rules.mistyped import as_worded
from shared.interview.rules.wording import words
from shared.interview.script import AnswerType, Question, Required
from shared.interview.status import QuestionStatus
from shared.interview.understanding import Act, Understanding, fits, needs_value

MAX_FOLLOW_UPS = 2
MAX_CUT_OFFS = 2
PATIENCE = 10
"""Turns on one question that settle nothing, before it is left to the lawyer."""
NOT_SAID_TO_IT = (
    Note.LATE,
    Note.WENT_ON,
    Note.RESUMED,
    Note.GO_ON,
    Note.WHAT_SPEAKS,
    Note.AHEAD,
    Note.CONSENT_WITHDRAWN,
)
"""Turns that are no evidence for the question on the table."""


def hear_turn(state: InterviewState, question: Question, said: Utterance, turn: Understanding) -> Decision:
    """Decide on one turn of the client's."""
    if lets_it_stand(state, question, said):
        return keep(state, question, said)
    is_answer = turn.act is Act.ANSWER and turn.is_complete and needs_value(question)
    if is_only_told(state, said) and not is_answer:
        return ask_for_it_again(state, question, said) or _give_up(state, question, said, TOLD)
    is_words = turn.act is Act.ANSWER and not is_answer
    is_put_right = puts_right(state, question, said, turn)
    if is_put_right:
        turn = replace(turn, act=Act.CORRECT)
    elif goes_on_before(state, question, said, turn) or (is_words and comes_twice(state, said)):
        return ask_what_is_asked_now(state, question, said)
    match turn.act:
        case Act.STOP | Act.LAWYER | Act.DISTRESS | Act.EMERGENCY:
            return confirm(state, turn.act, heard(question, said, turn.act, turn.decided_by))
        case act if act in SAYS_SOMETHING and _was_cut_off(state, turn):
            note = heard(question, said, Note.CUT_OFF, turn.decided_by)
            return note.then(ask(state, question, Phrase(Purpose.CUT_OFF), why=Note.CUT_OFF))
        case Act.ANSWER:
            noted = note_told(state, question, said, turn.told)
            return noted.then(_answer(apply(state, noted, said), question, said, turn))
        case Act.UNKNOWN:
            return _without_answer(state, question, said, turn, QuestionStatus.UNKNOWN)
        case Act.DECLINE:
            return _without_answer(state, question, said, turn, QuestionStatus.DECLINED)
        case Act.UNCLEAR | Act.OFF_TOPIC:
            if Purpose.ASK_AGAIN in state.followed_up.get(question.id, ()):
                return settle(state, question, said, turn)
            return _ask_again(state, question, said, turn, Purpose.ASK_AGAIN)
        case Act.BACK | Act.CORRECT:
            is_possible = len(state.pending) < PATIENCE
            back = go_back(state, question, said, turn, is_answer=is_put_right) if is_possible else None
            return back or _aside(state, question, said, turn)
        case _:
            return _aside(state, question, said, turn)


def hear_instead(state: InterviewState, question: Question, said: Utterance, turn: Understanding | None) -> Decision:
    """Neither a yes nor a no to what was said before the question: a turn on the question itself, by the rules where
    nothing else has understood it (`turn`)."""
    left = leave_told(question, said)
    turn = turn or understand(question, said.text, language=state.setting.language)
    return left.then(hear_turn(apply(state, left, said), question, said, turn))


def hear_wish(state: InterviewState, question: Question, said: Utterance, act: Act) -> Decision:
    """Something that the client wants while an answer is being read back."""
    asides = sum(turn.act not in NOT_SAID_TO_IT for turn in state.pending)
    turn = Understanding(act)
    match act:
        case Act.STOP | Act.LAWYER | Act.DISTRESS | Act.EMERGENCY:
            return confirm(state, act, heard(question, said, act, turn.decided_by))
        case _ if asides >= MOST_ASIDES:
            return let_stand(state, question, said)
        case Act.BACK if question_meant(state, question, said.text) is not None and not is_proposed(state):
            stands = Decision(
                events=(NewEvent(kind=EventKind.UNCONFIRMED, question_id=question.id, utterance_id=said.id),)
            )
            back = go_back(apply(state, stands, said), question, said, turn)
            return stands.then(back or Decision())
        case _:
            return _aside(state, question, said, turn)


def go_on(state: InterviewState, question: Question, said: Utterance) -> Decision:
    """The client does not want to stop: the question again, unless it has been on the table for too long; the next one
    where danger followed from an answer, which stands."""
    note = heard(question, said, Note.GO_ON)
    if state.question_statuses[question.id] is QuestionStatus.ANSWERED and not state.is_reading_back:
        return acknowledged(state, note, state.answers[question.id], said)
    if len(state.pending) < PATIENCE:
        return note.then(ask(state, question, Phrase(Purpose.GO_ON), why=Note.GO_ON))
    if state.is_reading_back:
        return let_stand(state, question, said)
    done = resolve(question.id, QuestionStatus.NEEDS_LAWYER, turns=_said_on_it(state), utterance=None, decided_by=FLOW)
    return acknowledged(state, note.then(done), done.answers[-1], said)


def settle(state: InterviewState, question: Question, said: Utterance, turn: Understanding) -> Decision:
    """Take the words as they are: as the answer if they are one, else for the lawyer."""
    is_answer = turn.act is Act.ANSWER
    fragments = tuple(t for t in state.pending if t.act == Act.ANSWER)
    value = turn.value if is_answer and fits(question, turn.value) else None
    is_text = question.answer.type is AnswerType.TEXT
    if value is not None or (is_text and is_answer):
        return _resolved(state, question, said, turn, QuestionStatus.ANSWERED, value)
    if is_text and fragments:
        done = resolve(
            question.id, QuestionStatus.ANSWERED, turns=fragments, utterance=None, decided_by=turn.decided_by
        )
        return offer(state, heard(question, said, turn.act, turn.decided_by).then(done), said)
    return _give_up(state, question, said, turn)


def _answer(state: InterviewState, question: Question, said: Utterance, turn: Understanding) -> Decision:
    if question.answer.type is AnswerType.SIGNATURE:
        return _resolved(state, question, said, turn, QuestionStatus.NEEDS_LAWYER)
    if turn.is_complete and fits(question, turn.value):
        return _resolved(state, question, said, turn, QuestionStatus.ANSWERED, turn.value)
    if turn.is_complete and not needs_value(question):
        return _resolved(state, question, said, turn, QuestionStatus.ANSWERED)
    wanted, after = follow_up(question, said.text, turn, language=state.setting.language)
    purpose = wanted.purpose
    made = [p for p in state.followed_up.get(question.id, ()) if p in FOLLOW_UPS.values()]
    is_mistyped = turn.is_complete and as_worded(question, lexicon_of(state.setting.language)) != question
    if is_mistyped or len(made) >= MAX_FOLLOW_UPS or _says_nothing_new(state, said):
        return settle(state, question, said, turn)
    if purpose in made and purpose is not Purpose.FOLLOW_UP_MORE:  # the same words once more would tell nothing
        return _ask_again(state, question, said, turn, purpose, lead=Purpose.ASK_AGAIN)
    note = heard(question, said, Act.ANSWER, turn.decided_by)
    event = NewEvent(kind=EventKind.FOLLOWED_UP, question_id=question.id, detail=purpose)
    return note.then(Decision(events=(event,), speech=(wanted, *after)))


def _says_nothing_new(state: InterviewState, said: Utterance) -> bool:
    """The same words once more: whatever they lack, the client has no more to say."""
    before = {word for turn in state.pending if turn.act == Act.ANSWER for word in words(turn.text)}
    return bool(before) and set(words(said.text)) <= before


def _without_answer(
    state: InterviewState, question: Question, said: Utterance, turn: Understanding, status: QuestionStatus
) -> Decision:
    was_asked_again = Purpose.REQUIRED_AGAIN in state.followed_up.get(question.id, ())
    if question.required is Required.TRUE and not was_asked_again:
        return _ask_again(state, question, said, turn, Purpose.REQUIRED_AGAIN)
    fragments = tuple(t for t in state.pending if t.act == Act.ANSWER)
    if status is QuestionStatus.UNKNOWN and question.answer.type is AnswerType.DATE and fragments:
        return _vague_date(state, question, said, turn, fragments)
    return _resolved(state, question, said, turn, status)


def _vague_date(
    state: InterviewState, question: Question, said: Utterance, turn: Understanding, fragments: tuple[Turn, ...]
) -> Decision:
    """ "Two years ago", and no more is known: the words are kept for the lawyer, nothing is worked out of them."""
    done = resolve(
        question.id, QuestionStatus.NEEDS_LAWYER, turns=fragments, utterance=None, decided_by=turn.decided_by
    )
    return offer(state, heard(question, said, turn.act, turn.decided_by).then(done), said)


def _ask_again(
    state: InterviewState,
    question: Question,
    said: Utterance,
    turn: Understanding,
    purpose: Purpose,
    lead: Purpose | None = None,
) -> Decision:
    """`lead`: what is said before the question where that is not the purpose itself."""
    note = heard(question, said, turn.act, turn.decided_by)
    event = NewEvent(kind=EventKind.FOLLOWED_UP, question_id=question.id, detail=purpose)
    return note.then(Decision(events=(event,))).then(ask(state, question, Phrase(lead or purpose), why=purpose))


def _aside(state: InterviewState, question: Question, said: Utterance, turn: Understanding) -> Decision:
    """Something other than an answer: its phrase, then the question again."""
    if len(state.pending) >= PATIENCE:
        return _give_up(state, question, said, turn)
    note = heard(question, said, turn.act, turn.decided_by)
    lead = reply_to(state, turn.act, question.help_text)
    if turn.act is Act.WAIT:
        return note.then(Decision(speech=(lead,)))
    return note.then(ask(state, question, lead, why=turn.act))


def _was_cut_off(state: InterviewState, turn: Understanding) -> bool:
    """Who answers often enough before the end is taken at their word; nothing is followed up that was not heard."""
    is_whole = turn.is_complete or turn.act in (Act.UNKNOWN, Act.DECLINE)
    so_far = sum(turn.act == Note.CUT_OFF for turn in state.pending)
    return not state.is_delivered and so_far < (MAX_CUT_OFFS if is_whole else PATIENCE)


def _give_up(state: InterviewState, question: Question, said: Utterance, turn: Understanding) -> Decision:
    """Leave the question to the lawyer, with everything that was said on it."""
    done = resolve(
        question.id, QuestionStatus.NEEDS_LAWYER, turns=_said_on_it(state), utterance=said, decided_by=turn.decided_by
    )
    return offer(state, done, said) if turn.act is Act.ANSWER else acknowledged(state, done, done.answers[-1], said)


def _said_on_it(state: InterviewState) -> tuple[Turn, ...]:
    return tuple(turn for turn in state.pending if turn.act not in NOT_SAID_TO_IT)


def _resolved(
    state: InterviewState,
    question: Question,
    said: Utterance,
    turn: Understanding,
    status: QuestionStatus,
    value: AnswerValue = None,
) -> Decision:
    fragments = tuple(t for t in state.pending if t.act == Act.ANSWER)
    done = resolve(
        question.id, status, turns=fragments, utterance=said, decided_by=turn.decided_by, value=value, detail=turn.act
    )
    return offer(state, done, said)
