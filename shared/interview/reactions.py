"""What a client makes of an answer that was read back to them: a yes, a no, what is right instead, or neither."""

from collections.abc import Sequence
from dataclasses import dataclass

from shared.interview.answers import act_by_rules, lexicon_of, understand, understand_consent
from shared.interview.corrections import (
    Correction,
    are_digits,
    date_instead,
    is_more_of_it,
    is_of_another_size,
    number_instead,
    options_instead,
    own_words,
    tells_a_story,
    tells_something_else,
)
from shared.interview.events import Answer
from shared.interview.read_back import MOST_WORDS, ReadBack, chosen_in
from shared.interview.rules.asides import goes_on, says_goodbye
from shared.interview.rules.dates import is_date_of_something_else
from shared.interview.rules.exact import (
    asks_for_a_name,
    asks_for_a_number,
    is_address,
    is_all,
    is_negated,
    says_right,
    says_wrong,
    tells_a_part,
    what_is_right,
    without_pronouns,
    words_for_it,
)
from shared.interview.rules.lexicon import Lexicon
from shared.interview.rules.measures import is_held_by_somebody_else, is_of_somebody_else, is_of_something_else
from shared.interview.rules.said_names import is_full_name, is_name_behind_a_no
from shared.interview.rules.spelling import unspelled
from shared.interview.rules.wording import clean, plain, words
from shared.interview.script import AnswerType, Question, QuestionId
from shared.interview.understanding import MANNERS, Act

MOST_WORDS_OF_A_YES = 4
MOST_WORDS_OF_A_WAIT = 4
OF_ONESELF = {"i"}
"""A single letter, and no spelling: "no, I don't think so"."""
MOST_SINGLE_LETTERS = 2
"""More in one turn is a spelling."""
TAKES_NO_SIDE = (Act.ANSWER, Act.UNKNOWN, Act.DECLINE, Act.UNCLEAR, Act.OFF_TOPIC, Act.CORRECT)
"""Acts that the words of a reaction may sound like: they tell nothing beyond them."""
NO_YES = (Act.STOP, Act.DISTRESS, Act.LAWYER, Act.DECLINE, Act.BACK, Act.WAIT, Act.INSTRUCTION, Act.OTHER_LANGUAGE)
NO_NO = (Act.TYPE, Act.EXPLAIN, Act.REPEAT, Act.THIRD_PERSON, Act.UNKNOWN, Act.WAIT, Act.BACK, Act.OTHER_LANGUAGE)
"""Acts that are no yes, and no no, to going on, whatever of one is in their words: "can we continue another day"."""


NO_CORRECTION = (Act.CORRECT, Act.UNKNOWN, Act.DECLINE)
"""Acts whose words are no answer, unless they say what it should be: "I want to change that, it was May"."""


@dataclass(frozen=True)
class Reaction:
    """`agrees`: a yes, a no, or neither. `act`: something else that the client wants, in place of all that."""

    agrees: bool | None = None
    correction: Correction | None = None
    act: Act | None = None


def understand_reaction(asked: ReadBack, heard: str, *, language: str) -> Reaction:
    """By the rules alone; the same answer once more counts as a yes. Raises LanguageNotSupported."""
    reaction = _understood(asked, heard, language)
    return Reaction(act=Act.WAIT) if reaction == Reaction() and _waits(asked, heard, language) else reaction


def _waits(asked: ReadBack, heard: str, language: str) -> bool:
    """ "Wait a second, my dog is barking": nothing is settled while they are away."""
    lexicon = lexicon_of(language)
    said = plain(clean(heard), lexicon).split()
    first = (" ".join(said[:count]) for count in range(1, MOST_WORDS_OF_A_WAIT + 1))
    return any(act_by_rules(asked.question, some, lexicon) is Act.WAIT for some in first)


def _understood(asked: ReadBack, heard: str, language: str) -> Reaction:
    lexicon = lexicon_of(language)
    act = understand(asked.question, heard, language=language, is_reaction=True).act
    heard = without_pronouns(heard, lexicon.language)
    text = plain(clean(heard), lexicon)
    is_right = any(says_right(said, lexicon.language) for said in (text, lexicon.yes.sub("", text, count=1).strip()))
    rest = _without_plain(text, lexicon)
    is_right = is_right or (bool(text) and (says_right(rest, lexicon.language) or _is_yes_at_last(text, lexicon)))
    if act is Act.STOP and is_right and len(rest.split()) <= MOST_WORDS_OF_A_YES:  # "yes, that's it"
        act = Act.ANSWER
    if act not in TAKES_NO_SIDE:
        return Reaction(act=act)
    agrees = understand_consent(heard, language=language)
    if says_wrong(text, lexicon.language):
        agrees = False
    elif _is_both(text, lexicon) or act in (Act.UNKNOWN, Act.DECLINE):
        agrees = None
    elif is_right and (agrees is None or rest != text):
        agrees = True
    if act is Act.CORRECT and agrees is None:
        agrees = False
    is_none = act in NO_CORRECTION and words_for_it(heard, lexicon.language) is None
    if is_none or _is_of_something_else(asked.question, heard, lexicon):
        return Reaction(agrees)
    match asked.question.answer.type:
        case AnswerType.DATE:
            return _of_value(agrees, asked, date_instead(asked.answer, heard, lexicon), heard, lexicon)
        case AnswerType.NUMBER:
            return _of_value(agrees, asked, number_instead(asked.question, heard, lexicon), heard, lexicon)
        case AnswerType.CHOICE | AnswerType.MULTIPLE_CHOICE:
            return _of_value(agrees, asked, options_instead(asked, heard, agrees, lexicon), heard, lexicon)
        case AnswerType.TEXT if is_more_of_it(asked, heard, lexicon):
            return _of_words(None, asked, heard, lexicon)
        case _ if act is Act.ANSWER or agrees is False:
            return _of_words(agrees, asked, heard, lexicon)
        case _:
            return Reaction(agrees)


def _without_plain(text: str, lexicon: Lexicon) -> str:
    """Without the words for yes and no at the beginning that end in a yes: "no no yes, that's it"."""
    said = text.split()
    count = next((place for place, word in enumerate(said) if word not in _plain(lexicon)), len(said))
    return " ".join(said[count:]) if count and _is_yes(said[count - 1], lexicon) else text


def _is_yes_at_last(text: str, lexicon: Lexicon) -> bool:
    """ "No no yes": nothing but these, and the last one counts."""
    said = text.split()
    return set(said) <= _plain(lexicon) and _is_yes(said[-1], lexicon)


def _is_both(text: str, lexicon: Lexicon) -> bool:
    """ "Yes no": nothing but these, and a no at last."""
    said = text.split()
    has_yes = bool(set(said) & lexicon.yes_no.plain_yes)
    return has_yes and set(said) <= _plain(lexicon) and said[-1] in lexicon.yes_no.plain_no


def _is_yes(word: str, lexicon: Lexicon) -> bool:
    """Not so "okay", which may mean that the no was heard."""
    return word in lexicon.yes_no.plain_yes and word not in lexicon.courtesies


def _plain(lexicon: Lexicon) -> frozenset[str]:
    return lexicon.yes_no.plain_yes | lexicon.yes_no.plain_no


def _is_of_something_else(question: Question, heard: str, lexicon: Lexicon) -> bool:
    """ "My wife's is 555 0199", "we met in 1972", "plus sixty for water" set nothing right."""
    others = [is_of_somebody_else, is_held_by_somebody_else]
    if question.answer.type is AnswerType.DATE:
        others.append(is_date_of_something_else)
    if question.answer.type is AnswerType.NUMBER:
        others.append(is_of_something_else)
        if goes_on(heard, lexicon):
            return True
    return any(is_other(heard, question.text, lexicon) for is_other in others)


def corrected(question: Question, answer: Answer, words_for_it: str, *, language: str) -> Correction | None:
    """What the words say of a question instead of its answer; None when they say nothing of it, or the same."""
    lexicon = lexicon_of(language)
    match question.answer.type:
        case AnswerType.DATE:
            correction = date_instead(answer, words_for_it, lexicon)
        case AnswerType.NUMBER:
            correction = number_instead(question, words_for_it, lexicon)
        case AnswerType.TEXT | AnswerType.SIGNATURE:
            asked = ReadBack(question, answer)
            said, before = (own_words(asked, text, lexicon) for text in (words_for_it, answer.raw))
            return Correction(None, completes=len(said) < len(before)) if set(said) - set(before) else None
        case AnswerType.MULTIPLE_CHOICE if goes_on(words_for_it, lexicon):
            more = chosen_in(understand(question, words_for_it, language=language).value)
            named = {*chosen_in(answer.value), *more}
            options = tuple(option for option in question.answer.options if option in named)
            correction = Correction(options, completes=True) if more else None
        case _:
            turn = understand(question, words_for_it, language=language)
            correction = Correction(turn.value, completes=False) if turn.is_complete else None
    return None if correction is None or correction.value == answer.value else correction


ANYTHING = Question(id=QuestionId("end"), text="Is there anything to add or correct?")


def understand_addition(heard: str, *, language: str) -> Reaction:
    """To whether there is anything to add or correct: a yes or a no alone, or what it is (`act`: answer), or another
    wish. By the rules alone. Raises LanguageNotSupported."""
    lexicon = lexicon_of(language)
    turn = understand(ANYTHING, heard, language=language, is_reaction=True)
    if turn.act not in (Act.ANSWER, Act.UNCLEAR):
        return Reaction(act=turn.act)
    agrees = understand_consent(heard, language=language)
    text = plain(clean(heard), lexicon)
    if says_goodbye(heard, lexicon) or is_all(text, lexicon.language):
        agrees = False
    has_content = len(text.split()) > MOST_WORDS_OF_A_YES
    has_exception = lexicon.denials.exceptions.search(text) is not None
    if agrees is False and not (has_content and (has_exception or words_for_it(heard, lexicon.language))):
        return Reaction(agrees=False)
    return Reaction(agrees=True) if agrees and not has_content else Reaction(act=turn.act)


def understand_agreement(heard: str, *, language: str, stopping: bool) -> Reaction | bool | None:
    """To a yes-or-no question of the interviewer's own: the yes or no, or neither. A Reaction where danger is spoken of
    besides, or the client, without a yes or no, asks to wait, to hear it again or in another voice, or is done. By
    the rules alone.
    Raises LanguageNotSupported."""
    agrees = understand_consent(heard, language=language, stopping=stopping)
    act = understand(ANYTHING, heard, language=language, is_reaction=True).act
    if not stopping and act in (NO_YES if agrees else NO_NO):
        agrees = None
    if act is Act.EMERGENCY or (act in (Act.WAIT, Act.REPEAT, *MANNERS) and agrees is None):
        return Reaction(agrees, act=act)
    if stopping and agrees is None and _is_done(act, heard, lexicon_of(language)):
        return Reaction(act=Act.STOP)
    return agrees


def _is_done(act: Act, heard: str, lexicon: Lexicon) -> bool:
    """ "I'm done", "goodbye"; not "no, stop"."""
    wants_out = act is Act.STOP or says_goodbye(heard, lexicon)
    return wants_out and lexicon.no.search(plain(clean(heard), lexicon)) is None


def _of_value(
    agrees: bool | None, asked: ReadBack, correction: Correction | None, heard: str, lexicon: Lexicon
) -> Reaction:
    """What was read back, said once more, is a yes; not so behind a no, since it may be misheard once more, nor "not
    the third" and "I didn't say March"."""
    if correction is None:
        return Reaction(agrees)
    if agrees is None and is_of_another_size(asked.answer, correction.value):
        return Reaction(agrees)
    if correction.value != asked.answer.value:
        if tells_something_else(asked, heard, agrees, lexicon):
            return Reaction(agrees)
        return Reaction(agrees=False, correction=correction)
    if agrees is None and asked.question.answer.type is AnswerType.CHOICE and tells_a_story(asked, heard, lexicon):
        return Reaction(agrees)
    return Reaction(agrees=agrees is True or (agrees is None and not is_negated(heard, lexicon.language)))


def _of_words(agrees: bool | None, asked: ReadBack, heard: str, lexicon: Lexicon) -> Reaction:
    """Names and numbers that identify: the words themselves are the answer. Without a no, only a spelling or a
    variation of the same words is taken as what is right."""
    earlier = own_words(asked, asked.answer.raw, lexicon)
    said = own_words(asked, what_is_right(heard, lexicon.language), lexicon)
    if agrees is True or set(said) <= OF_ONESELF | lexicon.yes_no.plain_no:
        return Reaction(agrees)
    if tells_a_part(heard, lexicon.language) and not set(said) <= set(earlier):
        return Reaction(agrees=False, correction=Correction(None, completes=True))
    is_number = asks_for_a_number(asked.question.text) and are_digits(said, lexicon)
    if is_number and _are_same_digits(said, earlier):
        return Reaction(agrees=True)
    is_in_a_row = not is_number or f" {' '.join(said)} " in f" {' '.join(earlier)} "
    is_known = all(word in earlier or (word.isdecimal() and any(word in one for one in earlier)) for word in said)
    if is_known and (is_in_a_row or all(map(str.isdecimal, said))):
        is_repeated = agrees is None or set(said) == set(earlier)
        return Reaction(agrees=is_repeated and not is_negated(heard, lexicon.language))
    if agrees is None and is_more_of_it(asked, heard, lexicon):
        return Reaction(agrees=False, correction=Correction(None, completes=True))
    is_spelled = sum(len(word) == 1 for word in words(heard)) > MOST_SINGLE_LETTERS
    is_variation = is_spelled or is_number or bool(set(said) & set(earlier))
    if asks_for_a_name(asked.question.text):
        is_variation = is_variation or is_full_name(heard, said) or is_name_behind_a_no(heard, said, lexicon)
    if len(unspelled(heard, lexicon.language).split()) > MOST_WORDS or (agrees is None and not is_variation):
        return Reaction(agrees)
    is_part = len(set(said)) < len(set(earlier)) or (is_address(asked.answer.raw) and not is_address(heard))
    return Reaction(agrees=False, correction=Correction(None, completes=is_part))


def _are_same_digits(said: Sequence[str], earlier: Sequence[str]) -> bool:
    digits = ["".join(word for word in each if word.isdecimal()) for each in (said, earlier)]
    return digits[0] == digits[1] != ""
