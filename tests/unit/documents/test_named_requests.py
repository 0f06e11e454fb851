"""Interrogatories and requests: what follows their name is asked as it stands, and nothing of it is lost."""

from tests.unit.documents.pdfs import Paper
from tests.unit.documents.reading import drafts_of

TREATMENT = "If you received medical treatment because of the accident, identify:"
PARTS = (
    "(a) Each hospital at which you were treated or examined;",
    "(b) The dates on which each treatment was rendered and the charges for it;",
    "(c) All reports regarding any treatment, with the author and date of each.",
)
EXPENSES = "Any other expenses that you claim, with the amount of each bill."
SUFFERED = "Prior to the accident, have you ever suffered:"
ELSE = "If so, identify the injuries and all doctors who rendered treatment."


def test_a_request_under_its_title_is_one_question_with_its_parts() -> None:
    def draw(paper: Paper) -> None:
        for number, title, lines in (
            (1, "Medical Treatment and Reports.*", (TREATMENT, *PARTS)),
            (2, "Other Expenses.", (EXPENSES,)),
            (3, "Earlier Injuries.", (SUFFERED, "(a) any injuries to your neck; or", "(b) any other accident?", ELSE)),
        ):
            paper.write(f"Standard Interrogatory {number}. {title}", bold=True, down=2)
            for line in lines:
                paper.write(line, down=2)

    drafts = drafts_of(draw)

    assert [(draft.number, draft.text) for draft in drafts] == [
        ("1", " ".join([TREATMENT, *PARTS])),
        ("2", EXPENSES),
        ("3", f"{SUFFERED} (a) any injuries to your neck; or (b) any other accident?"),
        (None, ELSE),
    ]
    assert drafts[3].condition is not None


def test_a_sentence_behind_a_request_belongs_to_it_and_the_place_for_the_reply_does_not() -> None:
    def draw(paper: Paper) -> None:
        for number, text in ((1, "State all facts on which you base your claim."), (2, "Identify all witnesses.")):
            paper.write(f"INTERROGATORY NO. {number}: {text}", down=2)
            paper.write("This request covers the years before the accident.", down=2)
            paper.write("ANSWER:" if number == 1 else "RESPONSE TO INTERROGATORY NO. 2: Objection.", down=3)
        paper.write("INTERROGATORY NO. 3: The name of your insurer.", down=2)
        paper.write("Dated this third day of May", down=2)

    assert [draft.text for draft in drafts_of(draw)] == [
        "State all facts on which you base your claim. This request covers the years before the accident.",
        "Identify all witnesses. This request covers the years before the accident.",
        "The name of your insurer.",
    ]


def test_parts_of_a_request_are_asked_by_themselves_where_most_of_them_ask() -> None:
    def draw(paper: Paper) -> None:
        paper.write("INTERROGATORY NO. 1: Give the following on the last inspection:", down=2)
        for part in ("(a) Who made it?", "(b) When was it made?", "(c) What it revealed;"):
            paper.write(part, x=80, down=2)
        paper.write("INTERROGATORY NO. 2: State what repairs were made.", down=2)

    assert [draft.text for draft in drafts_of(draw)] == [
        "Give the following on the last inspection:",
        "Who made it?",
        "When was it made?",
        "What it revealed;",
        "State what repairs were made.",
    ]
