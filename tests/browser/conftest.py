"""A Chromium for all tests of the console; each test's people have windows of their own. A page may log no error."""

import base64
import importlib.util
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from infra.local.home import PROJECT
from tests.browser.chromium import FLAGS, find
from tests.browser.speech import MICROPHONE, wav
from tests.e2e.conftest import Deployment, deployment  # noqa: F401 - the same whole system, as a fixture

DESK, PHONE = (1280, 900), (390, 844)
SCREENS = PROJECT / "build" / "browser"
WAIT_MILLISECONDS = 120_000
"""For what takes a moment on a machine that has nothing else to do."""

if importlib.util.find_spec("playwright") is None:  # `make browser` brings it
    collect_ignore_glob = ["test_*.py"]


class Window:
    """A browser window of one person's: an origin's storage, a microphone that the test speaks into."""

    def __init__(self, browser: Any, size: tuple[int, int]) -> None:
        self._context = browser.new_context(viewport={"width": size[0], "height": size[1]})
        self._context.add_init_script(MICROPHONE)
        self.page = self._context.new_page()
        self.page.set_default_timeout(WAIT_MILLISECONDS)
        self.errors: list[str] = []
        self.page.on("pageerror", lambda error: self.errors.append(str(error)))
        self.page.on("console", self._note)

    def speak(self, words: str) -> None:
        """Say it; returns when the last of it went into the microphone."""
        self.page.evaluate("(sound) => window.speak(sound)", base64.b64encode(wav(words)).decode())

    def show(self, name: str) -> None:
        """Keep a picture, for people."""
        SCREENS.mkdir(parents=True, exist_ok=True)
        self.page.screenshot(path=SCREENS / f"{name}.png", full_page=True)

    def close(self) -> None:
        self._context.close()

    def _note(self, message: Any) -> None:
        is_problem = message.text.startswith("Failed to load resource")  # an answer that the page shows as a sentence
        is_leaving = "User-Initiated Abort" in message.text  # the SDK's word on the channels that it closes itself
        if message.type == "error" and not is_problem and not is_leaving:
            self.errors.append(message.text)


type Opens = Callable[..., Window]
type MakesPdf = Callable[..., Path]


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    from playwright.sync_api import expect, sync_playwright

    expect.set_options(timeout=WAIT_MILLISECONDS)
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=str(find()), args=list(FLAGS))
        yield launched
        launched.close()


@pytest.fixture
def window(browser: Any) -> Iterator[Opens]:
    """Opens a person's window."""
    opened: list[Window] = []

    with ExitStack() as closing:

        def open_window(size: tuple[int, int] = DESK) -> Window:
            opened.append(Window(browser, size))
            closing.callback(opened[-1].close)
            return opened[-1]

        yield open_window
    assert [one.errors for one in opened] == [[]] * len(opened)


@pytest.fixture
def pdf(tmp_path: Path) -> MakesPdf:
    """A PDF of these questions, as a file to choose."""
    from tests.unit.documents.pdfs import questionnaire

    def made(*questions: str) -> Path:
        path = tmp_path / "questions.pdf"
        path.write_bytes(questionnaire(*questions))
        return path

    return made


@pytest.fixture
def console_url(deployment: Deployment) -> str:  # noqa: F811 - the imported fixture
    return deployment.addresses.console_url
