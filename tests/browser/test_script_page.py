"""The page on which a lawyer reviews a script, where things happen at the same time: no edit is lost."""

import re
from collections.abc import Callable
from typing import Any
from uuid import uuid4

from playwright.sync_api import Page, Route, expect

from tests.browser.conftest import DESK, WAIT_MILLISECONDS, MakesPdf, Opens
from tests.browser.desk import create, sign_in
from tests.e2e.conftest import Deployment

QUESTION = "What is your full name?"
SESSION, SCRIPT = re.compile(r"/sessions/[0-9a-f-]{36}$"), re.compile(r"/sessions/[0-9a-f-]{36}/script$")
SESSIONS = re.compile(r"/sessions\?limit=")
OPEN_AGAIN = "window.dispatchEvent(new HashChangeEvent('hashchange'))"
POLL_MILLISECONDS = 100


def test_an_edit_of_a_script_that_somebody_else_has_changed_is_refused_in_a_sentence(
    deployment: Deployment, console_url: str, window: Opens, pdf: MakesPdf
) -> None:
    first, second = window(DESK), window(DESK)
    token = deployment.token("Cleo Marsh")
    sign_in(first.page, console_url, token)
    create(first.page, "Twice at once", pdf(QUESTION))
    sign_in(second.page, console_url, token)
    second.page.get_by_role("link", name="Twice at once").click()
    for page, wording in ((first.page, "What is your name?"), (second.page, "Who are you?")):
        page.get_by_label("Wording of question 1").fill(wording)

    first.page.get_by_role("button", name="Save changes").click()
    expect(first.page.get_by_text("Saved.")).to_be_visible()
    second.page.get_by_role("button", name="Save changes").click()

    expect(second.page.get_by_text("Somebody has changed this script meanwhile")).to_be_visible()
    expect(second.page.get_by_label("Wording of question 1")).to_have_value("Who are you?")


def test_a_script_that_is_read_between_the_two_answers_of_one_look_is_seen_at_the_next(
    deployment: Deployment, console_url: str, window: Opens, pdf: MakesPdf
) -> None:
    page = window(DESK).page
    parsed: list[str] = []

    def answer_script(route: Route) -> None:
        answer = route.fetch()
        if answer.ok and answer.json()["status"] == "parsed":
            parsed.append(route.request.url)
        route.fulfill(response=answer)

    page.route(SESSION, lambda route: give(route, {} if parsed else {"status": "draft"}))
    page.route(SCRIPT, answer_script)
    sign_in(page, console_url, deployment.token("Dora Klein"))
    create(page, "Read meanwhile", pdf(QUESTION))
    assert parsed


def test_an_edit_that_is_begun_while_the_page_looks_is_not_drawn_over(
    deployment: Deployment, console_url: str, window: Opens, pdf: MakesPdf
) -> None:
    page = window(DESK).page
    sign_in(page, console_url, deployment.token("Elsa Brandt"))
    create(page, "Begun meanwhile", pdf(QUESTION))
    looks: list[Route] = []  # the first says that a newer PDF is awaited; the next is answered late

    def answer_script(route: Route) -> None:
        looks.append(route)
        if len(looks) != 2:
            give(route, {"awaited_upload_id": str(uuid4())} if len(looks) == 1 else {})

    page.route(SCRIPT, answer_script)
    page.reload()
    until(page, lambda: len(looks) == 2)

    page.get_by_label("Wording of question 1").fill("Who are you?")
    with page.expect_response(SCRIPT):
        give(looks[1], {})
    check_saved(page)


def test_a_page_that_was_overtaken_by_another_draws_over_nothing(
    deployment: Deployment, console_url: str, window: Opens, pdf: MakesPdf
) -> None:
    page = window(DESK).page
    sign_in(page, console_url, deployment.token("Femi Adeyemi"))
    create(page, "Opened twice", pdf(QUESTION))
    looks: list[Route] = []  # of a page that took the session for a draft, the look after that is answered late

    def answer_session(route: Route) -> None:
        looks.append(route)
        if len(looks) != 2:
            give(route, {"status": "draft"} if len(looks) == 1 else {})

    page.route(SESSION, answer_session)
    page.evaluate(OPEN_AGAIN)
    until(page, lambda: len(looks) == 2)
    page.evaluate(OPEN_AGAIN)
    expect(page.locator(".heading .chip")).to_have_text("ready")
    page.get_by_label("Wording of question 1").fill("Who are you?")
    with page.expect_response(SESSION):
        give(looks[1], {})
    check_saved(page)
    assert len(looks) == 4


def test_a_list_that_comes_late_leaves_the_page_that_was_opened_meanwhile(
    deployment: Deployment, console_url: str, window: Opens, pdf: MakesPdf
) -> None:
    page = window(DESK).page
    lists: list[Route] = []  # of the sessions: the first, at the sign-in, is answered late
    page.route(SESSIONS, lambda route: lists.append(route) if not lists else route.fallback())
    sign_in(page, console_url, deployment.token("Gul Demir"))
    until(page, lambda: len(lists) == 1)
    create(page, "Before the list", pdf(QUESTION))
    page.get_by_label("Wording of question 1").fill("Who are you?")

    with page.expect_response(SESSIONS):
        give(lists[0], {})
    check_saved(page)


def check_saved(page: Page) -> None:
    """What was edited is still there, and can be saved."""
    page.get_by_role("button", name="Save changes").click()
    expect(page.get_by_text("Saved.")).to_be_visible()
    expect(page.get_by_label("Wording of question 1")).to_have_value("Who are you?")


def until(page: Page, is_so: Callable[[], bool]) -> None:
    for _ in range(WAIT_MILLISECONDS // POLL_MILLISECONDS):
        if is_so():
            return
        page.wait_for_timeout(POLL_MILLISECONDS)  # the routes' handlers run meanwhile
    raise AssertionError("it never came to that")


def give(route: Route, changed: dict[str, Any]) -> None:
    """The service's own answer, with these members."""
    answer = route.fetch()
    route.fulfill(response=answer, json=answer.json() | changed)
