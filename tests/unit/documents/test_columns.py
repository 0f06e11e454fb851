"""Fields in two columns, and boxes in stacks: which words belong to which, and in what order."""

from tests.unit.documents.pdfs import FILLING, LEFT, Paper
from tests.unit.documents.reading import drafts_of, texts_of

LEFT_LABELS = ("Family name", "Given name", "Date of birth", "Country of birth", "Alien number", "Passport number")
RIGHT_LABELS = ("Spouse's name", "Date of marriage", "Place of marriage", "Number of children", "Employer", "Income")


def test_numbered_fields_in_two_columns_are_read_down_each() -> None:
    def draw(paper: Paper) -> None:
        paper.write("Information About You", size=14, bold=True)
        top = paper.y + 10
        for side, labels in enumerate((LEFT_LABELS, RIGHT_LABELS)):
            x, paper.y = LEFT + 240 * side, top + 13 * side
            for at, label in enumerate(labels):
                paper.write(f"{1 + at + len(labels) * side}.  {label}", x=x, size=9)
                paper.write("as in your passport", x=x + 14, size=9)
                paper.box(x + 14, paper.y, 190, 15)
                paper.gap(22)

    found = [draft.number for draft in drafts_of(draw)]

    assert found == [str(number) for number in range(1, 13)]


def test_rows_of_fields_are_read_across_the_page() -> None:
    def draw(paper: Paper) -> None:
        for at, (left, right) in enumerate(zip(LEFT_LABELS, RIGHT_LABELS, strict=True)):
            top = paper.y
            paper.write(f"{2 * at + 1}. {left}: ________________", size=10)
            paper.y = top
            paper.write(f"{2 * at + 2}. {right}: ________________", x=LEFT + 240, size=10)

    assert [draft.number for draft in drafts_of(draw)] == [str(number) for number in range(1, 13)]


def test_boxes_right_under_their_labels_are_theirs() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.gap(20)
        for label in LEFT_LABELS:
            paper.write(label, size=9, down=1.3)
            paper.box(LEFT, paper.y, 200, 15)
            paper.gap(20)

    assert texts_of(draw) == list(LEFT_LABELS)


def test_boxes_right_over_their_labels_are_theirs() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.gap(20)
        for label in LEFT_LABELS:
            paper.box(LEFT, paper.y, 200, 15)
            paper.gap(17)
            paper.write(label, size=9, down=1.3)
            paper.gap(2)

    assert texts_of(draw) == list(LEFT_LABELS)


def test_boxes_and_blanks_of_one_column_are_none_of_the_words_beside_them_in_the_other() -> None:
    asked = ("Have you a lease in writing?", "Is the rent paid by others?", "Are you behind with it?")

    def draw(paper: Paper) -> None:
        top = paper.y
        for question in asked * 3:
            paper.write(f"{question} [ ] Y [ ]", size=11, down=1.3)
            paper.write("N", size=11, down=1.9)
        for number in range(1, 6):
            paper.write(f"What did the landlord say in letter {number}?", size=11, down=1.7)
        paper.y = top + 5
        for number in range(1, 7):
            paper.write(f"What is to be mended in room {number}?", x=276, size=11, down=1.5)
            paper.rule(276, paper.y + 8, 480, paper.y + 8)
            paper.gap(16)
            paper.rule(276, paper.y + 8, 480, paper.y + 8)
            paper.gap(24)

    drafts = drafts_of(draw)

    assert [draft.text for draft in drafts] == [
        *(asked * 3),
        *(f"What did the landlord say in letter {number}?" for number in range(1, 6)),
        *(f"What is to be mended in room {number}?" for number in range(1, 7)),
    ]
    assert all(draft.options == ("Y", "N") for draft in drafts[:9])


NOTE = ("See what is said", "of interest in", "the instructions", "and enter all", "that was paid", "in the year.")


def test_remark_in_the_column_of_headings_labels_none_of_the_lines_beside_it() -> None:
    def draw(paper: Paper) -> None:
        for at, (part, name) in enumerate((("Part I", "Interest"), ("Part II", "Dividends"), ("Part III", "Trusts"))):
            top = paper.y
            paper.write(part, bold=True, size=12, down=1.3)
            paper.write(name, bold=True, size=12, down=1.3)
            for line in NOTE:
                paper.write(line, size=8, down=1.15)
            bottom, paper.y = paper.y, top
            paper.write(str(at + 1), bold=True, x=LEFT + 85, size=9, down=0)
            paper.write("List the names of all payers:", x=LEFT + 115, size=9, down=1.6)
            for _ in range(6):
                paper.gap(11)
                paper.rule(LEFT + 115, paper.y, LEFT + 420, paper.y)
            paper.gap(4)
            paper.write("Add the amounts of all:  ____________", x=LEFT + 115, size=9)
            paper.y = max(bottom, paper.y) + 20

    sections = ("Part I Interest", "Part II Dividends", "Part III Trusts")
    assert [(draft.text, draft.section) for draft in drafts_of(draw)] == [
        (text, section) for section in sections for text in ("List the names of all payers:", "Add the amounts of all:")
    ]


def test_rows_of_yes_and_no_go_without_the_remark_left_of_them() -> None:
    asked = (
        "Did you have an account abroad at any time of the year, at a bank or elsewhere?",
        "Were you the owner of a trust abroad, or was anything paid to you from one?",
        "Did you give more than a thousand to anybody in another country in the year?",
    )

    def draw(paper: Paper) -> None:
        for part, name in (("Part I", "Accounts"), ("Part II", "Trusts")):
            top = paper.y
            paper.write(part, bold=True, size=12, down=1.3)
            paper.write(name, bold=True, size=12, down=1.3)
            for line in NOTE * 2:
                paper.write(line, size=8, down=1.15)
            bottom, paper.y = paper.y, top
            paper.write("Yes", x=LEFT + 396, size=8, down=0)
            paper.write("No", x=LEFT + 426, size=8, down=2)
            for text in asked:
                half = text.index(" ", len(text) // 2)
                paper.write(text[:half], x=LEFT + 115, size=9, down=1.2)
                paper.box(LEFT + 398, paper.y, 9, 9)
                paper.box(LEFT + 428, paper.y, 9, 9)
                paper.write(text[half + 1 :], x=LEFT + 115, size=9, down=2.4)
            paper.y = max(bottom, paper.y) + 20

    assert texts_of(draw) == [*asked, *asked]


def test_list_that_is_still_to_be_written_is_asked_and_a_written_one_is_not() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.write("Things that may be in the way of my plan:")
        for dots in ("", "", "." * 40, "." * 40):
            paper.write(f"•  {dots}", x=LEFT + 20)
        paper.write("What may help me with it:")
        for dots in ("." * 40, "." * 40, ""):
            paper.write(f"•  {dots}", x=LEFT + 20)
        paper.write("Bring all of these to the first meeting:")
        for item in ("a passport", "a lease", "a letter"):
            paper.write("•", x=LEFT + 20, down=0)
            paper.write(item, x=LEFT + 34)

    assert texts_of(draw) == ["Things that may be in the way of my plan:", "What may help me with it:"]


def test_question_that_goes_on_in_the_next_column_is_one() -> None:
    def draw(paper: Paper) -> None:
        top = paper.y
        paper.write("ABOUT YOU", bold=True)
        for number in range(1, 13):
            paper.write(f"{number}. In the last six months, what did you pay?", size=10)
            paper.gap(8)
        paper.write("13. In the last six months, did you ask for an", size=10)
        paper.y = top
        paper.write("appointment that you needed right away?", x=LEFT + 250, size=10)
        for number in range(14, 26):
            paper.write(f"{number}. In the last six months, what did you earn?", x=LEFT + 250, size=10)
            paper.gap(8)

    drafts = drafts_of(draw)

    assert drafts[12].text == "In the last six months, did you ask for an appointment that you needed right away?"
    assert [draft.number for draft in drafts] == [str(number) for number in range(1, 26)]
