"""The gateway's document in the emulator: its own errors and a browser's question are answered as on AWS."""

import json

import boto3
import httpx
import pytest

from infra.local import localstack
from infra.stacks.gateway import gateway_document, read_routes
from infra.stacks.problems import gateway_answers
from tests.integration.local.conftest import PATIENCE_SECONDS

ORIGINS = ("https://one.example", "https://two.example")
NOBODY = (
    "arn:aws:apigateway:eu-central-1:lambda:path/2015-03-31/functions/"
    "arn:aws:lambda:eu-central-1:000000000000:function:nobody/invocations"
)


@pytest.fixture(scope="module")
def api_url(endpoint: str) -> str:
    """The published routes, as the stack imports them, with no function behind them."""
    client = boto3.client("apigateway", endpoint_url=endpoint, region_name=localstack.REGION)
    api = client.create_rest_api(name="api")["id"]
    document = gateway_document("api", read_routes(), {"sessions": NOBODY, "rooms": NOBODY}, ORIGINS)
    client.put_rest_api(restApiId=api, body=json.dumps(document).encode())
    for kind, answer in gateway_answers(ORIGINS).items():
        client.put_gateway_response(  # as the local stack does: LocalStack passes over the document's
            restApiId=api,
            responseType=kind,  # type: ignore[arg-type]
            responseParameters=answer.parameters,
            responseTemplates=answer.templates,
            **({"statusCode": str(answer.status)} if answer.status else {}),
        )
    client.create_deployment(restApiId=api, stageName="v1")
    return f"{endpoint}/_aws/execute-api/{api}/v1"


@pytest.mark.parametrize(("method", "path"), [("GET", "/nothing"), ("DELETE", "/health"), ("GET", "/sessions/a/b/c")])
def test_what_no_route_names_is_a_problem_document_that_a_browser_may_read(
    api_url: str, method: str, path: str
) -> None:
    answer = httpx.request(method, api_url + path, headers={"Origin": ORIGINS[0]}, timeout=PATIENCE_SECONDS)
    assert answer.status_code == 404
    assert answer.headers["Content-Type"] == "application/problem+json"
    assert answer.headers["Access-Control-Allow-Origin"] == "*"
    assert answer.json()["code"] == "not_found"


def test_a_function_that_cannot_be_called_is_a_problem_document_too(api_url: str) -> None:
    answer = httpx.get(api_url + "/health", timeout=PATIENCE_SECONDS)
    assert answer.status_code >= 500
    assert (answer.json()["code"], answer.headers["Retry-After"]) == ("unavailable", "3")


@pytest.mark.parametrize("body", [b"{", b"[]", b'"title"', b"null"])
@pytest.mark.parametrize(("method", "path"), [("POST", "/sessions"), ("PUT", "/sessions/a/script")])
def test_a_body_that_is_no_object_is_refused_before_any_function_runs(
    api_url: str, method: str, path: str, body: bytes
) -> None:
    headers = {"Content-Type": "application/json"}
    answer = httpx.request(method, api_url + path, content=body, headers=headers, timeout=PATIENCE_SECONDS)
    assert answer.status_code == 400, answer.text
    assert answer.headers["Content-Type"] == "application/problem+json"
    assert answer.json()["code"] == "invalid_json"


def test_which_field_of_an_object_is_wrong_is_left_to_the_function(api_url: str) -> None:
    """Here none is behind it, so what passes the gateway is a call that nobody answers."""
    answer = httpx.post(api_url + "/sessions", json={"title": 3, "nobody": "knows"}, timeout=PATIENCE_SECONDS)
    assert answer.json()["code"] == "unavailable"


def test_a_call_without_a_body_needs_none(api_url: str) -> None:
    answer = httpx.post(api_url + "/sessions/a/start", timeout=PATIENCE_SECONDS)
    assert answer.json()["code"] == "unavailable"


@pytest.mark.parametrize(
    ("asking", "allowed"),
    [(ORIGINS[0], ORIGINS[0]), (ORIGINS[1], ORIGINS[1]), ("https://stranger.example", ORIGINS[0])],
)
def test_a_browser_is_allowed_its_own_origin_only_when_it_is_known(api_url: str, asking: str, allowed: str) -> None:
    headers = {"Origin": asking, "Access-Control-Request-Method": "POST"}
    answer = httpx.options(api_url + "/sessions", headers=headers, timeout=PATIENCE_SECONDS)
    assert answer.status_code == 204
    assert answer.headers["Access-Control-Allow-Origin"] == allowed
    assert "POST" in answer.headers["Access-Control-Allow-Methods"]
    assert "Idempotency-Key" in answer.headers["Access-Control-Allow-Headers"]
