"""Choices that say yes, no, or neither."""

import re
from collections.abc import Iterable

_YES = {"yes", "y", "sí", "si", "oui", "ja", "sim", "sì"}
_NO = {"no", "n", "non", "nein", "não"}
POLAR = _YES | _NO
YES = _YES | {"true"}
NO = _NO | {"false"}
NEITHER = {
    "n/a",
    "na",
    "not applicable",
    "no aplica",
    "don't know",
    "do not know",
    "unsure",
    "not sure",
    "no estoy seguro",
    "no estoy segura",
    "no estoy seguro(a)",
    "no estoy seguro/a",
    "unknown",
    "i am not sure",
    "i'm not sure",
    "i don't know",
    "i do not know",
    "can't say",
    "don't remember",
    "do not remember",
    "i don't remember",
    "don't recall",
    "no recuerdo",
    "no me acuerdo",
    "no lo sé",
    "no sé",
    "no sabe",
    "no contesta",
    "ns/nc",
    "je ne sais pas",
    "ne sait pas",
    "weiß nicht",
    "ich weiß nicht",
    "dk",
    "refused",
    "prefer not to say",
    "prefer not to answer",
    "i prefer not to answer",
    "prefiero no decirlo",
    "prefiero no responder",
}

_NOTHING_TO_WRITE = NEITHER | {
    "none",
    "same",
    "same as above",
    "no es aplicable",
    "ninguno",
    "ninguna",
    "igual que arriba",
    "keine",
    "entfällt",
    "aucun",
    "sans objet",
}
_OR = re.compile(r"^(?:or|o|oder|ou)\s+", re.IGNORECASE)


def bare(choice: str) -> str:
    """As it is written in any form: without its point or colon, and in small letters."""
    return choice.strip(" .:").lower()


def is_yes_or_no(choice: str) -> bool:
    return _says(choice, YES) or _says(choice, NO)


def are_yes_and_no(choices: Iterable[str]) -> bool:
    """One says yes, one no."""
    said = list(choices)
    return len(said) == 2 and any(_says(one, YES) for one in said) and any(_says(one, NO) for one in said)


def says_neither(choice: str) -> bool:
    return _says(choice, NEITHER)


def opts_out(choice: str) -> bool:
    """The box beside a place to write, for who writes nothing there: `or ☐ Not applicable`."""
    return _says(_OR.sub("", choice), _NOTHING_TO_WRITE)


def said_twice(choice: str) -> tuple[str, ...]:
    """What a form in two languages offers, in each of them: `Yes/Sí`, but no `n/a`."""
    said = choice.replace("’", "'")
    return tuple(one.strip() for one in said.split("/")) if said not in NEITHER else (said,)


def _says(choice: str, words: set[str]) -> bool:
    return set(said_twice(bare(choice))) <= words
