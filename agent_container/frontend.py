"""What the agent tells the frontends: progress packets, a compact attribute for late comers, the room's metadata."""

import asyncio
import json

import aiohttp
from livekit import api, rtc
from livekit.rtc.participant import PublishDataError

from shared.interview.progress import Progress
from shared.logs import Log

TOPIC = "lexnova.progress"
ATTRIBUTE = "lexnova.progress"

GIVEN_BACK_SECONDS = 0.5
"""How long LiveKit's server may take to give back an attribute before it is sent again."""

log = Log("frontend")


class Frontend:
    """Publishes whole states; one that is lost is made good by the next."""

    def __init__(self, room: rtc.Room, server: api.LiveKitAPI) -> None:
        self._room = room
        self._server = server
        self._told = ""
        self._compact = ""
        self._showing: asyncio.Task[None] | None = None

    async def publish(self, progress: Progress, *, to: str | None = None) -> None:
        """Send the packet to everybody, or to one participant; not a second time when nothing but `seq` changed.

        Late comers' attribute follows, and nobody waits for it: LiveKit's server answers only when it has it.
        """
        packet = progress.model_dump_json()
        content = progress.model_copy(update={"seq": 0}).model_dump_json()
        if to is None:
            if content == self._told:
                return
            self._compact = progress.compact()
            if self._showing is None or self._showing.done():
                self._showing = asyncio.create_task(self._show())
        try:
            await self._room.local_participant.publish_data(
                packet, reliable=True, topic=TOPIC, destination_identities=[to] if to else []
            )
        except PublishDataError as error:
            log.failure("progress_not_published", error, session_id=progress.session_id)
            return
        if to is None:
            self._told = content

    async def _show(self) -> None:
        """The newest state, of those that come meanwhile only the last, until the server gives it back: the library
        does not say when the server has not taken it."""
        agent = self._room.local_participant
        while self._room.isconnected() and agent.attributes.get(ATTRIBUTE) != self._compact:
            await agent.set_attributes({ATTRIBUTE: self._compact})
            await asyncio.sleep(GIVEN_BACK_SECONDS)

    async def sees(self, identity: str) -> bool | None:
        """Whether a participant is in the room, by LiveKit's server; None when it cannot be asked."""
        try:
            present = await self._server.room.list_participants(api.ListParticipantsRequest(room=self._room.name))
        except api.TwirpError as error:
            return False if error.code == api.TwirpErrorCode.NOT_FOUND else None
        except (aiohttp.ClientError, TimeoutError):
            return None
        return any(participant.identity == identity for participant in present.participants)

    async def tell_room(self, *, waiting: bool) -> None:
        """Whether the room waits for an interviewer, for whoever joins."""
        metadata = json.dumps({"waiting_for_interviewer": waiting})
        try:
            await self._server.room.update_room_metadata(
                api.UpdateRoomMetadataRequest(room=self._room.name, metadata=metadata)
            )
        except api.TwirpError as error:
            log.failure("room_metadata_not_updated", error)
