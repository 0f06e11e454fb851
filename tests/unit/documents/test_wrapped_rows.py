"""Sentences, labels and choices that go on in the row below, behind blanks and boxes."""

from tests.unit.documents.pdfs import FILLING, LEFT, Paper
from tests.unit.documents.reading import drafts_of, texts_of

_BOX = "\u2610"


def _boxed(paper: Paper, *parts: str | float, down: float = 1.4) -> float:
    """Words and drawn boxes (`_BOX`) beside one another."""
    x = LEFT
    for part in parts:
        if part == _BOX:
            paper.box(x, paper.y + 1, 8, 8)
            x += 12
        else:
            x = paper.write(str(part), x=x, down=0) + 4
    paper.y += down * 11
    return x


def test_end_of_a_question_before_its_boxes_belongs_to_it() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.write("Have you had any injuries or disabilities in the past which may have had an effect on your")
        _boxed(paper, "condition?", _BOX, "Yes", _BOX, "No")

    (draft,) = drafts_of(draw)

    assert draft.text.endswith("an effect on your condition?")
    assert draft.answer == "yes_no"


def test_example_behind_a_question_is_no_choice_of_it() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        _boxed(paper, "Were you treated? E.g. physio, counselling", _BOX, "Yes", _BOX, "No")

    (draft,) = drafts_of(draw)

    assert (draft.text, draft.answer) == ("Were you treated?", "yes_no")


def test_number_at_the_end_of_a_row_belongs_to_the_choice_in_the_row_below() -> None:
    def draw(paper: Paper) -> None:
        paper.write("Activity or reason for the trip:")
        choices = "a) Tourism, family or a visit", "b) Business of one's own", "c) Official"
        end = _boxed(paper, *(part for choice in choices for part in (_BOX, choice)), _BOX, "d) Transit", _BOX, "e)")
        _boxed(paper, "Conferences or a congress", _BOX, "f) Studies")
        assert end > LEFT + 400

    (draft,) = drafts_of(draw)

    assert draft.options == (
        "Tourism, family or a visit",
        "Business of one's own",
        "Official",
        "Transit",
        "Conferences or a congress",
        "Studies",
    )


def test_words_behind_a_blank_go_on_in_the_row_below() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.write("I currently receive the following public assistance in ______________ County (check each one,")
        paper.write("or none, of all the programs under which you receive anything at this time):", down=2)
        paper.write("Other: ____________________")

    assert texts_of(draw)[0] == (
        "I currently receive the following public assistance in ____ County (check each one,"
        " or none, of all the programs under which you receive anything at this time):"
    )


def test_label_in_the_row_below_is_its_own_where_only_a_comma_stands_behind_the_blank() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.write("Transfers should be supervised by: ______________________________________________________,")
        paper.write("at the following location: __________________________")

    assert texts_of(draw) == ["Transfers should be supervised by:", "at the following location:"]


def test_boxes_further_in_are_the_choices_of_the_box_over_them_without_a_colon_and_overleaf() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.write("___ I am self-employed.", down=2)
        paper.write("___ I am paid", down=2)
        paper.write("___ daily", x=LEFT + 30, down=2)
        paper.write("___ weekly", x=LEFT + 30, down=2)
        paper.new_page()
        paper.write("___ every other week", x=LEFT + 30, down=2)

    paid = drafts_of(draw)[-1]

    assert (paid.text, paid.options) == ("I am paid", ("daily", "weekly", "every other week"))


def test_statement_with_a_box_and_a_blank_is_no_yes_or_no() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.write("___ I have been unemployed for ________ months in the past year.", down=3)

    assert drafts_of(draw)[0].answer == "text"


def test_what_follows_up_one_of_the_choices_in_their_row_is_asked_by_itself() -> None:
    def draw(paper: Paper) -> None:
        paper.write("Full name: ______________________")
        _boxed(paper, "Your health is:", _BOX, "Excellent", _BOX, "Good", _BOX, 'Poor. If "Poor," explain:')
        paper.box(LEFT, paper.y, 420, 40)
        paper.y += 52
        _boxed(paper, _BOX, "Yes", _BOX, 'No: Do you receive benefits? If "Yes," list the monthly amount: $__________')

    _, health, why, benefits, amount = drafts_of(draw)

    assert (health.text, health.options) == ("Your health is:", ("Excellent", "Good", "Poor."))
    assert (why.text, why.condition) == ('If "Poor," explain:', (health.block, "Poor."))
    assert (benefits.text, benefits.answer) == ("Do you receive benefits?", "yes_no")
    assert (amount.answer, amount.condition) == ("number", (benefits.block, "yes"))


def test_label_with_a_box_behind_it_has_the_place_under_both() -> None:
    def draw(paper: Paper) -> None:
        paper.write("Full name: ______________________")
        _boxed(paper, "Address:", _BOX, "Same as client")
        paper.box(LEFT, paper.y, 420, 40)

    _, address = drafts_of(draw)

    assert (address.text, address.answer) == ("Address:", "text")


def test_rest_of_a_question_before_its_boxes_goes_on_though_a_choice_beside_it_is_taller() -> None:
    def draw(paper: Paper) -> None:
        paper.write("4. Are you now in the United States? / \u00bfSe encuentra actualmente", down=1.3)
        x = paper.write("en los Estados Unidos?", x=LEFT + 14, down=0) + 6
        paper.y -= 1
        for choice in ("Yes/S\u00ed", "No"):
            paper.box(x, paper.y + 1, 8, 8)
            x = paper.write(choice, x=x + 12, down=0) + 12
        paper.y += 24
        paper.write("5. Country of citizenship / Pa\u00eds de ciudadan\u00eda: ____________")

    drafts = drafts_of(draw)

    assert [draft.text for draft in drafts] == [
        "Are you now in the United States? / ¿Se encuentra actualmente en los Estados Unidos?",
        "Country of citizenship / País de ciudadanía:",
    ]
    assert (drafts[0].answer, drafts[0].options) == ("yes_no", ("Yes/Sí", "No"))


def test_box_at_the_end_of_a_row_of_running_text_has_the_words_that_begin_the_next() -> None:
    def draw(paper: Paper) -> None:
        _boxed(paper, "8. Have you ever been the victim of a crime here?", _BOX, "Yes", _BOX, down=1.3)
        _boxed(paper, "No", _BOX, "Not sure / No estoy seguro(a)", down=2)
        paper.write("9. Who was with you?")

    drafts = drafts_of(draw)

    assert [draft.text for draft in drafts] == ["Have you ever been the victim of a crime here?", "Who was with you?"]
    assert (drafts[0].answer, drafts[0].options) == ("yes_no", ("Yes", "No", "Not sure / No estoy seguro(a)"))


def test_words_of_the_last_box_may_begin_the_next_row_where_that_row_began_with_a_box() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.write("Type of crime (check one):")
        for row in (("Assault", "Homicide", "Sexual assault", "Child abuse", "Robbery"), ("Other",)):
            x = LEFT
            if row == ("Other",):
                x = paper.write("Domestic violence", x=x, down=0) + 8
            for choice in row:
                paper.box(x, paper.y + 2, 8, 8)
                x = paper.write(choice, x=x + 11, down=0) + 8
            if len(row) > 1:
                paper.box(x, paper.y + 2, 8, 8)
            paper.y += 15

    (draft,) = drafts_of(draw)

    assert draft.options == (
        "Assault",
        "Homicide",
        "Sexual assault",
        "Child abuse",
        "Robbery",
        "Domestic violence",
        "Other",
    )
