"""The secrets of one local system: made at its first start, kept in its data, readable by its owner only."""

import json
import secrets
from dataclasses import asdict, dataclass, field
from pathlib import Path

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

from infra.local.home import write_privately


@dataclass(frozen=True)
class Secrets:
    """All random; none is shared with another system or stage."""

    database_superuser_password: str = field(repr=False)
    database_owner_password: str = field(repr=False)
    database_app_password: str = field(repr=False)
    livekit_api_key: str
    livekit_api_secret: str = field(repr=False)
    invitation_secret: str = field(repr=False)
    issuer_private_key: str = field(repr=False)
    """RSA, PKCS #8, PEM."""


def load_or_make(path: Path) -> Secrets:
    """The kept secrets, or new ones if there are none yet."""
    try:
        return Secrets(**json.loads(path.read_text()))
    except FileNotFoundError:
        made = make()
        write_privately(path, json.dumps(asdict(made), indent=2))
        return made


def make() -> Secrets:
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    return Secrets(
        database_superuser_password=secrets.token_urlsafe(24),
        database_owner_password=secrets.token_urlsafe(24),
        database_app_password=secrets.token_urlsafe(24),
        livekit_api_key=f"API{secrets.token_hex(6)}",
        livekit_api_secret=secrets.token_urlsafe(36),
        invitation_secret=secrets.token_urlsafe(36),
        issuer_private_key=key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        ).decode(),
    )
