"""Understanding a turn while it is being spoken: what is heard so far is classified ahead, and used if it was all."""

import asyncio
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from agent_container.understanding import ALONE, Understander
from shared.interview.neighbours import Neighbours
from shared.interview.script import Question
from shared.interview.understanding import Understanding

SETTLED_SECONDS = 0.1
"""An interim transcript that stood for so long is worth a call; a final one is at once."""
MOST_IN_FLIGHT = 2
_STOPS = re.compile(r"(?<![.!])[.!](?=\s|$)")


@dataclass(frozen=True)
class Turn:
    """What would be understood: the words, and all that the model sees beside them."""

    question: Question
    heard: str
    before: tuple[str, ...]
    neighbours: Neighbours

    @property
    def means(self) -> "Turn":
        """What recognisers change last, small letters and full stops, changes nothing; a comma, a "?" or "..." may."""
        return replace(self, heard=_STOPS.sub("", self.heard).casefold().strip())


class Speculation:
    """Reads nothing but the words, and writes nothing. `ready`, `late`, `missed` count the turns that it was used for:
    understood when the turn ended, still being understood, not begun. `on_understood` hears of each turn that was
    understood before its end."""

    def __init__(
        self, understander: Understander, on_understood: Callable[[Turn, Understanding], None] = lambda *_: None
    ) -> None:
        self._understander = understander
        self._on_understood = on_understood
        self._tasks: dict[Turn, asyncio.Task[Understanding]] = {}
        self._waiting: asyncio.TimerHandle | None = None
        self.ready = self.late = self.missed = 0

    def hear(
        self,
        question: Question,
        heard: str,
        before: Sequence[str],
        neighbours: Neighbours = ALONE,
        *,
        is_final: bool,
    ) -> None:
        """So much was heard of the turn by now."""
        self._stop_waiting()
        turn = Turn(question, heard, tuple(before), neighbours)
        if not self._understander.has_model or not heard or turn.means in self._tasks:
            return
        if is_final:
            self._begin(turn)
        else:
            self._waiting = asyncio.get_running_loop().call_later(SETTLED_SECONDS, self._begin, turn)

    async def understand(
        self, question: Question, heard: str, before: Sequence[str], neighbours: Neighbours = ALONE
    ) -> Understanding:
        """The turn has ended with these words: what they mean. Whatever else was begun is given up."""
        self._stop_waiting()
        turn = Turn(question, heard, tuple(before), neighbours)
        task = self._tasks.pop(turn.means, None)
        self.cancel()
        if task is None:
            self.missed += self._understander.has_model
            return await self._understander.understand(question, heard, before, neighbours)
        self.ready += task.done()
        self.late += not task.done()
        return await task

    def cancel(self) -> None:
        """Nothing is left running."""
        self._stop_waiting()
        for task in self._tasks.values():
            task.cancel()
        self._tasks.clear()

    def _begin(self, turn: Turn) -> None:
        self._waiting = None
        in_flight = [known for known, task in self._tasks.items() if not task.done()]
        for oldest in in_flight[: len(in_flight) - MOST_IN_FLIGHT + 1]:
            self._tasks.pop(oldest).cancel()
        self._tasks[turn.means] = asyncio.create_task(self._understand(turn), name="speculation")

    async def _understand(self, turn: Turn) -> Understanding:
        understanding = await self._understander.understand(turn.question, turn.heard, turn.before, turn.neighbours)
        if turn.means in self._tasks:
            self._on_understood(turn, understanding)
        return understanding

    def _stop_waiting(self) -> None:
        if self._waiting is not None:
            self._waiting.cancel()
            self._waiting = None
