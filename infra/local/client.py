"""A made-up client in a real room: speaks through a published microphone, or types on lk.chat, and follows along."""

import asyncio
import json
import math
import time
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from livekit import rtc
from livekit.rtc.data_stream import StreamError

from infra.local.answers import NOTHING_MORE, ClientAnswers
from infra.local.errors import LocalError
from infra.local.microphone import FirstSound, Microphone
from infra.local.replies import Replies
from shared.identities import names_agent

AGENT_STATE = "lk.agent.state"
PROGRESS_TOPIC = "lexnova.progress"
STUCK_SECONDS = 60.0
SEGMENTS_OF_A_TURN = 3
READ_SECONDS = 0.3
ENDED = ("completed", "cancelled")
OPEN = ("pending", "asking")


class Mode(StrEnum):
    VOICE = "voice"
    TEXT = "text"


class ClientStuck(LocalError):
    """The interviewer has said nothing for as long as the client waits."""


@dataclass(frozen=True)
class Said:
    """One turn of the client's; `reply_seconds` from the end of its speech to the interviewer's first sound."""

    question_id: str | None
    words: str
    mode: Mode
    reply_seconds: float | None


@dataclass
class Attendance:
    """What the client met: every progress packet, what it heard, what it said."""

    packets: list[dict[str, Any]] = field(default_factory=list)
    heard: list[str] = field(default_factory=list)
    said: list[Said] = field(default_factory=list)


@dataclass
class MadeUpClient:
    """Takes part until the interview has ended. `types_at`: questions it types the answer to in voice mode."""

    answers: ClientAnswers
    mode: Mode = Mode.VOICE
    types_at: frozenset[str] = frozenset()
    on_packet: Callable[[Mapping[str, Any]], None] = lambda packet: None
    patience_seconds: float = STUCK_SECONDS

    def __post_init__(self) -> None:
        self.attendance = Attendance()
        self._changed = asyncio.Condition()
        self._agent: str | None = None
        self._agent_state = ""
        self._open_segment: int | None = None
        """What is being said, by its place in `heard`. livekit-agents leaves a stream open for ever when a reply is
        broken off as it begins: only the newest counts."""
        self._replies = Replies()
        self._is_over = False
        self._tasks: set[asyncio.Task[None]] = set()
        self._first_sound = FirstSound()

    async def attend(self, url: str, token: str) -> Attendance:
        """Join, answer whatever is asked, leave when the interviewer has ended it and left. Raises ClientStuck."""
        async with self._joined(url, token) as microphone:
            while await self._is_my_turn():
                await self._take_turn(microphone)
        return self.attendance

    async def leave(self) -> None:
        """Close the tab, as it were, in the middle of it: `attend` ends."""
        await self.room.disconnect()
        self._note(self._end)

    @asynccontextmanager
    async def _joined(self, url: str, token: str) -> AsyncIterator[Microphone | None]:
        self.room = rtc.Room()  # belongs to the loop that runs now
        self.room.on("data_received", self._on_data)
        self.room.on("participant_attributes_changed", self._on_attributes)
        self.room.on("participant_connected", self._on_participant)
        self.room.on("participant_disconnected", self._on_left)
        self.room.on("track_subscribed", self._on_track)
        self.room.on("disconnected", self._on_disconnected)
        self.room.register_text_stream_handler("lk.transcription", self._on_transcription)
        # who types reads: without a microphone the interviewer writes, and there is nothing to listen to
        await self.room.connect(url, token, rtc.RoomOptions(auto_subscribe=self.mode is Mode.VOICE))
        microphone = await Microphone.publish(self.room) if self.mode is Mode.VOICE else None
        for participant in self.room.remote_participants.values():
            self._on_participant(participant)
        try:
            yield microphone
        finally:
            if microphone:
                await microphone.aclose()
            await self.room.disconnect()
            for task in self._tasks:
                task.cancel()
            await asyncio.gather(*self._tasks, return_exceptions=True)

    @property
    def question_id(self) -> str | None:
        """The question on the table, as the last packet says."""
        return self.attendance.packets[-1]["current_question_id"] if self.attendance.packets else None

    def _answer(self, question_id: str | None) -> str:
        """With the question's outcome there its answer was read back; with all of them there that was the end."""
        packet = self.attendance.packets[-1] if self.attendance.packets else {}
        if question_id is None and packet and packet["resolved"] == packet["total"]:
            return NOTHING_MORE
        is_settled = question_id is not None and packet.get("questions", {}).get(question_id, "asking") not in OPEN
        if question_id is not None and is_settled:
            return self.answers.react(question_id, " ".join(self.attendance.heard[-SEGMENTS_OF_A_TURN:]))
        return self.answers.next(question_id)

    @property
    def _has_ended(self) -> bool:
        """What remains is the goodbye."""
        return bool(self.attendance.packets) and self.attendance.packets[-1]["status"] in ENDED

    async def _is_my_turn(self) -> bool:
        """Wait until the interviewer has spoken to the end and listens: True; or until it is over: False."""
        async with self._changed:
            try:
                async with asyncio.timeout(self.patience_seconds):
                    await self._changed.wait_for(lambda: self._is_over or self._listens())
                    while not self._is_over and await self._reads_on():
                        await self._changed.wait_for(lambda: self._is_over or self._listens())
            except TimeoutError:
                raise ClientStuck(
                    f"The interviewer said nothing for {self.patience_seconds:.0f} s, {self._met}: lexnova logs agent"
                ) from None
            return not self._is_over

    @property
    def _met(self) -> str:
        """What the client waits on, without anybody's words."""
        is_saying = self._open_segment is not None
        return f"{self._agent_state=}, {is_saying=}, {self._replies.count=}, {self.question_id=}"

    async def _reads_on(self) -> bool:
        """Whether something more comes while a client who types reads: "Thank you." is not yet the question."""
        if self.mode is Mode.VOICE:
            return False
        try:
            await asyncio.wait_for(self._changed.wait(), READ_SECONDS)
        except TimeoutError:
            return False
        return True

    def _listens(self) -> bool:
        """The stale `listening` before the first words does not count, so something must have been heard."""
        is_silent = self._open_segment is None and self._agent_state == "listening"
        return is_silent and self._replies.count > 0 and not self._has_ended

    async def _take_turn(self, microphone: Microphone | None) -> None:
        question_id = self.question_id
        words = self._answer(question_id)
        self._replies.begin_turn()
        if microphone is None or question_id in self.types_at:
            self._replies.end_turn(-math.inf)  # who types talks into nothing
            try:
                await self.room.local_participant.send_text(words, topic="lk.chat")
            except StreamError:  # thrown out, or the connection broke: not said, and asked again if it is wanted
                return
            self.attendance.said.append(Said(question_id, words, Mode.TEXT, None))
            return
        ended_at = await microphone.speak(words)
        self._replies.end_turn(ended_at)
        heard_at = await self._first_sound.after(ended_at)
        reply = heard_at - ended_at if heard_at else None
        self.attendance.said.append(Said(question_id, words, Mode.VOICE, reply))

    def _note(self, change: Callable[[], None]) -> None:
        """Change what is known and wake who waits for it."""

        async def noted() -> None:
            async with self._changed:
                change()
                self._changed.notify_all()

        self._spawn(noted())

    def _spawn(self, work: Any) -> None:
        task: asyncio.Task[None] = asyncio.ensure_future(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    def _on_data(self, packet: rtc.DataPacket) -> None:
        sender = packet.participant
        if packet.topic != PROGRESS_TOPIC or sender is None or not _is_agent(sender):
            return
        self._take(json.loads(packet.data))
        if self._has_ended and sender.identity not in self.room.remote_participants:
            self._note(self._end)  # it left before its last packet was here

    def _take(self, document: dict[str, Any]) -> None:
        self.attendance.packets.append(document)
        self.on_packet(document)

    async def _catch_up(self, agent: str) -> None:
        """What it told everybody while we connected anew came before the news of who had sent it."""
        call = self.room.local_participant.perform_rpc(
            destination_identity=agent, method="lexnova.get_progress", payload=""
        )
        with suppress(rtc.RpcError):  # it is just coming in, and will tell
            document = json.loads(await call)
            if document["seq"] > max((packet["seq"] for packet in self.attendance.packets), default=0):
                self._take(document)

    def _on_attributes(self, changed: dict[str, str], participant: rtc.Participant) -> None:
        if participant.identity == self._agent and AGENT_STATE in changed:
            state = changed[AGENT_STATE]
            self._note(lambda: setattr(self, "_agent_state", state))

    def _on_participant(self, participant: rtc.RemoteParticipant) -> None:
        """Told twice of whoever came while we were joining. At once, before anything is counted of what it says."""
        if not _is_agent(participant):
            return
        if participant.identity == self._agent:
            self._spawn(self._catch_up(participant.identity))
            return
        self._agent = participant.identity
        self._open_segment, self._replies = None, Replies()
        state = participant.attributes.get(AGENT_STATE, "")
        self._note(lambda: setattr(self, "_agent_state", state))

    def _on_left(self, participant: rtc.RemoteParticipant) -> None:
        if participant.identity == self._agent and self._has_ended:
            self._note(self._end)

    def _on_disconnected(self, reason: Any) -> None:
        self._note(self._end)

    def _end(self) -> None:
        self._is_over = True

    def _on_track(
        self, track: rtc.Track, publication: rtc.RemoteTrackPublication, participant: rtc.RemoteParticipant
    ) -> None:
        if isinstance(track, rtc.RemoteAudioTrack) and _is_agent(participant):
            self._spawn(self._first_sound.listen(track))

    def _on_transcription(self, reader: rtc.TextStreamReader, identity: str) -> None:
        if names_agent(identity):
            self._spawn(self._read(reader, identity))

    async def _read(self, reader: rtc.TextStreamReader, identity: str) -> None:
        """Words travel on another connection than the news of who has come, and may overtake it: they wait for it."""
        if identity != self._agent:
            async with self._changed:
                await self._changed.wait_for(lambda: identity == self._agent)
        place = self._open_segment = len(self.attendance.heard)
        self.attendance.heard.append("")
        try:
            async for chunk in reader:
                self.attendance.heard[place] += chunk
            is_whole = True
        except StreamError:  # the interviewer died or came anew, or we have left
            is_whole = False

        def ended() -> None:
            if self._open_segment == place:
                self._open_segment = None
            if identity == self._agent and is_whole:
                self._replies.note(time.monotonic())

        self._note(ended)


def _is_agent(participant: rtc.Participant) -> bool:
    return participant.kind == rtc.ParticipantKind.PARTICIPANT_KIND_AGENT
