"""Who came in by an invitation that was taken away, and their leaving the room."""

import asyncio
from collections.abc import Mapping
from datetime import datetime
from uuid import UUID

from functions.rooms.tokens import EARLY
from shared.config import LiveKitSettings
from shared.db import invitations
from shared.db.engine import System, transaction
from shared.dispatch import connect
from shared.identities import INVITATION_ATTRIBUTE, client_identity
from shared.logs import Log

log = Log("removal")


def taken_away_at(session_id: UUID, attributes: Mapping[str, str]) -> datetime | None:
    """When the invitation that a client with these attributes came in by was taken away; None if it holds."""
    try:
        invitation_id = UUID(attributes.get(INVITATION_ATTRIBUTE, ""))
    except ValueError:
        return None
    with transaction(System()) as tx:
        return invitations.taken_away_at(tx, session_id, invitation_id)


async def remove_revoked(livekit: LiveKitSettings, session_id: UUID) -> None:
    """Remove the client from the room if they came in by an invitation that was taken away. Whoever is there now is
    asked about: news of a join may be late, and the right person in their place by then.

    LiveKit Cloud also refuses the tokens that were made before that (its own server, as we pin it, has no such list).
    Left to itself it would refuse all that are made in the next minute, the right person's too (protocol/livekit_room:
    `revoke_token_ts`). Calling it twice removes once. Raises LiveKitUnavailable, DatabaseUnavailable.
    """
    from livekit.api import RoomParticipantIdentity, TwirpError, TwirpErrorCode

    client = RoomParticipantIdentity(room=str(session_id), identity=client_identity(session_id))
    async with connect(livekit) as api:
        try:
            present = await api.room.get_participant(client)
            at = await asyncio.to_thread(taken_away_at, session_id, present.attributes)
            if at is not None:
                client.revoke_token_ts = int((at - EARLY).timestamp())
                await api.room.remove_participant(client)
                log.info("revoked_client_removed", session_id=session_id)
        except TwirpError as error:
            if error.code != TwirpErrorCode.NOT_FOUND:
                raise
