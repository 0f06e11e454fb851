"""Who calls: verifies the bearer token (OIDC access token) on every stage, and finds its lawyer.

Sources: RFC 9068 (JWT access tokens), OpenID Connect Discovery 1.0; Cognito's access tokens carry
`client_id` and no `aud`.
"""

import json
from functools import cache, lru_cache
from typing import Annotated, Any
from urllib.error import URLError
from urllib.request import Request as UrlRequest
from urllib.request import urlopen

import jwt
from fastapi import Depends
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer
from pydantic import BaseModel

from shared.config import IdentitySettings, load
from shared.db import lawyers
from shared.db.engine import Lawyer, System, transaction
from shared.errors import IssuerUnavailable, NotAllowed, NotAuthenticated, TokenExpired

ALGORITHMS = ("RS256", "ES256")
LEEWAY_SECONDS = 30
FETCH_TIMEOUT_SECONDS = 5.0
MAX_NAME_CHARACTERS = 200

bearer = HTTPBearer(auto_error=False, description="The access token of the OIDC issuer, scope `lexnova/api`.")


class Identity(BaseModel):
    """What a verified token says."""

    issuer: str
    subject: str
    name: str
    firm_claim: str | None


def current_lawyer(credentials: Annotated[HTTPAuthorizationCredentials | None, Depends(bearer)]) -> Lawyer:
    """The lawyer who calls. Raises NotAuthenticated, TokenExpired, NotAllowed, IssuerUnavailable."""
    if credentials is None:
        raise NotAuthenticated
    identity = verify(credentials.credentials, load(IdentitySettings))
    return _recognised(identity.issuer, identity.subject, identity.name, identity.firm_claim)


CurrentLawyer = Annotated[Lawyer, Depends(current_lawyer)]


def verify(token: str, settings: IdentitySettings) -> Identity:
    """Check signature, issuer, expiry, audience and scope of an access token."""
    try:
        key = _keys(settings.oidc_jwks_url or _discover(settings.oidc_issuer)).get_signing_key_from_jwt(token)
        claims: dict[str, Any] = jwt.decode(
            token,
            key,
            algorithms=list(ALGORITHMS),
            leeway=LEEWAY_SECONDS,
            options={"require": ["exp", "iss", "sub"], "verify_aud": False, "verify_iss": False},
        )
    except jwt.ExpiredSignatureError as error:
        raise TokenExpired from error
    except jwt.PyJWKClientConnectionError as error:
        raise IssuerUnavailable from error
    except (jwt.PyJWTError, ValueError) as error:
        raise NotAuthenticated from error
    if str(claims["iss"]).rstrip("/") != settings.oidc_issuer:
        raise NotAuthenticated
    _check_audience(claims, settings)
    return Identity(
        issuer=settings.oidc_issuer,
        subject=str(claims["sub"]),
        name=_name(claims),
        firm_claim=_firm(claims, settings),
    )


def _check_audience(claims: dict[str, Any], settings: IdentitySettings) -> None:
    audience = claims.get("aud", claims.get("client_id"))
    audiences = audience if isinstance(audience, list) else [audience]
    if settings.oidc_audience not in audiences:
        raise NotAllowed("This token was made for another service.")
    scope = claims.get("scope", claims.get("scp", ""))
    scopes = scope if isinstance(scope, list) else str(scope).split()
    if settings.oidc_scope not in scopes:
        raise NotAllowed(f"This token lacks the scope {settings.oidc_scope}.")


def _name(claims: dict[str, Any]) -> str:
    name = claims.get("name") or claims.get("preferred_username") or claims["sub"]
    return str(name).replace("\x00", "")[:MAX_NAME_CHARACTERS]


def _firm(claims: dict[str, Any], settings: IdentitySettings) -> str | None:
    """A token without the claim that the settings name makes a lawyer alone: never a guess at a firm."""
    if settings.oidc_firm_claim is None:
        return None
    firm = claims.get(settings.oidc_firm_claim)
    return str(firm) if firm else None


@lru_cache(maxsize=1024)
def _recognised(issuer: str, subject: str, name: str, firm_claim: str | None) -> Lawyer:
    with transaction(System()) as tx:
        return lawyers.recognise(tx, issuer=issuer, subject=subject, display_name=name, firm_claim=firm_claim)


@cache
def _keys(jwks_url: str) -> jwt.PyJWKClient:
    return jwt.PyJWKClient(jwks_url, cache_keys=True, lifespan=3600, timeout=FETCH_TIMEOUT_SECONDS)


@cache
def _discover(issuer: str) -> str:
    request = UrlRequest(f"{issuer}/.well-known/openid-configuration")  # noqa: S310 - the settings name it
    try:
        with urlopen(request, timeout=FETCH_TIMEOUT_SECONDS) as answer:  # noqa: S310
            return str(json.load(answer)["jwks_uri"])
    except (URLError, TimeoutError, ValueError, KeyError) as error:
        raise IssuerUnavailable from error
