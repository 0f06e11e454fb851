"""Going back to an earlier question. What was said of it in the same turn is kept as earlier words and read back
with the question; only a yes to it changes the answer."""

from shared.interview.answers import lexicon_of
from shared.interview.events import EventKind, NewEvent, Utterance
from shared.interview.flow_asking import ask, heard, leave, proceed, words_towards
from shared.interview.flow_earlier import correction_in, question_meant
from shared.interview.flow_fold import apply
from shared.interview.flow_state import Decision, InterviewState, Note
from shared.interview.phrases import Phrase, Purpose
from shared.interview.rules.asides import goes_on, lets_stand, rethinks, takes_back, wants_a_story
from shared.interview.rules.exact import shared_words
from shared.interview.script import AnswerType, Question
from shared.interview.understanding import RULES, Act, Understanding, needs_value

MAX_REOPENINGS = 3
MOST_WORDS_TO_PUT_RIGHT = 8
"""More may be a story in which something is taken back."""


def go_back(
    state: InterviewState, question: Question | None, said: Utterance, turn: Understanding, *, is_answer: bool = False
) -> Decision | None:
    """From the question on the table, or from the end, to the earlier question that the words are about, else to the
    nearest one; an answer only where it is about one. None when there is none. `is_answer`: the words as a whole are
    one to the earlier question."""
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
    if correction_in(state, earlier, said.text, is_answer=is_answer or turn.act is Act.ANSWER) is None:
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
    value for the answer just before, or for the one that they name; so is "and a boat", of several options."""
    is_first = all(before.act in (Act.BACK, Act.CORRECT) for before in state.pending)
    if not is_first or question.id in state.followed_up:
        return False
    if turn.decided_by != RULES or turn.value is not None or turn.told:
        return False
    meant = question_meant(state, question, said.text)
    if meant is None or meant.id not in state.answers or not needs_value(meant):
        return False
    names = _names(state, meant, question, said)
    if not (names or meant.id == state.last_answered_id):
        return False
    is_told = wants_a_story(question.text, lexicon_of(state.setting.language))
    adds = turn.act is Act.ANSWER and not is_told and _adds(state, meant, said)
    if not (adds or _takes_back(state, question, said, turn, names=names)):
        return False
    return correction_in(state, meant, said.text, is_answer=True) is not None


def _takes_back(
    state: InterviewState, question: Question, said: Utterance, turn: Understanding, *, names: bool
) -> bool:
    """Of what is asked for in words, only who takes something back in so many words and names it, in a few."""
    lexicon = lexicon_of(state.setting.language)
    if needs_value(question):
        is_open = turn.act in (Act.ANSWER, Act.WAIT, Act.UNCLEAR) and not turn.is_complete
        return is_open and (takes_back(said.text, lexicon) or (names and rethinks(said.text, lexicon)))
    is_short = len(said.text.split()) <= MOST_WORDS_TO_PUT_RIGHT
    return names and is_short and turn.act is Act.ANSWER and takes_back(said.text, lexicon)


def _names(state: InterviewState, meant: Question, question: Question, said: Utterance) -> bool:
    """Whether the words are about an earlier question, and not about this one."""
    shared = [shared_words(said.text, each.text, state.setting.language) for each in (meant, question)]
    return shared[0] > 0 == shared[1]


def _adds(state: InterviewState, answered: Question, said: Utterance) -> bool:
    is_list = answered.answer.type is AnswerType.MULTIPLE_CHOICE
    return is_list and goes_on(said.text, lexicon_of(state.setting.language))


def _event(kind: EventKind, question: Question, detail: str, said: Utterance | None = None) -> Decision:
    event = NewEvent(kind=kind, question_id=question.id, utterance_id=said.id if said else None, detail=detail)
    return Decision(events=(event,))
