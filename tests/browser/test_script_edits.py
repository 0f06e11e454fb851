"""The page on which a lawyer reviews a script: a file that is refused, the keyboard alone, edits that are not saved."""

from pathlib import Path

from playwright.sync_api import Dialog, Page, expect

from tests.browser.conftest import DESK, PHONE, MakesPdf, Opens
from tests.browser.desk import create, sign_in
from tests.e2e.conftest import Deployment

QUESTIONS = ("What is your full name?", "Where do you live?", "Do you own a car?")
LONG_WORD = "Donaudampfschifffahrtsgesellschaftskapitaenswitwenrente-and-Sons"


def test_a_file_that_is_too_large_is_refused_in_a_sentence_that_stays(
    deployment: Deployment, console_url: str, window: Opens, tmp_path: Path
) -> None:
    page = window(PHONE).page
    sign_in(page, console_url, deployment.token("Hana Sato"))
    page.get_by_label("Title").fill(LONG_WORD)
    page.get_by_role("button", name="Create").click()
    large = tmp_path / "large.pdf"
    large.write_bytes(b"%PDF-1.7\n" + bytes(11 * 2**20))
    page.get_by_label("PDF of questions").set_input_files(large)
    expect(page.get_by_text("The PDF is larger than 10 MiB.")).to_be_visible()

    with page.expect_response(lambda answer: answer.url.endswith("/script")):  # it looks for a PDF each second
        pass
    with page.expect_response(lambda answer: answer.url.endswith("/script")):
        pass

    expect(page.get_by_text("The PDF is larger than 10 MiB.")).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE[0]


def test_a_question_is_moved_on_and_removed_by_the_keyboard_alone(
    deployment: Deployment, console_url: str, window: Opens, pdf: MakesPdf
) -> None:
    page = window(DESK).page
    sign_in(page, console_url, deployment.token("Ines Duarte"))
    create(page, "By keyboard", pdf(*QUESTIONS))

    page.get_by_role("button", name="Move down: question 1").focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Enter")
    assert wordings(page) == [*QUESTIONS[1:], QUESTIONS[0]]
    expect(page.get_by_label("Wording of question 3")).to_be_focused()  # it can go down no further

    page.get_by_role("button", name="Remove: question 3").focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Enter")
    assert wordings(page) == [QUESTIONS[1]]


def test_edits_that_are_not_saved_are_left_only_by_who_says_so(
    deployment: Deployment, console_url: str, window: Opens, pdf: MakesPdf
) -> None:
    page = window(DESK).page
    asked: list[str] = []
    sign_in(page, console_url, deployment.token("Jan Novak"))
    create(page, "Left alone", pdf(QUESTIONS[0]))
    create(page, "Edited", pdf(QUESTIONS[0]))
    page.get_by_label("Wording of question 1").fill("Who are you?")

    def stay(dialog: Dialog) -> None:
        asked.append(dialog.message)
        dialog.dismiss()

    page.once("dialog", stay)
    page.get_by_role("link", name="Left alone").click()
    expect(page.locator(".heading h2")).to_have_text("Edited")
    assert wordings(page) == ["Who are you?"]
    page.once("dialog", lambda dialog: dialog.accept())
    page.get_by_role("link", name="Left alone").click()

    expect(page.locator(".heading h2")).to_have_text("Left alone")
    assert asked == ["Your changes are not saved. Leave without them?"]


def wordings(page: Page) -> list[str]:
    return [one.input_value() for one in page.get_by_label("Wording of question").all()]
