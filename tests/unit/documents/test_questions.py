"""Which parts of a page are questions, worded as they are printed."""

from textwrap import wrap

import pytest

from tests.unit.documents.pdfs import FILLING, LEFT, Paper
from tests.unit.documents.reading import drafts_of, script_of, texts_of


def test_numbered_questions_keep_their_numbers_apart_from_their_words() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.write("1. What is your full name?")
        paper.write("2) Where do you live?")
        paper.write("3.a Who lives with you?")

    assert [(draft.number, draft.text) for draft in drafts_of(draw)] == [
        ("1", "What is your full name?"),
        ("2", "Where do you live?"),
        ("3.a", "Who lives with you?"),
    ]


def test_lettered_questions_stand_under_their_number() -> None:
    def draw(paper: Paper) -> None:
        paper.write("1. Were you injured at work?")
        paper.write("a. When did it happen?", x=95)
        paper.write("b. Who saw it?", x=95)
        paper.write("2. Did you see a doctor?")

    drafts = drafts_of(draw)

    assert [draft.number for draft in drafts] == ["1", "a", "b", "2"]
    assert [draft.parent for draft in drafts] == [None, drafts[0].block, drafts[0].block, None]


def test_bulleted_questions_have_no_number() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        for question in ("What led you to us?", "How can we help?"):
            paper.write(f"• {question}")

    assert [(draft.number, draft.text) for draft in drafts_of(draw)] == [
        (None, "What led you to us?"),
        (None, "How can we help?"),
    ]


def test_wrapped_lines_are_one_question() -> None:
    def draw(paper: Paper) -> None:
        paper.write(
            "1. Please tell us in as much detail as you can how the accident happened, who was there and", down=1.2
        )
        paper.write("what was said by each of them at the time?", x=84, down=1.2)
        paper.gap()
        paper.write("2. Was anyone hurt?")

    assert texts_of(draw) == [
        "Please tell us in as much detail as you can how the accident happened, who was there and "
        "what was said by each of them at the time?",
        "Was anyone hurt?",
    ]


def test_two_questions_on_neighbouring_lines_stay_two() -> None:
    def draw(paper: Paper) -> None:
        paper.write("Do you remember what the other driver said to you when both of you got out of the cars?", down=1.2)
        paper.write("Did anybody call the police?", down=1.2)

    assert len(texts_of(draw)) == 2


def test_question_that_goes_over_the_page_is_one() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.y = 740
        paper.write("1. Which of the people who were with you that evening could tell the court what was said")
        paper.new_page()
        paper.write("about the rent?", x=84)

    assert texts_of(draw) == [
        "Which of the people who were with you that evening could tell the court what was said about the rent?"
    ]


def test_orders_without_a_question_mark_are_prompts() -> None:
    def draw(paper: Paper) -> None:
        paper.write("1. Describe the accident.")
        paper.write("2. State the names of all witnesses.")
        paper.write("3. Explain why you left.")

    drafts = drafts_of(draw)

    assert [draft.text for draft in drafts] == [
        "Describe the accident.",
        "State the names of all witnesses.",
        "Explain why you left.",
    ]
    assert {draft.kind for draft in drafts} == {"statement_prompt"}


def test_item_among_questions_counts_without_a_question_mark() -> None:
    def draw(paper: Paper) -> None:
        paper.write("1. What is your name?")
        paper.write("2. Where do you work?")
        paper.write("3. Previous addresses")
        paper.write("4. Who is your doctor?")

    assert texts_of(draw)[2] == "Previous addresses"


def test_paragraph_that_asks_in_passing_is_no_question() -> None:
    def draw(paper: Paper) -> None:
        paper.write("Why do we ask? Because the court wants to know who is affected by its order, and because we can")
        paper.write("only help you when we know the facts. All that you tell us stays between us and is not passed on.")
        paper.gap()
        paper.write("1. What is your name?")

    assert texts_of(draw) == ["What is your name?"]


def test_please_explain_stays_with_its_question() -> None:
    def draw(paper: Paper) -> None:
        paper.write("1. Have you been arrested before? If yes, please explain.")
        paper.write("2. Do you have children?")

    assert texts_of(draw)[0] == "Have you been arrested before? If yes, please explain."


def test_answer_instruction_is_guidance_and_no_question() -> None:
    def draw(paper: Paper) -> None:
        paper.write("1. What is your marital status?")
        paper.write("Mark only one.")
        for status in ("Single", "Married", "Divorced"):
            paper.circle(80, paper.y + 6)
            paper.write(status, x=92)
        paper.write("2. Where do you live?")

    first, second = drafts_of(draw)

    assert first.guidance == ("Mark only one.",)
    assert (first.answer, first.options) == ("choice", ("Single", "Married", "Divorced"))
    assert second.text == "Where do you live?"


def test_conditional_question_hangs_on_the_yes_before_it() -> None:
    def draw(paper: Paper) -> None:
        paper.write("1. Are you married?")
        paper.write("2. If yes, what is the name of your spouse?")

    asked, conditional = drafts_of(draw)

    assert conditional.condition == (asked.block, "yes")


def test_star_makes_a_question_required_and_optional_frees_it() -> None:
    def draw(paper: Paper) -> None:
        paper.write("1. What is your name? *")
        paper.write("2. What is your nickname? (optional)")
        paper.write("3. Where do you live?")

    drafts = drafts_of(draw)

    assert [draft.required for draft in drafts] == ["true", "false", "unknown"]
    assert drafts[0].text == "What is your name?"


def test_star_behind_a_question_makes_it_required_whatever_stands_behind_the_star() -> None:
    def draw(paper: Paper) -> None:
        paper.write("1. Is there a written lease? *  [ ] Yes  [ ] No")
        paper.write("2. What is it about? * (choose all that apply)")
        paper.write("[ ] Rent  [ ] Repairs", x=95)

    drafts = drafts_of(draw)

    assert [draft.text for draft in drafts] == ["Is there a written lease?", "What is it about?"]
    assert [draft.required for draft in drafts] == ["true", "true"]
    assert drafts[1].answer == "multiple_choice"


def test_headings_are_sections_of_what_follows_over_pages() -> None:
    def draw(paper: Paper) -> None:
        paper.write("Client Intake Form", size=20, bold=True)
        paper.gap()
        for section, questions in (("Your household", 3), ("Your work", 3)):
            paper.write(section, size=13, bold=True)
            for number in range(1, questions + 1):
                paper.write(f"{number}. What about point {number}?")
        paper.new_page()
        paper.write("4. What else about it?")

    script = script_of(draw)

    assert script.title == "Client Intake Form"
    assert [draft.section for draft in script.drafts] == ["Your household"] * 3 + ["Your work"] * 4


def test_language_is_told_by_its_words() -> None:
    def spanish(paper: Paper) -> None:
        paper.write("1. ¿Cuál es su nombre y dónde vive usted con los niños?")
        paper.write("2. ¿Qué pasó el día del accidente y quién lo vio?")

    assert script_of(spanish).language == "es"
    assert script_of(lambda paper: paper.write("1. What is the name of your employer?")).language == "en"


def test_sentence_behind_the_last_choice_is_a_question_of_its_own() -> None:
    def draw(paper: Paper) -> None:
        paper.write("Have you returned to work?  [ ] Yes  [ ] No If yes, on what date? ______________")

    first, second = drafts_of(draw)

    assert (first.text, first.options) == ("Have you returned to work?", ("Yes", "No"))
    assert (second.text, second.answer, second.condition) == ("If yes, on what date?", "date", (first.block, "yes"))


def test_question_goes_on_under_its_first_line_although_boxes_stand_beside_that() -> None:
    def draw(paper: Paper) -> None:
        for number, (line, more) in enumerate(
            [
                ("Are you currently behind on child support?", ""),
                ("Has anyone sued you, garnished your wages or frozen your account", "within the last twelve months?"),
                ("Do you expect to inherit anything within the next six months?", ""),
            ],
            start=1,
        ):
            top = paper.y
            paper.write(f"{number}.")
            paper.y = top
            paper.write(line, x=92)
            for x, choice in ((450, "Yes"), (500, "No")):
                paper.box(x, top + 2, 9, 9)
                paper.y = top
                paper.write(choice, x=x + 13)
            paper.y = top + 15
            if more:
                paper.write(more, x=92, down=1.3)
            paper.gap(8)

    assert texts_of(draw) == [
        "Are you currently behind on child support?",
        "Has anyone sued you, garnished your wages or frozen your account within the last twelve months?",
        "Do you expect to inherit anything within the next six months?",
    ]


def test_lettered_boxes_are_choices() -> None:
    def draw(paper: Paper) -> None:
        paper.write("6. I ask the court for these orders (check all that apply):")
        for letter, choice in zip("abc", ("Custody", "Visitation", "Support"), strict=True):
            top = paper.y
            paper.write(f"{letter}.", x=92)
            paper.box(106, top + 2, 9, 9)
            paper.y = top
            paper.write(choice, x=122)

    (draft,) = drafts_of(draw)

    assert (draft.answer, draft.options) == ("multiple_choice", ("Custody", "Visitation", "Support"))


def test_questions_under_a_larger_lettered_heading_keep_their_choices() -> None:
    def draw(paper: Paper) -> None:
        for letter, heading in (("A", "THE ACCIDENT"), ("B", "YOUR INJURIES")):
            paper.write(f"{letter}. {heading}", size=12, bold=True)
            paper.write("What was hurt? ____________________")
            paper.write("Did you go to the hospital? ____ Yes ____ No")

    drafts = drafts_of(draw)

    assert [draft.section for draft in drafts] == ["A. THE ACCIDENT"] * 2 + ["B. YOUR INJURIES"] * 2
    assert [draft.options for draft in drafts] == [(), ("Yes", "No")] * 2


def test_order_behind_a_condition_is_a_prompt() -> None:
    def draw(paper: Paper) -> None:
        paper.write("1. Have you given away property in the last two years? [ ] Yes [ ] No")
        paper.write("If yes, describe the property, to whom it went, and when.")

    first, second = drafts_of(draw)

    assert second.text == "If yes, describe the property, to whom it went, and when."
    assert second.condition == (first.block, "yes")


def test_note_over_choices_asks_where_no_question_waits_for_them() -> None:
    def draw(paper: Paper) -> None:
        paper.write("Employer: ____________________")
        paper.write("Check all that you own:")
        for choice in ("House", "Car", "Bank account"):
            paper.write(f"[ ] {choice}")

    assert [(draft.text, draft.answer) for draft in drafts_of(draw)] == [
        ("Employer:", "text"),
        ("Check all that you own:", "multiple_choice"),
    ]


def test_question_asked_in_passing_is_left_out() -> None:
    def draw(paper: Paper) -> None:
        paper.write("Thank you for coming. Did you find the office? I am going to ask you about your life.")
        paper.write("1. Where were you born?")

    assert texts_of(draw) == ["Where were you born?"]


def test_label_behind_the_last_choice_is_a_field_of_its_own() -> None:
    def draw(paper: Paper) -> None:
        paper.write("1. Have you served in the military? [ ] Yes [ ] No Branch: ____________________")

    first, second = drafts_of(draw)

    assert (first.answer, first.options) == ("yes_no", ("Yes", "No"))
    assert second.text == "Branch:"


def test_item_over_the_place_for_its_answer_asks() -> None:
    def draw(paper: Paper) -> None:
        paper.write("REQUESTS FOR PRODUCTION", bold=True)
        for number, wanted in enumerate(("All photographs of the premises.", "All reports about the fall."), start=1):
            paper.write(f"{number}. {wanted}")
            paper.write("RESPONSE:", bold=True)
            paper.gap(20)

    assert texts_of(draw) == ["All photographs of the premises.", "All reports about the fall."]


def test_items_without_a_question_mark_count_where_those_of_their_level_ask() -> None:
    def draw(paper: Paper) -> None:
        for part, questions in enumerate(
            (
                ("Who are the founders?", "Who invented it?", "Who pays?", "What is missing?", "Who else knows?"),
                ("In which state will it be?", "Registered office address", "Proposed name of the company"),
            ),
            start=1,
        ):
            paper.write(f"{part} Part", size=14, bold=True)
            for number, question in enumerate(questions, start=1):
                paper.write(f"{part}.{number} {question}")

    assert texts_of(draw)[-2:] == ["Registered office address", "Proposed name of the company"]


def test_yes_or_no_by_itself_is_never_asked() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.write("1. Who lives with you?")
        paper.gap(40)
        paper.write("[ ] Yes")

    assert texts_of(draw) == ["Who lives with you?"]


@pytest.mark.parametrize(
    ("question", "follow_up"),
    [
        ("1. Are you afraid to return?  [ ] Yes  [ ] No", 'If you answered "Yes", explain why: ____________________'),
        ("1. Haben Sie Schulden?  [ ] Ja  [ ] Nein", "Wenn ja, bei wem? ____________________"),
        ("1. Avez-vous un avocat ?  [ ] Oui  [ ] Non", "Si oui, lequel ? ____________________"),
    ],
)
def test_follow_up_hangs_on_the_yes_before_it(question: str, follow_up: str) -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.write(question)
        paper.write(follow_up)

    first, second = drafts_of(draw)

    assert second.condition == (first.block, "yes")


def test_heading_that_is_worded_as_a_question_is_one_where_it_is_set_like_the_others() -> None:
    headings = ("Your contact details", "The employer", "Your job", "What you have done so far")

    def draw(paper: Paper) -> None:
        paper.write("Intake", size=18, bold=True)
        for heading in headings:
            paper.write(heading, bold=True)
            paper.write("First line: ____________________")
            paper.write("Second line: ____________________")

    drafts = drafts_of(draw)

    assert [draft.section for draft in drafts] == [heading for heading in headings for _ in range(2)]


def test_short_line_over_numbered_orders_is_their_section() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.write("The premises")
        paper.write("1. What is the address?", x=90)
        paper.write("2. Who owns it?", x=90)
        paper.write("Improvements")
        paper.write("3. Describe the improvements that you intend to make.", x=90)
        paper.write("4. Is the landlord contributing to their cost?", x=90)

    assert [draft.section for draft in drafts_of(draw)] == ["The premises"] * 2 + ["Improvements"] * 2


def test_numbered_heading_over_a_label_of_choices_stays_a_heading() -> None:
    def draw(paper: Paper) -> None:
        paper.write("Ficha", size=18, bold=True)
        for number, heading in enumerate(("Datos personales", "Relación laboral", "Motivo"), start=1):
            paper.write(f"{number}. {heading}", size=12.5, bold=True)
            paper.write("Motivos (marque todos los que correspondan):" if number == 3 else "Nombre: ______________")
            if number < 3:
                paper.write("Domicilio: ______________")
        for choice in ("Despido", "Salarios", "Acoso"):
            paper.write(f"[ ] {choice}")

    last = drafts_of(draw)[-1]

    assert (last.section, last.options) == ("3. Motivo", ("Despido", "Salarios", "Acoso"))


def test_order_after_its_condition_is_asked() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.write("For each box that you ticked, please explain.")
        paper.gap()
        paper.write("_" * 70)

    assert texts_of(draw) == ["For each box that you ticked, please explain."]


def test_question_with_its_boxes_begins_anew_under_a_full_line() -> None:
    def draw(paper: Paper) -> None:
        paper.write("Areas of pain, as many as there are (circle them): Head / Neck / Back / Shoulder / Knee / Foot")
        paper.write("Did you go to the emergency room? [ ] Yes [ ] No", down=1.2)

    assert texts_of(draw)[-1] == "Did you go to the emergency room?"


def test_order_to_tell_something_asks_without_a_number_and_without_speaking_to_anyone() -> None:
    def draw(paper: Paper) -> None:
        paper.write("What happened?")
        paper.write("State what each officer did.")
        paper.write("Name the insurers.")
        paper.write("Print all answers in ink.")
        paper.write("Complete each page of the form.")

    assert texts_of(draw) == ["What happened?", "State what each officer did.", "Name the insurers."]


def test_question_whose_lines_were_broken_early_is_whole() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        for number, lines in (("III.", ["JURY DEMAND: ________"]), ("IV.", ["DO YOU OR ANY", "OF YOUR CLIENTS"])):
            paper.write(number, bold=True, down=0)
            for line in lines:
                paper.write(line, x=LEFT + 30, bold=True, down=1.2)
        for line in ("IN THIS CASE", "REQUIRE SPECIAL", "ACCOMMODATIONS?"):
            paper.write(line, x=LEFT + 30, bold=True, down=1.2)
        paper.write("[ ] Yes   [ ] No")

    assert texts_of(draw)[-1] == "DO YOU OR ANY OF YOUR CLIENTS IN THIS CASE REQUIRE SPECIAL ACCOMMODATIONS?"


def test_short_questions_of_a_list_stay_apart_though_one_has_lost_its_mark() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        for line in ("Is it new", "Is it safe?", "Is it yours?"):
            paper.write(line, down=1.2)

    assert texts_of(draw)[-2:] == ["Is it safe?", "Is it yours?"]


def test_third_line_of_an_item_may_begin_under_its_bullet() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.write("•", down=0)
        paper.write("How shall I measure what I have done? How much time shall I", x=LEFT + 20, down=1.2)
        paper.write("need from now", x=LEFT + 20, down=1.2)
        paper.write("to get there?")

    assert texts_of(draw) == [
        "How shall I measure what I have done? How much time shall I need from now to get there?",
    ]


def test_letter_in_a_drawn_box_ticks_it_and_is_no_word() -> None:
    def draw(paper: Paper) -> None:
        paper.write("How was the case begun?")
        for at, choice in enumerate(("Complaint", "Petition", "Appeal")):
            paper.box(LEFT, paper.y, 11, 11)
            paper.write("X" if at == 1 else "", x=LEFT + 2, size=9, down=0)
            paper.write(choice, x=LEFT + 18)

    (draft,) = drafts_of(draw)

    assert draft.options == ("Complaint", "Petition", "Appeal")


@pytest.mark.parametrize(
    "after",
    [
        "If your answer is in the affirmative, state all facts upon which you base it.",
        "If the answer to this interrogatory is in the affirmative, state the following: (a) the date of each; (b) the "
        "place; and (c) all persons present.",
        "State who has them.",
        "Identify each of them.",
    ],
)
def test_orders_behind_a_question_are_part_of_it(after: str) -> None:
    def draw(paper: Paper) -> None:
        for line in wrap(f"1. Were any photographs taken of the scene? {after}", 80):
            paper.write(line, down=1.3)
        paper.gap(0.7)
        paper.write("2. Who took them? Check all that apply.")

    assert texts_of(draw) == [f"Were any photographs taken of the scene? {after}", "Who took them?"]


def test_spanish_orders_behind_a_question_are_part_of_it() -> None:
    def draw(paper: Paper) -> None:
        paper.write("1. ¿Existe alguna denuncia? Indique el número de expediente.", down=2)
        paper.write("2. ¿Viven juntos? De no ser así, ¿desde cuándo están separados?")

    assert texts_of(draw) == [
        "¿Existe alguna denuncia? Indique el número de expediente.",
        "¿Viven juntos? De no ser así, ¿desde cuándo están separados?",
    ]


def test_star_before_a_question_says_that_it_must_be_answered() -> None:
    def draw(paper: Paper) -> None:
        paper.write("1. *What is your full name?", down=2)
        paper.write("2. What is your religion, if any?")

    assert [(draft.text, draft.required) for draft in drafts_of(draw)] == [
        ("What is your full name?", "true"),
        ("What is your religion, if any?", "unknown"),
    ]


def test_remark_behind_a_question_is_its_guidance() -> None:
    def draw(paper: Paper) -> None:
        paper.write("1. What is your full legal name? As it appears on your passport.", down=2)
        paper.write("2. Where do you live? [If abroad, go to part 3.]")

    assert [(draft.text, draft.guidance) for draft in drafts_of(draw)] == [
        ("What is your full legal name?", ("As it appears on your passport.",)),
        ("Where do you live?", ()),
    ]


def test_line_in_capitals_goes_on_in_capitals_and_a_question_before_its_boxes() -> None:
    harmed = "DESCRIBE HOW YOU WERE HARMED, AND WHEN, SO WE CAN FIND OUT IF WE"
    treated = "IS OR WAS THERE SOMEONE IN A SITUATION AS YOURS WHO WAS TREATED"

    def draw(paper: Paper) -> None:
        paper.write(f"1. {harmed}", bold=True)
        paper.write("CAN ASSIST YOU. Give the dates.", bold=True, down=2)
        paper.write("_" * 70, down=2)
        paper.write(f"2. {treated}", bold=True)
        paper.write("BETTER?   [ ] Yes   [ ] No", bold=True, down=2)

    assert texts_of(draw) == [f"{harmed} CAN ASSIST YOU. Give the dates.", f"{treated} BETTER?"]


def test_yes_and_no_behind_a_remark_in_brackets_are_choices_and_no_guidance() -> None:
    def draw(paper: Paper) -> None:
        paper.write("1. Are taxes to be paid from the residue? (Option 1) Yes / No", down=2)
        paper.write("2. Will a separate list be left? Yes / No", down=2)

    assert [(draft.text, draft.options, draft.guidance) for draft in drafts_of(draw)] == [
        ("Are taxes to be paid from the residue?", ("Yes", "No"), ()),
        ("Will a separate list be left?", ("Yes", "No"), ()),
    ]
