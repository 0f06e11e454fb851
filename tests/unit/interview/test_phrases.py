"""The phrase books say the same things, with the same parameters, and never give advice."""

import re
from string import Formatter

import pytest

from shared.errors import LanguageNotSupported
from shared.interview.phrases import LANGUAGES, Phrase, PhraseBook, Purpose, Wording, book, language_of, render
from shared.interview.script import QuestionId

BOOKS = list(LANGUAGES.values())
ADVICE = {
    "en": r"\b(?:you should|you must|you ought|i advise|i recommend|i suggest|in my opinion|legally|you have a case|"
    r"your rights|i promise|guarantee|don't worry|do not worry|will win|correct answer|good answer)\b",
    "es": r"\b(?:deber[ií]a|debe usted|le aconsejo|le recomiendo|le sugiero|en mi opini[oó]n|legalmente|sus derechos|"
    r"le prometo|garantizo|no se preocupe|ganar[aá]|buena respuesta)\b",
}


def parameters(book: PhraseBook, purpose: Purpose) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(book.phrases[purpose]) if name}


@pytest.mark.parametrize("phrases", BOOKS, ids=lambda book: book.language)
def test_a_book_has_a_phrase_for_every_purpose(phrases: PhraseBook) -> None:
    assert set(phrases.phrases) == set(Purpose)
    assert all(text.strip() == text and text for text in phrases.phrases.values())


@pytest.mark.parametrize("purpose", Purpose)
def test_the_books_take_the_same_parameters(purpose: Purpose) -> None:
    assert {frozenset(parameters(phrases, purpose)) for phrases in BOOKS} == {frozenset(parameters(BOOKS[0], purpose))}


@pytest.mark.parametrize("phrases", BOOKS, ids=lambda book: book.language)
def test_no_phrase_gives_advice_judges_or_promises(phrases: PhraseBook) -> None:
    for purpose, text in phrases.phrases.items():
        assert not re.search(ADVICE[phrases.language], text.casefold()), purpose


@pytest.mark.parametrize("phrases", BOOKS, ids=lambda book: book.language)
def test_no_phrase_is_worded_like_another(phrases: PhraseBook) -> None:
    texts = list(phrases.phrases.values())
    assert len(set(texts)) == len(texts)


@pytest.mark.parametrize(
    ("language", "machine", "no_advice", "consent"),
    [
        ("en", "AI system", "legal advice", "yes or no"),
        ("es", "inteligencia artificial", "consejos legales", "sí o no"),
    ],
)
def test_the_opening_says_that_it_is_a_machine_that_it_writes_and_that_it_gives_no_advice(
    language: str, machine: str, no_advice: str, consent: str
) -> None:
    opening = book(language).say(Purpose.OPENING, {"lawyer": "Dana Whitfield"})
    assert machine in opening
    assert no_advice in opening
    assert "Dana Whitfield" in opening
    assert consent in book(language).say(Purpose.CONSENT)


def test_a_language_tag_finds_its_book() -> None:
    assert book("es-MX").language == "es"
    assert language_of("EN_us") == "en"
    with pytest.raises(LanguageNotSupported):
        book("tlh")


def test_a_wording_is_rendered_untouched_and_a_phrase_with_its_parameters() -> None:
    assert render(Wording(QuestionId("q1"), "{left} %s?"), book("en")) == "{left} %s?"
    assert "{oops}" in render(Phrase(Purpose.SECTION, {"section": "{oops}"}), book("en"))
    with pytest.raises(KeyError):
        render(Phrase(Purpose.SECTION), book("en"))
