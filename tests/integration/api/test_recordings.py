"""An interview's sound: links for its lawyer, and nothing of it left of a session that was erased."""

import asyncio
from collections.abc import AsyncIterator
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

import boto3
import httpx
import pytest
from sqlalchemy import Engine, text

from shared.config import load
from shared.interview.events import EventKind, NewEvent
from shared.interview.status import PausedBy
from shared.recording import recording_key, start_recording
from tests.emulators.egress import RECORDING, Egress
from tests.integration.api.calls import Answer, Api, problem
from tests.integration.api.test_webhooks import post_webhook
from tests.integration.builders import Builder

if TYPE_CHECKING:
    from mypy_boto3_s3 import S3Client

SOUND = b"OggS"


@pytest.fixture
async def egress(api: Api, settings: pytest.MonkeyPatch) -> AsyncIterator[Egress]:
    """LiveKit, with recorders, for the functions and for who records."""

    def write(key: str) -> None:
        _s3(api).put_object(Bucket=api.bucket, Key=key, Body=SOUND)

    async with Egress(on_written=write).serving() as emulator:
        settings.setenv("LIVEKIT_URL", emulator.url)
        load.cache_clear()
        yield emulator


@pytest.fixture
def session_id(api: Api, builder: Builder) -> UUID:
    return builder.under_way(api.lawyer("ann"))


def record(builder: Builder, session_id: UUID, *kinds: EventKind, recording_id: str = "") -> str:
    """The record of one recording; its id."""
    recording_id = recording_id or str(uuid4())
    events = tuple(NewEvent(kind=kind, detail=recording_id) for kind in kinds)
    builder.turn(builder.lease(session_id), str(uuid4()), events=events)
    return recording_id


def test_a_lawyer_gets_a_link_to_each_file_and_is_told_what_is_missing(
    api: Api, builder: Builder, session_id: UUID
) -> None:
    kept = record(builder, session_id, EventKind.RECORDING_STARTED, EventKind.RECORDING_STOPPED)
    failed = record(builder, session_id, EventKind.RECORDING_STARTED, EventKind.RECORDING_FAILED)
    on = record(builder, session_id, EventKind.RECORDING_STARTED)
    _s3(api).put_object(Bucket=api.bucket, Key=recording_key(session_id, kept), Body=SOUND)

    shown = api.calling("ann").get(f"/sessions/{session_id}/recordings").json()["recordings"]

    assert [(one["id"], one["failed"], one["ended_at"] is None) for one in shown] == [
        (kept, False, False),
        (failed, True, False),
        (on, False, True),
    ]
    assert httpx.get(shown[0]["url"]).content == SOUND
    assert [one["url"] for one in shown[1:]] == [None, None]
    problem(api.calling("mallory").get(f"/sessions/{session_id}/recordings"), 404, "session_not_found")


async def test_erasing_stops_what_is_being_recorded_and_leaves_no_sound(
    api: Api, builder: Builder, session_id: UUID, egress: Egress
) -> None:
    recording_id = record(builder, session_id, EventKind.RECORDING_STARTED)
    await start_recording(egress.settings, RECORDING, session_id, recording_id)

    assert (await _erased(api, session_id)).status_code == 204
    assert egress.running == []
    assert "Versions" not in _s3(api).list_object_versions(Bucket=api.bucket, Prefix=f"recordings/{session_id}/")


async def test_a_session_whose_recording_cannot_be_stopped_is_not_taken_for_erased(
    api: Api, builder: Builder, session_id: UUID, egress: Egress
) -> None:
    recording_id = record(builder, session_id, EventKind.RECORDING_STARTED)
    await start_recording(egress.settings, RECORDING, session_id, recording_id)
    egress.is_away = True
    problem(await _erased(api, session_id), 503, "livekit_unavailable")
    egress.is_away = False
    assert (await _erased(api, session_id)).status_code == 204


def test_a_session_that_was_recorded_long_ago_is_erased_without_asking_livekit(
    api: Api, builder: Builder, session_id: UUID, database: Engine
) -> None:
    """Its Egress may be gone by then, and the session must not be kept for that. This server has none."""
    record(builder, session_id, EventKind.RECORDING_STARTED)
    problem(api.calling("ann").delete(f"/sessions/{session_id}"), 503, "livekit_unavailable")
    with database.begin() as connection:
        connection.execute(text("UPDATE events SET at = now() - interval '2 days'"))
    assert api.calling("ann").delete(f"/sessions/{session_id}").status_code == 204


async def test_an_agent_that_died_in_a_pause_leaves_no_recording_on(
    api: Api, builder: Builder, session_id: UUID, egress: Egress
) -> None:
    recording_id = record(builder, session_id, EventKind.RECORDING_STARTED)
    await start_recording(egress.settings, RECORDING, session_id, recording_id)
    left = {"event": "participant_left", "room": {"name": str(session_id)}, "participant": {"identity": "agent-AJ_1"}}

    assert (await asyncio.to_thread(post_webhook, api, left)).status_code == 200
    assert len(egress.running) == 1, "another agent goes on with it"
    paused = NewEvent(kind=EventKind.PAUSED, paused_by=PausedBy.CLIENT)
    builder.turn(builder.lease(session_id), "pause", events=(paused,))
    assert (await asyncio.to_thread(post_webhook, api, left)).status_code == 200
    assert egress.running == []


async def _erased(api: Api, session_id: UUID) -> Answer:
    return await asyncio.to_thread(api.calling("ann").delete, f"/sessions/{session_id}")


def _s3(api: Api) -> "S3Client":
    return boto3.client("s3", endpoint_url=api.s3_url)
