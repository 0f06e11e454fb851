"""What the agent tells the frontends: progress packets, a compact attribute for late comers, the room's metadata, and
whether it listens."""

import json

import aiohttp
from livekit import api, rtc
from livekit.agents import AgentSession
from livekit.agents.types import ATTRIBUTE_AGENT_STATE
from livekit.rtc.participant import PublishDataError

from agent_container.attribute import Attribute
from shared.interview.progress import Progress
from shared.logs import Log

TOPIC = "lexnova.progress"
ATTRIBUTE = "lexnova.progress"

log = Log("frontend")


class Frontend:
    """Publishes whole states; one that is lost is made good by the next."""

    def __init__(self, room: rtc.Room, server: api.LiveKitAPI) -> None:
        self._room = room
        self._server = server
        self._told = ""
        self._progress = Attribute(room, ATTRIBUTE)
        self._agent_state = Attribute(room, ATTRIBUTE_AGENT_STATE)

    def follow(self, session: AgentSession[None]) -> None:
        """Hold the server to the state that livekit-agents shows: a client who waits for "listening" waits for good
        where an older state came to stand."""
        session.on("agent_state_changed", lambda event: self._agent_state.hold(event.new_state))

    async def publish(self, progress: Progress, *, to: str | None = None) -> None:
        """Send the packet to everybody, or to one participant; not a second time when nothing but `seq` changed.

        Late comers' attribute follows.
        """
        packet = progress.model_dump_json()
        content = progress.model_copy(update={"seq": 0}).model_dump_json()
        if to is None:
            if content == self._told:
                return
            self._progress.show(progress.compact())
        try:
            await self._room.local_participant.publish_data(
                packet, reliable=True, topic=TOPIC, destination_identities=[to] if to else []
            )
        except PublishDataError as error:
            log.failure("progress_not_published", error, session_id=progress.session_id)
            return
        if to is None:
            self._told = content

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
