"""What frontends are told; the room is this file's, since LiveKit's server loses nothing on demand."""

import asyncio
from collections.abc import Callable
from typing import Any, cast
from uuid import UUID

import pytest
from livekit import api, rtc
from livekit.agents import AgentSession, AgentStateChangedEvent
from livekit.agents.types import ATTRIBUTE_AGENT_STATE
from livekit.agents.voice.events import AgentState
from livekit.rtc.participant import PublishDataError

from agent_container import attribute
from agent_container.frontend import ATTRIBUTE, Frontend
from shared.interview.progress import Progress, snapshot
from shared.interview.status import SessionStatus
from tests.unit.interview.building import begun, question

SESSION = UUID("0190c0de-0000-7000-8000-000000000001")


class Agent:
    """A server that loses the first attributes it is sent, and packets while `is_deaf`."""

    identity = "agent-1"

    def __init__(self, losses: int) -> None:
        self.attributes: dict[str, str] = {}
        self.packets: list[str] = []
        self.is_deaf = False
        self._losses = losses

    async def set_attributes(self, attributes: dict[str, str]) -> None:
        self._losses -= 1
        if self._losses < 0:
            self.attributes.update(attributes)

    async def publish_data(self, packet: str, **_: Any) -> None:
        if self.is_deaf:
            raise PublishDataError("not connected")
        self.packets.append(packet)


class Room:
    def __init__(self, losses: int = 0) -> None:
        self.local_participant = Agent(losses)
        self.is_open = True
        self._on_attributes: list[Callable[[dict[str, str], Agent], None]] = []

    def isconnected(self) -> bool:
        return self.is_open

    def on(self, event: str, follow: Callable[[dict[str, str], Agent], None]) -> None:
        self._on_attributes.append(follow)

    def give_back(self, name: str, value: str) -> None:
        """An attribute comes back from the server."""
        self.local_participant.attributes[name] = value
        for follow in self._on_attributes:
            follow({name: value}, self.local_participant)


class Session:
    """Its agent's state, as livekit-agents tells of it; who sends that to the server is not here."""

    def __init__(self) -> None:
        self._follow: Callable[[AgentStateChangedEvent], None] = lambda event: None

    def on(self, event: str, follow: Callable[[AgentStateChangedEvent], None]) -> None:
        self._follow = follow

    def change(self, old: AgentState, new: AgentState) -> None:
        self._follow(AgentStateChangedEvent(old_state=old, new_state=new))


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(attribute, "GIVEN_BACK_SECONDS", 0.01)


def frontend_in(room: Room) -> Frontend:
    return Frontend(cast(rtc.Room, room), cast(api.LiveKitAPI, None))


def progress(status: SessionStatus = SessionStatus.IN_PROGRESS) -> Progress:
    return snapshot(begun(question("q1")).state, session_id=SESSION, status=status, seq=1)


async def shown(room: Room, state: Progress) -> None:
    await holds(room, ATTRIBUTE, state.compact())


async def holds(room: Room, name: str, value: str) -> None:
    async with asyncio.timeout(10):
        while room.local_participant.attributes.get(name) != value:
            await asyncio.sleep(0.01)


async def test_an_attribute_that_the_server_has_lost_is_sent_again() -> None:
    room = Room(losses=2)
    await frontend_in(room).publish(progress())
    await shown(room, progress())


async def test_a_state_whose_packet_is_lost_is_shown_to_late_comers_and_sent_with_the_next() -> None:
    room = Room()
    published = frontend_in(room)
    room.local_participant.is_deaf = True
    await published.publish(progress(SessionStatus.PAUSED))
    await shown(room, progress(SessionStatus.PAUSED))
    room.local_participant.is_deaf = False
    await published.publish(progress(SessionStatus.PAUSED))
    await published.publish(progress(SessionStatus.PAUSED))
    assert len(room.local_participant.packets) == 1


async def test_a_client_is_shown_that_the_interviewer_listens_where_the_news_that_it_speaks_comes_after_that() -> None:
    room, session = Room(), Session()
    frontend_in(room).follow(cast(AgentSession[None], session))
    session.change("thinking", "speaking")
    session.change("speaking", "listening")
    room.give_back(ATTRIBUTE_AGENT_STATE, "listening")
    room.give_back(ATTRIBUTE_AGENT_STATE, "speaking")
    await holds(room, ATTRIBUTE_AGENT_STATE, "listening")
    await asyncio.sleep(3 * attribute.GIVEN_BACK_SECONDS)  # nothing more is to come of it
    room.give_back(ATTRIBUTE_AGENT_STATE, "speaking")
    await holds(room, ATTRIBUTE_AGENT_STATE, "listening")


async def test_nothing_goes_on_after_the_room_is_left() -> None:
    room = Room(losses=1_000_000)
    before = asyncio.all_tasks()
    await frontend_in(room).publish(progress())
    room.is_open = False
    async with asyncio.timeout(10):
        while asyncio.all_tasks() - before:
            await asyncio.sleep(0.01)
