"""What a client's turn means for the question on the table, by rules: they stand in when no model answers."""

from functools import lru_cache
from importlib import import_module

from shared.errors import LanguageNotSupported
from shared.interview.phrases import LANGUAGES, language_of
from shared.interview.rules.acts import cries_for_help, find_act, find_grave, tells_as_now
from shared.interview.rules.choices import one_option
from shared.interview.rules.consent import consent
from shared.interview.rules.counts_in_words import counted_in_words
from shared.interview.rules.dictation import dictated
from shared.interview.rules.further import further, left_open, says_only
from shared.interview.rules.languages import is_another_language
from shared.interview.rules.learned import likely_act, weights_of
from shared.interview.rules.lexicon import Lexicon
from shared.interview.rules.mistyped import as_worded
from shared.interview.rules.musing import without_question
from shared.interview.rules.plainly import chooses_plainly, is_number_alone
from shared.interview.rules.replies import is_reply, takes_up
from shared.interview.rules.safety import is_in_danger
from shared.interview.rules.sense import sense
from shared.interview.rules.wording import clean, plain, stems, words
from shared.interview.rules.yes_no import (
    is_nothing_but_no,
    is_nothing_but_yes,
    urges_on,
    yes_or_no,
)
from shared.interview.script import AnswerType, Question
from shared.interview.understanding import RULES, Act, Missing, Understanding, needs_value
from shared.interview.valuing import valued

__all__ = ["RULES", "Act", "Missing", "Understanding", "understand", "understand_consent"]

MAX_CHARACTERS = 20_000
"""What is said beyond this changes nothing in how a turn is understood; it is kept all the same."""
USED_ONCE = ("", "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen")
"""A question and a turn of more pieces than `layers` multiplies at once."""
WORDS_OF_A_REPLY = 4
"""A longer one in its question's form may ask: "if I tell them, they can send me back"."""
WITHOUT_ANSWER = (Act.UNKNOWN, Act.DECLINE)
GIVES_WAY = (Act.UNKNOWN, Act.WAIT, Act.OFF_TOPIC, Act.BACK, Act.CORRECT, Act.THIRD_PERSON)
"""Acts beside which a value that the question wants is the answer: "I don't know, three maybe"."""
ECHOES = (
    Act.REPEAT,
    Act.LOUDER,
    Act.UNKNOWN,
    Act.WAIT,
    Act.STOP,
    Act.LAWYER,
    Act.OFF_TOPIC,
    Act.THIRD_PERSON,
    Act.BACK,
)
"""Acts that a question's own words can sound like."""


def understand(
    question: Question, heard: str, *, language: str, before: tuple[str, ...] = (), is_reaction: bool = False
) -> Understanding:
    """Understand a turn without a model. `before`: what the client said towards this answer already
    (`InterviewState.pending_fragments`); a fragment is understood together with it. `is_reaction`: to what the
    interviewer itself said, on which the learned weights know nothing. A question whose words ask for words
    (`as_worded`) is answered by words, without a value. Any text is understood as something: nothing is raised for
    it. Raises LanguageNotSupported."""
    lexicon = lexicon_of(language)
    question = as_worded(question, lexicon)
    heard = without_question(clean(heard[:MAX_CHARACTERS]), question.text, lexicon)
    heard = as_meant(question, heard, lexicon)
    if urges_on(heard, question.text, lexicon):
        return Understanding(Act.UNCLEAR)
    find = act_by_rules if is_reaction else _act
    act = _in_another_language(heard, lexicon) or find(question, heard, lexicon)
    if act is Act.DECLINE and needs_value(question) and not before and is_nothing_but_no(heard, lexicon):
        act = None  # perhaps another question was heard: it refuses this one when it comes again
    if act is Act.UNCLEAR and words(heard) and _is_told_in_part(question, before, lexicon):
        act = None  # "Acapulco", when the rest is asked for
    if act is not None and not (before and act in (*WITHOUT_ANSWER, Act.CORRECT)):
        return _unless_answer(act, question, heard, lexicon)
    if act is Act.UNKNOWN or (act is Act.DECLINE and _is_told_in_part(question, before, lexicon)):
        return _all_that_is_known(question, before, act, lexicon)
    if act is Act.DECLINE:
        return Understanding(act)
    return _answer(question, heard, before, lexicon)


def understand_consent(heard: str, *, language: str, stopping: bool = False) -> bool | None:
    """A yes, a no, or neither, to a question of the interviewer's own; `stopping`: to "shall we stop?", where "go on"
    is a no and "stop" a yes. Raises LanguageNotSupported."""
    return consent(clean(heard[:MAX_CHARACTERS]), lexicon_of(language), is_stopping=stopping)


def prepare(language: str) -> None:
    """Load what a language's first turn would wait for, half a second, and use it once: what a process has used, the
    processes that are forked from it share. Raises LanguageNotSupported."""
    weights_of(lexicon_of(language).language)
    sense().likely(*USED_ONCE, language, found=())


@lru_cache
def lexicon_of(language: str) -> Lexicon:
    """The rules' words of a language; a book's language has its module. Raises LanguageNotSupported."""
    name = language_of(language)
    if name not in LANGUAGES:
        raise LanguageNotSupported
    lexicon = import_module(f"shared.interview.rules.{name}").LEXICON
    assert isinstance(lexicon, Lexicon)
    return lexicon


def _in_another_language(heard: str, lexicon: Lexicon) -> Act | None:
    """A turn in another language; danger is understood in every language that there are rules for."""
    if not is_another_language(heard, lexicon.language):
        return None
    others = (lexicon_of(name) for name in LANGUAGES if name != lexicon.language)
    return next((act for other in others if (act := find_grave(heard, other))), Act.OTHER_LANGUAGE)


def _act(question: Question, heard: str, lexicon: Lexicon) -> Act | None:
    replies = is_reply(question.text, heard, lexicon)
    if replies and len(words(heard)) <= WORDS_OF_A_REPLY:
        return None
    by_rules = act_by_rules(question, heard, lexicon)
    is_cry = by_rules is Act.EMERGENCY and cries_for_help(heard, lexicon, question.text)
    if not words(heard) or (is_cry and not replies):
        return by_rules
    value = holds_value(question, heard, lexicon)
    likely = likely_act(question, heard, lexicon, by_rules=by_rules, has_value=value)
    if replies:
        return likely if likely is Act.ADVICE and not takes_up(question.text, heard, lexicon) else None
    if likely is Act.EMERGENCY and tells_as_now(heard, lexicon):
        return None
    if likely is None or by_rules is not None:
        return likely
    return None if _is_value_alone(question, heard, lexicon) else likely


def _is_value_alone(question: Question, heard: str, lexicon: Lexicon) -> bool:
    """Whatever it sounds like: "48", "this is my second", "the phone, please"."""
    if is_number_alone(heard, lexicon) or is_nothing_but_yes(heard, question.text, lexicon):
        return True
    match question.answer.type:
        case AnswerType.NUMBER:
            return counted_in_words(heard, question.text, lexicon) is not None
        case AnswerType.CHOICE:
            chosen = one_option(heard, question.answer.options, lexicon, question.text)
            return chosen is not None and chooses_plainly((chosen,), heard, "", lexicon)
        case _:
            return False


def as_meant(question: Question, heard: str, lexicon: Lexicon) -> str:
    """Without what only leads to a value: "two" of "put two"."""
    value = dictated(question, heard, lexicon)
    if value is None or not valued(question, value, lexicon, is_followed_up=False).is_complete:
        return heard
    return value


def holds_value(question: Question, heard: str, lexicon: Lexicon) -> bool:
    """Whether a turn has what the question's type wants, were it only a yes or no that stays open, a date without its
    year, or a value of something else, or of text something that is not broken off."""
    meant = valued(question, heard, lexicon, is_followed_up=False)
    if meant.is_complete or meant.missing is Missing.YEAR:
        return True
    if question.answer.type is AnswerType.YES_NO:
        return yes_or_no(heard, lexicon) is not None
    of_anything = question.model_copy(update={"text": ""})
    return needs_value(question) and valued(of_anything, heard, lexicon, is_followed_up=False).is_complete


def act_by_rules(question: Question, heard: str, lexicon: Lexicon) -> Act | None:
    """The act that the rules find in a turn; None for an answer."""
    if not words(heard):
        return Act.UNCLEAR
    found = find_act(heard, lexicon, question.text)
    if found is None:
        return None
    if found.act in GIVES_WAY and needs_value(question) and found.beside:
        is_answer = valued(question, found.beside, lexicon, is_followed_up=False).is_complete
    else:
        is_answer = found.act in ECHOES and _echoes(question, heard, lexicon)
    return None if is_answer else found.act


def _echoes(question: Question, heard: str, lexicon: Lexicon) -> bool:
    """ "No, I didn't hear it" to "Did you hear the shot?"."""
    is_closed = question.answer.type is AnswerType.YES_NO and yes_or_no(heard, lexicon, question.text) is not None
    return is_closed and bool(set(stems(heard, lexicon)) & set(stems(question.text, lexicon)))


def _unless_answer(act: Act, question: Question, heard: str, lexicon: Lexicon) -> Understanding:
    """An act, unless the words are one of the question's own options ("Unknown"), or there is one for it: "no idea" is
    "Unknown", too."""
    said = plain(heard, lexicon)
    options = question.answer.options if act is not Act.UNCLEAR else ()
    meant = [option for option in options if plain(option, lexicon) == said]
    if not meant and act is Act.UNKNOWN is act_by_rules(question, heard, lexicon):
        meant = [option for option in options if act_by_rules(question, option, lexicon) is act]
    if len(meant) != 1:
        return Understanding(act)
    value = meant[0] if question.answer.type is AnswerType.CHOICE else (meant[0],)
    return Understanding(Act.ANSWER, is_complete=True, value=value)


def _all_that_is_known(question: Question, before: tuple[str, ...], act: Act, lexicon: Lexicon) -> Understanding:
    """ "I don't know" to a follow-up: what was said before is all there is."""
    if question.answer.type is AnswerType.TEXT and _is_told_in_part(question, before, lexicon):
        return Understanding(Act.ANSWER, is_complete=True)
    earlier = valued(question, " ".join(clean(text) for text in before), lexicon, is_followed_up=True)
    return earlier if earlier.is_complete else Understanding(act)


def _is_told_in_part(question: Question, said: tuple[str, ...], lexicon: Lexicon) -> bool:
    """A yes or a no, where the question wants more: "If so, when?", or one part of "Date and place of birth"."""
    is_figure = question.answer.type in (AnswerType.DATE, AnswerType.NUMBER)
    may_be = question.answer.type in (AnswerType.YES_NO, AnswerType.TEXT) or (
        is_figure and not further(question.text, True, lexicon)
    )
    return may_be and bool(left_open(" ".join(map(clean, said)), question.text, lexicon))


def _with_rest(question: Question, heard: str, before: tuple[str, ...], lexicon: Lexicon) -> Understanding | None:
    """What follows a bare yes or no tells of it, whatever no may be in it: "no, just the one time in March"; a bare no
    to a yes may mean either, or that there is no more to tell.
    """
    if question.answer.type is AnswerType.TEXT or not before or lexicon.corrections.search(plain(heard, lexicon)):
        return None
    if not _is_told_in_part(question, before, lexicon):
        return None
    said = valued(question, " ".join(map(clean, before)), lexicon, is_followed_up=True)
    now = says_only(heard, question.text, lexicon) if isinstance(said.value, bool) else None
    return said if now in (None, said.value) else Understanding(Act.ANSWER, missing=Missing.YES_OR_NO)


def _answer(question: Question, heard: str, before: tuple[str, ...], lexicon: Lexicon) -> Understanding:
    said = plain(heard, lexicon)
    alone = valued(question, heard, lexicon, is_followed_up=bool(before))
    has_value = needs_value(question) and alone.is_complete  # as "she is" has
    says_nothing = said in lexicon.courtesies or (needs_value(question) and set(said.split()) <= lexicon.unfinished)
    if not said or (says_nothing and not has_value and not is_reply(question.text, heard, lexicon)):
        return Understanding(Act.UNCLEAR)
    is_danger = is_in_danger(question.text, heard, alone.value, lexicon)  # which is met first
    is_taken = alone.is_complete or is_nothing_but_yes(heard, question.text, lexicon)
    if not before and not is_danger and is_taken and _is_told_in_part(question, (heard,), lexicon):
        return Understanding(Act.ANSWER, value=alone.value, missing=Missing.REST)
    if (whole := _with_rest(question, heard, before, lexicon)) is not None:
        return whole
    if not before or (alone.is_complete and question.answer.type not in (AnswerType.TEXT, AnswerType.DATE)):
        return alone
    joined = valued(question, " ".join([*map(clean, before), heard]), lexicon, is_followed_up=True)
    if question.answer.type is AnswerType.DATE and alone.is_complete:
        exact = len(str(joined.value or "")) > len(str(alone.value or ""))
        return joined if joined.is_complete and exact else alone
    return joined if joined.is_complete or joined.value is not None else alone
