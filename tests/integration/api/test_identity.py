"""Bearer tokens: which of them make a lawyer, and every kind that does not."""

import base64
import hashlib
import hmac
import json
from datetime import UTC, datetime, timedelta
from typing import Any

import jwt
import pytest
from cryptography.hazmat.primitives import serialization

from infra.local.issuer import public_key
from infra.local.secrets import make
from tests.integration.api.calls import Api, created, problem, started
from tests.integration.api.every_call import OF_LAWYERS
from tests.integration.builders import Builder


def test_call_without_a_token_is_refused_and_says_how_to_sign_in(api: Api) -> None:
    answer = api.anyone().get("/sessions")

    problem(answer, 401, "not_authenticated")
    assert answer.headers["www-authenticate"] == "Bearer"


@pytest.mark.parametrize("header", ["", "Bearer", "Bearer ", "Basic YTpi", "Bearer x", "Bearer a.b.c", "Bearer é.è.ê"])
def test_header_that_holds_no_token_is_refused(api: Api, header: str) -> None:
    answer = api.anyone().get("/sessions", headers={b"Authorization": header.encode()})

    problem(answer, 401, "not_authenticated")


def test_token_just_past_its_time_is_still_taken_and_one_long_past_is_expired(api: Api) -> None:
    now = datetime.now(UTC)

    assert api.calling(exp=now - timedelta(seconds=5)).get("/sessions").status_code == 200
    problem(api.calling(exp=now - timedelta(minutes=5)).get("/sessions"), 401, "token_expired")


@pytest.mark.parametrize(
    "claims",
    [
        {"exp": None},
        {"exp": "tomorrow"},
        {"sub": None},
        {"sub": ""},
        {"sub": 7},
        {"sub": "a\x00b"},
        {"iss": None},
        {"iss": "https://evil.example"},
        {"iss": ["https://evil.example"]},
        {"nbf": 4_102_444_800},
    ],
)
def test_token_that_does_not_say_what_it_must_is_refused(api: Api, claims: dict[str, Any]) -> None:
    forged = _signed(api, {**_standard(api), **claims})

    problem(api.bearing(forged).get("/sessions"), 401, "not_authenticated")


@pytest.mark.parametrize(
    "claims",
    [
        {"aud": "another-service"},
        {"aud": ["another-service", "third"]},
        {"aud": None},
        {"aud": None, "client_id": "another-client"},
        {"scope": None},
        {"scope": ""},
        {"scope": "openid email"},
        {"scope": "lexnova/api.read"},
        {"scope": None, "scp": ["openid"]},
    ],
)
def test_token_made_for_something_else_is_not_allowed(api: Api, claims: dict[str, Any]) -> None:
    problem(api.calling("ann", **claims).get("/sessions"), 403, "not_allowed")


@pytest.mark.parametrize(
    "claims",
    [
        {"aud": ["other", "lexnova"]},
        {"aud": None, "client_id": "lexnova"},  # Cognito's access tokens
        {"scope": "openid lexnova/api email"},
        {"scope": None, "scp": ["lexnova/api"]},
    ],
)
def test_token_that_says_it_otherwise_is_taken(api: Api, claims: dict[str, Any]) -> None:
    assert api.calling("ann", **claims).get("/sessions").status_code == 200


def test_token_signed_by_another_key_under_the_issuers_name_is_refused(api: Api) -> None:
    problem(api.bearing(api.token(key=make().issuer_private_key)).get("/sessions"), 401, "not_authenticated")


def test_token_of_a_key_that_the_issuer_does_not_know_is_refused(api: Api) -> None:
    other = make().issuer_private_key
    token = jwt.encode(_standard(api), other, algorithm="RS256", headers={"kid": public_key(other)["kid"]})

    problem(api.bearing(token).get("/sessions"), 401, "not_authenticated")


def test_token_without_a_signature_is_refused(api: Api) -> None:
    header = {"alg": "none", "typ": "JWT", "kid": public_key(api.secrets.issuer_private_key)["kid"]}

    for algorithm in ("none", "None", "NONE"):
        token = f"{_part({**header, 'alg': algorithm})}.{_part(_claims(api))}."
        problem(api.bearing(token).get("/sessions"), 401, "not_authenticated")


def test_token_signed_with_the_public_key_as_a_shared_secret_is_refused(api: Api) -> None:
    """The old confusion: HS256 over what everybody may read."""
    private = serialization.load_pem_private_key(api.secrets.issuer_private_key.encode(), None)
    pem = private.public_key().public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)
    header = {"alg": "HS256", "typ": "JWT", "kid": public_key(api.secrets.issuer_private_key)["kid"]}
    body = f"{_part(header)}.{_part(_claims(api))}"
    signature = base64.urlsafe_b64encode(hmac.new(pem, body.encode(), hashlib.sha256).digest()).rstrip(b"=").decode()

    problem(api.bearing(f"{body}.{signature}").get("/sessions"), 401, "not_authenticated")


def test_token_that_brings_its_own_key_is_refused(api: Api) -> None:
    other = make().issuer_private_key
    own = {**public_key(other), "kid": public_key(api.secrets.issuer_private_key)["kid"]}
    token = jwt.encode(_standard(api), other, algorithm="RS256", headers={"kid": own["kid"], "jwk": own})

    problem(api.bearing(token).get("/sessions"), 401, "not_authenticated")


def test_token_that_was_altered_is_refused(api: Api) -> None:
    header, _, signature = api.token("ann").split(".")
    altered = f"{header}.{_part({**_claims(api), 'sub': 'bob'})}.{signature}"

    problem(api.bearing(altered).get("/sessions"), 401, "not_authenticated")


def test_room_tokens_and_invitations_are_no_lawyers_tokens_for_any_call(api: Api, builder: Builder) -> None:
    session_id = builder.ready(api.lawyer("ann"))
    start = started(api.calling("ann"), session_id)
    joined = api.anyone().post(f"/invitations/{start['invitation']['code']}/token").json()

    for token in (
        start["lawyer_token"],
        start["client_token"],
        joined["participant_token"],
        start["invitation"]["code"],
    ):
        for call in OF_LAWYERS:
            problem(call.make(api.bearing(token), session_id), 401, "not_authenticated")


def test_lawyers_name_follows_their_token(api: Api, builder: Builder) -> None:
    code = started(api.calling("ann", name="Ann Lee"), builder.ready(api.lawyer("ann")))["invitation"]["code"]
    assert api.anyone().get(f"/invitations/{code}").json()["lawyer_name"] == "Ann Lee"

    api.calling("ann", name="Ann Fox").get("/sessions")

    assert api.anyone().get(f"/invitations/{code}").json()["lawyer_name"] == "Ann Fox"


@pytest.mark.parametrize("name", ["a\x00b", "", "   ", 7, None, ["Ann"]])
def test_name_that_cannot_be_used_is_passed_over(api: Api, name: object) -> None:
    assert api.calling("ann", name=name).get("/sessions").status_code == 200


@pytest.mark.parametrize("firm", [["a", "b"], "a\x00b", {"id": "a"}, 7])
def test_token_that_does_not_name_one_firm_is_not_allowed(api: Api, firm: object) -> None:
    problem(api.calling("ann", firm=firm).get("/sessions"), 403, "not_allowed")


def test_one_firm_in_a_list_is_that_firm(api: Api) -> None:
    session_id = created(api.calling("ann", firm="Lee & Fox"))["id"]

    assert api.calling("ann", firm=["Lee & Fox"]).get(f"/sessions/{session_id}").status_code == 200


def _standard(api: Api) -> dict[str, Any]:
    return jwt.decode(api.token("ann"), options={"verify_signature": False})


_claims = _standard


def _signed(api: Api, claims: dict[str, Any]) -> str:
    """Signed as the issuer would, also what PyJWT refuses to make."""
    key = api.secrets.issuer_private_key
    header = {"alg": "RS256", "typ": "JWT", "kid": public_key(key)["kid"]}
    claims = {name: value for name, value in claims.items() if value is not None}
    return jwt.api_jws.encode(json.dumps(claims).encode(), key, algorithm="RS256", headers=header)


def _part(content: dict[str, Any]) -> str:
    return base64.urlsafe_b64encode(json.dumps(content).encode()).rstrip(b"=").decode()
