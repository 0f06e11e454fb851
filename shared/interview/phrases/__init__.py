"""The phrase books: everything that is spoken apart from the questions, reviewed, a book a language."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from shared.errors import LanguageNotSupported
from shared.interview.phrases import en, es
from shared.interview.phrases.figures import Figures
from shared.interview.phrases.purpose import Purpose
from shared.interview.script import QuestionId

__all__ = ["LANGUAGES", "Phrase", "PhraseBook", "Purpose", "Speech", "Wording", "book", "language_of", "render"]


@dataclass(frozen=True)
class Wording:
    """A question, spoken as the script says it."""

    question_id: QuestionId
    text: str


@dataclass(frozen=True)
class Phrase:
    """Something from the phrase book. `parameters` are words of the lawyer's or the client's or counts, put in as they
    stand; but a `date` (ISO 8601) and a `number` are worded as the language does."""

    purpose: Purpose
    parameters: Mapping[str, str] = field(default_factory=dict)


type Speech = Wording | Phrase


@dataclass(frozen=True)
class PhraseBook:
    language: str
    phrases: Mapping[Purpose, str]
    figures: Figures

    def say(self, purpose: Purpose, parameters: Mapping[str, str] | None = None) -> str:
        """The phrase for a purpose. Raises KeyError for a parameter that is missing."""
        worded = {name: self._worded(name, value) for name, value in (parameters or {}).items()}
        return self.phrases[purpose].format_map(worded)

    def _worded(self, name: str, value: str) -> str:
        match name:
            case "date":
                return self.figures.date(value)
            case "number":
                return self.figures.number(value)
            case _:
                return value


LANGUAGES: Mapping[str, PhraseBook] = MappingProxyType(
    {name: PhraseBook(name, MappingProxyType(words.PHRASES), words.FIGURES) for name, words in (("en", en), ("es", es))}
)


def language_of(tag: str) -> str:
    """The language of a tag: "en-US" is "en"."""
    return tag.replace("_", "-").partition("-")[0].lower()


def book(language: str) -> PhraseBook:
    """The phrase book for a language tag. Raises LanguageNotSupported."""
    found = LANGUAGES.get(language_of(language))
    if found is None:
        raise LanguageNotSupported
    return found


def render(speech: Speech, phrases: PhraseBook) -> str:
    """The words to speak."""
    match speech:
        case Wording(text=text):
            return text
        case Phrase(purpose=purpose, parameters=parameters):
            return phrases.say(purpose, parameters)
