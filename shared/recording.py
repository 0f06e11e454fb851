"""The one way a room's sound is recorded: LiveKit's Egress writes it into the bucket, a file a stretch.

Only the agent starts a recording, after consent and under its lease; whoever erases a session ends what still runs.
Source of the protocol: docs.livekit.io, "Egress API"; what storage a request may name: livekit/egress, storage.go.
"""

import asyncio
import time
from collections.abc import Mapping
from typing import TYPE_CHECKING
from uuid import UUID

from shared.config import LiveKitSettings, RecordingSettings
from shared.dispatch import connect
from shared.errors import LiveKitUnavailable

if TYPE_CHECKING:
    from livekit.api import EncodedFileOutput, LiveKitAPI

START_TIMEOUT_SECONDS = 15.0
"""LiveKit answers when one of its recorders has taken the room."""
END_SECONDS = 10.0
"""So long erasing waits for a recording that has been stopped to be written."""
LOOK_SECONDS = 0.5


def recording_key(session_id: UUID, recording_id: str) -> str:
    """Where a recording lies in the bucket."""
    return f"recordings/{session_id}/{recording_id}.ogg"


async def start_recording(
    livekit: LiveKitSettings, settings: RecordingSettings, session_id: UUID, recording_id: str
) -> None:
    """Record all voices in the session's room; what is being recorded there ends first. Raises LiveKitUnavailable."""
    from livekit.api import RoomCompositeEgressRequest

    request = RoomCompositeEgressRequest(
        room_name=str(session_id),
        audio_only=True,
        file_outputs=[_file(settings, recording_key(session_id, recording_id))],
    )
    async with connect(livekit, timeout_seconds=START_TIMEOUT_SECONDS) as api:
        await _stop(api, await _running(api, session_id))
        await api.egress.start_room_composite_egress(request)


async def is_recording(livekit: LiveKitSettings, session_id: UUID, recording_id: str) -> bool:
    """Whether this recording is being made. Raises LiveKitUnavailable."""
    async with connect(livekit) as api:
        return recording_key(session_id, recording_id) in (await _running(api, session_id)).values()


async def stop_recording(livekit: LiveKitSettings, session_id: UUID) -> None:
    """Stop what is being recorded in the session's room; none is fine. Raises LiveKitUnavailable."""
    async with connect(livekit) as api:
        await _stop(api, await _running(api, session_id))


async def end_recording(livekit: LiveKitSettings, session_id: UUID) -> None:
    """Stop what is being recorded and wait until it is written: what comes later would outlive its session.

    Raises LiveKitUnavailable, also when it takes too long.
    """
    until = time.monotonic() + END_SECONDS
    async with connect(livekit) as api:
        while running := await _running(api, session_id):
            if time.monotonic() > until:
                raise LiveKitUnavailable
            await _stop(api, running)
            await asyncio.sleep(LOOK_SECONDS)


def _file(settings: RecordingSettings, key: str) -> "EncodedFileOutput":
    """With a key pair where one is set; without, by the rights that the Egress service has itself."""
    from livekit.api import EncodedFileOutput, EncodedFileType, S3Upload

    pair = (settings.recording_access_key_id, settings.recording_secret_access_key)
    key_id, secret = (value.get_secret_value() if value else "" for value in pair)
    return EncodedFileOutput(
        file_type=EncodedFileType.OGG,
        filepath=key,
        disable_manifest=True,
        s3=S3Upload(
            access_key=key_id,
            secret=secret,
            region=settings.recording_region or "",
            bucket=settings.recording_bucket or "",
            endpoint=settings.recording_endpoint_url or "",
            force_path_style=settings.recording_endpoint_url is not None,
        ),
    )


async def _running(api: "LiveKitAPI", session_id: UUID) -> Mapping[str, str]:
    """Ids of the room's recordings that are not written yet, and where each is written to."""
    from livekit.api import ListEgressRequest

    listed = await api.egress.list_egress(ListEgressRequest(room_name=str(session_id), active=True))
    return {
        one.egress_id: next((output.filepath for output in one.room_composite.file_outputs), "") for one in listed.items
    }


async def _stop(api: "LiveKitAPI", running: Mapping[str, str]) -> None:
    """One that is ending by itself cannot be stopped any more."""
    from livekit.api import StopEgressRequest, TwirpError, TwirpErrorCode

    for egress_id in running:
        try:
            await api.egress.stop_egress(StopEgressRequest(egress_id=egress_id))
        except TwirpError as error:
            if error.code not in (TwirpErrorCode.NOT_FOUND, TwirpErrorCode.FAILED_PRECONDITION):
                raise
