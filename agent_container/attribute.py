"""An attribute of the agent's, as LiveKit's server shows it to everybody in the room and to whoever comes."""

import asyncio
from collections.abc import Mapping

from livekit import rtc

GIVEN_BACK_SECONDS = 0.5
"""How long LiveKit's server may take to give back an attribute before it is sent again."""


class Attribute:
    """Sent until the server gives back its newest value, and again when another comes back later: the library does not
    say when the server has not taken it, and sends two that follow one another closely in any order."""

    def __init__(self, room: rtc.Room, name: str) -> None:
        self._room = room
        self._name = name
        self._newest: str | None = None
        self._showing: asyncio.Task[None] | None = None
        room.on("participant_attributes_changed", self._on_changed)

    def show(self, value: str) -> None:
        """Nobody waits for it: the server answers only when it has it."""
        self._newest = value
        self._see_to_it(after_seconds=0.0)

    def hold(self, value: str) -> None:
        """As `show`, where somebody else sends it just now."""
        self._newest = value
        self._see_to_it(after_seconds=GIVEN_BACK_SECONDS)

    def _on_changed(self, changed: Mapping[str, str], participant: rtc.Participant) -> None:
        if participant.identity == self._room.local_participant.identity and self._newest is not None:
            self._see_to_it(after_seconds=GIVEN_BACK_SECONDS)

    def _see_to_it(self, *, after_seconds: float) -> None:
        if not self._is_given_back and (self._showing is None or self._showing.done()):
            self._showing = asyncio.create_task(self._show(after_seconds))

    @property
    def _is_given_back(self) -> bool:
        return self._room.local_participant.attributes.get(self._name) == self._newest

    async def _show(self, after_seconds: float) -> None:
        await asyncio.sleep(after_seconds)
        while self._room.isconnected() and not self._is_given_back:
            await self._room.local_participant.set_attributes({self._name: self._newest or ""})
            await asyncio.sleep(GIVEN_BACK_SECONDS)
