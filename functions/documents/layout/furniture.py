"""Running headers, footers and page numbers: what repeats at the edges of pages is no part of the text."""

import re
from collections import Counter
from collections.abc import Sequence

from functions.documents.layout.sheet import Sheet
from functions.documents.layout.values import Line

_EDGE = 0.12
_NUMBER_EDGE = 0.16
_RUNNING_EDGE = 0.08
_HIGHEST_ROW = 40.0
_ENOUGH_PAGES = 3
_FEWEST_PAGES = 2
_PAGE_NUMBER = re.compile(
    r"^(?:[-–—]?\s*(?:\d{1,4}|[ivxl]{1,6})\s*[-–—]?|(?:page|página|pagina|seite|pág\.?|p\.)\s*\d*(?:\s*(?:of|de|von|di|/|sur)\s*\d*)?"
    r"|\d{1,4}\s*(?:/|of|de|von)\s*\d{1,4})$",
    re.IGNORECASE,
)
_URL = re.compile(r"^(?:(?:https?|file)://|www\.)\S+$", re.IGNORECASE)


def without_furniture(sheets: Sequence[Sheet]) -> tuple[Sheet, ...]:
    seen: Counter[str] = Counter()
    for sheet in sheets:
        seen.update({_pattern(line) for line in sheet.lines if _is_at_edge(line, sheet)})
    least = 2 if len(sheets) < 6 else 3
    return tuple(
        sheet._replace(
            lines=tuple(line for line in sheet.lines if not _is_furniture(line, sheet, seen, least, len(sheets)))
        )
        for sheet in sheets
    )


def edges_of(sheets: Sequence[Sheet]) -> tuple[Line, ...]:
    """The lines at the top and the foot of all pages."""
    return tuple(line for sheet in sheets for line in sheet.lines if _is_at_edge(line, sheet))


def _is_furniture(line: Line, sheet: Sheet, seen: Counter[str], least: int, pages: int) -> bool:
    text = line.text.strip()
    is_in_row = line.cell is not None and line.cell.height < _HIGHEST_ROW
    if text.isdigit() and (line.check_before is not None or is_in_row):
        return False  # of a scale, or of a table
    if (_PAGE_NUMBER.match(text) or _URL.match(text)) and _is_at_edge(line, sheet, _NUMBER_EDGE):
        return True
    if not _is_at_edge(line, sheet):
        return False
    if pages == _FEWEST_PAGES and sheet.page.number > 1 and _is_at_edge(line, sheet, _RUNNING_EDGE):
        return seen[_pattern(line)] >= _FEWEST_PAGES  # asked for on the first page already
    has_mark = line.left is not None or line.right is not None
    is_everywhere = seen[_pattern(line)] >= max(_ENOUGH_PAGES, pages - 1)
    return (
        seen[_pattern(line)] >= least
        and (is_everywhere or not has_mark)
        and line.cell is None
        and not text.endswith("?")
    )


def _is_at_edge(line: Line, sheet: Sheet, share: float = _EDGE) -> bool:
    edge = share * sheet.page.height
    return line.box.bottom < edge or line.box.top > sheet.page.height - edge


def _pattern(line: Line) -> str:
    """What stays the same from page to page: the words, digits apart, and the height on the page."""
    return f"{re.sub(r'[0-9]+', '#', line.text.lower())}@{round(line.box.middle / 6)}"
