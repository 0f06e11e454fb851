"""Accents that older TeX prints by themselves, over or under their letters."""

from functions.documents.pdf.pages import read_pages
from tests.unit.documents.pdfs import FILLING, HEIGHT, LEFT, Paper, made


def _accented(paper: Paper, text: str) -> None:
    """Each letter behind an accent is printed under it."""
    x, y = LEFT, HEIGHT - paper.y - 11
    paper.canvas.setFont("Helvetica", 11)
    at = 0
    while at < len(text):
        is_accent = text[at] in "\u00b4\u00a8`" and at + 1 < len(text)
        letter = text[at + 1] if is_accent else text[at]
        width = paper.canvas.stringWidth(letter, "Helvetica", 11)
        if is_accent:
            shift = (width - paper.canvas.stringWidth(text[at], "Helvetica", 11)) / 2
            paper.canvas.drawString(x + shift, y, text[at])
        paper.canvas.drawString(x, y, letter)
        x += width
        at += 2 if is_accent else 1
    paper.y += 18


def _words(text: str) -> list[str]:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        _accented(paper, text)

    (page,) = read_pages(made(draw)).pages
    return [word.text for word in page.words][len(FILLING.split()) :]


def test_accent_over_its_letter_is_one_letter_with_it() -> None:
    assert _words("\u00bfQu\u00b4e edad ten\u00b4ia usted, f\u00a8ur wen, voil`a?") == [
        "\u00bfQu\u00e9",
        "edad",
        "ten\u00eda",
        "usted,",
        "f\u00fcr",
        "wen,",
        "voil\u00e0?",
    ]


def test_accent_beside_letters_stays_what_was_typed() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.write("Don\u00b4t say you\u00b4re in, I\u00b4am not")

    (page,) = read_pages(made(draw)).pages

    assert " ".join(word.text for word in page.words).endswith("Don\u00b4t say you\u00b4re in, I\u00b4am not")
