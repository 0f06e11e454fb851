"""An interview held in the test's own process, typed: the real interviewer and session on the real database."""

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from uuid import UUID

from livekit.agents import AgentSession, llm
from livekit.agents.voice.speech_handle import SpeechHandle

from agent_container.frontend import Frontend
from agent_container.interview import Interview
from agent_container.interviewer import Interviewer
from agent_container.record import Records
from agent_container.session import follow, make_session
from agent_container.understanding import Understander
from agent_container.voices import Voices
from infra.local.voices import local_voices
from shared.config import AgentSettings
from shared.db import interviews
from shared.db.engine import System, transaction
from shared.db.interviews import StoredInterview
from shared.interview.flow import Decision, InterviewState, enter
from shared.interview.phrases import book
from shared.interview.progress import Progress

PATIENCE_SECONDS = 120.0
"""For what takes a moment on a machine that has nothing else to do."""


async def until(is_so: Callable[[], bool], what: str = "what the test waits for") -> None:
    """Wait for something that happens beside the test."""
    try:
        async with asyncio.timeout(PATIENCE_SECONDS):
            while not is_so():
                await asyncio.sleep(0.01)
    except TimeoutError:
        raise AssertionError(f"{what}: not within {PATIENCE_SECONDS:.0f} s") from None


class KeptFrontend(Frontend):
    """A frontend that is not in a room: it keeps what it is told, and takes it for as long as `takes` is set."""

    def __init__(self) -> None:
        self.packets: list[Progress] = []
        self.takes = asyncio.Event()
        self.takes.set()

    async def publish(self, progress: Progress, *, to: str | None = None) -> None:
        self.packets.append(progress)
        await self.takes.wait()

    async def tell_room(self, *, waiting: bool) -> None:
        return


@dataclass
class Conversation:
    """`over` and `lost` are set when the interviewer wants to leave: at the end, or because another holds the lease."""

    session_id: UUID
    records: Records
    interview: Interview
    interviewer: Interviewer
    session: AgentSession[None]
    frontend: KeptFrontend
    speeches: list[SpeechHandle] = field(default_factory=list)
    over: asyncio.Event = field(default_factory=asyncio.Event)
    lost: asyncio.Event = field(default_factory=asyncio.Event)

    async def enter(self) -> list[str]:
        """The interviewer comes in; what it says."""
        return await self.does(enter)

    async def does(self, decide: Callable[[InterviewState], Decision]) -> list[str]:
        """A step that is no turn of the client's; what is said on it."""
        before = len(self.said)
        await self.interviewer.take(decide)
        if self.speeches:
            await self.speeches[-1].wait_for_playout()
        await self.interviewer.written()
        return self.said[before:]

    async def say(self, words: str, *, sent_ago: float | None = None) -> list[str]:
        """The client says it, or types it when `sent_ago` (seconds) is given; what the interviewer answers."""
        before = len(self.said)
        async with asyncio.timeout(PATIENCE_SECONDS):
            if sent_ago is None:
                await self.session.run(user_input=words)
            else:
                message = self.interviewer.listening.typed(words, time.time() - sent_ago)
                await self.session.generate_reply(user_input=message)
        await self.interviewer.written()
        return self.said[before:]

    @property
    def packets(self) -> list[Progress]:
        return self.frontend.packets

    @property
    def said(self) -> list[str]:
        """Everything that the interviewer has said."""
        return [
            (item.raw_text_content or "").strip()
            for item in self.session.history.items
            if isinstance(item, llm.ChatMessage) and item.role == "assistant"
        ]


@asynccontextmanager
async def conversation(
    session_id: UUID,
    settings: AgentSettings,
    *,
    holder: str = "job-1",
    voices: Voices | None = None,
    records_sound: bool = False,
) -> AsyncIterator[Conversation]:
    """Take the interview as a job would, without a room; leaves it as a process that dies would."""
    records = Records(session_id, holder)
    stored = await records.take()
    frontend = KeptFrontend()
    interview = Interview(records, stored, frontend, records_sound=records_sound)
    used = voices or local_voices(settings, stored.language, [])
    over, lost = asyncio.Event(), asyncio.Event()
    understander = Understander(settings, stored.language)
    interviewer = Interviewer(interview, understander, used, book(stored.language), on_over=over.set, on_lost=lost.set)
    session = make_session(used)
    follow(session, interviewer)
    held = Conversation(session_id, records, interview, interviewer, session, frontend, over=over, lost=lost)
    session.on("speech_created", lambda created: held.speeches.append(created.speech_handle))
    await session.start(interviewer, record=False, session_host=False)
    try:
        yield held
    finally:
        await session.aclose()
        await interviewer.settle()
        records.close()


def stored(session_id: UUID) -> StoredInterview:
    """What the database has of the interview."""
    with transaction(System()) as tx:
        return interviews.load(tx, session_id)
