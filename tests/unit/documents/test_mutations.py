"""Damaged PDFs: whatever happens to the bytes of a good one, a script or an error of the list comes back."""

from pathlib import Path

import psutil
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from functions.documents.parser import parse
from shared.errors import UnreadableDocument
from shared.interview.script import ParseErrorCode, Script
from tests.unit.documents.forms.layouts import grid_of_cells, matrix, survey
from tests.unit.documents.forms.made import make_form

GOOD = tuple(make_form(1, layout).pdf for layout in (grid_of_cells, matrix, survey))

Mutation = tuple[str, float, float, bytes]
"""What is done, where (of the file's length), how far, and with which bytes."""
mutations = st.lists(
    st.tuples(
        st.sampled_from(["replace", "delete", "repeat", "cut", "inflate"]),
        st.floats(0, 1),
        st.floats(0, 0.05),
        st.binary(min_size=1, max_size=6),
    ),
    min_size=1,
    max_size=6,
)


@settings(max_examples=40, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
@given(pdf=st.sampled_from(GOOD), changes=mutations)
def test_damaged_pdf_ends_in_a_script_or_a_listed_error(pdf: bytes, changes: list[Mutation]) -> None:
    damaged = pdf
    for change in changes:
        damaged = _changed(damaged, *change)

    try:
        result: Script | ParseErrorCode = parse(damaged)
    except UnreadableDocument as error:
        result = error.reason

    assert isinstance(result, Script | ParseErrorCode)


@pytest.mark.parametrize("share", [0.1, 0.4, 0.7, 0.9, 0.99])
def test_pdf_that_was_cut_short_leaves_no_file_and_no_process(
    share: float, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    children = set(psutil.Process().children(recursive=True))
    monkeypatch.chdir(tmp_path)

    with pytest.raises(UnreadableDocument) as caught:
        parse(GOOD[0][: int(share * len(GOOD[0]))] + b"\0" * 2048)

    assert caught.value.reason in set(ParseErrorCode)
    assert set(psutil.Process().children(recursive=True)) <= children
    assert list(tmp_path.iterdir()) == []


def _changed(pdf: bytes, kind: str, where: float, reach: float, with_bytes: bytes) -> bytes:
    start = int(where * len(pdf))
    end = min(len(pdf), start + max(1, int(reach * len(pdf))))
    match kind:
        case "replace":
            return pdf[:start] + with_bytes + pdf[start + len(with_bytes) :]
        case "delete":
            return pdf[:start] + pdf[end:]
        case "repeat":
            return pdf[:end] + pdf[start:end] * 3 + pdf[end:]
        case "cut":
            return pdf[: max(start, len(pdf) // 2)]
        case _:
            return pdf[:start] + pdf[start:].replace(b" 1 ", b" 99999999 ", 1)
