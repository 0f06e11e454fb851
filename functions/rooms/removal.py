"""Who came in by an invitation that was taken away, and their leaving the room."""

import asyncio
from collections.abc import Mapping
from uuid import UUID

from shared.config import LiveKitSettings
from shared.db import invitations
from shared.db.engine import System, transaction
from shared.dispatch import connect
from shared.identities import INVITATION_ATTRIBUTE, client_identity
from shared.logs import Log

log = Log("removal")


def came_by_revoked(session_id: UUID, attributes: Mapping[str, str]) -> bool:
    """Whether a client with these attributes came in by an invitation of the session's that was taken away."""
    try:
        invitation_id = UUID(attributes.get(INVITATION_ATTRIBUTE, ""))
    except ValueError:
        return False
    with transaction(System()) as tx:
        return invitations.is_revoked(tx, session_id, invitation_id)


async def remove_revoked(livekit: LiveKitSettings, session_id: UUID) -> None:
    """Remove the client from the room if they came in by an invitation that was taken away. Whoever is there now is
    asked about: news of a join may be late, and the right person in their place by then.

    Calling it twice removes once. Raises LiveKitUnavailable, DatabaseUnavailable.
    """
    from livekit.api import RoomParticipantIdentity, TwirpError, TwirpErrorCode

    client = RoomParticipantIdentity(room=str(session_id), identity=client_identity(session_id))
    async with connect(livekit) as api:
        try:
            present = await api.room.get_participant(client)
            if await asyncio.to_thread(came_by_revoked, session_id, present.attributes):
                await api.room.remove_participant(client)
                log.info("revoked_client_removed", session_id=session_id)
        except TwirpError as error:
            if error.code != TwirpErrorCode.NOT_FOUND:
                raise
