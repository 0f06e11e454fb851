"""The lawyer's words in the room: while they speak or write to the client, the interviewer is silent, and offers to go
on after a while. What they write is on the record as theirs; of what they speak, from when to when: nobody transcribes
it."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime

from livekit import rtc
from livekit.agents import AgentSession

from agent_container.interview import Interview
from agent_container.interviewer import Interviewer
from agent_container.lawyer import of_lawyer
from agent_container.record import RETRY_SECONDS
from shared.errors import DatabaseUnavailable
from shared.identities import names_lawyer
from shared.interview.events import Channel
from shared.interview.flow import Decision, InterviewState, lawyer_speaks, offer_to_go_on
from shared.interview.flow_acts import lawyer_spoke, lawyer_writes
from shared.logs import Log

SPEECH_SECONDS = 0.6
"""A cough is shorter."""
PAUSE_SECONDS = 2.0
"""A shorter pause is within what they say."""
OFFER_AFTER_SECONDS = (6.0, 30.0, 60.0)
"""Of silence in the room, one after the other; then nothing more is said until somebody tells it to go on."""

log = Log("lawyer_voice")


class LawyerVoice:
    """Follows LiveKit's active speakers. `is_lawyer`: whether the database knows an identity as this session's."""

    def __init__(
        self,
        room: rtc.Room,
        client: str,
        interview: Interview,
        interviewer: Interviewer,
        is_lawyer: Callable[[str], Awaitable[bool]],
    ) -> None:
        self._room = room
        self._client = client
        self._interview = interview
        self._interviewer = interviewer
        self._is_lawyer = is_lawyer
        self._speaking: asyncio.Task[None] | None = None
        self._quiet: asyncio.Task[None] | None = None
        self._spoken: asyncio.Task[None] | None = None
        """Waits for whether the lawyer goes on."""
        self._speech: tuple[str, datetime] | None = None
        """Who speaks, and since when; until it is known that they do not go on."""
        self._offers = 0
        self._is_anybody_heard = False

    def watch(self, session: AgentSession[None]) -> None:
        """Follow from now on; a hold that an earlier process began is taken up."""
        self._session = session
        self._room.on("active_speakers_changed", self._on_speakers)
        self._wait_for_quiet()

    def stop(self) -> None:
        self._room.off("active_speakers_changed", self._on_speakers)
        self._cancel(self._speaking, self._quiet)

    async def wrote(self, identity: str, words: str) -> None:
        """Somebody who names themselves a lawyer has typed this in the room."""
        at = datetime.now(UTC)
        if not await self._is_known(identity):
            return

        def writes(state: InterviewState) -> Decision:
            return lawyer_writes(state, of_lawyer(Channel.TYPED, words, state, at, at))

        self._offers = 0
        await self._hold_by(writes)

    def _on_speakers(self, speakers: list[rtc.Participant]) -> None:
        identities = {speaker.identity for speaker in speakers}
        self._is_anybody_heard = bool(identities)
        lawyers = {identity for identity in identities if names_lawyer(identity)}
        if lawyers:
            self._cancel(self._quiet, self._spoken)
            self._spoken = None
            self._speech = self._speech or (min(lawyers), datetime.now(UTC))
            if self._speaking is None or self._speaking.done():
                self._offers = 0
                self._speaking = self._interviewer.spawn(self._hold(min(lawyers)))
        else:
            self._cancel(self._speaking, self._quiet)
            if self._speech is not None and self._spoken is None:
                self._spoken = self._interviewer.spawn(self._note_spoken(*self._speech, datetime.now(UTC)))
            if not identities:
                self._wait_for_quiet()

    async def _note_spoken(self, identity: str, began: datetime, ended: datetime) -> None:
        await asyncio.sleep(PAUSE_SECONDS)
        self._speech = self._spoken = None
        if (ended - began).total_seconds() < SPEECH_SECONDS or not await self._is_known(identity):
            return

        def spoke(state: InterviewState) -> Decision:
            return lawyer_spoke(state, of_lawyer(Channel.VOICE, "", state, began, ended))

        await self._interview.whole_step(spoke)

    async def _is_known(self, identity: str) -> bool:
        """Whether it is this session's lawyer; while the database is away, this waits."""
        while True:
            try:
                return await self._is_lawyer(identity)
            except DatabaseUnavailable:
                await asyncio.sleep(RETRY_SECONDS)

    def _wait_for_quiet(self) -> None:
        self._cancel(self._quiet)
        if self._interview.state.is_lawyer_speaking and self._offers < len(OFFER_AFTER_SECONDS):
            self._quiet = self._interviewer.spawn(self._offer(OFFER_AFTER_SECONDS[self._offers]))

    async def _hold(self, identity: str) -> None:
        """Who has spoken for so long is not coughing; what has begun then is not broken off."""
        await asyncio.sleep(SPEECH_SECONDS)
        self._interviewer.spawn(self._hold_now(identity))

    async def _hold_now(self, identity: str) -> None:
        try:
            if not await self._is_lawyer(identity):
                return
        except DatabaseUnavailable as error:
            log.failure("lawyer_not_known", error, session_id=self._interview.session_id)
            return
        log.info("lawyer_speaks", session_id=self._interview.session_id)
        await self._hold_by(lawyer_speaks)

    async def _hold_by(self, decide: Callable[[InterviewState], Decision]) -> None:
        await self._interviewer.hear_out()
        await self._session.interrupt()
        await self._interviewer.take(decide)
        if not self._is_anybody_heard:
            self._wait_for_quiet()

    async def _offer(self, seconds: float) -> None:
        await asyncio.sleep(seconds)
        self._offers += 1
        self._interviewer.spawn(self._interviewer.take(offer_to_go_on))

    @staticmethod
    def _cancel(*tasks: asyncio.Task[None] | None) -> None:
        for task in tasks:
            if task is not None:
                task.cancel()
