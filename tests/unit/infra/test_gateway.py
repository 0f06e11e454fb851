"""The gateway's document: every route by name, each of one function, nothing greedy, errors that a program can read."""

import json
from pathlib import Path
from typing import Any

import pytest

from functions.web.problems import FRAMEWORKS
from infra.stacks.gateway import (
    AUTHORIZER,
    FORM,
    METHODS,
    OPENAPI,
    Document,
    RoutesError,
    cognito_authorizer,
    gateway_document,
    read_routes,
)
from infra.stacks.gateway import routes as routes_of
from infra.stacks.problems import PROBLEMS, gateway_answers

LAWYER: list[dict[str, list[str]]] = [{"bearer": []}]
INTEGRATIONS = {"sessions": "arn:sessions", "rooms": "arn:rooms"}
ORIGIN = "https://app.example"


def openapi(paths: dict[str, Any]) -> Document:
    return {"openapi": "3.1.0", "paths": paths}


SMALL = openapi(
    {
        "/sessions": {
            "get": {"tags": ["sessions"], "security": LAWYER},
            "post": {
                "tags": ["sessions"],
                "security": LAWYER,
                "requestBody": {"required": True, "content": {"application/json": {"schema": {}}}},
            },
        },
        "/sessions/{session}/start": {"post": {"tags": ["rooms"], "security": LAWYER}},
        "/health": {"get": {"tags": ["rooms"], "security": []}},
    }
)


def small_document(*origins: str, authorizer: Document | None = None) -> Any:
    return gateway_document("api", routes_of(SMALL), INTEGRATIONS, origins or (ORIGIN,), authorizer)


def test_each_operation_is_a_route_of_the_function_its_tag_names() -> None:
    found = {(route.method, route.path, route.function, route.is_open) for route in routes_of(SMALL)}
    assert found == {
        ("get", "/sessions", "sessions", False),
        ("post", "/sessions", "sessions", False),
        ("post", "/sessions/{session}/start", "rooms", False),
        ("get", "/health", "rooms", True),
    }


def test_the_published_document_gives_the_two_functions_disjoint_routes() -> None:
    table = read_routes()
    by_function = {
        name: {(route.method, route.path) for route in table if route.function == name}
        for name in ("sessions", "rooms")
    }
    assert by_function["sessions"]
    assert by_function["rooms"]
    assert not by_function["sessions"] & by_function["rooms"]


def test_only_the_clients_calls_webhooks_and_health_are_open() -> None:
    opened = {route.path for route in read_routes() if route.is_open}
    assert all(path.startswith(("/invitations/", "/webhooks/")) or path == "/health" for path in opened)
    assert "/webhooks/livekit" in opened


@pytest.mark.parametrize(
    ("document", "says"),
    [
        ({}, "no paths"),
        (openapi({"/a": {"get": {"tags": []}}}), "one tag must name its function"),
        (openapi({"/a": {"get": {"tags": ["sessions", "rooms"]}}}), "one tag must name its function"),
        (openapi({"/a": {"get": {"tags": ["reports"]}}}), "one tag must name its function"),
        (openapi({"/{proxy+}": {"get": {"tags": ["rooms"]}}}), "not a path that the gateway can name"),
        (openapi({"/a/": {"get": {"tags": ["rooms"]}}}), "not a path that the gateway can name"),
        (openapi({"/a/{b:path}": {"get": {"tags": ["rooms"]}}}), "not a path that the gateway can name"),
        (
            openapi({"/a/{b}": {"get": {"tags": ["rooms"]}}, "/a/{c}/d": {"get": {"tags": ["sessions"]}}}),
            "stand at the same place",
        ),
    ],
)
def test_a_document_that_the_gateway_cannot_take_is_refused(document: Document, says: str) -> None:
    with pytest.raises(RoutesError, match=says):
        routes_of(document)


def test_a_missing_document_says_who_writes_it(tmp_path: Path) -> None:
    with pytest.raises(RoutesError, match="lexnova openapi"):
        read_routes(tmp_path / "openapi.json")


def test_every_route_invokes_its_function_and_every_path_answers_a_browsers_question() -> None:
    paths = small_document()["paths"]
    called = paths["/sessions/{session}/start"]["post"]["x-amazon-apigateway-integration"]
    assert (called["type"], called["uri"]) == ("aws_proxy", "arn:rooms")
    for path, operations in paths.items():
        preflight = operations["options"]["x-amazon-apigateway-integration"]["responses"]["default"]
        allowed = preflight["responseParameters"]["method.response.header.Access-Control-Allow-Methods"]
        methods = {method.upper() for method in operations}
        assert set(allowed.strip("'").split(",")) == methods, path


def test_the_authorizer_stands_before_the_lawyers_routes_alone() -> None:
    paths = small_document(authorizer=cognito_authorizer("arn:pool"))["paths"]
    assert paths["/sessions"]["get"]["security"] == [{AUTHORIZER: ["lexnova/api"]}]
    assert paths["/health"]["get"]["security"] == []
    assert paths["/sessions"]["options"]["security"] == []


def test_the_gateway_checks_the_form_of_every_body_and_of_nothing_else() -> None:
    published = json.loads(OPENAPI.read_text())["paths"]
    with_body = {
        (path, method)
        for path, operations in published.items()
        for method in operations.keys() & set(METHODS)
        if "requestBody" in operations[method]
    }
    assert with_body
    paths: Any = gateway_document("api", read_routes(), INTEGRATIONS, (ORIGIN,))["paths"]
    checked = {
        (path, method)
        for path, operations in paths.items()
        for method, operation in operations.items()
        if operation.get("x-amazon-apigateway-request-validator") == FORM
    }
    assert checked == with_body


def test_a_body_that_is_no_json_has_one_name_whoever_refuses_it() -> None:
    refused = json.loads(gateway_answers((ORIGIN,))["BAD_REQUEST_BODY"].body)
    assert (refused["status"], refused["code"]) == (400, FRAMEWORKS[400][0])


def test_of_several_origins_the_asking_one_is_allowed_and_no_other() -> None:
    preflight = small_document(ORIGIN, "https://other.example")["paths"]["/sessions"]["options"]
    answer = preflight["x-amazon-apigateway-integration"]["responses"]["default"]
    assert answer["responseParameters"]["method.response.header.Access-Control-Allow-Origin"] == f"'{ORIGIN}'"
    template = answer["responseTemplates"]["application/json"]
    assert '$origin == "https://other.example"' in template
    assert "responseOverride.header.Access-Control-Allow-Origin = $origin" in template


def test_the_gateways_own_errors_are_problem_documents_that_a_browser_may_read() -> None:
    answers = gateway_answers((ORIGIN,))
    for kind, answer in answers.items():
        problem = json.loads(answer.body)
        assert problem["type"] == f"urn:lexnova:problem:{problem['code']}", kind
        assert problem.get("status") == answer.status, kind
        assert answer.headers["Access-Control-Allow-Origin"] == ORIGIN
        assert answer.headers["Content-Type"] == "application/problem+json"
    assert {"DEFAULT_4XX", "DEFAULT_5XX"} < answers.keys()
    assert len({problem.kind for problem in PROBLEMS}) == len(PROBLEMS)
