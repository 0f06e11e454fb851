"""What can be said next: the flow, tried on the turns that a client is likely to make, before one is made."""

from collections.abc import Iterator
from dataclasses import replace
from uuid import UUID

from shared.interview.answers import lexicon_of
from shared.interview.events import AnswerValue, Channel, Speaker, Utterance
from shared.interview.flow import Closing, Consent, hear, needs_understanding, silence
from shared.interview.flow_state import Decision, InterviewState
from shared.interview.phrases import Phrase, Purpose, Speech, Wording
from shared.interview.reactions import Reaction
from shared.interview.read_back import ReadBack
from shared.interview.rules.further import further
from shared.interview.script import AnswerType, Question
from shared.interview.understanding import LACKS, Act, Missing, Understanding

LIKELY = (Act.UNCLEAR, Act.UNKNOWN, Act.DECLINE, Act.REPEAT)
MAX_OPTIONS = 12
OF_THE_SCRIPT = (Purpose.SECTION, Purpose.OPTIONS, Purpose.EXPLAIN, Purpose.FOLLOW_UP_REST)
"""Phrases whose parameters are words of the script."""


def likely_speech(state: InterviewState) -> tuple[Speech, ...]:
    """What the interviewer may say on the client's next turn, or on none; the likeliest first, nothing twice."""
    found: list[Speech] = []
    for decision in _likely_decisions(replace(state, is_delivered=True)):
        found += [speech for speech in decision.speech if speech not in found]
    return tuple(found)


def speech_after(state: InterviewState, heard: str, understanding: Understanding) -> tuple[Speech, ...]:
    """What is said if the client's turn ends with these words, understood so."""
    return hear(state, _turn(state, heard), understanding).speech


def is_reusable(speech: Speech) -> bool:
    """Whether it is worded by the script or the phrase book alone: never with a client's words or name in it."""
    return isinstance(speech, Wording) or not speech.parameters or speech.purpose in OF_THE_SCRIPT


def _likely_decisions(state: InterviewState) -> Iterator[Decision]:
    turn = _turn(state, "-")
    match needs_understanding(state):
        case Question() as question:
            for understanding in _likely_turns(question):
                yield hear(state, _turn(state, _in_so_many_words(understanding.value)), understanding)
            if rest := further(question.text, True, lexicon_of(state.setting.language)):
                yield Decision(speech=(Phrase(Purpose.FOLLOW_UP_REST, {"rest": rest}),))
        case ReadBack() | Closing():
            for agrees in (True, False, None):
                yield hear(state, turn, Reaction(agrees))
        case Consent():
            for answer in (True, False, None):
                yield hear(state, turn, answer)
        case None:
            yield hear(state, turn, None)
    yield silence(state, 0)


def _in_so_many_words(value: AnswerValue) -> str:
    """Words of which the value needs no reading back."""
    return ", ".join(value) if isinstance(value, tuple) else "-" if value is None else str(value)


def _turn(state: InterviewState, text: str) -> Utterance:
    return Utterance(
        id=UUID(int=0), speaker=Speaker.CLIENT, channel=Channel.VOICE, text=text, question_id=state.current_id
    )


def _likely_turns(question: Question) -> Iterator[Understanding]:
    for value in _values(question):
        yield Understanding(Act.ANSWER, is_complete=True, value=value)
    yield Understanding(Act.ANSWER, missing=LACKS[question.answer.type])
    if question.answer.type is AnswerType.DATE:
        yield Understanding(Act.ANSWER, missing=Missing.YEAR)
    for act in LIKELY:
        yield Understanding(act)


def _values(question: Question) -> tuple[AnswerValue, ...]:
    """One of each value that may lead to another question."""
    options = question.answer.options[:MAX_OPTIONS]
    match question.answer.type:
        case AnswerType.YES_NO:
            return (True, False)
        case AnswerType.DATE:
            return ("2000-01-01",)
        case AnswerType.NUMBER:
            return (1,)
        case AnswerType.CHOICE:
            return tuple(options)
        case AnswerType.MULTIPLE_CHOICE:
            return tuple((option,) for option in options)
        case AnswerType.TEXT | AnswerType.SIGNATURE:
            return (None,)
