"""SnapStart: what Lambda photographs is warm, and holds no connection and no secret."""

import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import snapshot_restore_py
from fastapi import APIRouter
from fastapi.routing import iter_route_contexts
from pydantic import BaseModel, ConfigDict
from sqlalchemy import Engine, text

from functions.sessions.routes import router
from functions.web.app import create_app, lambda_handler
from functions.web.output import Output
from functions.web.snapshot import Handler, _request, forget
from shared.config import LiveKitSettings, load
from shared.db import engine as database_engine


@pytest.fixture
def before_snapshot(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Any]]:
    """What Lambda's runtime would call before it photographs the process, empty at first."""
    registry: list[Any] = snapshot_restore_py.get_before_snapshot()
    registry.clear()
    monkeypatch.setenv("AWS_LAMBDA_INITIALIZATION_TYPE", "snap-start")
    yield registry
    registry.clear()


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in {
        "LIVEKIT_URL": "ws://127.0.0.1:1",
        "LIVEKIT_API_KEY": "key",
        "LIVEKIT_API_SECRET": "s" * 40,
        "CORS_ORIGINS": "https://app.example",
    }.items():
        monkeypatch.setenv(name, value)
    load.cache_clear()


def connections(owner: Engine) -> int:
    with owner.connect() as connection:
        counted = text("SELECT count(*) FROM pg_stat_activity WHERE usename = 'lexnova_app'")
        return int(connection.execute(counted).scalar_one())


def get_health(handler: Handler) -> int:
    return int(handler(_request(), None)["statusCode"])


def test_the_pool_is_warm_before_and_empty_in_the_photograph(
    database: Engine, told: None, before_snapshot: list[Any]
) -> None:
    handler = lambda_handler(create_app(router))
    assert connections(database) == 1
    for hook, arguments, options in before_snapshot:
        hook(*arguments, **options)
    deadline = time.monotonic() + 30  # the server notices a moment later that one is closed
    while connections(database) and time.monotonic() < deadline:
        pass
    assert connections(database) == 0
    assert get_health(handler) == 200


def test_a_rotated_secret_is_read_anew_after_the_photograph(
    database: Engine, told: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert load(LiveKitSettings).livekit_api_key == "key"
    forget()
    monkeypatch.setenv("LIVEKIT_API_KEY", "rotated")
    assert load(LiveKitSettings).livekit_api_key == "rotated"


def test_a_version_is_published_although_the_database_sleeps(
    database: Engine, told: None, before_snapshot: list[Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATABASE_URL", "postgresql://lexnova_app:x@127.0.0.1:9/lexnova")
    load.cache_clear()
    database_engine.dispose()
    assert get_health(lambda_handler(create_app(router))) == 503
    assert len(before_snapshot) == 1


@pytest.fixture
def needed_later(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A module that nobody has imported."""
    (tmp_path / "needed_later.py").touch()
    monkeypatch.syspath_prepend(tmp_path)
    yield "needed_later"
    sys.modules.pop("needed_later", None)


def test_the_photograph_has_what_a_start_by_itself_leaves_for_later(
    database: Engine, told: None, before_snapshot: list[Any], needed_later: str
) -> None:
    lambda_handler(create_app(router), needed_later)
    assert needed_later in sys.modules


def test_a_start_that_nobody_photographs_touches_nothing(database: Engine, told: None, needed_later: str) -> None:
    lambda_handler(create_app(router), needed_later)
    assert needed_later not in sys.modules
    assert connections(database) == 0
    assert snapshot_restore_py.get_before_snapshot() == []


def test_what_the_routes_send_is_built_before_the_photograph(
    database: Engine, told: None, before_snapshot: list[Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Any other start leaves it to the first use."""

    class Sent(Output):
        name: str

    def is_built() -> bool:
        routes = APIRouter()
        routes.add_api_route("/sent", lambda: Sent(name="Ann"), response_model=Sent)
        app = create_app(routes)
        lambda_handler(app)
        (field,) = [route.response_field for route in iter_route_contexts(app.routes)]
        assert field is not None
        return bool(field._type_adapter.pydantic_complete)

    assert is_built()
    monkeypatch.setenv("AWS_LAMBDA_INITIALIZATION_TYPE", "on-demand")
    load.cache_clear()
    assert not is_built()


def test_what_is_read_from_the_database_is_built_before_the_photograph(
    database: Engine, told: None, before_snapshot: list[Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    class Stored(BaseModel):
        model_config = ConfigDict(defer_build=True)

    class Question(Stored):
        text: str

    monkeypatch.setenv("AWS_LAMBDA_INITIALIZATION_TYPE", "on-demand")
    load.cache_clear()
    lambda_handler(create_app(router))
    assert not Question.__pydantic_complete__
    monkeypatch.setenv("AWS_LAMBDA_INITIALIZATION_TYPE", "snap-start")
    load.cache_clear()
    lambda_handler(create_app(router))
    assert Question.__pydantic_complete__
