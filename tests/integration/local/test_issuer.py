"""The local issuer, seen as any OIDC client sees one."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import httpx
import jwt
import pytest

from infra.local import issuer
from infra.local.secrets import Secrets, make
from tests.integration.local.conftest import PATIENCE_SECONDS


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, Secrets]]:
    with issuer.running(tmp_path_factory.mktemp("issuer")) as found:
        yield found


def verified(token: str, url: str) -> dict[str, object]:
    """By discovery alone, as the API does it."""
    discovery = httpx.get(f"{url}/.well-known/openid-configuration", timeout=PATIENCE_SECONDS).json()
    key = jwt.PyJWKClient(discovery["jwks_uri"]).get_signing_key_from_jwt(token)
    claims: dict[str, object] = jwt.decode(
        token, key, algorithms=["RS256"], audience="lexnova", issuer=discovery["issuer"]
    )
    return claims


def test_a_token_is_verified_by_discovery(running: tuple[str, Secrets]) -> None:
    url, secrets = running

    claims = verified(issuer.mint(secrets.issuer_private_key, issuer_url=url, lawyer="Ana"), url)

    assert claims["iss"] == url
    assert (claims["sub"], claims["aud"], claims["scope"]) == ("Ana", "lexnova", "lexnova/api")


def test_a_token_lives_an_hour(running: tuple[str, Secrets]) -> None:
    url, secrets = running
    old = datetime.now(UTC) - timedelta(hours=1, seconds=1)

    with pytest.raises(jwt.ExpiredSignatureError):
        verified(issuer.mint(secrets.issuer_private_key, issuer_url=url, lawyer="Ana", now=old), url)


def test_a_token_of_another_key_is_refused(running: tuple[str, Secrets]) -> None:
    url, _ = running

    with pytest.raises(jwt.PyJWKClientError):
        verified(issuer.mint(make().issuer_private_key, issuer_url=url, lawyer="Ana"), url)


def test_the_private_key_is_not_served(running: tuple[str, Secrets]) -> None:
    url, _ = running

    key = httpx.get(f"{url}/jwks.json", timeout=PATIENCE_SECONDS).json()["keys"][0]

    assert set(key) == {"kty", "n", "e", "alg", "use", "kid"}


def test_an_unknown_path_is_not_found(running: tuple[str, Secrets]) -> None:
    assert httpx.get(f"{running[0]}/token", timeout=PATIENCE_SECONDS).status_code == 404
