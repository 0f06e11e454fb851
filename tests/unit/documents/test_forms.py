"""Made-up forms of every layout are read as a reader would: seeds from 10,000 on, which no rule was made for."""

from functools import reduce
from operator import add

import pytest

from functions.documents.pdf.pages import read_pages
from functions.documents.reading.script import read_whole
from tests.unit.documents.forms.layouts import Layout
from tests.unit.documents.forms.made import ALL_LAYOUTS, make_form
from tests.unit.documents.forms.score import Score, misses, score
from tests.unit.documents.forms.words import LANGUAGES, Words

FIRST_UNSEEN_SEED = 10_000
SEEDS = range(FIRST_UNSEEN_SEED, FIRST_UNSEEN_SEED + 8)


@pytest.mark.parametrize("layout", ALL_LAYOUTS, ids=lambda layout: layout.__name__)
def test_layout_is_read(layout: Layout) -> None:
    total = reduce(add, (_score(seed, layout) for seed in SEEDS), Score())

    assert total.f1 >= 0.95, "\n".join(line for seed in SEEDS for line in _misses(seed, layout))
    assert total.order >= 0.99
    assert total.section >= 0.9
    assert total.answer >= 0.9


@pytest.mark.parametrize("words", LANGUAGES, ids=lambda words: words.language)
def test_language_is_read(words: Words) -> None:
    total = reduce(add, (_score(seed, None, words) for seed in range(SEEDS.stop, SEEDS.stop + 12)), Score())

    assert total.f1 >= 0.95
    assert total.answer >= 0.9


def test_seed_makes_the_same_form_again() -> None:
    assert make_form(1) == make_form(1)


def _score(seed: int, layout: Layout | None, words: Words | None = None) -> Score:
    form = make_form(seed, layout, words)
    return score(read_whole(read_pages(form.pdf).pages).drafts, form.expected)


def _misses(seed: int, layout: Layout) -> list[str]:
    form = make_form(seed, layout)
    return [f"{seed}: {miss}" for miss in misses(read_whole(read_pages(form.pdf).pages).drafts, form.expected)]
