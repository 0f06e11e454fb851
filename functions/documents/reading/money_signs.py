"""Signs of money that are printed where an amount is to be written."""

import re
from collections.abc import Sequence

from functions.documents.layout.marks import CURRENCIES
from functions.documents.layout.values import Line

_PERIOD = r"(?:hour|day|week|month|year|hr|wk|mo|yr|mes|semana|año|monat|mois)"
_AMOUNT = re.compile(
    rf"^(?P<sign>{'|'.join(map(re.escape, sorted(CURRENCIES, reverse=True)))})"
    rf"(?:\s*(?:/|per|por|pro|par)\s*(?:an?\s+)?{_PERIOD}(?:\s*(?:/|or|o|oder|ou)\s*{_PERIOD})*\.?)?$",
    re.IGNORECASE,
)
"""`$`, `$ /month`, `£      per week / month / year`"""


def sign_of_money(lines: Sequence[Line]) -> str | None:
    """The sign, if nothing more stands there than that and what it is paid for."""
    if not lines or not all(line.box.is_level_with(lines[0].box) for line in lines):
        return None
    amount = _AMOUNT.match(" ".join(line.text for line in sorted(lines, key=lambda line: line.box.x0)))
    return amount["sign"] if amount else None
