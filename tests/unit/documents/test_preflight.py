"""What is wrong with a file is named before anything is read of it."""

import pytest

from functions.documents.failure import ReadingFailed
from functions.documents.limits import MAX_FILE_BYTES, MAX_PAGES
from functions.documents.pdf.pages import read_pages
from functions.documents.reading.script import read_script
from tests.unit.documents.pdfs import FILLING, Paper, made, pages_of_text, questionnaire, raw_pdf, scanned, stream

WAIT = b"BT /F 12 Tf 72 700 Td (Please wait... If this message is not replaced) Tj ET"
FONT = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"


def failure_of(pdf: bytes) -> str:
    with pytest.raises(ReadingFailed) as caught:
        read_pages(pdf)
    return caught.value.code


def test_file_without_bytes_is_empty() -> None:
    assert failure_of(b"") == "empty_file"


@pytest.mark.parametrize("content", [b"PK\x03\x04 a zip", b"<html>", bytes(range(256)) * 8])
def test_file_that_is_something_else_is_no_pdf(content: bytes) -> None:
    assert failure_of(content) == "not_a_pdf"


def test_file_over_ten_mebibytes_is_too_large() -> None:
    assert failure_of(questionnaire("What is your name?") + bytes(MAX_FILE_BYTES)) == "too_large"


def test_pdf_cut_off_in_the_middle_is_corrupt() -> None:
    assert failure_of(b"%PDF-1.7\n1 0 obj\n<</Type/Catalog") == "corrupt"


def test_pdf_behind_a_password_needs_it() -> None:
    assert failure_of(made(lambda paper: None, encrypt="secret")) == "password_required"


def test_encryption_that_pdfium_does_not_know_is_unsupported() -> None:
    pdf = raw_pdf(
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]>>",
        b"<</Filter/Unheard.Of/V 9/R 9/O(o)/U(u)/P -1>>",
        trailer=b"/Root 1 0 R/Encrypt 4 0 R/ID[(a)(a)]",
    )
    assert failure_of(pdf) == "unsupported_encryption"


def test_page_tree_without_pages_has_no_pages() -> None:
    assert failure_of(raw_pdf(b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[]/Count 0>>")) == "no_pages"


def test_page_over_the_hundredth_is_too_many() -> None:
    assert failure_of(pages_of_text(MAX_PAGES + 1)) == "too_many_pages"


def test_hundred_pages_are_read() -> None:
    read = read_pages(pages_of_text(MAX_PAGES))
    assert len(read_script(read.pages).drafts) == MAX_PAGES


def test_scan_has_no_text_layer() -> None:
    assert failure_of(scanned()) == "no_text_layer"


def test_dynamic_form_that_says_please_wait_is_xfa() -> None:
    pdf = raw_pdf(
        b"<</Type/Catalog/Pages 2 0 R/NeedsRendering true/AcroForm<</Fields[]/XFA 6 0 R>>>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
        stream(WAIT),
        FONT,
        stream(b"<xdp:xdp xmlns:xdp='http://ns.adobe.com/xdp/'><template/></xdp:xdp>"),
    )
    assert failure_of(pdf) == "xfa_unsupported"


def test_text_that_asks_nothing_holds_no_questions() -> None:
    read = read_pages(made(lambda paper: [paper.write(FILLING) for _ in range(5)]))
    with pytest.raises(ReadingFailed) as caught:
        read_script(read.pages)
    assert caught.value.code == "no_questions_found"


def test_more_than_five_hundred_questions_pass_the_limit() -> None:
    pages = read_pages(_crowded(501)).pages
    with pytest.raises(ReadingFailed) as caught:
        read_script(pages)
    assert caught.value.code == "resource_limit"


def _crowded(count: int) -> bytes:
    def draw(paper: Paper) -> None:
        for number in range(1, count + 1):
            if number % 40 == 1 and number > 1:
                paper.new_page()
            paper.write(f"{number}. Is this question {number}?")

    return made(draw)
