"""The page on which a lawyer follows an interview, before the client has come."""

from playwright.sync_api import expect

from tests.browser.conftest import DESK, MakesPdf, Opens
from tests.browser.desk import create, sign_in
from tests.e2e.conftest import Deployment


def test_what_is_said_of_an_act_stays_while_the_page_looks_at_the_truth(
    deployment: Deployment, console_url: str, window: Opens, pdf: MakesPdf
) -> None:
    page = window(DESK).page
    sign_in(page, console_url, deployment.token("Kim Larsen"))
    create(page, "Nobody there", pdf("What is your full name?"))
    page.get_by_role("button", name="Start the interview").click()
    expect(page.get_by_text("The interviewer comes when the client does.")).to_be_visible()

    page.get_by_role("button", name="Skip").click()
    expect(page.get_by_text("There is no interviewer in the room now.")).to_be_visible()
    for _ in range(2):
        with page.expect_response(lambda answer: answer.url.endswith("/progress")):
            pass

    expect(page.get_by_text("There is no interviewer in the room now.")).to_be_visible()
