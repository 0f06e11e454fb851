"""An interview in this process, from the lease to leaving: one session, and a new one when that breaks down."""

import asyncio
from collections.abc import Callable

from livekit import rtc
from livekit.agents import AgentSession, CloseEvent, JobContext
from livekit.agents.voice.events import CloseReason

from agent_container.chat import Chat
from agent_container.frontend import Frontend
from agent_container.interview import Interview
from agent_container.interviewer import Interviewer
from agent_container.lawyer import LawyerActs
from agent_container.lawyer_voice import LawyerVoice
from agent_container.presence import Presence
from agent_container.record import Records
from agent_container.recording import Recording
from agent_container.session import follow, make_session, room_options
from agent_container.understanding import Understander
from agent_container.voices import Voices
from agent_container.worker import is_leaving
from shared.config import AgentSettings, LiveKitSettings, RecordingSettings, load
from shared.db.interviews import StoredInterview
from shared.dispatch import dispatch_wanted
from shared.errors import DatabaseUnavailable, LeaseLost, LiveKitUnavailable
from shared.identities import client_identity
from shared.interview.flow import Phase, pause
from shared.interview.phrases import book
from shared.interview.status import PausedBy
from shared.logs import Log

TERMINATED = "parent process shutdown"
"""What livekit-agents gives as the reason when LiveKit ends the job: because the room is closed, or its dispatch was
deleted."""
CLOSED = (rtc.DisconnectReason.ROOM_DELETED, rtc.DisconnectReason.ROOM_CLOSED)
"""What LiveKit's server says of a closed room itself; whichever of the two comes first ends the job."""
CLOSE_SECONDS = 5.0
"""So long a session that broke down may take to leave the room to the next one."""

log = Log("holding")


class Holding:
    """Lives as long as the job. A session that closes with an error is followed by another, on the same state."""

    def __init__(
        self,
        ctx: JobContext,
        records: Records,
        stored: StoredInterview,
        settings: AgentSettings,
        make_voices: Callable[[], Voices],
    ) -> None:
        self._ctx = ctx
        self._records = records
        self._stored = stored
        self._settings = settings
        self._make_voices = make_voices
        self._frontend = Frontend(ctx.room, ctx.api)
        recording = load(RecordingSettings)
        self._interview = Interview(records, stored, self._frontend, records_sound=recording.record_audio)
        self._recording = Recording(self._interview, load(LiveKitSettings), recording)
        self._client = client_identity(stored.session_id)
        self._leaving: asyncio.Task[None] | None = None
        self._reopening: asyncio.Task[None] | None = None
        self._is_room_closed = False

    async def come_in(self) -> None:
        """Follow the room from now on, and speak in it."""
        self._ctx.add_shutdown_callback(self._close)
        self._ctx.room.on("disconnected", self._on_disconnected)
        await self._open()
        await self._frontend.tell_room(waiting=False)

    async def _open(self) -> None:
        voices, phrases = self._make_voices(), book(self._stored.language)
        self._interviewer = Interviewer(
            self._interview,
            Understander(self._settings, self._stored.language),
            voices,
            phrases,
            on_over=lambda: self.leave("interview_over"),
            on_lost=lambda: self._ctx.shutdown("lease_lost"),
        )
        session = make_session(voices)
        follow(session, self._interviewer)
        self._frontend.follow(session)
        session.on("close", self._on_closed)
        await session.start(
            self._interviewer,
            room=self._ctx.room,
            room_options=room_options(self._client),
            record=False,
            session_host=False,
        )
        self._session = session
        acts = LawyerActs(self._interview, self._interviewer, self._records)
        acts.register(self._ctx.room.local_participant)
        self._lawyer_voice = LawyerVoice(
            self._ctx.room, self._client, self._interview, self._interviewer, acts.is_lawyer
        )
        self._lawyer_voice.watch(session)
        self._chat = Chat(self._ctx.room, self._client, self._interviewer, self._lawyer_voice.wrote, phrases)
        self._chat.watch(session)
        self._presence = Presence(
            self._ctx.room,
            self._client,
            self._interview,
            self._interviewer,
            self._records,
            leave=self.leave,
            is_leaving=lambda: is_leaving(self._ctx.proc),
        )
        self._presence.watch(session)
        self._interviewer.spawn(self._recording.follow())

    def leave(self, reason: str) -> None:
        """Write what was spoken, give the lease back so that another can go on at once, then end the job."""
        if self._leaving is None:
            self._leaving = asyncio.create_task(self._leave(reason))

    async def _leave(self, reason: str) -> None:
        try:
            await self._interviewer.hear_out(is_answered=False)
            await self._interviewer.written()
            await self._recording.settle()
            await self._records.release()
            if is_leaving(self._ctx.proc):
                await self._call_the_next()
        except DatabaseUnavailable as error:
            log.failure("left_without_release", error, session_id=self._interview.session_id)
        self._ctx.shutdown(reason)

    async def _call_the_next(self) -> None:
        """Another worker goes on where an interviewer is still wanted: at once, not when it searches next."""
        try:
            await dispatch_wanted(load(LiveKitSettings), session_id=self._interview.session_id)
        except LiveKitUnavailable as error:
            log.failure("next_not_called", error, session_id=self._interview.session_id)

    def _on_disconnected(self, reason: int) -> None:
        self._is_room_closed = reason in CLOSED

    def _on_closed(self, event: CloseEvent) -> None:
        if event.reason is CloseReason.ERROR and self._leaving is None:
            log.warning("session_broke_down", session_id=self._interview.session_id)
            self._reopening = asyncio.create_task(self._reopen())

    async def _reopen(self) -> None:
        """The same interview in a new session: what is in memory is what is stored."""
        self._presence.stop()
        self._lawyer_voice.stop()
        self._chat.stop()
        await self._interviewer.settle()
        await self._wait_until_closed(self._session)
        await self._open()

    async def _wait_until_closed(self, session: AgentSession[None]) -> None:
        """It says that it closes before it takes its handlers off the room: the next one's would be refused, or taken
        off in their place."""
        try:
            async with asyncio.timeout(CLOSE_SECONDS):
                await session.aclose()
        except TimeoutError:
            log.warning("session_not_closed", session_id=self._interview.session_id)

    async def _has_client_gone(self, reason: str) -> bool:
        """Whether LiveKit ended the job of a room that the client is not in. A server that cannot be asked says with
        its webhook what became of the room."""
        return reason == TERMINATED and await self._frontend.sees(self._client) is False

    async def _note_room_closed(self) -> None:
        """Nobody is here any more; the client's next token begins anew."""
        await self._records.client_seen(False)
        if self._interview.state.phase not in (Phase.OPENING, Phase.ENDED):
            await self._interview.step(lambda state: pause(state, PausedBy.AWAY))

    async def _close(self, reason: str) -> None:
        """The job ends: write what is still to be written, then give the lease back."""
        try:
            await self._interviewer.settle()
            if not is_leaving(self._ctx.proc) and (self._is_room_closed or await self._has_client_gone(reason)):
                await self._note_room_closed()
            await self._recording.settle()
            await self._records.release()
        except (LeaseLost, DatabaseUnavailable) as error:
            log.failure("left_without_release", error, session_id=self._interview.session_id)
        finally:
            self._records.close()
            log.info("interview_left", session_id=self._interview.session_id, reason=reason)
