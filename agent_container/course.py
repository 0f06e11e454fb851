"""How far what is being said has come: what the client had heard of it when they began to speak."""

import math
import time

from livekit.agents import AgentSession, AgentStateChangedEvent, UserStateChangedEvent

UNHEARD_SECONDS = 0.8
"""Nobody answers a question, or half of a shorter one, of which they have heard no more than that."""
LEFT_SECONDS = 1.5


class Course:
    """Of one speech after the other, each phrase by phrase. Where somebody else's words come between, more counts as
    heard than was."""

    def __init__(self) -> None:
        self._words: list[str] = []
        self._seconds: list[float] = []
        """Of sound, so far, for each of the words."""
        self._put: int | None = None
        self._heard_before = math.inf
        self._ended_at = math.inf
        self._stretches: list[tuple[float, float]] = []
        """From when to when the voice was heard."""
        self.client_began_at = 0.0
        """When it was noticed that they began what they say, or said last."""

    def follow(self, session: AgentSession[None]) -> None:
        session.on("agent_state_changed", self.note_agent)
        session.on("user_state_changed", self.note_client)

    def begin(self, words: list[str], put: int | None, *, is_new: bool) -> None:
        """These are said now; of them the question put by its own words, if it is. `is_new`: it, or whatever else is
        to be answered, was not put just before."""
        if is_new:
            self._heard_before = math.inf if put is None else 0.0
        elif self._put is not None:
            self._heard_before = max(self._heard_before, self._position(math.inf) - self._lead(self._put))
        self._words, self._seconds, self._put = words, [0.0] * len(words), put
        self._ended_at = math.inf
        self._stretches = self._stretches[-1:] if self._is_sounding else []

    def sounded(self, words: str, seconds: float) -> None:
        """So much more sound of one of the words was handed on, to be heard in its turn."""
        if words in self._words:
            self._seconds[self._words.index(words)] += seconds

    def end(self, at: float) -> None:
        """All of it has been heard by now."""
        self._ended_at = at

    def show(self) -> None:
        """What was to be heard can be read instead."""
        self._heard_before = math.inf

    def is_unheard(self, at: float) -> bool:
        """Whether a client who began to speak then (Unix seconds) cannot have known what the question was. Sound that
        was held up on its way seems to have begun earlier: not so who was noticed only when all had been heard."""
        if self._put is None or self.client_began_at >= self._ended_at:
            return False
        heard = max(self._heard_before, self._position(at) - self._lead(self._put))
        return heard < min(UNHEARD_SECONDS, (self._seconds[self._put] or math.inf) / 2)

    def is_going_on(self, at: float) -> bool:
        """Whether so much was still to be said then that what is to be answered had not been heard: half of the last
        phrase, and a moment."""
        if not sum(self._seconds):
            return False
        last = self._seconds[-1]
        left = math.inf if not last else sum(self._seconds) - self._position(at)
        return left > max(LEFT_SECONDS, last / 2)

    @property
    def _is_sounding(self) -> bool:
        return bool(self._stretches) and self._stretches[-1][1] == math.inf

    def _lead(self, put: int) -> float:
        return sum(self._seconds[:put])

    def _position(self, at: float) -> float:
        """Seconds of it that were heard by then."""
        if at >= self._ended_at:
            return sum(self._seconds)
        heard = sum(max(0.0, min(at, until) - since) for since, until in self._stretches if since < at)
        return min(heard, sum(self._seconds))

    def note_agent(self, event: AgentStateChangedEvent) -> None:
        if event.new_state == "speaking" and not self._is_sounding:
            self._stretches.append((event.created_at, math.inf))
        elif event.new_state != "speaking" and self._is_sounding:
            self._stretches[-1] = (self._stretches[-1][0], event.created_at)

    def note_client(self, event: UserStateChangedEvent) -> None:
        if event.new_state == "speaking":
            self.client_began_at = time.time()  # the event's own is when the sound seems to have begun
