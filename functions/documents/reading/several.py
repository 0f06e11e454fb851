"""Whether several of a question's choices may be ticked: by what the form says, else by the shape of its boxes."""

import re
from collections.abc import Sequence

from functions.documents.layout.marks import is_round, is_square
from functions.documents.layout.values import UNPRINTED, Block, Token
from functions.documents.reading.choices import ChoiceReading
from functions.documents.reading.lexicon import ALL_THAT_APPLY, ONLY_ONE

_FEWEST_OF_A_CIRCLE = 2
_ANY_OF = re.compile(
    r"\b(?:any|all|some) of (?:the following|these)\b|\bwhich of (?:the following|these)\b"
    r"|\balguna? de (?:las|los) siguientes\b|\bcuáles de (?:las|los) siguientes\b"
    r"|\b(?:l['’]un|l['’]une|lesquels|lesquelles) des\b.{0,20}\bsuivante?s\b|\bwelche der folgenden\b",
    re.IGNORECASE,
)
_INCLUDES = re.compile(r"\b(?:includes?|included|incluyen?|comprend|comprennent|umfasst|enthält)\W*$", re.IGNORECASE)
"""`The rent includes:`"""
_THE_ONE = re.compile(
    r"\b(?:best|most|closest|primary|main|mejor|principal|más|mieux|plus|principale?|am (?:besten|ehesten|meisten))\b",
    re.IGNORECASE,
)


_FEWEST_OF_A_CHECKLIST = 5
_EXCLUDING = re.compile(
    r"\b(?:status|sex|gender|sexe|sexo|geschlecht|marital|single|married|divorced|widow(?:ed)?|soltero|casad[oa]"
    r"|célibataire|marié|ledig|verheiratet|estado civil|état civil|familienstand|male|female|race|ethnicity|raza"
    r"|how (?:many|much|often|long|old|likely|important|satisfied)|what (?:year|age|is)|who is|highest|level|grade"
    r"|frequency|scale|rat(?:e|ing)|never|always|daily|weekly|monthly|strongly|agree|disagree|prefer(?:red)?"
    r"|relationship|parentesco|lien|situation|oft|qué tan|combien|cuánt[oa]s?|frecuencia|nunca|siempre|jamais|toujours"
    r"|nie|immer|nivel|niveau|zufrieden|reason for (?:filing|leaving)|less than|more than|menos de|más de|plus de"
    r"|moins de|(?:eye|hair) colou?r|branch of|blood type)\b|\d+\s*(?:-|–|to|a|à|bis)\s*\$?\d+",
    re.IGNORECASE,
)
"""Of such choices one excludes the others."""
_OF_ONE_PERSON = re.compile(
    r"\b(?:marital|civil) status\b"
    r"|^\W*(?:sex|gender|sexe|sexo|género|geschlecht|estado civil|état civil|familienstand)\b",
    re.IGNORECASE,
)


def has_circles(blocks: Sequence[Block], choices: ChoiceReading) -> bool:
    """The form has circles to tick one of, drawn or typed as `o`: its square boxes are for several then, as survey
    tools print them.
    """
    return any(
        len(members) >= _FEWEST_OF_A_CIRCLE
        and all(is_round(check) and check.text != UNPRINTED for check in _checks(blocks, members))
        and (_checks(blocks, members) or all(blocks[index].enumerator == "•" for index in members))
        for members in choices.options.values()
    )


def allows_several(
    wording: str, hints: str, blocks: Sequence[Block], options: Sequence[int], *, among_circles: bool
) -> bool:
    if ONLY_ONE.search(hints):
        return False
    if ALL_THAT_APPLY.search(hints):
        return True
    checks = _checks(blocks, options)
    are_square = bool(checks) and all(is_square(check) for check in checks)
    asks_for_any = _ANY_OF.search(wording) is not None and _THE_ONE.search(wording) is None
    if are_square and (asks_for_any or _INCLUDES.search(wording)):
        return True
    if are_square and among_circles and _OF_ONE_PERSON.search(wording) is None:
        return True
    offered = [blocks[index].text for index in options]
    if offered and all(map(str.isdigit, offered)):
        return False
    said = " ".join([wording, *offered])
    is_checklist = len(options) >= _FEWEST_OF_A_CHECKLIST and bool(checks) and not any(map(is_round, checks))
    return is_checklist and _EXCLUDING.search(said) is None


def _checks(blocks: Sequence[Block], members: Sequence[int]) -> list[Token]:
    sides = (token for index in members for token in (blocks[index].check_before, blocks[index].check_behind))
    return [token for token in sides if token is not None]
