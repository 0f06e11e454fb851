"""What must be exact, by the words of a question: names, numbers that identify, money. Of all languages together:
the flow knows no language, and none of these words means something else in another one."""

import re
from functools import lru_cache
from importlib import import_module

from shared.interview.phrases import LANGUAGES, language_of
from shared.interview.rules.accents import unaccented
from shared.interview.rules.wording import clean, words


@lru_cache
def _pattern(name: str, language: str | None = None) -> re.Pattern[str]:
    languages = LANGUAGES if language is None else (language,)
    return re.compile("|".join(getattr(_words(language), name) for language in languages), re.IGNORECASE)


def _words(language: str) -> object:
    return import_module(f"shared.interview.rules.{language_of(language)}.exact")


def asks_for_a_name(question: str) -> bool:
    return _finds("NAMES", question)


def asks_for_a_number(question: str) -> bool:
    """A phone number, an e-mail address, or a number that identifies somebody or something."""
    return _finds("NUMBERS", question)


def asks_for_a_phone(question: str) -> bool:
    return _finds("PHONE", question)


def asks_for_nine_digits(question: str) -> bool:
    """A social security number, and not its last four digits."""
    return _finds("NINE_DIGITS", question)


def without_nickname(text: str, language: str) -> str:
    """ "Robert" of "Robert but everyone calls me Bobby"."""
    return _pattern("NICKNAME", language).sub(" ", clean(text))


def asks_for_an_email(question: str) -> bool:
    return _finds("EMAIL", question)


def is_end_of_an_email(text: str, question: str) -> bool:
    """ "It's at yahoo" to "E-mail address"."""
    return asks_for_an_email(question) and _finds("BEHIND_THE_AT", text)


def asks_for_a_full_name(question: str) -> bool:
    return _finds("FULL_NAME", question)


def is_address(text: str) -> bool:
    """Whether it holds an e-mail address's sign, or its name."""
    return _finds("AT", text)


def is_about_money(text: str) -> bool:
    return _finds("MONEY", text)


def speaks_of_a_time(text: str) -> bool:
    return _finds("TIMES", text)


def says_right(text: str, language: str) -> bool:
    """Whether it says so and takes nothing back: not "that's it, but with a K"."""
    return _finds("RIGHT", text, language) and not _finds("TAKES_BACK", text, language)


def says_wrong(text: str, language: str) -> bool:
    return _finds("WRONG", text, language)


def is_negated(text: str, language: str) -> bool:
    return _finds("NEGATED", text, language)


def without_pronouns(text: str, language: str) -> str:
    """What is left without words that sound like a number and are none: "that one's wrong"."""
    return _pattern("PRONOUN", language).sub(lambda found: found["before"] or "", text)


def is_empty(word: str, language: str) -> bool:
    """Whether a word belongs to the spelling of a name, and not to the name."""
    return word in _words(language).EMPTY  # type: ignore[attr-defined]


def stands_for(language: str) -> str:
    """A pattern of what stands between a letter and the word that is said for it."""
    return _words(language).STANDS_FOR  # type: ignore[attr-defined, no-any-return]


def is_sign(word: str, language: str) -> bool:
    """Whether a word in a spelling is no letter of it: "dash"."""
    return word in _words(language).SIGNS  # type: ignore[attr-defined]


def is_around(word: str, language: str) -> bool:
    """Whether a word beside a value leaves it as it is."""
    return word in _words(language).AROUND  # type: ignore[attr-defined]


def without_afterthought(text: str, language: str) -> str:
    """What is left of "the sixth, actually"."""
    return " ".join(_pattern("AFTERTHOUGHT", language).sub(" ", text).split())


def sets_right(word: str, language: str) -> bool:
    """Whether a word belongs to setting something right, and tells nothing of its own."""
    return word in _words(language).SETS_RIGHT or is_around(word, language)  # type: ignore[attr-defined]


def tells_a_part(text: str, language: str) -> bool:
    """Whether it says how a part of a name or number is: "the last digit is 8", "it's with a K"."""
    return _finds("PART", text, language)


def is_all(text: str, language: str) -> bool:
    """Whether there is nothing to add."""
    return _finds("NOTHING_MORE", text, language)


def without_denial(text: str, language: str | None = None) -> str:
    """What is left of "no, it's Gonzales": the words that may be what is right."""
    return _pattern("DENIAL", language).sub("", clean(text)).strip(" .,;:!?")


def what_is_right(text: str, language: str) -> str:
    """The words that may be what is right: in "no, it's Gonzales" the name, in "the year is wrong, 2018" what comes
    after, in "one digit is wrong" none."""
    said = clean(text)
    denials = list(_pattern("WRONG", language).finditer(said))
    return without_denial(said[denials[-1].end() :].strip(" .,;:!?") if denials else said, language)


def words_for_it(text: str, language: str) -> str | None:
    """What a turn on an earlier answer says instead: "May" in "about the date before: it was May"."""
    found = _pattern("INSTEAD", language).search(clean(text))
    words = _pattern("WRONG", language).sub(" ", found["words"]).strip(" .,;:!?") if found else ""
    return words or None


def names_the_first(text: str, language: str) -> bool:
    """Whether the first question is meant, by its place."""
    return _finds("FIRST", text, language)


def counts_back(text: str, language: str) -> bool:
    """Whether an earlier question is meant by how many there are between."""
    return _finds("COUNTS_BACK", text, language)


def beside_question(text: str, language: str) -> tuple[str | None, str | None]:
    """The word before "question", and the one after it: "second", "two" of "question number two"."""
    exact = _words(language)
    said = [word for word in words(clean(text)) if word not in exact.NUMBER]  # type: ignore[attr-defined]
    at = said.index(exact.QUESTION) if exact.QUESTION in said else None  # type: ignore[attr-defined]
    if at is None:
        return None, None
    return (said[at - 1] if at else None), (said[at + 1] if at + 1 < len(said) else None)


def shared_words(text: str, question: str, language: str) -> int:
    """How many words a turn and a question share; what kind of answer is spoken of ("the date") counts, too."""
    said, asked = (_telling(each, language) for each in (text, question))
    return len(said & asked)


def _telling(text: str, language: str) -> set[str]:
    """Words of four letters and more by their beginnings, and such shorter ones as questions are about ("car"); of all
    words for a date, or an amount, one."""
    short, kinds = _words(language).SHORT, _words(language).KINDS  # type: ignore[attr-defined]
    found = {unaccented(word)[:5] for word in words(clean(text)) if len(word) > 3 or word in short}
    of_kinds = _pattern("PHONE", language).sub(" ", clean(text))  # a phone number is no amount
    return found | {kind for kind, pattern in kinds.items() if re.search(pattern, of_kinds, re.IGNORECASE)}


def _finds(name: str, text: str, language: str | None = None) -> bool:
    return _pattern(name, language).search(clean(text)) is not None
