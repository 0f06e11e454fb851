"""The HTTP functions' common frame: the app, its errors, its health, its Lambda handler."""

from collections.abc import Callable
from typing import Any

from fastapi import APIRouter, FastAPI
from fastapi.middleware.cors import CORSMiddleware
from mangum import Mangum
from mangum.adapter import DEFAULT_TEXT_MIME_TYPES

from functions.web.frame import KeepNothing, RefuseTooHeavy, RefuseTooLarge
from functions.web.problems import MEDIA_TYPE, Problem, handle_errors
from functions.web.snapshot import prepare_snapshot
from shared.config import ProcessSettings, WebSettings, load
from shared.logs import configure

TITLE = "LexNova Legal"
VERSION = "1"
EXPOSED_HEADERS = ["ETag", "Location", "Retry-After"]
SCHEMAS = "#/components/schemas/"
PROBLEMS: dict[int | str, dict[str, Any]] = {
    "default": {
        "description": "A problem (RFC 9457); docs/api.md lists the codes",
        "content": {MEDIA_TYPE: {"schema": {"$ref": f"{SCHEMAS}{Problem.__name__}"}}},
    }
}


class Api(FastAPI):
    """FastAPI that documents problems as what they are: it takes every model for `application/json`."""

    def openapi(self) -> dict[str, Any]:
        document = super().openapi()
        schema = Problem.model_json_schema(ref_template=f"{SCHEMAS}{{model}}")
        document["components"]["schemas"] |= schema.pop("$defs") | {Problem.__name__: schema}
        return document


def create_app(*routers: APIRouter) -> FastAPI:
    """An app of these routers; reads no settings, so that its OpenAPI document can be made anywhere."""
    app = Api(
        title=TITLE,
        version=VERSION,
        docs_url=None,
        redoc_url=None,
        openapi_url=None,
        redirect_slashes=False,  # behind the gateway it would send people to an address without the stage
        responses=PROBLEMS,
    )
    app.add_middleware(RefuseTooLarge)
    app.add_middleware(RefuseTooHeavy)
    handle_errors(app)
    app.add_middleware(KeepNothing)
    for router in routers:
        app.include_router(router)
    return app


def lambda_handler(app: FastAPI, *imported_when_needed: str) -> Callable[[dict[str, Any], Any], dict[str, Any]]:
    """The handler of a deployed function: logs, CORS by the settings, API Gateway's events by Mangum.

    `imported_when_needed`: modules that a start need not wait for; a photographed one has them.
    """
    configure(load(ProcessSettings).log_level)
    allow_browsers(app, load(WebSettings))
    handler = Mangum(app, lifespan="off", text_mime_types=[*DEFAULT_TEXT_MIME_TYPES, MEDIA_TYPE])
    prepare_snapshot(app, handler, imported_when_needed)
    return handler


def allow_browsers(app: FastAPI, settings: WebSettings) -> None:
    """Answer CORS for the frontend's origins; a bearer token needs no credentials mode."""
    app.add_middleware(
        CORSMiddleware,
        allow_origins=list(settings.cors_origins),
        allow_methods=["*"],
        allow_headers=["*"],
        expose_headers=EXPOSED_HEADERS,
        max_age=600,
    )
