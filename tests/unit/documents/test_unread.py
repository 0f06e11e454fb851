"""Places to write and to tick that no question took are told, with where they stand; others are not."""

from functions.documents.parser import parse
from functions.documents.reading.script import read_whole
from shared.interview.script import Warning
from tests.unit.documents.pdfs import FILLING, HEIGHT, Paper, made
from tests.unit.documents.reading import pages_of, script_of


def field(paper: Paper, x: float, width: float = 180) -> None:
    form = paper.canvas.acroForm
    form.textfield(name=f"f{x}{paper.y}", x=x, y=HEIGHT - paper.y - 14, width=width, height=16, borderWidth=0)


def name(paper: Paper) -> None:
    field(paper, 150)
    paper.write("Your name:")
    paper.gap(20)


def test_field_in_an_open_page_is_told_with_its_page_and_box() -> None:
    def draw(paper: Paper) -> None:
        name(paper)
        paper.write(FILLING)
        paper.new_page()
        paper.write(FILLING)
        paper.gap(60)
        field(paper, 300)

    script = parse(made(draw))

    assert [question.text for question in script.questions] == ["Your name:"]
    assert Warning.UNREAD_PLACES in script.warnings
    (place,) = script.unread_places
    assert place.page == 2
    assert abs(place.bbox.x0 - 300) < 3
    assert abs(place.bbox.x1 - 480) < 3


def test_blank_within_a_sentence_that_asks_nothing_is_told() -> None:
    def draw(paper: Paper) -> None:
        name(paper)
        paper.write("The ____________ is a river in the north, and this sentence asks nobody for anything at all.")

    assert len(script_of(draw).unread) == 1


def test_nothing_is_told_where_every_place_has_its_question() -> None:
    def draw(paper: Paper) -> None:
        name(paper)
        paper.write("Are you married?   [ ] Yes   [ ] No")
        paper.gap()
        paper.write("What happened? Please write your answer under this line.")
        for _ in range(4):
            paper.gap(8)
            paper.write("_" * 60)
        paper.gap()
        for left, label in ((72, "City:"), (240, "State:"), (400, "ZIP:")):
            paper.write(f"{label} __________", x=left, down=0)

    script = script_of(draw)

    assert len(script.drafts) == 6
    assert not script.unread


def test_nothing_is_told_of_what_others_fill_in_nor_of_rules_that_come_back_on_each_page() -> None:
    def draw(paper: Paper) -> None:
        for page in range(4):
            if page:
                paper.new_page()
            paper.write("_" * 40, x=200, down=0)
            paper.gap(40)
            paper.write(f"{page + 1}. What happened on day {page + 1}?")
            paper.gap(30)
        paper.write("Sworn and subscribed before me this ____ day of __________, 20__.")
        paper.gap(30)
        paper.write("My commission expires: ______________")

    assert not script_of(draw).unread


def test_number_of_a_line_before_its_place_is_no_name_of_another() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.write("Form of the revenue office", bold=True)
        for number, label in enumerate(("Wages and salaries", "Interest received", "Dividends received"), start=1):
            paper.write(f"{number}  {label}" + " . " * 20, down=0)
            paper.write(f"{number}a", x=440, down=0)
            field(paper, 460, 80)
            paper.gap(20)

    script = script_of(draw)

    assert len(script.drafts) == 3
    assert not script.unread


def test_ornament_without_words_beside_it_is_no_place() -> None:
    def draw(paper: Paper) -> None:
        for x in (400, 412, 424):
            paper.box(x, 40, 9, 9)
        paper.gap(40)
        paper.write(FILLING)
        name(paper)

    whole = read_whole(pages_of(draw).pages)

    assert len(whole.sheets[0].marks) == 4
    assert not whole.unread
