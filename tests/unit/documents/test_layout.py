"""From words to lines and blocks: columns, running headers, columns of numbers, turned pages."""

from functions.documents.pdf.pages import read_pages
from functions.documents.reading.script import read_script
from tests.unit.documents.pdfs import FILLING, LEFT, Paper, raw_pdf, stream
from tests.unit.documents.reading import drafts_of, script_of, texts_of


def test_two_columns_are_read_one_after_the_other() -> None:
    def draw(paper: Paper) -> None:
        start = paper.y
        for column, x in enumerate((LEFT, 320.0)):
            paper.y = start
            for number in range(1, 7):
                paper.write(f"{number + 6 * column}. What happened at the place", x=x, size=10, down=1.2)
                paper.write(f"that you call number {number + 6 * column}?", x=x + 13, size=10, down=1.6)

    assert texts_of(draw) == [f"What happened at the place that you call number {number}?" for number in range(1, 13)]


def test_running_headers_footers_and_page_numbers_are_dropped() -> None:
    def draw(paper: Paper) -> None:
        for number in range(1, 5):
            if number > 1:
                paper.new_page()
            paper.y = 30
            paper.write("Smith & Partners - can we help you", size=8)
            paper.y = 90
            paper.write(FILLING)
            paper.write(f"{number}. What happened in year {number}?")
            paper.y = 800
            paper.write(f"Page {number} of 4", x=280, size=8)

    script = script_of(draw)

    assert [draft.text for draft in script.drafts] == [f"What happened in year {number}?" for number in range(1, 5)]
    assert not any("Smith" in text or "Page" in text for _, text in script.page_texts)


def test_word_divided_at_the_end_of_a_line_is_whole_again() -> None:
    def draw(paper: Paper) -> None:
        paper.write(
            "1. Which of the payments that you made to the landlord were confirmed in writing by his repre-", down=1.2
        )
        paper.write("sentative in the same month?", x=84, down=1.2)

    assert texts_of(draw) == [
        "Which of the payments that you made to the landlord were confirmed in writing by his representative "
        "in the same month?"
    ]


def test_turned_page_is_read_upright() -> None:
    lines = [b"1. What is your full name and address?", b"2. Where do you live?"]
    content = b"BT /F 11 Tf 0 1 -1 0 100 72 Tm " + b" 0 -30 Td ".join(b"(%s) Tj" % line for line in lines) + b" ET"
    pdf = raw_pdf(
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Rotate 90/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
        stream(content),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    )

    texts = [draft.text for draft in read_script(read_pages(pdf).pages).drafts]

    assert texts == ["What is your full name and address?", "Where do you live?"]


def test_headings_inside_of_numbered_parts_are_no_sections() -> None:
    def draw(paper: Paper) -> None:
        paper.write("Probate Questionnaire", size=20, bold=True)
        for part, (name, inner) in enumerate((("The Decedent", "Identity"), ("The Will", "Original")), start=1):
            paper.gap()
            paper.write(f"Part {part}. {name}", size=14, bold=True)
            paper.write(inner, bold=True)
            paper.write(f"{3 * part}. What is known?")
            paper.write(f"{3 * part + 1}. Who knows it?")

    assert [draft.section for draft in drafts_of(draw)] == ["Part 1. The Decedent"] * 2 + ["Part 2. The Will"] * 2


def test_choices_beside_a_question_stay_in_their_row_over_a_tall_cell() -> None:
    def draw(paper: Paper) -> None:
        top = paper.y
        paper.write("Do you demand a jury?")
        paper.y = top
        paper.write("[ ] Yes", x=LEFT + 120)
        paper.y = top
        paper.write("[ ] No", x=LEFT + 180)
        paper.box(LEFT - 4, paper.y + 2, 160, 76)
        paper.box(LEFT + 156, paper.y + 2, 260, 76)
        top = paper.y + 6
        for x, words in (
            (LEFT, "Does anybody, of those who come, need an interpreter, or other help, in the room?"),
            (LEFT + 160, "If yes, say which:"),
        ):
            paper.y = top
            for piece in words.split(", "):
                paper.write(piece, x=x, size=9)

    first, *_ = drafts_of(draw)
    assert (first.text, first.options) == ("Do you demand a jury?", ("Yes", "No"))
