"""What form builders print: remarks under questions and behind choices, scales of circles, lists in lists."""

from functions.documents.layout.placeholders import without_placeholders
from tests.unit.documents.pdfs import FILLING, LEFT, Paper
from tests.unit.documents.reading import drafts_of, pages_of, texts_of


def _choice(paper: Paper, text: str, remark: str = "", *, x: float = LEFT + 12) -> None:
    paper.circle(x + 4, paper.y + 7)
    end = paper.write(text, x=x + 16, down=0 if remark else 1.6)
    if remark:
        paper.write(remark, x=end + 20, size=9.5, italic=True, down=1.8)


def test_where_to_go_behind_a_choice_is_a_condition_of_what_it_leaves_out() -> None:
    def draw(paper: Paper) -> None:
        paper.write("1. Are you still employed there?")
        paper.write("Mark only one oval.", size=9.5, italic=True)
        _choice(paper, "Yes", "Skip to question 3")
        _choice(paper, "No")
        paper.gap()
        paper.write("2. When did your employment end?", down=2.5)
        paper.write("3. How many employees does the company have?", down=2.5)

    still, ended, count = drafts_of(draw)

    assert (still.answer, still.options) == ("yes_no", ("Yes", "No"))
    assert still.guidance == ("Mark only one oval.", "Yes Skip to question 3")
    assert ended.condition == (still.block, "no")
    assert count.condition is None


def test_small_print_under_a_question_is_its_guidance_and_an_example_is_not_asked() -> None:
    def draw(paper: Paper) -> None:
        paper.write("1. When did your employment end?", down=1.2)
        paper.write("If you do not remember the exact date, give the month.", size=9, down=3)
        paper.rule(LEFT, paper.y, LEFT + 200, paper.y)
        paper.gap(2)
        paper.write("Example: January 7, 2019", size=9, italic=True, down=3)
        paper.write("2. Who was your supervisor?", down=2.5)
        paper.rule(LEFT, paper.y, LEFT + 200, paper.y)

    drafts = drafts_of(draw)

    assert [draft.text for draft in drafts] == ["When did your employment end?", "Who was your supervisor?"]
    assert drafts[0].guidance == ("If you do not remember the exact date, give the month.",)


def test_scale_of_circles_wants_a_number_and_says_what_its_ends_mean() -> None:
    def draw(paper: Paper) -> None:
        paper.write("1. How serious is the harm to you?", down=2)
        for at in range(5):
            paper.write(str(at + 1), x=160 + 28 * at, down=0)
        paper.gap(18)
        paper.write("Not serious", down=0)
        for at in range(5):
            paper.circle(163 + 28 * at, paper.y + 7)
        paper.write("Very serious", x=300, down=3)
        paper.write("2. What happened?")

    scale, what = drafts_of(draw)

    assert (scale.answer, scale.options) == ("number", ())
    assert scale.guidance == ("1: Not serious", "5: Very serious")
    assert what.text == "What happened?"


def test_choices_go_on_after_what_is_asked_under_one_of_them() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING, down=2)
        paper.write("How did you hear about us?", down=2)
        for text in ("Internet search", "Attorney referral"):
            paper.box(LEFT, paper.y + 2, 8, 8)
            paper.write(text, x=LEFT + 14)
        for label in ("Attorney name:", "Firm name:"):
            paper.write(f"{label} ____________________", x=LEFT + 40)
        for text in ("Former client", "Other"):
            paper.box(LEFT, paper.y + 2, 8, 8)
            paper.write(text, x=LEFT + 14)

    drafts = drafts_of(draw)

    assert [draft.text for draft in drafts] == ["How did you hear about us?", "Attorney name:", "Firm name:"]
    assert drafts[0].options == ("Internet search", "Attorney referral", "Former client", "Other")


def test_statements_that_are_to_be_rated_are_each_asked() -> None:
    statements = ("I understood the papers.", "The judge listened.", "I was heard.")

    def draw(paper: Paper) -> None:
        paper.write("1. How did you find this apartment?", down=3)
        paper.write("For each statement, please tell me whether you agree or disagree.", down=2)
        for letter, text in zip("abc", statements, strict=True):
            paper.write(f"{letter}. {text}", x=LEFT + 20)

    assert set(statements) <= set(texts_of(draw))


def test_last_label_of_an_item_has_its_blank_in_the_row_below() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING, down=2)
        for _ in range(2):
            paper.write("\u2022", x=LEFT, down=0)
            paper.write("Service: ______________________________________________ Notes:", x=LEFT + 14)
            paper.write("_________________________________", x=LEFT + 14)

    assert texts_of(draw) == ["Service:", "Notes:"] * 2


def test_item_under_a_later_heading_hangs_on_no_question_over_it() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING, down=2)
        for number, text in enumerate(("Why did you choose them?", "Who else was there?"), start=1):
            paper.write(f"{number}. {text}", down=2)
        paper.write("Accounts", size=16, bold=True, down=2)
        for label in ("Provider:", "Password:"):
            paper.write("\u2022", x=LEFT + 20, down=0)
            paper.write(f"{label} ____________________", x=LEFT + 34)

    assert [draft.parent for draft in drafts_of(draw)] == [None] * 4


def test_parts_of_one_sentence_are_asked_as_the_one_question_that_they_are() -> None:
    def draw(paper: Paper) -> None:
        paper.write("1. List every doctor who has treated you. For each one, give:")
        for part in ("(a) name and address;", "(b) dates of treatment; and", "(c) what was done."):
            paper.write(part, x=LEFT + 20)
        paper.write("2. What can you no longer do?")

    assert texts_of(draw) == [
        "List every doctor who has treated you. For each one, give:"
        " (a) name and address; (b) dates of treatment; and (c) what was done.",
        "What can you no longer do?",
    ]


def test_parts_that_ask_by_themselves_stay_questions_of_their_own() -> None:
    def draw(paper: Paper) -> None:
        paper.write("1. Tell us about your employer:")
        for part in ("(a) Who is it?", "(b) How long have you worked there?"):
            paper.write(part, x=LEFT + 20)

    assert texts_of(draw)[-2:] == ["Who is it?", "How long have you worked there?"]


def test_labels_behind_bullets_are_asked_where_most_bullets_ask() -> None:
    def draw(paper: Paper) -> None:
        items: tuple[tuple[str, tuple[str, ...]], ...] = (
            ("1. Identity", ("What is your full legal name?", "When were you born?", "Where do you live?")),
            ("2. Family", ("Marital status", "Number of dependents", "Who lives with you?")),
            ("3. Injury", ("Date and time of injury:", "How did it happen?")),
        )
        for title, bullets in items:
            paper.write(title, bold=True)
            for text in bullets:
                paper.write("o", x=LEFT + 20, down=0)
                paper.write(text, x=LEFT + 38)
        paper.write("Documents to bring", size=16, bold=True)
        for text in ("Photo identification", "Any letters from the insurance company"):
            paper.write("\u2022", x=LEFT + 20, down=0)
            paper.write(text, x=LEFT + 38)

    assert texts_of(draw) == [
        "What is your full legal name?",
        "When were you born?",
        "Where do you live?",
        "Marital status",
        "Number of dependents",
        "Who lives with you?",
        "Date and time of injury:",
        "How did it happen?",
    ]


def test_hyphen_of_a_compound_stays_where_the_line_ends_in_it() -> None:
    def draw(paper: Paper) -> None:
        paper.write("1. Did you take any photographs or videos of the place? If so, when did you send them by e-")
        paper.write(
            "mail, and when did you speak with your mother-in-law about them, or with anybody of the neigh-", x=84
        )
        paper.write("bourhood?", x=84)

    (text,) = texts_of(draw)

    assert "by e-mail, and" in text
    assert "anybody of the neighbourhood?" in text


def test_numbered_order_without_a_place_is_sure_where_numbered_questions_have_none() -> None:
    def draw(paper: Paper) -> None:
        for label in ("Name", "Address", "Nationality"):
            paper.write(f"{label}: ____________________")
        paper.write("1. Describe in your own words what would happen to you.")
        paper.write("2. Whom are you afraid of?")

    assert all(draft.confidence >= 0.7 for draft in drafts_of(draw))


def test_end_of_a_condition_goes_on_in_the_row_below() -> None:
    def draw(paper: Paper) -> None:
        paper.write("1. Have you ever injured the same part of your body before?", down=0)
        paper.box(390, paper.y + 2, 8, 8)
        paper.write("Yes", x=402, down=0)
        paper.box(430, paper.y + 2, 8, 8)
        paper.write("No", x=442, down=0)
        paper.write("If yes,", x=470)
        paper.write("please explain: ______________________________________________________________")

    before, explain = drafts_of(draw)

    assert explain.text == "If yes, please explain:"
    assert explain.condition == (before.block, "yes")


def test_bracket_that_tells_the_interviewer_how_to_go_on_offers_nothing() -> None:
    def draw(paper: Paper) -> None:
        paper.write("A. Has there been any violence? [If yes, go to Part III. If no, skip to Part IV.]", down=2)
        paper.write("B. What happened then? [Allow the witness to tell it, without interruption.]", down=2)
        paper.write("C. How do you feel today? [Good, fair, poor]")

    assert [draft.options for draft in drafts_of(draw)] == [(), (), ("Good", "fair", "poor")]


def test_questions_of_one_numbered_paragraph_are_one_wherever_its_lines_end() -> None:
    def draw(paper: Paper) -> None:
        paper.write("1.", x=LEFT, down=0)
        paper.write("How active are your neighbours? How many of them do you usually see in a week or so?", x=90)
        paper.write("Whom would you ask for help first? Are there any who would speak for you in court?", x=90, down=2)
        paper.write("2.", x=LEFT, down=0)
        paper.write("Who lives with you?", x=90)

    texts = texts_of(draw)

    assert len(texts) == 2
    assert texts[0].startswith("How active")
    assert texts[0].endswith("in court?")


def test_what_is_quoted_is_asked_whole() -> None:
    def draw(paper: Paper) -> None:
        paper.write("1. Who lives with you?", down=2)
        paper.write("\u201cTell me about your home at that time.\u201d", down=2)
        paper.write("\u201cHave you ever been there again?")
        paper.write("Tell me about that day.\u201d", down=2)

    assert texts_of(draw)[1:] == [
        "\u201cTell me about your home at that time.\u201d",
        "\u201cHave you ever been there again? Tell me about that day.\u201d",
    ]


def test_examples_in_the_fields_of_a_page_of_the_web_are_no_words_of_theirs() -> None:
    def draw(paper: Paper) -> None:
        paper.write("About you", size=16, bold=True, down=2)
        for labels in (("Your first name *", "Your last name"), ("Email address", "City or county")):
            for x, label in zip((LEFT, 320.0), labels, strict=True):
                paper.write(label, x=x, down=0)
            paper.y += 16
            for x, example in ((LEFT, "e.g. Amara"), (320.0, "you@email.com")):
                paper.box(x, paper.y, 200, 26)
                paper.y += 7
                paper.write(example, x=x + 12, down=0)
                paper.y -= 7
            paper.y += 40
        paper.write("Tell us what happened", down=0)
        paper.y += 16
        paper.box(LEFT, paper.y, 450, 60)
        paper.y += 7
        paper.write("Describe in your own words what they did and when", x=LEFT + 12)

    drafts = drafts_of(draw)

    assert [draft.text for draft in drafts] == [
        "Your first name",
        "Your last name",
        "Email address",
        "City or county",
        "Tell us what happened",
    ]
    assert drafts[0].required == "true"


def test_choices_to_click_on_are_no_examples() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING, down=2)
        for question in ("Do you have a lawyer?", "Were you hurt?"):
            paper.write(question, down=0)
            paper.y += 16
            for x, choice in ((LEFT, "Not yet"), (LEFT + 120, "Since June")):
                paper.box(x, paper.y, 100, 24)
                paper.y += 6
                paper.write(choice, x=x + 12, down=0)
                paper.y -= 6
            paper.y += 40

    [page] = pages_of(draw).pages

    assert without_placeholders(page) is page
