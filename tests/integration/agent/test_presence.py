"""Who is in the room, as the interviewer follows it; the room is this file's, everything else is real."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, cast
from uuid import UUID

import pytest
from livekit import rtc
from livekit.agents import UserStateChangedEvent
from sqlalchemy import select

from agent_container import quiet
from agent_container.interview import Interview
from agent_container.presence import SEEN_SECONDS, Presence
from agent_container.voices import provider_voices
from shared.config import AgentSettings
from shared.db import control, sessions
from shared.db.control import Control
from shared.db.engine import Lawyer, System, transaction
from shared.db.models import interviews
from shared.identities import client_identity
from shared.interview import flow
from shared.interview.flow_silence import PATIENCE_WITH_READING
from shared.interview.phrases import Purpose, book
from shared.interview.status import PausedBy, SessionStatus
from tests.emulators.deepgram import Deepgram
from tests.integration.agent.cable import Cable
from tests.integration.agent.conversation import (
    PATIENCE_SECONDS,
    Conversation,
    KeptFrontend,
    conversation,
    stored,
    until,
)
from tests.integration.agent.headset import Headset
from tests.integration.builders import Builder, question

HAPPENED = question("q1", "What happened?")
SEEN = question("q2", "Who has seen it?")
SPEECH_SECONDS = 1.0

pytestmark = pytest.mark.usefixtures("http")


@dataclass
class Client:
    """A participant as Presence looks at it."""

    identity: str
    track_publications: dict[str, Any] = field(default_factory=dict)
    joined_at: datetime = datetime(2026, 1, 1, tzinfo=UTC)


@dataclass
class Microphone:
    source: int = rtc.TrackSource.SOURCE_MICROPHONE


class Room(rtc.EventEmitter[str]):
    """A room with the client in it."""

    def __init__(self, client: Client) -> None:
        super().__init__()
        self.remote_participants = {client.identity: client}


@dataclass
class Followed:
    """`leaving`: the worker is to stop."""

    held: Conversation
    room: Room
    presence: Presence
    leaving: asyncio.Event
    client: str

    async def silence(self) -> None:
        """The client was silent for a while."""
        before = self.presence.silences
        silent = UserStateChangedEvent(old_state="listening", new_state="away")
        self.held.session.emit("user_state_changed", silent)
        await until(lambda: self.presence.silences > before)


@asynccontextmanager
async def followed(held: Conversation, *, speaks: bool) -> AsyncIterator[Followed]:
    client = Client(client_identity(held.session_id), {"TR_1": Microphone()} if speaks else {})
    room, leaving = Room(client), asyncio.Event()
    presence = Presence(
        cast(rtc.Room, room),
        client.identity,
        held.interview,
        held.interviewer,
        held.records,
        leave=lambda reason: held.over.set(),
        is_leaving=leaving.is_set,
    )
    presence.watch(held.session)
    try:
        yield Followed(held, room, presence, leaving, client.identity)
    finally:
        presence.stop()


@pytest.fixture
def session_id(builder: Builder) -> UUID:
    return builder.under_way(builder.lawyer(), HAPPENED, SEEN)


async def test_who_types_slowly_is_not_given_up_since_each_message_ends_the_silence(
    session_id: UUID, rules: AgentSettings
) -> None:
    nudge = book("en").say(Purpose.NUDGE)
    async with conversation(session_id, rules) as held, followed(held, speaks=False) as room:
        await until(lambda: held.interview.state.is_delivered)
        await held.say("yes")
        for words in ("He hit my car with his and drove away.", "My neighbour has."):
            for _ in range(PATIENCE_WITH_READING):
                await room.silence()
            await until(lambda: held.said[-1] == nudge)
            await held.say(words)
        assert not held.interview.state.is_paused
    assert len(stored(session_id).answers) == 2


async def test_who_reads_and_subscribes_to_no_voice_is_nudged_and_paused_for_in_the_end_too(
    session_id: UUID, rules: AgentSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    """livekit-agents counts no silence of theirs: here its own count, of 20 s, does not end."""
    monkeypatch.setattr(quiet, "QUIET_SECONDS", 0.1)
    async with conversation(session_id, rules) as held, followed(held, speaks=False):
        await until(lambda: held.interview.state.is_delivered)
        await held.say("yes")
        await until(lambda: book("en").say(Purpose.NUDGE) in held.said)
        await until(lambda: held.interview.state.is_paused)
    assert stored(session_id).paused_by is PausedBy.AWAY


async def test_what_the_lawyer_has_said_on_while_the_client_is_away_has_been_put_to_nobody(
    session_id: UUID, rules: AgentSettings
) -> None:
    async with conversation(session_id, rules) as held, followed(held, speaks=False) as room:
        await until(lambda: held.interview.state.is_delivered)
        await held.say("yes")
        await held.does(lambda state: flow.pause(state, PausedBy.LAWYER))
        client = room.room.remote_participants.pop(room.client)
        room.room.emit("participant_disconnected", client)
        await held.does(flow.resume)
        await held.does(flow.skip)
        state = held.interview.state
        assert (state.current_id, state.is_delivered, state.wordings_delivered) == (
            "q2",
            False,
            {"q1": True, "q2": False},
        )
        room.room.remote_participants[room.client] = client
        room.room.emit("participant_connected", client)
        await until(lambda: held.interview.state.is_delivered)
        assert held.said[-1].startswith(book("en").say(Purpose.INTERRUPTED))


async def test_a_client_who_comes_back_into_the_lawyers_pause_hears_of_it(
    session_id: UUID, rules: AgentSettings
) -> None:
    async with conversation(session_id, rules) as held:
        await held.enter()
        await held.say("yes")
        await held.does(lambda state: flow.pause(state, PausedBy.LAWYER))
        before = len(held.said)
        async with followed(held, speaks=False):
            await until(lambda: len(held.said) > before)
            assert held.said[before:] == [book("en").say(Purpose.PAUSED_BY_LAWYER)]
        assert held.interview.state.paused_by is PausedBy.LAWYER


async def test_a_lawyers_pause_that_is_being_stored_as_the_client_comes_is_not_ended_by_their_welcome(
    wire: Cable, session_id: UUID, rules: AgentSettings
) -> None:
    async with conversation(session_id, rules) as held:
        await held.enter()
        await held.say("yes")
        await held.interviewer.written()
        wire.cut()
        pausing = asyncio.create_task(held.does(lambda state: flow.pause(state, PausedBy.LAWYER)))
        await until(lambda: held.interview.is_held.is_set())
        before = len(held.said)
        async with followed(held, speaks=False) as room:
            await until(lambda: room.presence.is_welcoming)
            await asyncio.sleep(SEEN_SECONDS + SPEECH_SECONDS)  # the welcome waits for the step before it
            wire.mend()
            await pausing
            await until(lambda: not room.presence.is_welcoming)
            await until(lambda: len(held.said) > before)
        assert set(held.said[before:]) == {book("en").say(Purpose.PAUSED_BY_LAWYER)}
        assert held.interview.state.paused_by is PausedBy.LAWYER


@pytest.mark.parametrize("asks", ["before", "while"])
async def test_a_pause_that_the_lawyer_asks_for_while_their_voice_holds_the_interview_is_no_end_of_speaking(
    session_id: UUID, rules: AgentSettings, lawyer: Lawyer, asks: str
) -> None:
    """Held for the voice it goes on with a client's yes to the offer; what they asked for lasts until they end it."""

    def ask() -> None:
        with transaction(lawyer) as tx:
            control.ask_hold(tx, lawyer, session_id)
            sessions.hold(tx, session_id, PausedBy.LAWYER)

    async with conversation(session_id, rules) as held:
        await held.enter()
        await held.say("yes")
        if asks == "before":
            ask()
            await held.does(flow.resume)
        await held.does(flow.lawyer_speaks)
        if asks == "while":
            ask()
        async with followed(held, speaks=False) as room:
            await room.presence.follow(await held.interview.look())
            assert held.interview.state.is_lawyer_speaking is (asks == "before")
            assert held.interview.state.paused_by is PausedBy.LAWYER
            if asks == "while":
                await until(lambda: held.said[-1] == book("en").say(Purpose.PAUSED_BY_LAWYER))


async def test_a_client_who_comes_back_soon_is_welcomed_once_though_the_api_has_ended_their_pause_already(
    session_id: UUID, rules: AgentSettings
) -> None:
    async with conversation(session_id, rules) as held:
        await held.enter()
        await held.say("yes")
        await held.does(lambda state: flow.pause(state, PausedBy.AWAY))
        before = len(held.said)
        async with followed(held, speaks=False) as room:
            await until(lambda: room.presence.is_welcoming)
            await room.presence.follow(Control(SessionStatus.IN_PROGRESS, None, None))
            await until(lambda: len(held.said) > before)
        [welcome] = held.said[before:]
        assert welcome.startswith("Welcome back.")


async def test_a_client_who_comes_back_while_their_absence_is_being_stored_changes_nothing_of_that(
    wire: Cable, session_id: UUID, rules: AgentSettings
) -> None:
    async with conversation(session_id, rules) as held:
        await held.enter()
        await held.say("yes")
        async with followed(held, speaks=False) as room:
            await until(lambda: room.presence.is_welcoming)
            await until(lambda: not room.presence.is_welcoming and held.interview.state.is_delivered)
            await held.interviewer.written()
            wire.cut()
            client = room.room.remote_participants.popitem()[1]
            room.room.emit("participant_disconnected", client)
            await until(lambda: held.interview.is_held.is_set())
            room.room.remote_participants[client.identity] = client
            room.room.emit("participant_connected", client)
            wire.mend()
            await until(lambda: held.said[-1].startswith("Welcome back.") and held.interview.state.is_delivered)
            await held.interviewer.written()
            assert held.interview.state == Interview(held.records, stored(session_id), KeptFrontend()).state


async def test_a_client_whose_second_tab_comes_as_the_first_is_sent_out_is_not_taken_for_away(
    session_id: UUID, rules: AgentSettings
) -> None:
    async with conversation(session_id, rules) as held:
        await held.enter()
        await held.say("yes")
        async with followed(held, speaks=False) as room:
            await until(lambda: not room.presence.is_welcoming and held.interview.state.is_delivered)
            before = len(held.said)
            [client] = room.room.remote_participants.values()
            room.room.remote_participants.clear()
            room.room.emit("participant_disconnected", client)
            room.room.remote_participants[client.identity] = client
            room.room.emit("participant_connected", client)
            await until(lambda: len(held.said) > before and not room.presence.is_welcoming)
            assert not room.presence.is_client_awaited
            with transaction(System()) as tx:
                assert tx.scalar(select(interviews.c.client_present).where(interviews.c.session_id == session_id))


async def test_a_worker_that_is_to_stop_lets_the_client_finish_their_sentence(
    session_id: UUID, settings: AgentSettings, deepgram: Deepgram
) -> None:
    voices = provider_voices(settings, "en", [])
    async with (
        conversation(session_id, settings, voices=voices) as held,
        Headset(held.session).worn() as headset,
        followed(held, speaks=True) as room,
    ):
        await until(lambda: held.interview.state.is_delivered)
        await held.say("yes")
        deepgram.will_hear("I fell on the stairs.", seconds=SPEECH_SECONDS)
        headset.microphone.speak(SPEECH_SECONDS)
        await until(lambda: held.session.user_state == "speaking")
        room.leaving.set()
        async with asyncio.timeout(PATIENCE_SECONDS):
            await held.over.wait()
    assert [answer.raw for answer in stored(session_id).answers] == ["I fell on the stairs."]
