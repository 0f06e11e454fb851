"""Headings as no rule expects them: each form draws its manner, from a bullet to nothing but a place of its own."""

from collections.abc import Callable, Sequence

from tests.unit.documents.forms.ink import Ink

_MANNERS = ("plain", "bulleted", "right", "stopped", "dashed", "spaced", "numbered", "smaller", "colon")


def strange_headings(ink: Ink) -> None:
    """Three or four sections in one manner, over questions, or over labels with a line behind them."""
    manner = ink.lot.choice(_MANNERS)
    ask = ink.lot.choice([_ask_questions, _ask_labels])
    number = 0
    for at, section in enumerate(ink.lot.sample(ink.words.sections, ink.lot.randint(3, 4)), start=1):
        ink.room(12)
        ink.gap(ink.lot.choice([0.4, 1.0]))
        ink.section = _write_heading(ink, manner, section, at)
        ink.down()
        ink.gap(0.4)
        number = ask(ink, number)


def _write_heading(ink: Ink, manner: str, section: str, at: int) -> str:
    """Gives the section's name as a reader would write it down."""
    match manner:
        case "bulleted":
            ink.line("•")
            ink.line(section, x=ink.left + 14)
        case "right":
            ink.line(section, x=ink.right - ink.width(section))
        case "stopped":
            section = f"{section}."
            ink.line(section, bold=True)
        case "dashed":
            text = f"– {section} –"
            ink.line(text, x=(ink.left + ink.right - ink.width(text)) / 2)
        case "spaced":
            ink.canvas.setFont(ink.font(), ink.size)
            ink.canvas.drawString(ink.left, ink.y - ink.size, section.upper(), charSpace=1.5)
            section = section.upper()
        case "numbered":
            section = f"{'ABCD'[at - 1]}. {section}"
            ink.line(section)
        case "smaller":
            ink.line(section, size=ink.size - 1.5)
        case "colon":
            ink.line(f"{section}:")
        case _:
            ink.line(section)
    return section


def _ask_questions(ink: Ink, number: int) -> int:
    pool: Sequence[tuple[str, str]] = [
        *((text, "text") for text in ink.words.open_questions),
        *((text, "text or yes_no") for text in ink.words.polar_questions),
    ]
    for text, answer in ink.lot.sample(pool, ink.lot.randint(3, 5)):
        number += 1
        ink.room(4)
        ink.line(f"{number}.")
        ink.text(text, x=ink.left + 24)
        ink.down()
        ink.ask(text, answer)
        ink.gap(1.5)
    return number


def _ask_labels(ink: Ink, number: int) -> int:
    for text in ink.lot.sample(ink.words.fields, 3):
        ink.room(3)
        label = f"{text}:"
        ink.blank(ink.line(label) + 5, ink.right)
        ink.down()
        ink.ask(label, "text")
        ink.gap(0.8)
    return number


STRANGE_LAYOUTS: tuple[Callable[[Ink], None], ...] = (strange_headings,)
