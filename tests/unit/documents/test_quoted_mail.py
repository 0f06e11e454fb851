"""Questions that a lawyer sent by e-mail, printed with all that an e-mail carries along."""

import pytest

from tests.unit.documents.pdfs import Paper
from tests.unit.documents.reading import texts_of

ASKED = ["When did you move out?", "Who pays the rent now?"]


@pytest.mark.parametrize(
    "head",
    [
        "On Mon, Feb 5, 2024 at 9:13 PM Jonah Ellery <jellery@mail.example> wrote:",
        "El lun, 5 feb 2024 a las 21:13, Jonah Ellery (<jellery@mail.example>) escribió:",
        "-----Original Message-----",
    ],
)
def test_what_the_client_asked_in_the_message_that_is_answered_is_not_asked(head: str) -> None:
    def draw(paper: Paper) -> None:
        paper.write("Before we speak on Friday, could you let me have your answers?")
        for number, question in enumerate(ASKED, start=1):
            paper.write(f"{number}. {question}")
        paper.write("Best wishes, Priya", down=3)
        paper.write(head, down=2)
        paper.write("Do I have to tell her that I hired a lawyer? And can I change the locks?")

    assert texts_of(draw)[-2:] == ASKED


def test_note_about_confidence_asks_nothing_and_what_is_under_it_does() -> None:
    def draw(paper: Paper) -> None:
        paper.write(
            "If you are not the intended recipient, please delete this. Do you really need to print it?", down=3
        )
        for number, question in enumerate(ASKED, start=1):
            paper.write(f"{number}. {question}")

    assert texts_of(draw) == ASKED
