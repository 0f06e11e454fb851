"""Places to write that no label was found for, and orders that no place stands beside."""

from tests.unit.documents.pdfs import FILLING, HEIGHT, LEFT, Paper
from tests.unit.documents.reading import texts_of

_LABELS = ("Name:", "Address:", "Town:", "Telephone:", "E-mail:", "Employer:", "Position:", "Wage:", "Hours:", "Union:")


def _fields(paper: Paper) -> None:
    for label in _LABELS:
        paper.write(f"{label} ____________________", down=2)


def test_words_and_orders_over_a_line_that_nothing_else_labels_are_its_label() -> None:
    duties = "Brief description of work duties and responsibilities."
    names = "En caso afirmativo, proporcionar todos los nombres utilizados. Escriba cada uno en una nueva línea."

    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        for label in (duties, names):
            paper.write(label, size=10, down=1.8)
            paper.write("_" * 60, down=3)

    assert texts_of(draw) == [duties, names]


def test_closing_over_the_line_to_sign_on_is_not_asked() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        _fields(paper)
        paper.write("Respectfully submitted,", down=1.8)
        paper.write("_" * 40, down=3)

    assert texts_of(draw) == list(_LABELS)


def test_label_before_a_list_of_several_lines_is_asked() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.write("Name: ____________________", down=4)
        paper.write("Favourite town:", down=4)
        paper.canvas.acroForm.listbox(
            name="town", options=["Lyon", "Graz", "Bern"], value="Lyon", x=LEFT + 110, y=HEIGHT - paper.y, height=60
        )

    assert texts_of(draw) == ["Name:", "Favourite town:"]


def test_order_without_a_place_informs_where_all_else_has_places() -> None:
    def draw(paper: Paper) -> None:
        paper.write("Please write clearly in print letters, as in your passport.", down=2)
        _fields(paper)
        paper.write("Give this form to your employer.", down=2)
        paper.write("1) Indicate all wages, in money or in kind.", size=7, down=2)

    assert texts_of(draw) == list(_LABELS)


def test_item_that_orders_something_is_asked_without_a_place_too() -> None:
    def draw(paper: Paper) -> None:
        _fields(paper)
        paper.write("11. Describe what your supervisor said to you.", down=3)
        paper.write("List all minor children of the marriage:", down=3)

    assert texts_of(draw) == [
        *_LABELS,
        "Describe what your supervisor said to you.",
        "List all minor children of the marriage:",
    ]


def test_orders_are_asked_where_few_places_are() -> None:
    orders = ["Describe the accident in your own words.", "Explain who was to blame."]

    def draw(paper: Paper) -> None:
        paper.write("Name: ____________________", down=2)
        for order in orders:
            paper.write(order, down=6)

    assert texts_of(draw) == ["Name:", *orders]
