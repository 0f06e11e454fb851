"""What was made of a PDF can be looked at: each block with its reason, and boxes on the pages."""

import json
from pathlib import Path

import pytest

from functions.documents.layout.values import Box
from functions.documents.pdf.pages import read_pages
from functions.documents.sandbox import ExplainedBlock, explain_in_sandbox, overlay_in_sandbox
from infra.cli import main
from tests.unit.documents.pdfs import FILLING, HEIGHT, WIDTH, Paper, made


def form(paper: Paper) -> None:
    paper.write("Client Intake Form", size=20, bold=True)
    paper.gap()
    paper.write("About you", size=14, bold=True)
    paper.write(FILLING)
    paper.write("1. What is your name?")
    paper.write("2. Are you married?")
    for answer in ("Yes", "No"):
        paper.circle(80, paper.y + 6)
        paper.write(answer, x=92)
    paper.write("Telephone: ______________________")


def test_every_block_says_what_it_was_taken_for_and_why() -> None:
    blocks = {block.text: block for block in explain_in_sandbox(made(form))}

    assert blocks["About you"].taken_for == "heading"
    assert "larger" in blocks["About you"].why
    assert blocks["1. What is your name?"].taken_for == "question"
    assert blocks["1. What is your name?"].why == "ends in a question mark"
    assert blocks["Yes"].taken_for == "option"
    assert "Are you married?" in blocks["Yes"].detail
    assert blocks["Telephone:"].why == "labels a place to write"
    assert blocks[FILLING].taken_for == "text"


@pytest.mark.parametrize(
    ("turn", "matrix"),
    [
        (0, (1, 0, 0, 1, 0, 0)),
        (90, (0, 1, -1, 0, HEIGHT, 0)),
        (180, (-1, 0, 0, -1, WIDTH, HEIGHT)),
        (270, (0, -1, 1, 0, 0, WIDTH)),
    ],
)
def test_overlay_draws_a_box_around_each_block_however_the_page_is_turned(
    turn: int, matrix: tuple[float, float, float, float, float, float]
) -> None:
    def turned(paper: Paper) -> None:
        paper.canvas.setPageRotation(turn)
        paper.canvas.transform(*matrix)
        form(paper)

    pdf = made(turned)

    drawn = read_pages(overlay_in_sandbox(pdf)).pages[0]

    for block in explain_in_sandbox(pdf):
        assert any(_is_at(block, frame.box) for frame in drawn.frames), block.text
    assert "1 question: text" in " ".join(word.text for word in drawn.words)


def test_place_that_no_question_took_is_explained_and_drawn() -> None:
    def draw(paper: Paper) -> None:
        paper.write("1. What is your name?")
        paper.gap(30)
        paper.write("The ____________ is a river in the north, and this sentence asks nobody for anything at all.")

    pdf = made(draw)
    (place,) = (block for block in explain_in_sandbox(pdf) if block.taken_for == "place")
    drawn = read_pages(overlay_in_sandbox(pdf)).pages[0]

    assert place.why == "no question took it"
    assert any(_is_at(place, frame.box) for frame in drawn.frames)


def test_overlay_says_what_is_to_be_reviewed() -> None:
    def draw(paper: Paper) -> None:
        paper.write("1. What is your name?")
        paper.write("of expert services (specify: ______________________________")

    drawn = " ".join(word.text for word in read_pages(overlay_in_sandbox(made(draw))).pages[0].words)

    assert "1 question: text" in drawn
    assert "2 field: text, review" in drawn
    assert drawn.count("review") == 1


def test_command_explains_and_draws(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "form.pdf").write_bytes(made(form))

    status = main(["parse", str(tmp_path / "form.pdf"), "--explain", "--overlay", str(tmp_path / "out.pdf")])

    printed = capsys.readouterr().out
    assert status == 0
    assert "question         1. What is your name?" in printed
    assert (tmp_path / "out.pdf").read_bytes().startswith(b"%PDF")


def test_command_says_where_it_could_not_write(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "form.pdf").write_bytes(made(form))

    status = main(["parse", str(tmp_path / "form.pdf"), "--overlay", str(tmp_path / "missing" / "out.pdf")])

    assert status == 1
    assert json.loads(capsys.readouterr().out)["error"]["code"] == "file_not_writable"


def test_command_never_writes_over_the_pdf_that_it_reads(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = tmp_path / "form.pdf"
    source.write_bytes(made(form))
    (tmp_path / "again.pdf").symlink_to(source)

    status = main(["parse", str(source), "--overlay", str(tmp_path / "again.pdf")])

    assert status == 1
    assert json.loads(capsys.readouterr().out)["error"]["code"] == "overlay_is_source"
    assert source.read_bytes() == made(form)


def _is_at(block: ExplainedBlock, box: Box) -> bool:
    return abs(block.box.x0 - box.x0) < 1.5 and abs(block.box.top - box.top) < 1.5
