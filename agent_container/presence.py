"""Who is in the room and what the API did meanwhile: the client coming and going, pauses, the lease's heartbeat."""

import asyncio
import time
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from typing import Any, Literal

from livekit import rtc
from livekit.agents import AgentSession, ConversationItemAddedEvent, UserStateChangedEvent, llm

from agent_container.interview import Interview
from agent_container.interviewer import Interviewer
from agent_container.quiet import Quiet
from agent_container.record import Records
from shared.db.control import Control
from shared.db.leases import RENEW_EVERY_SECONDS
from shared.errors import DatabaseUnavailable, InterviewNotFound
from shared.interview.flow import InterviewState, Phase, enter, hand_over, pause, resume_from, silence
from shared.interview.status import PausedBy, SessionStatus
from shared.logs import Log

AWAY_SECONDS = 10.0
"""A tab that reloads is back by then; after it the interview is paused."""
LEAVE_SECONDS = 60.0
"""So long an agent waits for a client who left, or has not come yet; then its place is somebody else's."""
LOOK_SECONDS = 0.5
SENTENCE_SECONDS = 10.0
"""So long a worker that is to stop lets the client speak on; a drain takes longer than that."""
MICROPHONE_SECONDS = 1.5
"""A client who has published no microphone by then reads and types; publishing one later brings the voice back."""
SEEN_SECONDS = 0.3
"""Frontends hear of a new participant on another connection than what it writes: it writes nothing before."""

type RoomEvent = Literal["participant_connected", "participant_disconnected", "track_published", "track_unpublished"]

log = Log("presence")


class Presence:
    """Follows the room and the database for one interview, and tells the interviewer."""

    def __init__(
        self,
        room: rtc.Room,
        client: str,
        interview: Interview,
        interviewer: Interviewer,
        records: Records,
        *,
        leave: Callable[[str], None],
        is_leaving: Callable[[], bool],
    ) -> None:
        self._room = room
        self._client = client
        self._interview = interview
        self._interviewer = interviewer
        self._records = records
        self._leave = leave
        self._is_leaving = is_leaving
        self._absence: asyncio.Task[None] | None = None
        self._microphone = asyncio.Event()
        self._welcomes = 0
        self._quiet = Quiet(self._on_silence)
        self.silences = 0
        """How often in a row the client was silent for a while, since their last turn."""

    def watch(self, session: AgentSession[None]) -> None:
        """Follow from now on."""
        self._session = session
        self._interviewer.speaking.has_listener = self.is_client_here
        self._interviewer.speaking.use_voice(False)  # until it is known whether the client listens
        for event, follow in self._following():
            self._room.on(event, follow)
        session.on("user_state_changed", self._on_user_state)
        session.on("conversation_item_added", self._on_item)
        self._quiet.watch(session)
        self._interviewer.spawn(self._beat())
        self._interviewer.spawn(self._hand_over_when_told())
        self._interviewer.spawn(self._arrive())

    def stop(self) -> None:
        """Follow the room no longer."""
        for event, follow in self._following():
            self._room.off(event, follow)
        self._quiet.stop()
        if self._absence:
            self._absence.cancel()

    def _following(self) -> tuple[tuple[RoomEvent, Callable[..., None]], ...]:
        return (
            ("participant_connected", self._on_connected),
            ("participant_disconnected", self._on_disconnected),
            ("track_published", self._on_published),
            ("track_unpublished", self._on_unpublished),
        )

    @property
    def is_client_here(self) -> bool:
        return self._client in self._room.remote_participants

    @property
    def is_client_awaited(self) -> bool:
        """Whether a client who does not come is paused for, and left, after a while."""
        return self._absence is not None and not self._absence.done()

    @property
    def is_welcoming(self) -> bool:
        """Whether the client is here and has not been spoken to yet."""
        return self._welcomes > 0

    async def _arrive(self) -> None:
        if self.is_client_here:
            await self._welcome()
        else:
            self._await_client()

    async def _welcome(self) -> None:
        """The client is here: speak as they can hear, and open, or go on where it stood."""
        self._welcomes += 1
        try:
            await self._take_in()
        finally:
            self._welcomes -= 1

    async def _take_in(self) -> None:
        await self._note_client(present=True)
        await self._choose_voice()
        if self._interview.state.phase is Phase.ENDED:
            return
        self.silences = 0
        await self._interviewer.take(enter)

    async def _choose_voice(self) -> None:
        if self._has_microphone():
            self._microphone.set()
        try:
            await asyncio.wait_for(self._microphone.wait(), self._microphone_seconds())
        except TimeoutError:
            log.info("client_without_microphone", session_id=self._interview.session_id)
        self._interviewer.speaking.use_voice(self._microphone.is_set())

    def _microphone_seconds(self) -> float:
        """How much longer a microphone may yet come: a client who has been here for a while has none."""
        client = self._room.remote_participants.get(self._client)
        joined_at = client.joined_at if client else None
        here_for = (datetime.now(UTC) - joined_at).total_seconds() if joined_at else 0.0
        return max(SEEN_SECONDS, MICROPHONE_SECONDS - max(here_for, 0.0))

    def _has_microphone(self) -> bool:
        client = self._room.remote_participants.get(self._client)
        return client is not None and any(_is_microphone(track) for track in client.track_publications.values())

    def _on_connected(self, participant: rtc.RemoteParticipant) -> None:
        self._interviewer.spawn(self._interview.publish(to=participant.identity))
        if participant.identity == self._client:
            self._interviewer.speaking.has_listener = True
            if self._absence:
                self._absence.cancel()
            self._interviewer.spawn(self._welcome())

    def _on_disconnected(self, participant: rtc.RemoteParticipant) -> None:
        if participant.identity == self._client and not self.is_client_here:
            self._microphone.clear()
            self._interviewer.speaking.has_listener = False
            self._interviewer.spawn(self._part())

    async def _part(self) -> None:
        await self._interviewer.hear_out()  # their last words, before they closed the tab
        await self._session.interrupt()
        await self._note_client(present=self.is_client_here)
        if not self.is_client_here:  # another tab of theirs, or a reload, may have come meanwhile
            self._await_client()

    def _await_client(self) -> None:
        if self._absence:
            self._absence.cancel()
        self._absence = asyncio.create_task(self._wait_for_client())

    async def _wait_for_client(self) -> None:
        """Leaving at the end ends the interview for good, so that waits longer than a pause does."""
        await asyncio.sleep(AWAY_SECONDS)
        if self._interview.state.phase is not Phase.CLOSING:
            await self._pause_away()
        await asyncio.sleep(LEAVE_SECONDS - AWAY_SECONDS)
        await self._pause_away()
        self._leave("client_away")

    async def _pause_away(self) -> None:
        if self._interview.state.phase not in (Phase.OPENING, Phase.ENDED) and not self._interview.state.is_paused:
            # the client may come back while it is being stored
            await self._interview.whole_step(partial(pause, by=PausedBy.AWAY))

    async def _note_client(self, *, present: bool) -> None:
        try:
            await self._records.client_seen(present)
        except DatabaseUnavailable as error:
            log.failure("client_not_noted", error, session_id=self._interview.session_id)

    def _on_published(self, track: rtc.RemoteTrackPublication, participant: rtc.RemoteParticipant) -> None:
        if participant.identity == self._client and _is_microphone(track):
            self._microphone.set()
            self._interviewer.speaking.use_voice(True)

    def _on_unpublished(self, track: rtc.RemoteTrackPublication, participant: rtc.RemoteParticipant) -> None:
        if participant.identity == self._client and _is_microphone(track) and not self._has_microphone():
            self._microphone.clear()
            self._interviewer.speaking.use_voice(False)

    def _on_user_state(self, event: UserStateChangedEvent) -> None:
        if event.new_state == "speaking":
            self.silences = 0
        elif event.new_state == "away":
            self._on_silence()

    def _on_silence(self) -> None:
        if self.is_client_here and not self._interview.state.is_paused:
            self._interviewer.spawn(self._nudge())

    def _on_item(self, event: ConversationItemAddedEvent) -> None:
        if isinstance(event.item, llm.ChatMessage) and event.item.role == "user":  # who types is never "speaking"
            self.silences = 0

    async def _nudge(self) -> None:
        is_reading = not self._interviewer.speaking.is_wanted
        await self._interviewer.take(partial(silence, before=self.silences, is_reading=is_reading))
        self.silences += 1
        self._session.reset_away_timer()
        self._quiet.count()

    async def _beat(self) -> None:
        """Renew the lease and follow what the API did, until it is given back. Raises LeaseLost."""
        while not self._records.is_released:
            await asyncio.sleep(RENEW_EVERY_SECONDS)
            try:
                await self.follow(await self._interview.look())
            except DatabaseUnavailable as error:
                log.failure("heartbeat_missed", error, session_id=self._interview.session_id)
            except InterviewNotFound:
                self._leave("session_erased")
                return

    async def _hand_over_when_told(self) -> None:
        """This worker is to stop: another one goes on with the interview."""
        while not self._is_leaving():  # noqa: ASYNC110 - another process sets it
            await asyncio.sleep(LOOK_SECONDS)
        log.info("handing_over", session_id=self._interview.session_id)
        if self.is_client_here:
            await self._let_finish()
            await self._interviewer.take(hand_over)
        else:
            self._leave("handed_over")

    async def _let_finish(self) -> None:
        """Not in the middle of what the client says, if that ends soon: what has not ended is stored by nobody."""
        until = time.monotonic() + SENTENCE_SECONDS
        while self._is_client_speaking and time.monotonic() < until:  # noqa: ASYNC110 - nothing tells the end of both
            await asyncio.sleep(LOOK_SECONDS)

    @property
    def _is_client_speaking(self) -> bool:
        return self._session.user_state == "speaking" or self._interviewer.listening.is_hearing

    async def follow(self, control: Control) -> None:
        """Do what the API has done to the session. A client's coming back ends their pause in the database before they
        are here: they are welcomed, which goes on with it."""
        state = self._interview.state
        match control.status:
            case SessionStatus.CANCELLED | SessionStatus.COMPLETED if state.phase is not Phase.ENDED:
                await self._interview.publish()
                self._leave("session_over")
            case SessionStatus.PAUSED if control.paused_by and _is_news(control, state):
                await self._interviewer.take(partial(pause, by=control.paused_by))
            case SessionStatus.IN_PROGRESS if state.is_paused and self.is_client_here and not self.is_welcoming:
                await self._interviewer.take(partial(resume_from, state.paused_by))
            case _:
                pass


def _is_news(control: Control, state: InterviewState) -> bool:
    """A pause that the interviewer does not know of: also one that the lawyer has made theirs meanwhile, or that they
    ask for while it is held for their voice, which would end with an offer to go on."""
    is_lawyers = control.paused_by is PausedBy.LAWYER
    is_voice_alone = state.is_lawyer_speaking and control.is_hold_asked
    return not state.is_paused or (is_lawyers and (state.paused_by is not PausedBy.LAWYER or is_voice_alone))


def _is_microphone(track: Any) -> bool:
    return bool(track.source == rtc.TrackSource.SOURCE_MICROPHONE)
