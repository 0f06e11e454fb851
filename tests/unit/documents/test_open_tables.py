"""Tables of labels and answers as word processors and browsers print them: without borders, or several on one page."""

from tests.unit.documents.pdfs import FILLING, LEFT, Paper
from tests.unit.documents.reading import drafts_of, script_of, texts_of

_BOX = "\u2610"
_RIGHT = 270.0


def _row(paper: Paper, label: str, answer: str = "", *, pitch: float = 17.5) -> None:
    x = _RIGHT
    for part in answer.replace(_BOX, f"|{_BOX}|").split("|"):
        if part == _BOX:
            paper.box(x, paper.y + 2, 8, 8)
            x += 12
        elif part:
            x = paper.write(part.strip(), x=x, down=0) + 4
    paper.write(label, down=0)
    paper.y += pitch


def _ruled(paper: Paper, rows: list[tuple[str, str]], *, height: float = 24, right: float = 500) -> None:
    """A bordered table of two columns."""
    top = paper.y
    for label, answer in rows:
        paper.rule(LEFT, paper.y, right, paper.y)
        paper.y += 6
        _row(paper, label, answer, pitch=height - 6)
    paper.rule(LEFT, paper.y, right, paper.y)
    for x in (LEFT, _RIGHT - 6, right):
        paper.rule(x, top, x, paper.y)
    paper.y += 14


def test_labels_of_a_table_without_borders_have_their_places_in_the_column_of_responses() -> None:
    def draw(paper: Paper) -> None:
        paper.write("Client Intake Questionnaire", size=18, bold=True)
        paper.write(FILLING, down=3)
        _row(paper, "Field", "Response")
        paper.rule(LEFT, paper.y - 3, 500, paper.y - 3)
        for label in ("Full Legal Name", "Date of Birth", "Current Address"):
            _row(paper, label)
        _row(paper, "Gross Monthly Income", "$ /month")
        _row(paper, "Preferred Contact", f"{_BOX}Phone{_BOX}Email{_BOX}Text")
        _row(paper, "How long have you been living at", pitch=13)
        _row(paper, "this address?")
        paper.gap()
        paper.write("Thank you for your answers.")

    drafts = drafts_of(draw)

    assert [(draft.text, draft.answer) for draft in drafts] == [
        ("Full Legal Name", "text"),
        ("Date of Birth", "date"),
        ("Current Address", "text"),
        ("Gross Monthly Income", "number"),
        ("Preferred Contact", "choice"),
        ("How long have you been living at this address?", "text"),
    ]
    assert drafts[4].options == ("Phone", "Email", "Text")
    assert all(draft.confidence >= 0.85 for draft in drafts)


def test_table_without_borders_ends_where_something_else_begins() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING, down=3)
        _row(paper, "Field", "Response")
        _row(paper, "Full Legal Name")
        paper.write("Child 1:", bold=True, down=2.4)
        paper.write("These lines say more about the form and how it came to be what it is, at length.", down=1.4)
        paper.write("Nothing is asked in them.")

    assert texts_of(draw) == ["Full Legal Name"]


def test_next_table_without_borders_has_columns_of_its_own() -> None:
    def draw(paper: Paper) -> None:
        def table(question: float, answer: float, rows: list[tuple[str, str]]) -> None:
            for number, (label, rest) in enumerate((("Question", ""), *rows)):
                paper.write("Answer" if number == 0 else "", x=answer, down=0)
                paper.write(label, x=question, down=0)
                paper.write(str(number) if number else "#", down=1.3)
                if rest:
                    paper.write(rest, x=question, down=1.3)
            paper.gap(3)

        paper.write(FILLING, down=3)
        paper.write("The job", bold=True, down=2)
        table(150, 250, [("Job title", ""), ("Dates of work (start", "– end)")])
        paper.write("Hours", bold=True, down=2)
        table(150, 330, [("How many days a week", "did you work?"), ("Did you get a break? Was", "it interrupted?")])

    assert texts_of(draw) == [
        "Job title",
        "Dates of work (start – end)",
        "How many days a week did you work?",
        "Did you get a break? Was it interrupted?",
    ]


def _headed(paper: Paper, columns: list[tuple[float, str]]) -> None:
    """Heads with one line under all of them."""
    for x, head in columns[:-1]:
        paper.write(head, x=x, down=0)
    paper.write(columns[-1][1], x=columns[-1][0])
    paper.rule(LEFT - 4, paper.y - 3, 520, paper.y - 3)


def test_heads_over_a_line_and_empty_rows_are_asked_each() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING, down=3)
        paper.write("DEBTS", bold=True, down=2)
        _headed(paper, [(LEFT, "Creditor"), (220, "Amount owed"), (380, "What was it for?")])
        paper.gap(60)
        paper.write("INCOME", bold=True, down=2)
        paper.write("1. Who pays you?")

    assert texts_of(draw) == ["Creditor", "Amount owed", "What was it for?", "Who pays you?"]


def test_line_under_two_words_with_text_close_below_makes_no_table() -> None:
    def draw(paper: Paper) -> None:
        paper.write("1. Who pays you?", down=5)
        _headed(paper, [(LEFT, "Smith and Jones"), (380, "Attorneys")])
        paper.write("These words are a whole sentence that goes on under both of the heads over it.")

    assert texts_of(draw) == ["Who pays you?"]


def test_rows_beside_columns_of_which_only_the_heads_have_a_line_are_asked() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING, down=3)
        paper.write("ABOUT YOU", bold=True, down=2)
        _headed(paper, [(_RIGHT, "Debtor 1"), (400, "Debtor 2 (spouse)")])
        for label in ("Full legal name", "Street address", "Social security number"):
            _row(paper, label)
        paper.gap()
        paper.write("THE LAST YEARS", bold=True, down=2)
        _headed(paper, [(_RIGHT, "Yes"), (400, "No")])
        for label in ("Have you made gifts?", "Has anyone sued you?"):
            _row(paper, label)

    drafts = drafts_of(draw)

    assert [(draft.text, draft.answer) for draft in drafts] == [
        ("Full legal name", "text"),
        ("Street address", "text"),
        ("Social security number", "text"),
        ("Have you made gifts?", "yes_no"),
        ("Has anyone sued you?", "yes_no"),
    ]
    assert all(draft.confidence == 0.5 for draft in drafts[:3])  # of two persons


def test_row_that_goes_on_overleaf_under_repeated_heads_is_one_question() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING, down=3)
        _headed(paper, [(_RIGHT, "Yes"), (400, "No")])
        _row(paper, "Have you made gifts?")
        _row(paper, "Have you lost")
        paper.new_page()
        _headed(paper, [(_RIGHT, "Yes"), (400, "No")])
        _row(paper, "property by fire?")
        _row(paper, "Has anyone sued you?")

    assert texts_of(draw) == ["Have you made gifts?", "Have you lost property by fire?", "Has anyone sued you?"]


def test_last_box_of_an_answer_of_three_rows_has_the_words_under_it() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING, down=3)
        _ruled(paper, [("Question", "Response"), ("Who pays the rent?", "")])
        top = paper.y
        paper.rule(LEFT, top, 400, top)
        paper.y += 6
        paper.write("How often were you paid?", down=0)
        for x in (_RIGHT, _RIGHT + 70):
            paper.box(x, paper.y + 2, 8, 8)
        paper.write("Weekly", x=_RIGHT + 12, down=0)
        paper.write("Every", x=_RIGHT + 82, down=1.3)
        paper.box(_RIGHT + 62, paper.y + 2, 8, 8)
        paper.write("two weeks", x=_RIGHT, down=1.3)
        paper.write("Monthly", x=_RIGHT, down=1.3)
        paper.rule(LEFT, paper.y, 400, paper.y)
        for x in (LEFT, _RIGHT - 6, 400):
            paper.rule(x, top, x, paper.y)

    assert drafts_of(draw)[-1].options == ("Weekly", "Every two weeks", "Monthly")


def test_words_beside_amount_in_running_text_are_no_table() -> None:
    def draw(paper: Paper) -> None:
        paper.write("1. What happened on that day?", down=3)
        paper.write("Invoice", down=0)
        paper.write("Amount", x=_RIGHT)
        paper.write("These words are a whole sentence that goes on under both of the heads over it.")

    assert texts_of(draw) == ["What happened on that day?"]


def test_column_of_questions_ends_with_its_table() -> None:
    def draw(paper: Paper) -> None:
        paper.write("Client Intake", size=18, bold=True)
        paper.write(FILLING, down=3)
        _ruled(paper, [("Question", "Response"), ("Who takes care of the children?", ""), ("Typical weekday", "")])
        paper.write("Property", size=14, bold=True, down=2)
        _ruled(paper, [("Field", "Response"), ("Address", ""), ("Estimated Value", "$"), ("Whose name?", "")])

    drafts = drafts_of(draw)

    assert [(draft.text, draft.answer) for draft in drafts] == [
        ("Who takes care of the children?", "text"),
        ("Typical weekday", "text"),
        ("Address", "text"),
        ("Estimated Value", "number"),
        ("Whose name?", "text"),
    ]
    assert drafts[2].section == "Property"


def test_items_of_one_table_do_not_want_what_those_of_another_do() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING, down=3)
        polar = f"{_BOX}Yes{_BOX}No"
        _ruled(paper, [("Question", "Response"), ("Is there a will?", polar), ("Is there a trust?", polar)])
        paper.write("The week", size=14, bold=True, down=2)
        _ruled(paper, [("Question", "Response"), ("Who cooks?", ""), ("Typical weekday", ""), ("Who drives?", "")])

    kinds = {draft.text: draft.answer for draft in drafts_of(draw)}

    assert kinds["Is there a will?"] == "yes_no"
    assert kinds["Typical weekday"] == "text"


def test_heads_over_boxes_of_labelled_rows_are_not_asked_and_the_rows_are_for_review() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING, down=3)
        top = paper.y
        columns = (LEFT, 200.0, 320.0, 440.0)
        for label in ("Body part", "Head", "Back", "Knees"):
            paper.rule(LEFT, paper.y, columns[-1], paper.y)
            paper.write(label, x=LEFT + 4, down=0)
            for x, head in zip(columns[1:], ("Injured?", "Still hurts?"), strict=False):
                if label == "Body part":
                    paper.write(head, x=x + 4, down=0)
                    continue
                for at, choice in enumerate(("Yes", "No")):
                    paper.box(x + 4 + 45 * at, paper.y + 3, 8, 8)
                    paper.write(choice, x=x + 16 + 45 * at, down=0)
            paper.y += 22
        paper.rule(LEFT, paper.y, columns[-1], paper.y)
        for x in columns:
            paper.rule(x, top, x, paper.y)
        paper.y += 20

    drafts = drafts_of(draw)

    assert [draft.text for draft in drafts] == ["Head", "Back", "Knees"]
    assert all(draft.confidence == 0.5 for draft in drafts)


def test_low_empty_rows_under_heads_are_places_to_write() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING, down=3)
        top = paper.y
        columns = (LEFT, 200.0, 320.0, 500.0)
        for x, head in zip(columns, ("Name", "Relationship", "What they saw"), strict=False):
            paper.write(head, x=x + 4, down=0)
        for y in (top - 4, top + 16, top + 24, top + 32, top + 40):
            paper.rule(columns[0], y, columns[-1], y)
        for x in columns:
            paper.rule(x, top - 4, x, top + 40)
        paper.y += 60

    assert texts_of(draw) == ["Name", "Relationship", "What they saw"]


def test_kind_of_account_labels_its_amount() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING, down=3)
        _ruled(paper, [("Account", "Amount"), ("401(k)", "$"), ("IRA", "$")])

    assert [(draft.text, draft.answer) for draft in drafts_of(draw)] == [("401(k)", "number"), ("IRA", "number")]


def test_choices_that_go_on_in_the_row_below_with_a_further_box_are_all_offered() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING, down=3)
        _row(paper, "Field", "Response")
        _row(paper, "Pay Frequency", f"{_BOX}Weekly{_BOX}Bi-weekly{_BOX}", pitch=14)
        _row(paper, "", f"Semi-monthly{_BOX}Monthly")
        _row(paper, "Employer")

    drafts = drafts_of(draw)

    assert drafts[0].options == ("Weekly", "Bi-weekly", "Semi-monthly", "Monthly")
    assert [draft.text for draft in drafts] == ["Pay Frequency", "Employer"]


def test_small_choices_that_go_on_in_the_row_below_are_all_offered() -> None:
    def draw(paper: Paper) -> None:
        paper.write("Bitte beantworten Sie die Fragen so genau wie möglich.", down=3)
        _row(paper, "Angabe", "Ihre Antwort")
        _row(paper, "Familienstand", f"{_BOX}ledig{_BOX}verheiratet{_BOX}", pitch=14)
        _row(paper, "", "geschieden")
        _row(paper, "Anschrift")

    assert drafts_of(draw)[0].options == ("ledig", "verheiratet", "geschieden")


def test_part_for_the_office_is_not_asked_where_its_heading_says_so_in_brackets() -> None:
    def draw(paper: Paper) -> None:
        paper.write("Intake", size=18, bold=True)
        paper.write("Name: ____________________", down=2)
        paper.write("Red flags (office use only)", size=14, bold=True)
        for choice in ("Deadline within 90 days", "Prior attorney"):
            paper.box(LEFT, paper.y + 2, 8, 8)
            paper.write(choice, x=LEFT + 14)

    script = script_of(draw)

    assert [draft.text for draft in script.drafts] == ["Name:"]


def test_answer_of_the_last_row_may_take_more_lines_than_its_label() -> None:
    def draw(paper: Paper) -> None:
        paper.write("Merci de compléter ce document et de nous le retourner.", down=3)
        _row(paper, "Information", "Votre réponse")
        _row(paper, "Profession")
        _row(paper, "Régime matrimonial", f"{_BOX}communauté{_BOX}séparation de", pitch=14)
        _row(paper, "", f"biens{_BOX}participation aux acquêts")

    assert drafts_of(draw)[1].options == ("communauté", "séparation de biens", "participation aux acquêts")


def test_head_of_the_last_column_is_no_section() -> None:
    def draw(paper: Paper) -> None:
        paper.write("Financial statement", size=18, bold=True)
        paper.write("1. Number of people you support: ________", size=10, down=2)
        top = paper.y
        columns = (LEFT, 240.0, 340.0, 450.0)
        for row in (("Description", "Value", "Amount owed"), ("Home", "", ""), ("Vehicle", "", "")):
            paper.rule(LEFT, paper.y, columns[-1], paper.y)
            for x, text in zip(columns, row, strict=False):
                is_head = row[0] == "Description"
                paper.write(text, x=x + 4, size=12 if is_head else 10, bold=is_head, down=0)
            paper.y += 20
        paper.rule(LEFT, paper.y, columns[-1], paper.y)
        for x in columns:
            paper.rule(x, top, x, paper.y)
        paper.gap()
        paper.write("2. Their ages: ________________", size=10)

    assert all(draft.section != "Amount owed" for draft in drafts_of(draw))


def test_dots_that_lead_to_a_line_for_money_are_no_place_of_their_own() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING, down=2)
        for label in ("Electricity", "Food", "Fuel"):
            paper.write(f"{label} {'.' * 40} $ ________", down=2)

    assert [(draft.text, draft.answer) for draft in drafts_of(draw)] == [
        ("Electricity", "number"),
        ("Food", "number"),
        ("Fuel", "number"),
    ]
