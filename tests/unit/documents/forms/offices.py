"""Layouts as law offices and courts print them: tables of labels, boxes in two columns, follow-ups behind choices."""

from collections.abc import Callable, Sequence
from itertools import batched

from tests.unit.documents.forms.ink import Ink

type Fields = Sequence[tuple[str, str]]


def labels_beside_empty_cells(ink: Ink) -> None:
    """One or two pairs of label and empty cell in a row."""
    pairs, is_shaded = ink.lot.choice([1, 2]), ink.lot.random() < 0.5
    width = (ink.right - ink.left) / pairs
    height = ink.size * 2.2
    for section in ink.lot.sample(ink.words.sections, 2):
        ink.heading(section)
        for row in batched(_fields(ink, 2 * ink.lot.randint(2, 3)), pairs, strict=True):
            ink.room(4)
            for at, (label, answer) in enumerate(row):
                x = ink.left + at * width
                ink.canvas.setFillGray(0.92 if is_shaded else 1)
                ink.canvas.rect(x, ink.y - height, 0.45 * width, height, fill=1)
                ink.canvas.rect(x + 0.45 * width, ink.y - height, 0.55 * width, height)
                ink.canvas.setFillGray(0)
                ink.y -= 0.4 * ink.size
                ink.line(label, x=x + 4)
                ink.y += 0.4 * ink.size
                ink.ask(label, answer)
            ink.y -= height
        ink.gap()


def roomy_cells(ink: Ink) -> None:
    """Labels without a colon at the top of cells, two or three in a row."""
    height = ink.size * 3
    for section in ink.lot.sample(ink.words.sections, 2):
        ink.heading(section)
        for _ in range(ink.lot.randint(2, 3)):
            row = _fields(ink, ink.lot.choice([2, 3]))
            ink.room(5)
            width = (ink.right - ink.left) / len(row)
            for at, (label, answer) in enumerate(row):
                x = ink.left + at * width
                ink.canvas.rect(x, ink.y - height, width, height)
                ink.y -= 3
                ink.line(label, x=x + 3, size=ink.size - 1.5)
                ink.y += 3
                ink.ask(label, answer)
            ink.y -= height
        ink.gap()


def boxes_in_two_columns(ink: Ink) -> None:
    """Numbered labels over boxes, read down the left column, then down the right one."""
    ink.in_look(is_justified=False)
    number, top = 0, ink.y
    left, right = ink.left, ink.right
    middle = (left + right) / 2
    for at, (start, end) in enumerate(((left, middle - 12), (middle + 12, right))):
        ink.within(start, end)
        ink.y = top - at * 0.7 * ink.size
        for label, answer in _fields(ink, 8):
            number += 1
            ink.line(f"{number}.", x=start)
            ink.line(label, x=start + 24)
            ink.down()
            ink.canvas.rect(start + 24, ink.y - 1.5 * ink.size, end - start - 24, 1.5 * ink.size)
            ink.gap(1.9 + 0.15 * at)
            ink.ask(label, answer)
    ink.within(left, right)


def follow_ups_behind_choices(ink: Ink) -> None:
    """`Have you …? ☐ Yes ☐ No  If yes, …: ____`, under numbered headings."""
    ink.in_look(blank=ink.lot.choice(["underscores", "rule", "field"]))
    for letter, section in zip("AB", ink.lot.sample(ink.words.sections, 2), strict=True):
        ink.heading(f"{letter}. {section}")
        for text in ink.lot.sample(ink.words.polar_questions, 3):
            ink.room(6)
            end = ink.text(text, room_after=110)
            if end + 110 > ink.right:
                ink.down()
                end = ink.left + 10
            ink.options((ink.words.yes, ink.words.no), x=end + 12, in_row=True)
            ink.ask(text, "yes_no")
            follow_up = ink.lot.choice(ink.words.follow_ups)
            ink.blank(ink.text(follow_up) + 5, ink.right)
            ink.down()
            ink.ask(follow_up, "text")
            ink.gap()


def requests_for_production(ink: Ink) -> None:
    """Items that ask by nothing but the place for their answer."""
    wanted = ink.lot.sample(ink.words.fields, 5)
    ink.heading(ink.lot.choice(ink.words.sections))
    for number, text in enumerate(wanted, start=1):
        ink.room(6)
        ink.line(f"{number}.")
        ink.text(text, x=ink.left + 24)
        ink.down()
        ink.ask(text, "text")
        ink.gap(0.5)
        ink.line(ink.words.response, bold=True)
        ink.down()
        ink.gap(2)


def _fields(ink: Ink, count: int) -> Fields:
    words = ink.words
    pool = [
        *((text, "text") for text in words.fields),
        *((text, "date") for text in words.date_fields),
        *((text, "number") for text in words.number_fields),
    ]
    return ink.lot.sample(pool, count)


OFFICE_LAYOUTS: tuple[Callable[[Ink], None], ...] = (
    labels_beside_empty_cells,
    roomy_cells,
    boxes_in_two_columns,
    follow_ups_behind_choices,
    requests_for_production,
)
