"""Invitation codes: the HMAC of the invitation's id, so that a replay gives the same one and none is stored."""

import base64
import hashlib
import hmac
from uuid import UUID

from shared.config import InvitationSettings

CODE_BYTES = 16
"""128 bits."""


def code_of(invitation_id: UUID, settings: InvitationSettings) -> str:
    """The code of an invitation, 22 characters that fit a URL."""
    digest = _hmac(settings, b"invitation", invitation_id.bytes)[:CODE_BYTES]
    return base64.urlsafe_b64encode(digest).decode().rstrip("=")


def hash_of(code: str) -> bytes:
    """What is stored of a code."""
    return hashlib.sha256(code.encode()).digest()


def link_of(invitation_id: UUID, settings: InvitationSettings) -> str:
    """The link that the lawyer sends."""
    return f"{settings.invitation_base_url}/{code_of(invitation_id, settings)}"


def address_hash(address: str, settings: InvitationSettings) -> bytes:
    """Who tried, without keeping their address."""
    return _hmac(settings, b"address", address.encode())


def _hmac(settings: InvitationSettings, purpose: bytes, message: bytes) -> bytes:
    secret = settings.invitation_secret.get_secret_value().encode()
    return hmac.new(secret, purpose + b"\x00" + message, hashlib.sha256).digest()
