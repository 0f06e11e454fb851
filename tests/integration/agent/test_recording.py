"""The room's sound: recorded after a yes to that, not in a pause, never twice at once, and never at the cost of it."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial
from uuid import UUID

import pytest
from livekit.api import EncodedFileType

from agent_container.recording import Recording
from shared.config import AgentSettings
from shared.db.recordings import KINDS
from shared.interview.events import EventKind
from shared.interview.flow import enter, lawyer_speaks, pause, resume
from shared.interview.phrases import Purpose, book
from shared.interview.status import PausedBy, SessionStatus
from shared.recording import recording_key
from tests.emulators.egress import RECORDING, Egress
from tests.integration.agent.conversation import Conversation, conversation, stored, until
from tests.integration.builders import Builder, question

SAID = book("en").say(Purpose.SOUND_RECORDED)

pytestmark = pytest.mark.usefixtures("http")


@pytest.fixture
async def egress() -> AsyncIterator[Egress]:
    async with Egress().serving() as emulator:
        yield emulator


@pytest.fixture
def session_id(builder: Builder) -> UUID:
    return builder.under_way(builder.lawyer(), question("q1", "What happened?"), question("q2", "What then?"))


@asynccontextmanager
async def recorded(
    session_id: UUID, rules: AgentSettings, egress: Egress, holder: str = "job-1"
) -> AsyncIterator[Conversation]:
    async with conversation(session_id, rules, holder=holder, records_sound=True) as held:
        held.interviewer.spawn(Recording(held.interview, egress.settings, RECORDING).follow())
        yield held


async def leave_recorded(session_id: UUID, rules: AgentSettings, egress: Egress) -> None:
    """An interviewer that gives its interview back while the sound is being recorded."""
    async with recorded(session_id, rules, egress) as held:
        await held.enter()
        await held.say("yes")
        await until(lambda: bool(egress.running))
        await held.records.release()


def noted(session_id: UUID) -> list[EventKind]:
    return [event.kind for event in stored(session_id).events if event.kind in KINDS]


async def test_nothing_is_recorded_before_a_yes_to_an_opening_that_says_so(
    session_id: UUID, rules: AgentSettings, egress: Egress
) -> None:
    async with recorded(session_id, rules, egress) as held:
        [opening] = await held.enter()
        assert SAID in opening
        assert SAID in (await held.say("what is this about"))[-1]
        assert egress.started == []
        await held.say("yes")
        await until(lambda: bool(egress.running))
        [request] = egress.started
        [event] = [event for event in stored(session_id).events if event.kind in KINDS]
        file = request.file_outputs[0]
        assert (request.room_name, request.audio_only) == (str(session_id), True)
        assert file.file_type == EncodedFileType.OGG
        assert file.filepath == recording_key(session_id, event.detail or "")
        assert (file.s3.bucket, file.s3.region) == ("uploads", "eu-central-1")
        assert (file.s3.access_key, file.s3.secret) == ("writer", "writers-secret")
        assert held.interview.state.recording_id == event.detail


async def test_a_refusal_is_not_recorded(session_id: UUID, rules: AgentSettings, egress: Egress) -> None:
    async with recorded(session_id, rules, egress) as held:
        await held.enter()
        await held.say("no")
        await held.over.wait()
        await Recording(held.interview, egress.settings, RECORDING).settle()
    assert egress.started == []
    assert noted(session_id) == []


async def test_a_yes_to_an_opening_without_it_is_no_yes_to_being_recorded(
    session_id: UUID, rules: AgentSettings, egress: Egress
) -> None:
    async with conversation(session_id, rules) as held:
        assert SAID not in (await held.enter())[0]
        await held.say("yes")
        await Recording(held.interview, egress.settings, RECORDING).settle()
    assert egress.started == []


@pytest.mark.parametrize("hold", [partial(pause, by=PausedBy.LAWYER), lawyer_speaks])
async def test_it_stops_in_a_pause_and_goes_on_after_it_in_a_file_of_its_own(
    session_id: UUID, rules: AgentSettings, egress: Egress, hold: partial[object]
) -> None:
    async with recorded(session_id, rules, egress) as held:
        await held.enter()
        await held.say("yes")
        await until(lambda: bool(egress.running))
        await held.does(hold)  # type: ignore[arg-type]
        await until(lambda: EventKind.RECORDING_STOPPED in noted(session_id))
        assert egress.running == []
        await held.does(resume)
        await until(lambda: len(egress.running) == 1)
    assert len({request.file_outputs[0].filepath for request in egress.started}) == 2


async def test_it_ends_with_the_interview(session_id: UUID, rules: AgentSettings, egress: Egress) -> None:
    async with recorded(session_id, rules, egress) as held:
        await held.enter()
        for words in ("yes", "It rained.", "I went home.", "No, that is all."):
            await held.say(words)
        await held.over.wait()
        await until(lambda: noted(session_id) == [EventKind.RECORDING_STARTED, EventKind.RECORDING_STOPPED])
    assert egress.running == []
    assert stored(session_id).status is SessionStatus.COMPLETED


async def test_the_next_process_goes_on_with_what_is_being_recorded(
    session_id: UUID, rules: AgentSettings, egress: Egress
) -> None:
    await leave_recorded(session_id, rules, egress)
    async with recorded(session_id, rules, egress, holder="job-2") as second:
        assert second.interview.state.recording_id is not None
        await second.does(enter)
        await second.say("It rained.")
        assert await Recording(second.interview, egress.settings, RECORDING).settle()
    assert len(egress.started) == 1
    assert noted(session_id) == [EventKind.RECORDING_STARTED]


async def test_what_ended_with_its_process_is_noted_and_another_begins(
    session_id: UUID, rules: AgentSettings, egress: Egress
) -> None:
    await leave_recorded(session_id, rules, egress)
    egress.end_all()
    async with recorded(session_id, rules, egress, holder="job-2") as second:
        await second.does(enter)
        await until(lambda: len(egress.running) == 1)
    assert noted(session_id) == [
        EventKind.RECORDING_STARTED,
        EventKind.RECORDING_STOPPED,
        EventKind.RECORDING_STARTED,
    ]


async def test_two_that_begin_at_once_leave_one(session_id: UUID, rules: AgentSettings, egress: Egress) -> None:
    async with conversation(session_id, rules, records_sound=True) as held:
        await held.enter()
        await held.say("yes")
        first, second = (Recording(held.interview, egress.settings, RECORDING) for _ in range(2))
        await asyncio.gather(first.settle(), second.settle())
        await second.settle()
        assert len(egress.running) == 1


async def test_without_recorders_the_interview_goes_on_and_the_record_says_that_there_is_no_sound(
    session_id: UUID, rules: AgentSettings, egress: Egress
) -> None:
    egress.is_away = True
    async with recorded(session_id, rules, egress) as held:
        await held.enter()
        await held.say("yes")
        await until(lambda: EventKind.RECORDING_FAILED in noted(session_id))
        assert (await held.say("It rained."))[-1].endswith("What then?")
        assert noted(session_id) == [EventKind.RECORDING_STARTED, EventKind.RECORDING_FAILED]
        egress.is_away = False
        await held.does(partial(pause, by=PausedBy.LAWYER))
        await held.does(resume)
        await until(lambda: len(egress.running) == 1)


async def test_a_stop_that_livekit_did_not_hear_is_made_again(
    session_id: UUID, rules: AgentSettings, egress: Egress
) -> None:
    async with conversation(session_id, rules, records_sound=True) as held:
        await held.enter()
        await held.say("yes")
        recording = Recording(held.interview, egress.settings, RECORDING)
        assert await recording.settle()
        await held.does(partial(pause, by=PausedBy.LAWYER))
        egress.is_away = True
        assert not await recording.settle()
        assert noted(session_id) == [EventKind.RECORDING_STARTED]
        egress.is_away = False
        assert await recording.settle()
        assert egress.running == []
        assert noted(session_id) == [EventKind.RECORDING_STARTED, EventKind.RECORDING_STOPPED]
