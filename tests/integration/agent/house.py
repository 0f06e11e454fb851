"""Everything that an interview in a real room needs: LiveKit's server, workers as processes, made-up clients."""

import asyncio
import json
import os
import sys
import time
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

from livekit import api, rtc

from functions.rooms.tokens import mint_for_client
from infra.local import livekit, ports, processes, secrets
from infra.local.answers import ClientAnswers
from infra.local.client import MadeUpClient, Mode
from infra.local.home import PROJECT
from infra.local.livekit import Access
from shared.config import LiveKitSettings
from shared.db import interviews, sessions
from shared.db.engine import System, transaction
from shared.dispatch import connect
from shared.interview.status import SessionStatus
from tests.integration.agent.conversation import stored

LOOK_SECONDS = 0.05
PATIENCE_SECONDS = 180.0
"""So long a test or a client waits for what another process does soon: the machine may be busy with other things, and
several may wait for one place."""


@dataclass
class Worker:
    """One agent server with its job processes."""

    run: Path
    known: processes.Known

    @property
    def lines(self) -> list[dict[str, Any]]:
        """What it and its jobs have logged, parsed; a line that is cut off is left out."""
        found = []
        for line in self.log.splitlines():
            try:
                found.append(json.loads(line))
            except ValueError:
                continue
        return [line for line in found if isinstance(line, dict)]

    @property
    def log(self) -> str:
        return (self.run / "logs" / "agent.log").read_text(errors="replace")

    def job_of(self, session_id: UUID) -> int | None:
        """The process that took this interview last."""
        taken = [
            line["process_id"]
            for line in self.lines
            if line.get("event") == "interview_taken" and line.get("session_id") == str(session_id)
        ]
        return taken[-1] if taken else None

    def signal(self, number: int) -> None:
        os.kill(self.known.pid, number)


@dataclass
class House:
    """`environment` is what every worker gets."""

    directory: Path
    access: Access
    environment: Mapping[str, str]
    _workers: int = field(default=0)
    _at_work: list[tuple[str, Mapping[str, str]]] = field(init=False, default_factory=list)
    """The program and settings of each worker that runs."""

    @property
    def settings(self) -> LiveKitSettings:
        return LiveKitSettings.model_validate(
            {
                "livekit_url": self.access.url,
                "livekit_api_key": self.access.api_key,
                "livekit_api_secret": self.access.api_secret,
            }
        )

    @contextmanager
    def worker(self, *, places: int = 4, module: str = "infra.local.agent", **environment: str) -> Iterator[Worker]:
        """A worker that LiveKit knows; killed at the end with all its jobs. `module` is its program. LiveKit gives an
        interview to any worker, so those that run at once are alike."""
        kind = (module, environment)
        assert all(other == kind for other in self._at_work), "chance would say which worker a test gets"
        self._workers += 1
        run = self.directory / f"worker-{self._workers}"
        port = ports.free_port()
        program = processes.Program(
            name="agent",
            arguments=(sys.executable, "-m", module),
            environment={
                **self.environment,
                "AGENT_PORT": str(port),
                "AGENT_PLACES": str(places),
                "AGENT_DRAIN_SECONDS": "20",
                "AGENT_ALIVE_FILE": str(run / "alive"),
                **environment,
            },
            directory=PROJECT,
            stop_seconds=0.1,
        )
        known = processes.start(program, run)
        self._at_work.append(kind)
        try:
            processes.wait_until_ready(known, program, run, (run / "alive").exists, PATIENCE_SECONDS)
            yield Worker(run, known)
        finally:
            processes.stop("agent", run)
            self._at_work.remove(kind)

    def token(self, session_id: UUID) -> str:
        """A client's token, as the API gives it: a pause ends, and from now on an interviewer is wanted."""
        with transaction(System()) as tx:
            sessions.move(tx, session_id, SessionStatus.IN_PROGRESS)
            interviews.client_token_given(tx, session_id)
        return mint_for_client(self.settings, session_id, None, uuid4())

    def client(
        self,
        session_id: UUID,
        *,
        on_packet: Callable[[Mapping[str, Any]], None] = lambda packet: None,
        given: dict[str, str] | None = None,
    ) -> MadeUpClient:
        """A client who types, and answers each question with its id."""
        questions = stored(session_id).questions
        answers = ClientAnswers(questions, given or {question.id: said_to(question.id) for question in questions})
        return MadeUpClient(answers, Mode.TEXT, on_packet=on_packet, patience_seconds=PATIENCE_SECONDS)

    @asynccontextmanager
    async def guest(self, token: str) -> AsyncIterator[rtc.Room]:
        """Somebody in the room who does nothing by themselves."""
        room = rtc.Room()
        await room.connect(self.access.url, token, rtc.RoomOptions(auto_subscribe=False))
        try:
            yield room
        finally:
            await room.disconnect()

    @staticmethod
    def agents_of(room: rtc.Room) -> list[str]:
        """The agents that a guest sees."""
        return [
            participant.identity
            for participant in room.remote_participants.values()
            if participant.kind == rtc.ParticipantKind.PARTICIPANT_KIND_AGENT
        ]

    async def agents(self, session_id: UUID) -> list[str]:
        """The agents that the room shows."""
        async with connect(self.settings) as server:
            present = await server.room.list_participants(api.ListParticipantsRequest(room=str(session_id)))
        return [p.identity for p in present.participants if p.kind == api.ParticipantInfo.Kind.AGENT]


@contextmanager
def house(
    directory: Path, database_url: str, providers: Mapping[str, str], *, webhook_url: str | None = None
) -> Iterator[House]:
    """LiveKit's server and what workers need to know; `providers` are the settings of emulators."""
    with livekit.running(directory, webhook_url=webhook_url, secrets=secrets.make()) as access:
        environment = {
            "PATH": os.environ["PATH"],
            "HOME": os.environ["HOME"],
            "DATABASE_URL": database_url,
            "LIVEKIT_URL": access.url,
            "LIVEKIT_API_KEY": access.api_key,
            "LIVEKIT_API_SECRET": access.api_secret,
            "PYTHONUNBUFFERED": "1",
            **providers,
        }
        yield House(directory, access, environment)


def said_to(question_id: str) -> str:
    """What the client answers to a question of free text, and to no other."""
    return f"This is what I remember about {question_id}."


async def until(is_so: Callable[[], bool], seconds: float, what: str) -> float:
    """Wait for something that another process does; returns how long it took."""
    began = time.monotonic()
    while not is_so():
        if time.monotonic() - began > seconds:
            raise AssertionError(f"{what}: not within {seconds:.0f} s")
        await asyncio.sleep(LOOK_SECONDS)
    return time.monotonic() - began
