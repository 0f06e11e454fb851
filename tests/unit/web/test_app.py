"""The frame of the HTTP functions: what a browser and a log see of errors."""

import json
import logging
from collections.abc import Iterator

import pytest
from fastapi import APIRouter, Request
from starlette.testclient import TestClient

from functions.web.app import allow_browsers, create_app
from functions.web.frame import MAX_BODY_BYTES
from functions.web.problems import STATUS, status_of
from shared import errors
from shared.config import WebSettings
from shared.logs import JsonFormatter

ORIGIN = "https://app.example"
CANARY = "Sam Doe was there"

router = APIRouter()


@router.get("/broken")
def break_down() -> None:
    raise RuntimeError(CANARY)


@router.get("/refused")
def refuse() -> None:
    raise errors.SessionEnded


@router.get("/closed")
def shut_out() -> None:
    raise errors.TooManyTries


@router.post("/length")
async def measure(request: Request) -> int:
    return len(await request.body())


@pytest.fixture
def browser() -> TestClient:
    app = create_app(router)
    allow_browsers(app, WebSettings.model_validate({"cors_origins": ORIGIN}))
    caller = TestClient(app, raise_server_exceptions=False)
    caller.headers["Origin"] = ORIGIN
    return caller


@pytest.mark.parametrize(
    ("path", "status"), [("/broken", 500), ("/refused", 409), ("/nothing", 404), ("/refused/", 404)]
)
def test_browser_of_the_frontend_can_read_every_error(browser: TestClient, path: str, status: int) -> None:
    answer = browser.get(path)

    assert answer.status_code == status
    assert answer.headers["access-control-allow-origin"] == ORIGIN
    assert answer.headers["content-type"] == "application/problem+json"


@pytest.mark.parametrize("path", ["/broken", "/refused", "/nothing"])
def test_no_answer_may_be_stored(browser: TestClient, path: str) -> None:
    assert browser.get(path).headers["cache-control"] == "no-store"
    assert browser.post("/length", content=b"x").headers["cache-control"] == "no-store"


def test_who_tried_too_often_is_told_when_to_come_again(browser: TestClient) -> None:
    assert browser.get("/closed").headers["retry-after"] == "60"


@pytest.mark.parametrize("pieces", [1, 3])
def test_body_of_the_greatest_size_is_taken_and_a_larger_one_refused(browser: TestClient, pieces: int) -> None:
    def sent(size: int) -> Iterator[bytes]:
        for at in range(pieces):
            yield bytes(size // pieces + (size % pieces if at == 0 else 0))

    assert browser.post("/length", content=sent(MAX_BODY_BYTES)).json() == MAX_BODY_BYTES
    refused = browser.post("/length", content=sent(MAX_BODY_BYTES + 1))
    assert (refused.status_code, refused.json()["code"]) == (413, "too_large")
    assert refused.headers["access-control-allow-origin"] == ORIGIN


def test_other_origins_may_not_read(browser: TestClient) -> None:
    answer = browser.get("/refused", headers={"Origin": "https://evil.example"})

    assert "access-control-allow-origin" not in answer.headers


def test_frontend_may_send_a_token_and_read_what_it_needs(browser: TestClient) -> None:
    asked = {"Access-Control-Request-Method": "PUT", "Access-Control-Request-Headers": "authorization,if-match"}

    allowed = browser.options("/refused", headers=asked)
    answer = browser.get("/refused")

    assert allowed.status_code == 200
    assert {"authorization", "if-match"} <= set(allowed.headers["access-control-allow-headers"].lower().split(","))
    assert {"etag", "retry-after"} <= set(answer.headers["access-control-expose-headers"].lower().split(", "))


def test_unexpected_error_is_told_and_logged_without_its_words(
    browser: TestClient, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.handler.setFormatter(JsonFormatter())

    answer = browser.get("/broken")

    assert answer.json()["code"] == "internal_error"
    assert CANARY not in answer.text
    assert CANARY not in caplog.text
    logged = [json.loads(line) for line in caplog.text.splitlines()]
    assert {"event": "request_failed", "error": "builtins.RuntimeError"}.items() <= logged[-1].items()
    assert logging.getLevelName(caplog.records[-1].levelno) == "ERROR"


def _tree(kind: type[errors.LexNovaError]) -> list[type[errors.LexNovaError]]:
    return [kind, *(below for child in kind.__subclasses__() for below in _tree(child))]


def test_every_error_but_the_root_has_a_status_a_code_of_its_own_and_a_sentence() -> None:
    tree = [kind for kind in _tree(errors.LexNovaError) if kind.__module__ == errors.__name__][1:]

    assert {kind.code for kind in tree} >= {"session_not_found", "stale_revision"}
    assert len({kind.code for kind in tree}) == len(tree)
    for kind in tree:
        assert any(known in STATUS for known in kind.__mro__), kind
        assert kind.default_detail.endswith("."), kind
        assert kind.__name__ in (errors.__doc__ or ""), kind


def test_status_is_that_of_the_nearest_class() -> None:
    assert status_of(errors.StaleRevision()) == 412
    assert status_of(errors.SessionEnded()) == 409
    assert status_of(errors.LexNovaError()) == 500
