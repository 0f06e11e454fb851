"""What a wording asks for, and what stands beside its blank, tell the kind of its answer."""

from collections.abc import Callable

import pytest

from functions.documents.pdf.pages import read_pages
from functions.documents.reading.kinds import answer_kind
from functions.documents.reading.script import read_script
from tests.unit.documents.pdfs import FILLING, HEIGHT, LEFT, Paper, raw_pdf, stream
from tests.unit.documents.reading import drafts_of

BLANK = "_" * 20


@pytest.mark.parametrize(
    ("wording", "kind"),
    [
        ("If yes, when did you separate?", "date"),
        ("If so, how many were there?", "number"),
        ("How much do you trust the court, from 0 (not at all) to 10?", "number"),
        ("If no, have you applied for it?", "yes_no"),
        ("Falls ja, seit wann?", "date"),
        ("Si oui, lequel ?", "text"),
        ("At what age should they inherit?", "number"),
        ("At what speed, in miles per hour, do you estimate it was travelling?", "number"),
        ("What is its current market value?", "number"),
        ("Did you see a doctor, and if so, whom?", "text"),
        ("Is there a prenuptial agreement?", "yes_no"),
        ("Ever been deposed before?", "yes_no"),
        ("Ever been fired or asked to resign?", "yes_no"),
        ("By when do you need the money?", "date"),
        ("Pourriez-vous nous communiquer les instructions ?", "text"),
        ("Pouvez-vous énumérer les partenaires avec qui vous avez travaillé ?", "text"),
        ("¿Podría usted explicarnos lo que pasó?", "text"),
        ("¿Me puede contar cómo entró?", "text"),
        ("Können Sie uns kurz den Ablauf des Tages schildern?", "text"),
        ("Admit that the floor was wet at the time of the fall.", "yes_no"),
        ("¿Firmaron capitulaciones matrimoniales?", "yes_no"),
        ("¿En su opinión, quién tuvo la culpa?", "text"),
        ("Votre employeur vous a-t-il averti ?", "yes_no"),
        ("Quand votre employeur vous a-t-il averti ?", "date"),
        ("Nutzen Sie das Fahrzeug allein?", "yes_no"),
        ("Mit wem nutzen Sie das Fahrzeug?", "text"),
        ("On what day of the month is the rent due?", "text"),
        ("For which months is rent owed?", "text"),
        ("What is the square footage?", "number"),
        ("What happened that day?", "text"),
        ("What is your year of birth?", "number"),
        ("¿En qué año llegó al país?", "number"),
        ("When should you call the police?", "text"),
        ("When should the lease begin?", "date"),
        ("¿Tiene una dirección de contacto (por ejemplo, un correo, o un teléfono)?", "yes_no"),
        ("What day did you leave?", "date"),
        ("If you have a will, when was it signed?", "date"),
        ("If you rent, how much do you pay?", "number"),
        ("Prior to the dismissal, at what age did you plan to retire?", "number"),
        ("Before the accident, were you ever treated for your back?", "yes_no"),
        ("Since the accident, where have you lived?", "text"),
        ("If you are married, is your spouse a citizen?", "yes_no"),
    ],
)
def test_kind_follows_the_wording(wording: str, kind: str) -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.write(f"1. {wording}")

    (draft,) = drafts_of(draw)

    assert draft.answer == kind


def test_order_that_names_a_date_among_others_wants_text() -> None:
    wording = "State your full name, your date of birth, and every address of the last ten years."

    (draft,) = drafts_of(lambda paper: paper.write(f"1. {wording}"))

    assert draft.answer == "text"


@pytest.mark.parametrize("line", [f"Food $ {BLANK}", f"Food {BLANK} EUR", f"Food: ${BLANK}"])
def test_sign_of_money_at_a_blank_makes_a_number(line: str) -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.write(line)

    (draft,) = drafts_of(draw)

    assert (draft.text.rstrip(":"), draft.answer) == ("Food", "number")


def test_yes_or_no_opens_a_subject_only_in_a_guide_for_research() -> None:
    open_ones = ("What do you do?", "Why did you begin?", "How do you decide?", "Who helps you?", "What is missing?")

    def guide(opening: str) -> list[str]:
        def draw(paper: Paper) -> None:
            paper.write(opening)
            for number, question in enumerate((*open_ones, "Do you like it?"), start=1):
                paper.write(f"{number}. {question}")

        return [draft.answer for draft in drafts_of(draw)]

    assert guide("Thank you for taking part in this study.")[-1] == "text"
    assert guide("Thank you for calling our office.")[-1] == "yes_no"


@pytest.mark.parametrize(
    ("label", "kind"),
    [
        ("# Laptops:", "number"),
        ("If you have no place of business in this country, check here ▶", "yes_no"),
        ("Phone #:", "text"),
        ("Hours per week:", "number"),
        ("DOB:", "date"),
        ("Employer:", "text"),
        ("Dated:", "date"),
        ("Will be ready for trial by (Month/Year):", "date"),
        ("Day on which the work began at the new place of the other employer (mm/dd/yy)", "date"),
        ("Ende der Befreiung:", "date"),
        ("Nb d'enfants :", "number"),
        ("Total ressources", "number"),
        ("Date of signature:", "date"),
        ("Signature:", "signature"),
        ("Plaintiff signs here:", "signature"),
        ("By:", "signature"),
        ("A child is expected, and the estimated date of delivery is", "date"),
        ("By whom:", "text"),
        ("Months owed", "number"),
        ("Geboren am", "date"),
        ("Né(e) le :", "date"),
        ("Le :", "date"),
        ("Den", "date"),
        ("Le demandeur :", "text"),
        ("Wohnfläche in Quadratmetern", "number"),
        ("Names and dates of birth:", "text"),
        ("Prénoms et dates de naissance :", "text"),
    ],
)
def test_kind_follows_the_label(label: str, kind: str) -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.write(f"{label} {BLANK}")

    (draft,) = drafts_of(draw)

    assert draft.answer == kind


def test_lines_whose_dots_end_where_those_of_amounts_do_want_amounts_too() -> None:
    def kinds(*labels: str) -> list[str]:
        def draw(paper: Paper) -> None:
            paper.write(FILLING)
            for label in labels:
                end = paper.write(label, down=0)
                dots = "." * int((LEFT + 330 - end - 8) / paper.canvas.stringWidth(".", "Helvetica", 11))
                paper.write(dots, x=LEFT + 330 - paper.canvas.stringWidth(dots, "Helvetica", 11))

        return [draft.answer for draft in drafts_of(draw)]

    amounts = ("Total income", "Amount of rent paid", "Total expenses", "Amount owed")

    assert kinds(*amounts, "Foreign credit, Form 12") == ["number"] * 5
    assert kinds(*amounts[:2], "Name of the employer", "Foreign credit, Form 12") == [
        "number",
        "number",
        "text",
        "text",
    ]


def test_blanks_with_slashes_between_are_one_place_for_a_date() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.write("DOB: ____/____/______ Place of birth: ______________")

    assert [(draft.text, draft.answer, draft.options) for draft in drafts_of(draw)] == [
        ("DOB:", "date", ()),
        ("Place of birth:", "text", ()),
    ]


@pytest.mark.parametrize(
    ("line", "text", "kind"),
    [
        ("Lease begins: ___/___/_____", "Lease begins:", "date"),
        ("How long have you lived there? ______ years", "How long have you lived there?", "number"),
        ("How long have you lived there? ____________", "How long have you lived there?", "text"),
        (
            "If you left, the date of your very last day: _________",
            "If you left, the date of your very last day:",
            "date",
        ),
        ("Telephone: ___-___-____", "Telephone:", "text"),
        ("On or about ____________ (date), the landlord:", "On or about ____ (date), the landlord:", "date"),
        ("Estimated pace: ______ mph", "Estimated pace:", "number"),
    ],
)
def test_place_to_write_tells_the_kind_where_the_wording_does_not(line: str, text: str, kind: str) -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.write(line)

    assert [(draft.text, draft.answer) for draft in drafts_of(draw)] == [(text, kind)]


def test_choices_in_a_form_that_allows_several_say_so_in_other_languages() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.write("Welche Schäden sind entstanden? (Mehrfachnennung möglich)")
        for choice in ("Sachschaden", "Verdienstausfall", "Verletzungen"):
            paper.write(f"[ ] {choice}")

    (draft,) = drafts_of(draw)

    assert (draft.answer, draft.options) == ("multiple_choice", ("Sachschaden", "Verdienstausfall", "Verletzungen"))


def test_yes_no_and_do_not_know_are_a_yes_or_no() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.write("Was a report made? [ ] Yes [ ] No [ ] Don’t know")

    (draft,) = drafts_of(draw)

    assert draft.answer == "yes_no"


def test_yes_with_a_comma_behind_it_is_a_yes() -> None:
    def draw(paper: Paper) -> None:
        paper.write("1. Waren Sie vor Ihrer Tätigkeit als Arbeitnehmer beschäftigt?")
        paper.write("[ ] nein          [ ] ja,        bitte Bescheid beifügen")

    first, *_ = drafts_of(draw)
    assert (first.answer, first.options) == ("yes_no", ("nein", "ja"))


def _kinds_of_choices(draw: Callable[[Paper], None]) -> list[str]:
    def form(paper: Paper) -> None:
        paper.write(FILLING)
        draw(paper)

    return [draft.answer for draft in drafts_of(form)]


@pytest.mark.parametrize("choices", [("The owner", "A neighbour"), ("A friend", "Radio", "Law Weekly", "Web", "Bar")])
def test_square_boxes_are_for_several_where_others_are_round(choices: tuple[str, ...]) -> None:
    def draw(paper: Paper, *shapes: str) -> None:
        for shape, question in zip(shapes, ("Who are you?", "Who came?"), strict=True):
            paper.write(question)
            for choice in choices:
                paper.write(f"{shape} {choice}")

    assert _kinds_of_choices(lambda paper: draw(paper, "( )", "[ ]")) == ["choice", "multiple_choice"]
    assert _kinds_of_choices(lambda paper: draw(paper, "[ ]", "[ ]")) == ["choice", "choice"]


def test_drawn_circles_are_told_from_boxes_with_rounded_corners() -> None:
    def draw(paper: Paper) -> None:
        for is_circle, question in ((True, "Who are you?"), (False, "Who came?")):
            paper.write(question)
            for choice in ("The owner", "A neighbour"):
                middle = HEIGHT - paper.y - 6
                if is_circle:
                    paper.canvas.circle(LEFT + 5, middle, 5)
                else:
                    paper.canvas.roundRect(LEFT, middle - 5, 10, 10, 2)
                paper.write(choice, x=LEFT + 16)

    assert _kinds_of_choices(draw) == ["choice", "multiple_choice"]


@pytest.mark.parametrize(
    ("question", "choices", "kind"),
    [
        ("Have you had any of these?", ("Back pain", "Headaches", "Bad sleep"), "multiple_choice"),
        ("Which of the following best describes it?", ("A fall", "A crash", "A bite"), "choice"),
        ("Troubles:", ("Sleep", "Appetite", "Memory", "Worry", "Anger"), "multiple_choice"),
        ("Marque todos los bienes que posee:", ("Casa", "Coche", "Joyas"), "multiple_choice"),
        ("Civil status:", ("Single", "Married", "Separated", "Divorced", "Widowed"), "choice"),
        ("Eye color:", ("Black", "Blue", "Brown", "Green", "Hazel"), "choice"),
        ("Income:", ("0 - 999", "1000 - 1999", "2000 - 2999", "3000 - 3999", "4000 or above"), "choice"),
        ("Troubles (mark only one):", ("Sleep", "Appetite", "Memory", "Worry", "Anger"), "choice"),
    ],
)
def test_words_tell_whether_several_boxes_may_be_ticked(question: str, choices: tuple[str, ...], kind: str) -> None:
    def draw(paper: Paper) -> None:
        paper.write(question)
        for choice in choices:
            paper.write(f"[ ] {choice}")

    assert _kinds_of_choices(draw) == [kind]


def test_boxes_that_stand_closely_under_one_another_are_one_for_each_choice() -> None:
    def draw(paper: Paper) -> None:
        paper.write("Are you registered here?")
        top = paper.y
        for at, choice in enumerate(("Yes", "No")):
            paper.box(LEFT, top + 12 * at, 9, 9)
            paper.y = top + 12 * at
            paper.write(choice, x=LEFT + 14, size=9)

    (asked,) = drafts_of(draw)
    assert (asked.answer, asked.options) == ("yes_no", ("Yes", "No"))


@pytest.mark.parametrize("gap", [10, 40])
def test_words_to_circle_are_choices(gap: float) -> None:
    def draw(paper: Paper) -> None:
        for instruction in ("(please circle)", ""):
            paper.write(f"How would you rate your health? {instruction}")
            x, row = LEFT, paper.y
            for choice in ("Poor", "Fair", "Very good"):
                paper.y = row
                x = paper.write(choice, x=x) + gap
            paper.gap()

    circled, other = drafts_of(draw)
    assert (circled.answer, circled.options) == ("choice", ("Poor", "Fair", "Very good"))
    assert (other.answer, other.options) == ("text", ())


@pytest.mark.parametrize(
    ("script", "kind"),
    [
        (b'AFDate_FormatEx("mm/dd/yyyy");', "date"),
        (b'AFNumber_Format(2, 0, 0, 0, "$", true);', "number"),
        (b"AFSpecial_Format(2);", "text"),
    ],
)
def test_format_of_a_form_field_tells_the_kind_where_the_wording_does_not(script: bytes, kind: str) -> None:
    pdf = raw_pdf(
        b"<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[6 0 R]>>>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Annots[6 0 R]"
        b"/Resources<</Font<</F 5 0 R>>>>>>",
        stream(b"BT /F 11 Tf 72 700 Td (For the officer of the court to fill in) Tj 0 -40 Td (Entered service) Tj ET"),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        b"<</Type/Annot/Subtype/Widget/FT/Tx/T(f1)/F 4/Rect[170 655 400 672]/AA<</F<</S/JavaScript/JS(%s)>>>>>>"
        % script.replace(b"(", b"\\(").replace(b")", b"\\)"),
    )
    read = read_pages(pdf)

    (asked,) = read_script(read.pages, None).drafts

    assert (asked.text, asked.answer) == ("Entered service", kind)


def test_halves_of_the_day_are_no_choices_but_tell_how_to_write_a_time() -> None:
    def draw(paper: Paper) -> None:
        paper.write("Who are you?")
        paper.write("Time of loss:")
        paper.write("[ ] a.m.")
        paper.write("[ ] p.m.")

    asked = drafts_of(draw)[1]
    assert (asked.text, asked.answer, asked.options) == ("Time of loss:", "text", ())


def test_slider_in_place_of_choices_takes_a_number() -> None:
    def draw(paper: Paper) -> None:
        paper.write("How important is this to you?")
        paper.write("Instructions: Click on the bar and move it to where it should be.")
        paper.write("[Slider, 0 = not at all, 100 = extremely]")

    assert _kinds_of_choices(draw) == ["number"]


@pytest.mark.parametrize(
    ("head", "kind"), [("Amount", "number"), ("Date", "date"), ("MONTANTS", "number"), ("Note", "text")]
)
def test_head_of_the_one_empty_column_tells_the_kind_of_its_rows(head: str, kind: str) -> None:
    def draw(paper: Paper) -> None:
        for left, right in (("Expense", head), ("Gas", ""), ("Telephone", ""), ("Name of the school", "")):
            paper.box(LEFT, paper.y, 180, 20)
            paper.box(LEFT + 180, paper.y, 120, 20)
            top = paper.y
            paper.write(left, x=LEFT + 4, down=0)
            paper.write(right, x=LEFT + 184)
            paper.y = top + 20

    assert [(draft.text, draft.answer) for draft in drafts_of(draw)] == [
        ("Gas", kind),
        ("Telephone", kind),
        ("Name of the school", "text"),
    ]


def test_order_among_questions_of_a_table_is_none_for_a_yes_or_no() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        rows = ("Question", "Were you hurt?", "If yes, describe", "Were you seen?", "Did they stop?", "Insured")
        for row in rows:
            paper.box(LEFT, paper.y, 180, 24)
            paper.box(LEFT + 180, paper.y, 200, 24)
            paper.write("Answer" if row == rows[0] else "", x=LEFT + 184, down=0)
            paper.write(row, x=LEFT + 4, down=0)
            paper.y += 24

    assert [draft.answer for draft in drafts_of(draw)] == ["yes_no", "text", "yes_no", "yes_no", "yes_no"]


def test_yes_whose_no_was_lost_is_a_yes_or_no() -> None:
    def draw(paper: Paper) -> None:
        paper.write("1. May we speak to somebody else about this return?")
        paper.write("[ ] Yes", x=LEFT + 20)

    assert [draft.answer for draft in drafts_of(draw)] == ["yes_no"]


def test_order_to_say_why_one_cannot_sign_wants_no_signature() -> None:
    assert answer_kind("Explain why the signature is missing:", options=(), is_several=False, is_field=True) == "text"


@pytest.mark.parametrize(("count", "kind"), [(3, "choice"), (55, "text")])
def test_list_of_a_form_field_is_offered_unless_it_is_too_long_to_read_out(count: int, kind: str) -> None:
    states = [f"State {number}" for number in range(count)]

    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.write("Born in:", down=0)
        paper.canvas.acroForm.choice(
            name="born", value=states[0], options=states, x=LEFT + 60, y=HEIGHT - paper.y - 14, width=120, height=16
        )

    draft = drafts_of(draw)[0]

    assert (draft.answer, len(draft.options)) == (kind, count if kind == "choice" else 0)


def test_box_of_an_old_symbol_font_is_a_box_to_tick() -> None:
    def draw(paper: Paper) -> None:
        paper.write("Is a photograph available?   ¨ Yes   ¨ No")

    draft = drafts_of(draw)[0]

    assert (draft.answer, draft.options) == ("yes_no", ("Yes", "No"))


@pytest.mark.parametrize(
    ("wording", "options", "kind"),
    [
        ("Was the car taken?", "[ ] Yes, on (date) ________ [ ] No", "yes_no"),
        ("Are you behind on the rent?", "[ ] Yes - how much? ________ [ ] No", "yes_no"),
        ("Were you read your rights?", "[ ] Yes [ ] No [ ] Don't remember", "yes_no"),
        ("Do you take it?", "[ ] Yes, always [ ] Yes, at times [ ] No", "choice"),
        ("On which of the following grounds were you dismissed?", "[ ] Race [ ] Sex [ ] Age", "multiple_choice"),
        ("The rent includes:", "[ ] heat [ ] water [ ] electricity", "multiple_choice"),
        ("What do you want? Check no more than two.", "[ ] My job [ ] Money [ ] Peace", "multiple_choice"),
        ("Which of these best describes it?", "[ ] My job [ ] Money [ ] Peace", "choice"),
    ],
)
def test_kind_follows_what_is_offered_and_how(wording: str, options: str, kind: str) -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.write(f"1. {wording}")
        paper.write(options, x=95)

    (draft,) = drafts_of(draw)

    assert draft.answer == kind


@pytest.mark.parametrize(
    ("label", "kind"),
    [("If yes, by whom and on what date", "text"), ("If yes, date", "date"), ("If yes, on what date", "date")],
)
def test_label_that_wants_a_name_too_is_for_words(label: str, kind: str) -> None:
    def draw(paper: Paper) -> None:
        paper.write("Were photographs taken?  [ ] No  [ ] Yes")
        paper.write(f"{label}: {BLANK}")

    assert drafts_of(draw)[1].answer == kind


def test_word_that_leads_to_the_next_choice_is_no_part_of_one() -> None:
    def draw(paper: Paper) -> None:
        paper.write("1. How is the plan meant?")
        for choice in ("for some time /", "by mail; or", "alone, or", "in color"):
            paper.write(f"[ ] {choice}", x=95)

    assert drafts_of(draw)[0].options == ("for some time", "by mail", "alone", "in color")


def test_boxes_under_a_row_of_yes_and_no_that_begin_further_left_are_others() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.write("Did you refuse treatment?  [ ] No  [ ] Yes")
        paper.write("[ ] First aid at the place   [ ] Emergency room")
        paper.write("Did you see a doctor?  [ ] No  [ ] Yes")
        paper.write("[ ] Not sure")

    refused, *aid, seen = drafts_of(draw)

    assert (refused.answer, refused.options) == ("yes_no", ("No", "Yes"))
    assert [(draft.text, draft.answer) for draft in aid] == [
        ("First aid at the place", "yes_no"),
        ("Emergency room", "yes_no"),
    ]
    assert seen.options == ("No", "Yes", "Not sure")


def test_choice_that_the_end_of_its_row_breaks_is_offered_whole() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.gap(120)
        paper.write("1. How many work there?  [ ] a few  [ ] more than", down=1.1)
        paper.write("100", x=87)
        paper.write("2. Who is in charge?")

    assert drafts_of(draw)[0].options == ("a few", "more than 100")
