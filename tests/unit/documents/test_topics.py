"""Items that ask nothing by themselves: topics between questions, names under an order, fields without places."""

from tests.unit.documents.pdfs import FILLING, LEFT, Paper
from tests.unit.documents.reading import drafts_of, texts_of


def test_numbers_that_count_on_past_a_heading_are_one_list() -> None:
    parts = {
        "I. BACKGROUND": ("Full name", "Highest grade completed", "Prior arrests", "Are you on parole?"),
        "II. THE STOP": ("Where were you?", "Who was with you?", "Who drove?", "What was said?", "When was it?"),
    }

    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        number = 0
        for heading, items in parts.items():
            paper.gap()
            paper.write(heading, bold=True)
            for item in items:
                number += 1
                paper.write(f"{number}. {item}", x=LEFT + 12)

    drafts = drafts_of(draw)

    assert [draft.text for draft in drafts] == [item for items in parts.values() for item in items]
    assert [draft.section for draft in drafts] == ["I. BACKGROUND"] * 4 + ["II. THE STOP"] * 5


def test_short_topics_between_bullets_that_ask_are_asked() -> None:
    items = (
        "Overall impression of the tool",
        "What did you find most useful?",
        "What was frustrating?",
        "Trust in what it suggests",
        "Would you use it in your daily work?",
        "Who else should use it?",
        "What should change first?",
    )

    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        for item in items:
            paper.write(f"\u2022 {item}")

    assert texts_of(draw) == list(items)


def test_bullets_of_which_few_ask_are_notes_for_who_asks() -> None:
    asked = ("Have you been deposed before?", "When was it?", "Where?")
    notes = ("Show the deponent the notice", "Previous statements to insurers", "Exhibits that were marked")

    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        for item in (*asked, *notes):
            paper.write(f"\u2022 {item}")

    assert texts_of(draw) == [*asked]


def test_bullets_that_are_things_to_bring_are_not_asked() -> None:
    def draw(paper: Paper) -> None:
        paper.write("Where did it happen?")
        paper.write("Who saw it?")
        paper.write("Please bring the following to your appointment:")
        for item in ("Medical bills", "Photographs of the car", "Letters from insurers", "Your insurance card"):
            paper.write(f"\u2022 {item}")

    assert texts_of(draw) == ["Where did it happen?", "Who saw it?"]


def test_bullets_that_say_how_to_fill_them_are_fields() -> None:
    fields = (
        "First name (required)",
        "Email address (required)",
        "Preferred contact method (email/phone/text)",
        "Disability status",
        "Primary language",
        "Monthly rent amount",
        "Court date (if applicable)",
        "Lease type (written/oral)",
    )

    def draw(paper: Paper) -> None:
        paper.write("Case Intake Form", size=16, bold=True)
        for at, field in enumerate(fields):
            if at % 4 == 0:
                paper.write(f"Step {1 + at // 4}: About you", size=13, bold=True)
            paper.write(f"\u2022 {field}", x=LEFT + 12)

    drafts = drafts_of(draw)

    assert [draft.text for draft in drafts] == [field.removesuffix(" (required)") for field in fields]
    assert [draft.required for draft in drafts].count("true") == 2


def test_lettered_names_under_an_order_are_asked_with_it() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        end = paper.write("6. Do you own any real estate?", down=0)
        for answer in ("Yes", "No. If yes, state for each:"):
            paper.rule(end + 8, paper.y + 12, end + 36, paper.y + 12)
            end = paper.write(answer, x=end + 40, down=0)
        paper.y += 18
        for item in ("(a) Address", "(b) Date purchased", "(c) Name of mortgage company"):
            paper.write(item, x=LEFT + 24)
        paper.write("7. Have you been sued?")

    drafts = drafts_of(draw)

    assert [(draft.text, draft.answer) for draft in drafts] == [
        ("Do you own any real estate?", "yes_no"),
        ("If yes, state for each: (a) Address (b) Date purchased (c) Name of mortgage company", "text"),
        ("Have you been sued?", "yes_no"),
    ]
    assert drafts[1].condition == (drafts[0].block, "yes")
