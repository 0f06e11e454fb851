"""What a client says to the interviewer itself: asking what it is that speaks, and that this was said already. Neither
says anything of the question on the table."""

from shared.interview.answers import lexicon_of
from shared.interview.events import EventKind, NewEvent, Utterance
from shared.interview.flow_asking import ask, heard
from shared.interview.flow_state import Decision, InterviewState, Note
from shared.interview.phrases import Phrase, Purpose
from shared.interview.rules.asides import asks_what_speaks, says_it_was_told, withdraws_consent
from shared.interview.rules.exact import shared_words
from shared.interview.script import Question
from shared.interview.understanding import RULES, Act, Understanding


def is_asked_what_speaks(state: InterviewState, said: Utterance) -> bool:
    return asks_what_speaks(said.text, lexicon_of(state.setting.language))


def what_speaks(state: InterviewState) -> Phrase:
    """That it is a machine, for whom it asks, and what becomes of the words."""
    return Phrase(Purpose.WHAT_SPEAKS, {"lawyer": state.setting.lawyer})


def say_what_speaks(state: InterviewState, question: Question, said: Utterance) -> Decision:
    """The plain answer, then what is on the table again."""
    note = heard(question, said, Note.WHAT_SPEAKS, RULES)
    return note.then(ask(state, question, what_speaks(state), why=Note.WHAT_SPEAKS))


def is_consent_withdrawn(state: InterviewState, said: Utterance) -> bool:
    """Of the interview, and not of what the question on the table is about."""
    language = state.setting.language
    is_answer = state.current is not None and shared_words(said.text, state.current.text, language) > 0
    return not is_answer and withdraws_consent(said.text, lexicon_of(language))


def is_only_told(state: InterviewState, said: Utterance) -> bool:
    return says_it_was_told(said.text, lexicon_of(state.setting.language))


def ask_for_it_again(state: InterviewState, question: Question, said: Utterance) -> Decision | None:
    """It is asked for once more: an answer rests on what was said after its question. None the second time."""
    if Purpose.TOLD_BEFORE in state.followed_up.get(question.id, ()):
        return None
    event = NewEvent(kind=EventKind.FOLLOWED_UP, question_id=question.id, detail=Purpose.TOLD_BEFORE)
    note = heard(question, said, Note.TOLD_BEFORE, RULES).then(Decision(events=(event,)))
    return note.then(ask(state, question, Phrase(Purpose.TOLD_BEFORE), why=Purpose.TOLD_BEFORE))


TOLD = Understanding(Act.UNCLEAR, decided_by=RULES)
"""What such words are when they are all that comes: for the lawyer, and neither an answer nor a refusal."""
