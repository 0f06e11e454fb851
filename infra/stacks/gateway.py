"""The gateway's document: every route of the API by name, made of the OpenAPI document that the functions publish.

Pure: no CDK in it. There is no greedy route, so what the document does not name is refused before any function runs.
"""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from infra.stacks.problems import gateway_answers

OPENAPI = Path(__file__).resolve().parents[2] / "docs" / "openapi.json"
FUNCTIONS: Final = ("sessions", "rooms")
METHODS: Final = ("get", "put", "post", "patch", "delete")
AUTHORIZER = "lawyers"
FORM = "form"
"""The validator before every call with a body: it has to be a JSON object. Which field is wrong only the functions say,
since a gateway's response knows nothing but variables, and has no place for `faults`."""
OBJECT = "AnObject"
JSON = "application/json"
TIMEOUT_MILLISECONDS = 29_000
CORS_HEADERS = "Authorization,Content-Type,Idempotency-Key,If-Match"
CORS_MAX_AGE_SECONDS = 3600

type Document = dict[str, object]


class RoutesError(Exception):
    """The OpenAPI document is not one that the gateway can be made of; the text says where."""


@dataclass(frozen=True, order=True)
class Route:
    path: str
    method: str
    function: str
    is_open: bool
    """No lawyer's token at the gateway: invitations, webhooks, health."""
    takes_body: bool = False
    """A JSON object, and never without one."""


def read_routes(path: Path = OPENAPI) -> tuple[Route, ...]:
    """The routes of the OpenAPI document, in order of path and method; raises RoutesError."""
    if not path.is_file():
        raise RoutesError(f"{path.name} is missing: lexnova openapi writes it.")
    return routes(json.loads(path.read_text()))


def routes(document: Mapping[str, object]) -> tuple[Route, ...]:
    """Each operation is a route of the function that its tag names; raises RoutesError."""
    paths = document.get("paths")
    if not isinstance(paths, dict) or not paths:
        raise RoutesError("the OpenAPI document has no paths.")
    found = [
        _route(path, method, operation, document.get("security"))
        for path, operations in paths.items()
        for method, operation in operations.items()
        if method in METHODS
    ]
    _check_variables([route.path for route in found])
    return tuple(sorted(found))


def _route(path: str, method: str, operation: Mapping[str, object], security: object) -> Route:
    tags = operation.get("tags")
    functions = [tag for tag in tags if tag in FUNCTIONS] if isinstance(tags, list) else []
    if len(functions) != 1:
        raise RoutesError(f"{method.upper()} {path}: one tag must name its function ({' or '.join(FUNCTIONS)}).")
    if "+}" in path or not re.fullmatch(r"/([\w.-]+|\{\w+\})(/([\w.-]+|\{\w+\}))*", path):
        raise RoutesError(f"{method.upper()} {path}: not a path that the gateway can name.")
    return Route(
        path,
        method,
        functions[0],
        is_open=not operation.get("security", security),
        takes_body=_takes_body(operation.get("requestBody")),
    )


def _takes_body(body: object) -> bool:
    return isinstance(body, dict) and body.get("required") is True and JSON in body.get("content", {})


def _check_variables(paths: Sequence[str]) -> None:
    """The gateway takes one name for a variable at a place: /a/{id} beside /a/{key}/b is refused at deployment."""
    names: dict[str, str] = {}
    for path in paths:
        parts = path.split("/")
        for place, part in enumerate(parts):
            before = "/".join(parts[:place])
            if part.startswith("{") and names.setdefault(before, part) != part:
                raise RoutesError(f"{path}: {part} and {names[before]} stand at the same place after {before}.")


def gateway_document(
    title: str,
    table: Sequence[Route],
    integrations: Mapping[str, str],
    origins: Sequence[str],
    authorizer: Document | None = None,
    *,
    checks_form: bool = True,
) -> Document:
    """What API Gateway imports. `integrations`: function → its invocation URI. `authorizer`: the second wall.

    Without `checks_form` a body that is no JSON object reaches its function, which refuses it by the same name.
    """
    paths: dict[str, Document] = {}
    for route in table:
        guarded = authorizer is not None and not route.is_open
        operations = paths.setdefault(route.path, {"options": _preflight(_methods(table, route.path), origins)})
        operations[route.method] = {
            "operationId": _operation_id(route),
            "parameters": _variables(route.path),
            "responses": {"200": {"description": "What the function answers"}},
            "security": [{AUTHORIZER: ["lexnova/api"]}] if guarded else [],
            **(_body() if checks_form and route.takes_body else {}),
            "x-amazon-apigateway-integration": {
                "type": "aws_proxy",
                "httpMethod": "POST",
                "uri": integrations[route.function],
                "passthroughBehavior": "when_no_match",
                "timeoutInMillis": TIMEOUT_MILLISECONDS,
            },
        }
    schemes = {AUTHORIZER: authorizer} if authorizer else {}
    return {
        "openapi": "3.0.1",
        "info": {"title": title, "version": "1"},
        "paths": paths,
        "components": {"securitySchemes": schemes, "schemas": {OBJECT: {"type": "object"}}},
        "x-amazon-apigateway-request-validators": {
            FORM: {"validateRequestBody": True, "validateRequestParameters": False}
        },
        "x-amazon-apigateway-gateway-responses": {
            kind: answer.document() for kind, answer in gateway_answers(origins).items()
        },
    }


def cognito_authorizer(user_pool_arn: str) -> Document:
    """API Gateway's own check of the user pool's access tokens."""
    return {
        "type": "apiKey",
        "name": "Authorization",
        "in": "header",
        "x-amazon-apigateway-authtype": "cognito_user_pools",
        "x-amazon-apigateway-authorizer": {"type": "cognito_user_pools", "providerARNs": [user_pool_arn]},
    }


def _operation_id(route: Route) -> str:
    return re.sub(r"\W+", "_", f"{route.method}{route.path}").strip("_")


def _body() -> Document:
    schema = {"$ref": f"#/components/schemas/{OBJECT}"}
    return {
        "requestBody": {"required": True, "content": {JSON: {"schema": schema}}},
        "x-amazon-apigateway-request-validator": FORM,
    }


def _methods(table: Sequence[Route], path: str) -> tuple[str, ...]:
    return tuple(route.method.upper() for route in table if route.path == path)


def _variables(path: str) -> list[Document]:
    return [
        {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}
        for name in re.findall(r"\{(\w+)\}", path)
    ]


def _preflight(methods: Sequence[str], origins: Sequence[str]) -> Document:
    """The gateway answers a browser's question itself, so that asking wakes no function."""
    allowed = {
        "Access-Control-Allow-Methods": ",".join((*methods, "OPTIONS")),
        "Access-Control-Allow-Headers": CORS_HEADERS,
        "Access-Control-Allow-Origin": origins[0],
        "Access-Control-Max-Age": str(CORS_MAX_AGE_SECONDS),
        "Vary": "Origin",
    }
    return {
        "responses": {
            "204": {"description": "", "headers": {name: {"schema": {"type": "string"}} for name in allowed}}
        },
        "security": [],
        "x-amazon-apigateway-integration": {
            "type": "mock",
            "requestTemplates": {"application/json": '{"statusCode": 204}'},
            "passthroughBehavior": "never",
            "responses": {
                "default": {
                    "statusCode": "204",
                    "responseParameters": {f"method.response.header.{name}": f"'{allowed[name]}'" for name in allowed},
                    "responseTemplates": {"application/json": _origin_template(origins)},
                }
            },
        },
    }


def _origin_template(origins: Sequence[str]) -> str:
    """The header holds one origin, so of several the asking one is put in when it is among them."""
    if len(origins) < 2:
        return ""
    known = " || ".join(f'$origin == "{origin}"' for origin in origins)
    return (
        '#set($origin = $input.params().header.get("Origin"))'
        '#if(!$origin || $origin == "")#set($origin = $input.params().header.get("origin"))#end'
        f"#if({known})#set($context.responseOverride.header.Access-Control-Allow-Origin = $origin)#end"
    )
