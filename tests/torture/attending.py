"""A client who stays until the interview is over, comes back when thrown out, and remembers everything."""

import asyncio
import time
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from infra.local.answers import CONSENT, ClientAnswers
from infra.local.client import ENDED, ClientStuck, MadeUpClient, Mode
from shared.interview.script import Question
from tests.integration.agent.conversation import stored
from tests.integration.agent.house import House

COLOURS = ("grey", "green", "brown", "white", "black", "yellow", "purple", "orange", "silver", "pink", "golden", "blue")
PATIENCE_SECONDS = 300.0
"""On a slow machine the last of a crowd waits long for a place."""


class Told(ClientAnswers):
    """Never the same words twice, so that what is stored can be told from what is stored twice."""

    def __init__(self, questions: Sequence[Question]) -> None:
        super().__init__(questions)
        self.told: dict[str, list[str]] = defaultdict(list)

    def next(self, question_id: str | None) -> str:
        if question_id is None:
            return CONSENT
        number = len(self.told[question_id])
        colours = f"{COLOURS[number // len(COLOURS)]} and {COLOURS[number % len(COLOURS)]}"
        words = f"This is what I remember about {question_id}, and the door was {colours}."
        self.told[question_id].append(words)
        return words


@dataclass
class Attended:
    """One client's interview. `now`: the client who is in the room at this moment."""

    session_id: UUID
    mode: Mode
    answers: Told
    packets: list[dict[str, Any]] = field(default_factory=list)
    heard: list[str] = field(default_factory=list)
    came_at: float = 0.0
    """Unix seconds."""
    joins: int = 0
    now: MadeUpClient | None = None

    @property
    def is_over(self) -> bool:
        return bool(self.packets) and self.packets[-1]["status"] in ENDED

    @property
    def answered(self) -> int:
        return int(self.packets[-1]["answered"]) if self.packets else 0

    @property
    def is_in_room(self) -> bool:
        return self.now is not None and hasattr(self.now, "room") and self.now.room.isconnected()

    async def attend(self, home: House, token: Callable[[UUID], str] | None = None) -> None:
        """To the end; thrown out or cut off, it comes again with a new token. Raises ClientStuck."""
        while not (self.is_over or await asyncio.to_thread(self._is_stored_as_over)):
            granted = await asyncio.to_thread(token or home.token, self.session_id)
            self.joins += 1
            self.came_at = self.came_at or time.time()
            client = MadeUpClient(
                self.answers,
                self.mode,
                on_packet=lambda packet: self.packets.append(dict(packet)),
                patience_seconds=PATIENCE_SECONDS,
            )
            self.now = client
            try:
                await client.attend(home.access.url, granted)
            except ClientStuck as error:
                error.add_note(f"session {self.session_id}, told {dict(self.answers.told)}")
                error.add_note(f"heard {client.attendance.heard[-4:]}, then {self.packets[-1:]}")
                raise
            finally:
                self.heard += client.attendance.heard

    def _is_stored_as_over(self) -> bool:
        """As the client's frontend asks the API when the room was closed."""
        return stored(self.session_id).status in ENDED

    async def leave(self) -> None:
        """The tab is closed or reloaded."""
        if self.now is not None and self.is_in_room:
            await self.now.leave()


def client_of(session_id: UUID, mode: Mode = Mode.TEXT) -> Attended:
    return Attended(session_id, mode, Told(stored(session_id).questions))
