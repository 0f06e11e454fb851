"""LiveKit tokens: who may do what in which room, for two minutes.

A token is a JWT as LiveKit's docs give it (home/get-started/authentication). It is made here with
PyJWT alone: `livekit.api` imports aiohttp for it, which would triple the function's cold start.
"""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any
from uuid import UUID

import jwt

from shared.identities import INVITATION_ATTRIBUTE, client_identity, lawyer_identity

if TYPE_CHECKING:
    from shared.config import LiveKitSettings

TOKEN_LIFE = timedelta(minutes=2)
"""To join with: who is in the room stays in it when the token has run out."""
EARLY = timedelta(seconds=5)
"""So long before it is made a token begins to hold: LiveKit's clock may be late."""


@dataclass(frozen=True)
class Grants:
    """LiveKit's video grant, as far as it is used; what is not granted here is refused by the server."""

    room: str
    room_admin: bool = False

    def claims(self) -> dict[str, Any]:
        return {
            "room": self.room,
            "roomJoin": True,
            "canPublish": True,
            "canSubscribe": True,
            "canPublishData": True,
            "canUpdateOwnMetadata": False,
            "roomAdmin": self.room_admin,
        }


def mint_for_lawyer(livekit: "LiveKitSettings", session_id: UUID, lawyer_id: UUID, name: str) -> str:
    """The lawyer may publish, subscribe and administer the room."""
    return _mint(livekit, lawyer_identity(lawyer_id), name, Grants(room=str(session_id), room_admin=True))


def mint_for_client(livekit: "LiveKitSettings", session_id: UUID, name: str | None, invitation_id: UUID) -> str:
    """The client may publish and subscribe, and is known by the invitation that they came in by."""
    attributes = {INVITATION_ATTRIBUTE: str(invitation_id)}
    return _mint(livekit, client_identity(session_id), name or "Client", Grants(room=str(session_id)), attributes)


def _mint(
    livekit: "LiveKitSettings", identity: str, name: str, grants: Grants, attributes: dict[str, str] | None = None
) -> str:
    now = datetime.now(UTC)
    claims = {
        "iss": livekit.livekit_api_key,
        "sub": identity,
        "name": name,
        "nbf": now - EARLY,
        "exp": now + TOKEN_LIFE,
        "video": grants.claims(),
        **({"attributes": attributes} if attributes else {}),
    }
    return jwt.encode(claims, livekit.livekit_api_secret.get_secret_value(), algorithm="HS256")
