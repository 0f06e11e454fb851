"""Made-up forms as labelled files: every layout, by seeds that no rule was made for."""

from collections.abc import Iterator

from tests.accuracy.labels import Label, LabelledFile
from tests.unit.documents.forms.made import ALL_LAYOUTS, make_form

FIRST_SEED = 30_000


def made(count: int) -> Iterator[tuple[bytes, LabelledFile]]:
    for layout in ALL_LAYOUTS:
        for seed in range(FIRST_SEED, FIRST_SEED + count):
            form = make_form(seed, layout)
            labels = tuple(
                Label(text=question.text, type=question.answer, section=question.section) for question in form.expected
            )
            yield form.pdf, LabelledFile(file=f"{layout.__name__}-{seed}", questions=labels)
