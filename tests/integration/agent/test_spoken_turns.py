"""Spoken turns through the real session, the providers' real plugins and a client who wears a headset."""

import asyncio
import logging
from uuid import UUID

import pytest

from agent_container.stages import Stage
from agent_container.voices import provider_voices
from shared.config import AgentSettings
from shared.logs import FIELDS
from tests.emulators.deepgram import Deepgram
from tests.integration.agent.conversation import conversation
from tests.integration.agent.headset import Headset
from tests.integration.builders import Builder, question

SPEECH_SECONDS = 1.0
PATIENCE_SECONDS = 60.0

pytestmark = pytest.mark.usefixtures("http")


@pytest.fixture
def session_id(builder: Builder) -> UUID:
    return builder.under_way(builder.lawyer(), question("q1", "What happened?"))


async def test_a_spoken_turn_is_logged_with_what_the_client_waited_for(
    session_id: UUID, settings: AgentSettings, deepgram: Deepgram, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "lexnova")
    voices = provider_voices(settings, "en", [])
    async with conversation(session_id, settings, voices=voices) as held, Headset(held.session).worn() as headset:
        await held.enter()
        deepgram.will_hear("Yes.", seconds=SPEECH_SECONDS)
        async with asyncio.timeout(PATIENCE_SECONDS):
            await headset.answered(SPEECH_SECONDS)
        [wait], [felt] = headset.waits, headset.felt_waits
    [logged] = [getattr(record, FIELDS) for record in caplog.records if record.message == "turn_answered"]
    assert list(logged) == ["session_id", "milliseconds", *(f"{stage}_ms" for stage in Stage)]
    assert sum(logged[f"{stage}_ms"] for stage in Stage) == pytest.approx(1000 * wait, abs=len(Stage))
    assert logged["milliseconds"] == pytest.approx(1000 * felt, abs=1)
