"""What a client says to the interviewer itself: asking what it is that speaks, and that this was said already. Neither
says anything of the question on the table."""

from shared.interview.answers import lexicon_of
from shared.interview.events import Channel, EventKind, NewEvent, Utterance
from shared.interview.flow_asked import Understood
from shared.interview.flow_asking import ask, heard
from shared.interview.flow_state import Decision, InterviewState, Note
from shared.interview.phrases import Phrase, Purpose
from shared.interview.reactions import Reaction
from shared.interview.rules.asides import (
    asks_what_speaks,
    calls,
    continues,
    goes_on,
    nods,
    says_it_was_told,
    says_nothing,
    wants_a_story,
    withdraws_consent,
)
from shared.interview.rules.exact import asks_for_a_name, asks_for_a_number, shared_words
from shared.interview.rules.spelling import spells
from shared.interview.rules.wording import stems
from shared.interview.script import AnswerType, Question
from shared.interview.understanding import RULES, Act, Understanding, needs_value

MAX_WENT_ON = 5
FEWEST_WORDS_SENT_TWICE = 6
"""Fewer may be the answer to both questions: "yes", "two", "nothing that I know of"."""
SAYS_SOMETHING = (Act.ANSWER, Act.UNKNOWN, Act.DECLINE, Act.UNCLEAR, Act.OFF_TOPIC)


def is_asked_what_speaks(state: InterviewState, said: Utterance) -> bool:
    return asks_what_speaks(said.text, lexicon_of(state.setting.language))


def what_speaks(state: InterviewState) -> Phrase:
    """That it is a machine, for whom it asks, and what becomes of the words."""
    return Phrase(Purpose.WHAT_SPEAKS, {"lawyer": state.setting.lawyer})


def say_what_speaks(state: InterviewState, question: Question, said: Utterance) -> Decision:
    """The plain answer, then what is on the table again."""
    note = heard(question, said, Note.WHAT_SPEAKS, RULES)
    return note.then(ask(state, question, what_speaks(state), why=Note.WHAT_SPEAKS))


def is_calling(state: InterviewState, said: Utterance) -> bool:
    return calls(said.text, lexicon_of(state.setting.language))


def is_consent_withdrawn(state: InterviewState, said: Utterance) -> bool:
    """Of the interview, and not of what the question on the table is about."""
    language = state.setting.language
    if not withdraws_consent(said.text, lexicon_of(language)):
        return False
    return state.current is None or shared_words(said.text, state.current.text, language) == 0


def is_nod(heard: str, language: str) -> bool:
    return nods(heard, lexicon_of(language))


def nod(said: Utterance) -> Decision:
    """It is kept, and what is being said goes on."""
    return heard(None, said, Note.NODDED, RULES)


def is_hesitation(state: InterviewState, said: Utterance, understood: Understood) -> bool:
    """ "Um", or no more than the first word of something, or a noise that was heard as one. Of what was not heard to
    its end it may be an answer, and whether to stop is never left open."""
    is_act = isinstance(understood, Understanding | Reaction) and understood.act not in (None, Act.UNCLEAR)
    is_open = state.is_delivered and state.confirming is None and understood is not True and understood is not False
    is_sound = said.channel is Channel.VOICE and says_nothing(said.text, lexicon_of(state.setting.language))
    return is_sound and is_open and not is_act


def hesitation(said: Utterance) -> Decision:
    """It is kept, and waited on for what comes: whoever is silent then is spoken to as always."""
    return heard(None, said, Note.HESITATED, RULES)


def is_only_told(state: InterviewState, said: Utterance) -> bool:
    return says_it_was_told(said.text, lexicon_of(state.setting.language))


def ask_for_it_again(state: InterviewState, question: Question, said: Utterance) -> Decision | None:
    """It is asked for once more: an answer rests on what was said after its question. None the second time."""
    if Purpose.TOLD_BEFORE in state.followed_up.get(question.id, ()):
        return None
    event = NewEvent(kind=EventKind.FOLLOWED_UP, question_id=question.id, detail=Purpose.TOLD_BEFORE)
    note = heard(question, said, Note.TOLD_BEFORE, RULES).then(Decision(events=(event,)))
    return note.then(ask(state, question, Phrase(Purpose.TOLD_BEFORE), why=Purpose.TOLD_BEFORE))


def goes_on_before(state: InterviewState, question: Question, said: Utterance, turn: Understanding) -> bool:
    """ "And then he drove off" as the first words to "Who saw it?": nothing of the question, and no value for it. What
    a model takes for an answer is one."""
    is_first = bool(state.answers) and not state.pending and question.id not in state.followed_up
    is_open = turn.act in (Act.ANSWER, Act.UNCLEAR) and not (turn.is_complete and needs_value(question))
    if not (is_first and is_open and turn.decided_by == RULES and not turn.told):
        return False
    lexicon = lexicon_of(state.setting.language)
    is_more = turn.act is Act.ANSWER and goes_on(said.text, lexicon)
    is_more = is_more or (not _may_be_spelled(question) and spells(said.text, lexicon.language))
    if not (is_more or _ends_a_sentence(state, question, said)) or wants_a_story(question.text, lexicon):
        return False
    return not set(stems(said.text, lexicon)) & set(stems(question.text, lexicon))


def comes_twice(state: InterviewState, said: Utterance) -> bool:
    """Whether a message that settled the question before has been sent once more, as a frontend does that tries again:
    whoever means it for this question sends it a third time."""
    before = None if state.last_answered_id is None else state.answers.get(state.last_answered_id)
    if before is None or state.pending or said.channel is not Channel.TYPED:
        return False
    sent = said.text.strip()
    return len(sent.split()) >= FEWEST_WORDS_SENT_TWICE and before.raw.endswith(sent)


def _ends_a_sentence(state: InterviewState, question: Question, said: Utterance) -> bool:
    """ "I was driving home", and, into "Were you hurt?", "on the interstate": where the question could not be answered
    so. It is put again in any case."""
    before = state.last_answered_id
    is_told = before is not None and state.question(before).answer.type is AnswerType.TEXT
    is_exact = needs_value(question) or _may_be_spelled(question)
    return is_told and is_exact and not state.is_delivered and continues(said.text, lexicon_of(state.setting.language))


def _may_be_spelled(question: Question) -> bool:
    return asks_for_a_name(question.text) or asks_for_a_number(question.text)


def goes_on_over(state: InterviewState, turn: Understanding) -> bool:
    """Of a turn that began before the question could be known: whether it says something, to what stood before, and
    wants nothing. Bounded, should it never be heard."""
    so_far = sum(heard.act == Note.WENT_ON for heard in state.pending)
    return turn.act in SAYS_SOMETHING and so_far < MAX_WENT_ON


def ask_what_is_asked_now(state: InterviewState, question: Question, said: Utterance) -> Decision:
    note = heard(question, said, Note.WENT_ON, RULES)
    return note.then(ask(state, question, Phrase(Purpose.WENT_ON), why=Note.WENT_ON))


TOLD = Understanding(Act.UNCLEAR, decided_by=RULES)
"""What such words are when they are all that comes: for the lawyer, and neither an answer nor a refusal."""
