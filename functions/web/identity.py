"""Who calls: verifies the bearer token (OIDC access token) on every stage, and finds its lawyer.

Sources: RFC 9068 (JWT access tokens), OpenID Connect Discovery 1.0; Cognito's access tokens carry
`client_id` and no `aud`.
"""

import json
from functools import cache, lru_cache
from http.client import HTTPException
from typing import Annotated, Any, NamedTuple
from urllib.request import Request as UrlRequest
from urllib.request import urlopen

import jwt
from fastapi import Depends
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer

from shared.config import IdentitySettings, load
from shared.db import lawyers
from shared.db.engine import Lawyer, System, transaction
from shared.errors import IssuerUnavailable, NotAllowed, NotAuthenticated, TokenExpired

ALGORITHMS = ("RS256", "ES256")
LEEWAY_SECONDS = 30
FETCH_TIMEOUT_SECONDS = 5.0
KEYS_LIFE_SECONDS = 600
MAX_NAME_CHARACTERS = 200

bearer = HTTPBearer(auto_error=False, description="The access token of the OIDC issuer, scope `lexnova/api`.")


class Identity(NamedTuple):
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
    keys = _published(settings.oidc_jwks_url or _discover(settings.oidc_issuer))
    try:
        key = keys.get_signing_key_from_jwt(token)
        claims: dict[str, Any] = jwt.decode(
            token,
            key,
            algorithms=list(ALGORITHMS),
            leeway=LEEWAY_SECONDS,
            options={"require": ["exp", "iss", "sub"], "verify_aud": False, "verify_iss": False},
        )
    except jwt.ExpiredSignatureError as error:
        raise TokenExpired from error
    except (jwt.PyJWKClientConnectionError, OSError) as error:  # an unknown key is looked for once more
        raise IssuerUnavailable from error
    except (jwt.PyJWTError, ValueError) as error:
        raise NotAuthenticated from error
    if str(claims["iss"]).rstrip("/") != settings.oidc_issuer:
        raise NotAuthenticated
    _check_audience(claims, settings)
    if not claims["sub"].strip() or not _is_storable(claims["sub"]):
        raise NotAuthenticated
    return Identity(
        issuer=settings.oidc_issuer,
        subject=claims["sub"],
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
    names = (claims.get("name"), claims.get("preferred_username"), claims["sub"])
    name = next(name for name in names if isinstance(name, str) and name.strip() and _is_storable(name))
    return name.strip()[:MAX_NAME_CHARACTERS]


def _firm(claims: dict[str, Any], settings: IdentitySettings) -> str | None:
    """A token without the claim that the settings name makes a lawyer alone: never a guess at a firm.

    Cognito's groups come as a list: with one in it that is the firm, with several nobody can say.
    """
    if settings.oidc_firm_claim is None:
        return None
    claim = claims.get(settings.oidc_firm_claim)
    named = [firm for firm in (claim if isinstance(claim, list) else [claim]) if firm not in (None, "")]
    if not named:
        return None
    if len(named) > 1 or not _is_storable(named[0]):
        raise NotAllowed("This token does not name one firm.")
    return str(named[0])


def _is_storable(text: object) -> bool:
    """Whether it is a text that PostgreSQL takes: no NUL, no half of a surrogate pair."""
    return isinstance(text, str) and not any(sign == "\x00" or "\ud800" <= sign <= "\udfff" for sign in text)


@lru_cache(maxsize=1024)
def _recognised(issuer: str, subject: str, name: str, firm_claim: str | None) -> Lawyer:
    with transaction(System()) as tx:
        return lawyers.recognise(tx, issuer=issuer, subject=subject, display_name=name, firm_claim=firm_claim)


def _published(jwks_url: str) -> jwt.PyJWKClient:
    """The issuer's keys, fetched when they are not known or too old. Raises IssuerUnavailable, also for nonsense."""
    keys = _keys(jwks_url)
    try:
        keys.get_jwk_set()
    except (jwt.PyJWTError, ValueError, OSError) as error:
        raise IssuerUnavailable from error
    return keys


@cache
def _keys(jwks_url: str) -> jwt.PyJWKClient:
    """A key that the issuer takes back is good no longer than KEYS_LIFE_SECONDS."""
    return jwt.PyJWKClient(jwks_url, lifespan=KEYS_LIFE_SECONDS, timeout=FETCH_TIMEOUT_SECONDS)


@cache
def _discover(issuer: str) -> str:
    request = UrlRequest(f"{issuer}/.well-known/openid-configuration")  # noqa: S310 - the settings name it
    try:
        with urlopen(request, timeout=FETCH_TIMEOUT_SECONDS) as answer:  # noqa: S310
            address = json.load(answer)["jwks_uri"]
    except (OSError, HTTPException, ValueError, KeyError, TypeError) as error:
        raise IssuerUnavailable from error
    if not isinstance(address, str) or not address.startswith(("https://", "http://")):
        raise IssuerUnavailable
    return address
