"""What a client says of a question before it is asked: noted with its place in the turn, and read back when the
question comes. It is an answer only by a yes; the yes is the evidence, and points to the earlier words."""

from functools import lru_cache

from shared.interview.answers import lexicon_of, understand
from shared.interview.events import Answer, EventKind, NewEvent, Utterance
from shared.interview.flow_state import Decision, InterviewState, Note, Turn, place_code
from shared.interview.neighbours import later
from shared.interview.read_back import MOST_WORDS
from shared.interview.rules.told import Place, telling_clauses
from shared.interview.script import AnswerType, Question, QuestionId
from shared.interview.status import QuestionStatus
from shared.interview.understanding import RULES, Act, Told, Understanding, fits


def note_told(state: InterviewState, asked: Question, said: Utterance, told: tuple[Told, ...] = ()) -> Decision:
    """What the turn says of the next questions: what a model found (`told`) where that stands in the turn word for
    word, else what the rules are certain of. Of typed answers only what holds a whole value."""
    text = said.text.replace("\x00", "")
    noted = Decision()
    for question in later(state):
        place, decided_by = _place_in(question, asked, text, told, state.setting.language)
        if place is not None and question.id not in state.answers:
            event = NewEvent(
                kind=EventKind.HEARD,
                question_id=question.id,
                utterance_id=said.id,
                detail=place_code(*place),
                decided_by=decided_by,
            )
            noted = noted.then(Decision(events=(event,)))
    return noted


def _place_in(
    question: Question, asked: Question, text: str, told: tuple[Told, ...], language: str
) -> tuple[Place | None, str]:
    for one in told:
        start = text.find(one.words) if one.question_id == question.id and one.words.strip() else -1
        if start >= 0 and _holds(question, one.words, language):
            return (start, start + len(one.words)), one.decided_by
    found = [(place, text[slice(*place)]) for place in telling_clauses(question, asked, text, lexicon_of(language))]
    whole = [(place, words) for place, words in found if _holds(question, words, language)]
    # "a" and "un" are read as 1, too
    places = [place for place, words in whole if _understood(question, words, language).value != 1]
    return (places[0] if len(places) == 1 else None), RULES


def _holds(question: Question, words: str, language: str) -> bool:
    """Whether the words are an answer that is short enough to be read back."""
    turn = _understood(question, words, language)
    is_date = question.answer.type is AnswerType.DATE
    is_exact = not is_date or len(str(turn.value)) == len("2021-03-04")
    is_whole = turn.act is Act.ANSWER and turn.is_complete and is_exact and fits(question, turn.value)
    return is_whole and question.answer.type is not AnswerType.SIGNATURE and len(words.split()) <= MOST_WORDS


@lru_cache(maxsize=16)
def _understood(question: Question, words: str, language: str) -> Understanding:
    return understand(question, words, language=language)


def told_of(state: InterviewState, question_id: QuestionId | None) -> Turn | None:
    """The newest words on a question from before it was asked, while there is nothing else of it."""
    if question_id is None or question_id in state.answers:
        return None
    return next((turn for turn in reversed(state.turns.get(question_id, ())) if turn.act == Note.AHEAD), None)


def was_told(state: InterviewState) -> bool:
    """Whether what is being read back was said before its question, and no answer yet."""
    return state.is_reading_back and told_of(state, state.current_id) is not None


def answer_by(question: Question, told: Turn, language: str) -> Answer:
    """What the answer would be. Without evidence: what is said now has to be that."""
    return Answer(
        question_id=question.id,
        status=QuestionStatus.ANSWERED,
        raw=told.text,
        value=_understood(question, told.text, language).value,
        evidence=(),
        decided_by=RULES,
    )


def leave_told(question: Question, said: Utterance) -> Decision:
    """The client says something else: the question stands as if nothing had been said of it before."""
    event = NewEvent(kind=EventKind.UNCONFIRMED, question_id=question.id, utterance_id=said.id, decided_by=RULES)
    return Decision(events=(event,))
