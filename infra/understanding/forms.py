"""The basic form that each form of a word has in a dictionary: simplemma's (MIT), for the words of labelled turns."""

from collections import Counter
from collections.abc import Mapping, Sequence

from simplemma import lemmatize
from simplemma.strategies import DefaultDictionaryFactory

from infra.understanding.examples import Example
from shared.interview.rules.features import unmarked
from shared.interview.rules.wording import clean, words

LEAST_TIMES = 2
"""A word of one turn alone weighs nothing: so don't its other forms."""


def forms_of(examples: Sequence[Example]) -> dict[str, str]:
    """The basic form of every other form of the words that these examples have, written as `features` writes them."""
    language = examples[0].language
    said = Counter(word for example in examples for word in dict.fromkeys(words(clean(example.heard))))
    basic = {word: lemmatize(word, lang=language).casefold() for word in sorted(said)}
    times: Counter[str] = Counter()
    for word, form in basic.items():
        times[form] += said[word]
    known = {form for form in times if times[form] >= LEAST_TIMES}
    forms = _unmarked(basic)
    return _unmarked({form: of for form, of in _dictionary(language).items() if of in known}) | forms


def _dictionary(language: str) -> Mapping[str, str]:
    found = DefaultDictionaryFactory().get_dictionary(language)
    return {form.casefold(): of for form, of in sorted(found.items()) if " " not in form}


def _unmarked(forms: Mapping[str, str]) -> dict[str, str]:
    """Without accents; of two words that are one then, the one without is meant."""
    found: dict[str, str] = {}
    for form, basic in sorted(forms.items(), key=lambda each: (unmarked(each[0]) != each[0], each[0])):
        found.setdefault(unmarked(form), unmarked(basic))
    return {form: basic for form, basic in found.items() if form != basic}
