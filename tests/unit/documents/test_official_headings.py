"""How official forms set the headings of their parts: on bars, in pieces of other print, beside their rows."""

from tests.unit.documents.pdfs import FILLING, HEIGHT, LEFT, Paper
from tests.unit.documents.reading import drafts_of

PARTS = (
    ("applicant", ("Last name", "First name")),
    ("employment", ("Employer", "Job title")),
    ("home", ("City", "Rent")),
)


def bar(paper: Paper) -> None:
    paper.gap(10)
    paper.canvas.setFillGray(0.85)
    paper.canvas.rect(LEFT - 4, HEIGHT - paper.y - 13, 400, 15, stroke=0, fill=1)
    paper.canvas.setFillGray(0)


def lines(paper: Paper, *labels: str) -> None:
    for label in labels:
        paper.write(f"{label}: ____________________")


def sections(*names: str) -> list[tuple[str, str]]:
    return [(f"{label}:", name) for name, (_, labels) in zip(names, PARTS, strict=True) for label in labels]


def test_number_of_a_part_in_bold_before_its_name_is_not_all_of_the_heading() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        for number, (name, labels) in enumerate(PARTS, start=1):
            bar(paper)
            end = paper.write(f"Part {number}.", bold=True, down=0)
            paper.write(f"Information about the {name}", x=end + 4)
            lines(paper, *labels)

    assert [(draft.text, draft.section) for draft in drafts_of(draw)] == sections(
        *(f"Part {number}. Information about the {name}" for number, (name, _) in enumerate(PARTS, start=1))
    )


def test_bars_that_ask_over_places_to_write_are_headings() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        for name, labels in PARTS:
            bar(paper)
            paper.write(f"What about the {name}?", bold=True)
            lines(paper, *labels)

    assert [(draft.text, draft.section) for draft in drafts_of(draw)] == sections(
        *(f"What about the {name}?" for name, _ in PARTS)
    )


def test_numbered_bars_with_a_colon_over_cells_that_ask_are_headings() -> None:
    def draw(paper: Paper) -> None:
        paper.write("Plan", size=18, bold=True)
        paper.gap()
        for number, name in enumerate(("THE GOAL", "THE MEANS AND ALL THAT ELSE", "THE WAY"), start=1):
            lines_of_name = [name] if number != 2 else [name, "IS WANTED"]
            height = 16 + 13 * len(lines_of_name)
            paper.canvas.setFillGray(0.9)
            paper.canvas.rect(LEFT, HEIGHT - paper.y - height, 440, height, stroke=1, fill=1)
            paper.canvas.setFillGray(0)
            bottom = paper.y + height
            for line in lines_of_name:
                is_first, is_last = line is lines_of_name[0], line is lines_of_name[-1]
                if is_first:
                    paper.write(f"{number}.", x=LEFT + 20, size=10, down=0)
                paper.write(f"{line}:" if is_last else line, x=LEFT + 36, size=10, down=1.2)
            for question in (f"What is {name.lower()}?", f"Who knows {name.lower()}?"):
                paper.box(LEFT, bottom, 440, 50)
                paper.y = bottom + 2
                paper.write(f"• {question}", x=LEFT + 20, size=10)
                bottom += 50
            paper.y = bottom

    names = ["1. THE GOAL", "2. THE MEANS AND ALL THAT ELSE IS WANTED", "3. THE WAY"]
    assert [draft.section for draft in drafts_of(draw)] == [name for name in names for _ in range(2)]


def test_bars_that_ask_over_boxes_or_open_space_are_questions() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        for name, _ in PARTS:
            bar(paper)
            paper.write(f"What about the {name}?", bold=True)
            paper.write("[ ] Good  [ ] Bad")
            bar(paper)
            paper.write(f"Why the {name}?", bold=True)
            paper.gap(40)

    assert [draft.text for draft in drafts_of(draw)][:2] == ["What about the applicant?", "Why the applicant?"]


def test_rows_behind_a_cell_that_names_them_are_asked_under_its_name() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.gap()
        for name, labels in PARTS:
            top = paper.y
            paper.box(LEFT, top, 90, 40)
            for row, label in enumerate(labels):
                paper.box(LEFT + 90, top + 20 * row, 110, 20)
                paper.box(LEFT + 200, top + 20 * row, 200, 20)
                paper.y = top + 20 * row + 3
                paper.write(label, x=LEFT + 94)
            paper.y = top + 3
            paper.write(name.title(), x=LEFT + 4, bold=True)
            paper.y = top + 40

    assert [(draft.text, draft.section) for draft in drafts_of(draw)] == [
        (label, name.title()) for name, labels in PARTS for label in labels
    ]
