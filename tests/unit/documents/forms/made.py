"""A made-up form by its seed: the same seed gives the same bytes."""

from dataclasses import dataclass
from random import Random

from tests.unit.documents.forms.ink import Expected, Ink, Look
from tests.unit.documents.forms.layouts import LAYOUTS, Layout, interrogatories
from tests.unit.documents.forms.manners import STRANGE_LAYOUTS
from tests.unit.documents.forms.offices import OFFICE_LAYOUTS
from tests.unit.documents.forms.words import ENGLISH, LANGUAGES, Words

ALL_LAYOUTS: tuple[Layout, ...] = (*LAYOUTS, *OFFICE_LAYOUTS, *STRANGE_LAYOUTS)


@dataclass(frozen=True, slots=True)
class MadeForm:
    pdf: bytes
    expected: tuple[Expected, ...]
    layout: str
    language: str


def make_form(seed: int, layout: Layout | None = None, words: Words | None = None) -> MadeForm:
    """A title, mostly some prose, and one layout; without a layout or words they are drawn too."""
    lot = Random(seed)
    chosen = layout or lot.choice(ALL_LAYOUTS)
    language = words or lot.choice([ENGLISH, ENGLISH, *LANGUAGES])
    if chosen is interrogatories:
        language = ENGLISH
    ink = Ink(language, Look.drawn(lot), lot)
    ink.title(lot.choice(language.titles))
    if lot.random() < 0.7:
        ink.paragraph(language.prose[0])
    chosen(ink)
    return MadeForm(ink.pdf(), tuple(ink.expected), chosen.__name__, language.language)
