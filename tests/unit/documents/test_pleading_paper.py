"""Pleading paper and transcripts: a number beside each line, which is no number of a question."""

from tests.unit.documents.pdfs import Paper
from tests.unit.documents.reading import drafts_of, texts_of

_LINES = (
    "PROPOUNDING PARTY: Plaintiff",
    "SPECIAL INTERROGATORY NO. 1:",
    "State the name and address of each PERSON who witnessed the INCIDENT",
    "or the events that occurred immediately before or after it.",
    "SPECIAL INTERROGATORY NO. 2:",
    "Describe in detail every act by which YOU contend that Plaintiff",
    "contributed to the INCIDENT.",
)


def _numbered(paper: Paper, *, count: int, pitch: float = 24.6) -> None:
    for at in range(count):
        paper.y = 60 + at * pitch
        paper.write(str(at + 1), x=62 - 6.1 * len(str(at + 1)), down=0)
        if at < len(_LINES):
            paper.write(_LINES[at], x=80, down=0)
    for x in (70, 73):
        paper.rule(x, 0, x, 840)


def test_numbers_beside_lines_are_no_part_of_what_is_asked() -> None:
    drafts = drafts_of(lambda paper: _numbered(paper, count=28))

    assert [(draft.number, draft.text) for draft in drafts] == [
        ("1", f"{_LINES[2]} {_LINES[3]}"),
        ("2", f"{_LINES[5]} {_LINES[6]}"),
    ]


def test_requests_to_admit_are_numbered_by_the_lines_over_them() -> None:
    admitted = ("Admit that the driver did not stop.", "Admit that you own the car.", "Admit that it was dark.")

    def draw(paper: Paper) -> None:
        paper.write("REQUESTS FOR ADMISSIONS", bold=True, size=13, down=2)
        for number, text in enumerate(admitted, start=1):
            paper.write(f"ADMISSION NO. {number}:")
            paper.write(text, down=2)

    drafts = drafts_of(draw)

    assert [(draft.number, draft.text, draft.answer) for draft in drafts] == [
        (str(number), text, "yes_no") for number, text in enumerate(admitted, start=1)
    ]


def test_list_of_many_short_questions_keeps_its_numbers() -> None:
    def draw(paper: Paper) -> None:
        for number in range(1, 26):
            paper.write(f"{number}.", x=50, down=0)
            paper.write(f"What did you do on day {number}?", x=80, down=2)

    assert [draft.number for draft in drafts_of(draw)] == [str(number) for number in range(1, 26)]


def test_bare_numbers_of_few_questions_stay_what_they_are() -> None:
    def draw(paper: Paper) -> None:
        for number in range(1, 11):
            paper.write(f"{number}", x=50, down=0)
            paper.write(f"What did you do on day {number}?", x=80, down=2)

    assert texts_of(draw) == [f"What did you do on day {number}?" for number in range(1, 11)]
