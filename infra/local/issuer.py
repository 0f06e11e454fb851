"""The local OIDC issuer: a real HTTP server with discovery and keys, so that tokens are verified as on every stage."""

import argparse
import base64
import hashlib
import http.client
import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from functools import cache
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import jwt
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.serialization import load_pem_private_key

from infra.local import ports, processes
from infra.local.home import PROJECT
from infra.local.secrets import Secrets, load_or_make

AUDIENCE = "lexnova"
SCOPE = "lexnova/api"
TOKEN_LIFETIME = timedelta(hours=1)


def url_on(port: int) -> str:
    return f"http://127.0.0.1:{port}"


def mint(private_key: str, *, issuer_url: str, lawyer: str, now: datetime | None = None) -> str:
    """A bearer token of the lawyer, as the issuer would give it; valid for an hour from `now`."""
    issued = now or datetime.now(UTC)
    claims = {
        "iss": issuer_url,
        "aud": AUDIENCE,
        "sub": lawyer,
        "scope": SCOPE,
        "iat": issued,
        "exp": issued + TOKEN_LIFETIME,
    }
    return jwt.encode(
        claims, signing_key(private_key), algorithm="RS256", headers={"kid": public_key(private_key)["kid"]}
    )


def public_key(private_key: str) -> dict[str, Any]:
    """The JSON Web Key; its `kid` is the key's thumbprint (RFC 7638)."""
    loaded = signing_key(private_key)
    key: dict[str, Any] = jwt.algorithms.RSAAlgorithm.to_jwk(loaded.public_key(), as_dict=True)
    members = {name: key[name] for name in ("e", "kty", "n")}
    digest = hashlib.sha256(json.dumps(members, separators=(",", ":")).encode()).digest()
    return {**members, "alg": "RS256", "use": "sig", "kid": base64.urlsafe_b64encode(digest).rstrip(b"=").decode()}


@cache
def signing_key(private_key: str) -> RSAPrivateKey:
    """Loading checks the key, which takes far longer than signing with it."""
    loaded = load_pem_private_key(private_key.encode(), password=None)
    assert isinstance(loaded, RSAPrivateKey)
    return loaded


def start(secrets_file: Path, port: int, run: Path) -> str:
    """Start the issuer with the kept key; returns its URL. Raises PortTaken, PartFailed."""
    ports.ensure_free("issuer", port)
    command = program(secrets_file, port)
    known = processes.start(command, run)
    processes.wait_until_ready(known, command, run, lambda: answers(url_on(port)))
    return url_on(port)


@contextmanager
def running(directory: Path) -> Iterator[tuple[str, Secrets]]:
    """An issuer of a test's own on a free port: its URL, and the secrets whose key it signs with."""
    secrets = load_or_make(directory / "secrets.json")
    try:
        yield start(directory / "secrets.json", ports.free_port(), directory / "run"), secrets
    finally:
        processes.stop("issuer", directory / "run")


def program(secrets_file: Path, port: int) -> processes.Program:
    return processes.Program(
        name="issuer",
        arguments=(sys.executable, "-m", "infra.local.issuer", "--secrets", str(secrets_file), "--port", str(port)),
        environment={"PATH": "/usr/bin:/bin", "PYTHONUNBUFFERED": "1"},
        directory=PROJECT,
    )


def answers(url: str) -> bool:
    """Whether the issuer answers as itself."""
    host, _, port = url.removeprefix("http://").partition(":")
    connection = http.client.HTTPConnection(host, int(port), timeout=ports.ANSWER_SECONDS)
    try:
        connection.request("GET", "/.well-known/openid-configuration")
        answer = connection.getresponse()
        return answer.status == HTTPStatus.OK and json.loads(answer.read()).get("issuer") == url
    except (OSError, http.client.HTTPException, ValueError):
        return False
    finally:
        connection.close()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    documents: dict[str, bytes]

    def do_GET(self) -> None:
        body = self.documents.get(self.path)
        self.send_response(HTTPStatus.OK if body else HTTPStatus.NOT_FOUND)
        self.send_header("Content-Type", "application/json")
        self.send_header("Cache-Control", "max-age=300")
        self.send_header("Content-Length", str(len(body or b"")))
        self.end_headers()
        self.wfile.write(body or b"")


def _serve(secrets_file: Path, port: int) -> None:
    url = url_on(port)
    discovery = {
        "issuer": url,
        "jwks_uri": f"{url}/jwks.json",
        "response_types_supported": ["token"],
        "subject_types_supported": ["public"],
        "id_token_signing_alg_values_supported": ["RS256"],
        "scopes_supported": [SCOPE],
    }
    _Handler.documents = {
        "/.well-known/openid-configuration": json.dumps(discovery).encode(),
        "/jwks.json": json.dumps({"keys": [public_key(load_or_make(secrets_file).issuer_private_key)]}).encode(),
    }
    ThreadingHTTPServer((ports.LOOPBACK, port), _Handler).serve_forever()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--secrets", type=Path, required=True)
    parser.add_argument("--port", type=int, required=True)
    given = parser.parse_args()
    _serve(given.secrets, given.port)
