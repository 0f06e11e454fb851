"""Where the time of a spoken turn went, from its end to the first sound of what came next."""

import time
from enum import StrEnum
from uuid import UUID

from livekit.agents import llm

from shared.logs import Log

log = Log("interviewer")


class Stage(StrEnum):
    """What was done of a turn, in this order."""

    TAKEN = "taken"
    """livekit-agents gave it to `llm_node`."""
    UNDERSTOOD = "understood"
    STORED = "stored"
    """Decided, committed and published."""
    SPOKEN = "spoken"
    """The first frame of the answer left for the room."""


class Stages:
    """One turn's, which ended at `ended_at` by `time.time()`."""

    def __init__(self, ended_at: float) -> None:
        self._last = ended_at
        self.seconds: dict[Stage, float] = {}
        """How long each stage took."""

    def mark(self, stage: Stage, at: float | None = None) -> None:
        """It is done."""
        now = time.time() if at is None else at
        self.seconds[stage], self._last = now - self._last, now

    def answered(self, said: llm.ChatMessage, session_id: UUID) -> None:
        """This was said. Logged when it replied to a spoken turn: how long the client waited in all, and for what."""
        waited, spoken_at = said.metrics.get("e2e_latency"), said.metrics.get("started_speaking_at")
        if waited is None or spoken_at is None:
            return
        self.mark(Stage.SPOKEN, spoken_at)
        each = {f"{stage}_ms": round(1000 * seconds) for stage, seconds in self.seconds.items()}
        log.info("turn_answered", session_id=session_id, milliseconds=round(1000 * waited), **each)


def stages_of(message: llm.ChatMessage) -> Stages:
    """The stages of a turn that has just come; what was typed ended as it came."""
    stopped_at, delay = message.metrics.get("stopped_speaking_at"), message.metrics.get("end_of_turn_delay")
    stages = Stages(time.time() if stopped_at is None else stopped_at + (delay or 0.0))
    stages.mark(Stage.TAKEN)
    return stages
