"""SnapStart: what a function does before Lambda photographs it, so that every copy starts warm and with nothing stale.

Lambda publishes a version by running its start once and keeping the memory. Copies share what was in it: so no open
connection, no secret and no token may be, while modules, routes and compiled statements should.
"""

from collections.abc import Callable, Iterable
from importlib import import_module
from types import SimpleNamespace
from typing import Any

from fastapi import FastAPI
from pydantic import BaseModel
from sqlalchemy import text

from shared.config import ProcessSettings, load
from shared.db.engine import System, dispose, transaction
from shared.errors import DatabaseUnavailable
from shared.logs import Log
from shared.secrets import read_secrets

type Handler = Callable[[dict[str, Any], Any], dict[str, Any]]

PATH = "/health"
log = Log("snapshot")


def prepare_snapshot(app: FastAPI, handler: Handler, modules: Iterable[str] = ()) -> None:
    """Warm what the first request would pay for, then let go of what a copy must make anew; nothing where the process
    starts on its own (one machine, a container)."""
    if not load(ProcessSettings).is_photographed:
        return
    from snapshot_restore_py import register_before_snapshot  # Lambda's runtime brings it

    for name in modules:
        import_module(name)
    app.openapi()  # builds what the routes take and send
    build_schemas(BaseModel)
    warm(handler)
    register_before_snapshot(forget)


def build_schemas(model: type[BaseModel]) -> None:
    """Of every model under this one that left it to its first use."""
    for narrower in model.__subclasses__():
        narrower.model_rebuild(raise_errors=False)
        build_schemas(narrower)


def warm(handler: Handler) -> None:
    """One statement at the database and one made-up request, whatever comes of them: Aurora may be asleep."""
    try:
        with transaction(System()) as tx:
            tx.execute(text("SELECT 1"))
    except DatabaseUnavailable as error:
        log.failure("not_warmed", error)
    handler(_request(), SimpleNamespace(aws_request_id="warm"))


def forget() -> None:
    """Close the pool, and forget settings and secrets: a copy reads a rotated secret, and a photograph holds none."""
    dispose()
    load.cache_clear()
    read_secrets.cache_clear()


def _request() -> dict[str, Any]:
    """As API Gateway's REST API sends it; where the app has no such route, answering so warms all but a route."""
    return {
        "resource": PATH,
        "path": PATH,
        "httpMethod": "GET",
        "headers": {"host": "snapshot"},
        "multiValueHeaders": {"host": ["snapshot"]},
        "queryStringParameters": None,
        "multiValueQueryStringParameters": None,
        "pathParameters": None,
        "stageVariables": None,
        "requestContext": {"resourcePath": PATH, "httpMethod": "GET", "identity": {"sourceIp": "127.0.0.1"}},
        "body": None,
        "isBase64Encoded": False,
    }
