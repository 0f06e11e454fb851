"""What a turn means by the rules alone, whatever it was said to: the one place that picks how it is understood."""

from collections.abc import Sequence

from shared.interview.answers import understand
from shared.interview.flow import Asked, Closing, Consent, ReadBack, Understood
from shared.interview.reactions import understand_addition, understand_agreement, understand_reaction
from shared.interview.script import Question


def understand_by_rules(asked: Asked | None, heard: str, *, language: str, before: Sequence[str] = ()) -> Understood:
    """`asked`: as `needs_understanding` says. `before`: fragments of the same answer. Raises LanguageNotSupported."""
    match asked:
        case Question():
            return understand(asked, heard, language=language, before=tuple(before))
        case ReadBack():
            return understand_reaction(asked, heard, language=language)
        case Closing():
            return understand_addition(heard, language=language)
        case Consent():
            return understand_agreement(heard, language=language, stopping=asked is Consent.STOP)
        case None:
            return None
