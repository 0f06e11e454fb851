"""What a lawyer does at their desk before the interview."""

from pathlib import Path

from playwright.sync_api import Page, expect


def sign_in(page: Page, console_url: str, token: str) -> None:
    page.goto(console_url)
    page.get_by_label("Token of the local issuer").fill(token)
    page.get_by_role("button", name="Sign in").click()


def create(page: Page, title: str, file: Path) -> None:
    """A session with a script that has been read."""
    page.get_by_label("Title").fill(title)
    page.get_by_label("Client's name").fill("Maria Gonzalez")
    page.get_by_role("button", name="Create").click()
    expect(page.locator(".heading h2")).to_have_text(title)
    page.get_by_label("PDF of questions").set_input_files(file)
    expect(page.locator(".heading .chip")).to_have_text("ready")
    expect(page.get_by_role("button", name="Start the interview")).to_be_visible()
