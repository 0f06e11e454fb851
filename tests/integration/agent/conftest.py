"""The providers, emulated; the settings that lead the real plugins to them."""

from collections.abc import AsyncIterator

import pytest
from livekit.agents import utils

from shared.config import AgentSettings
from tests.emulators.deepgram import Deepgram
from tests.emulators.elevenlabs import ElevenLabs
from tests.emulators.gemini import Gemini


@pytest.fixture
async def http() -> AsyncIterator[None]:
    """The HTTP session that plugins share inside a job."""
    async with utils.http_context.open():
        yield


@pytest.fixture
async def deepgram() -> AsyncIterator[Deepgram]:
    async with Deepgram().running() as emulator:
        yield emulator


@pytest.fixture
async def elevenlabs() -> AsyncIterator[ElevenLabs]:
    async with ElevenLabs().running() as emulator:
        yield emulator


@pytest.fixture
async def gemini() -> AsyncIterator[Gemini]:
    async with Gemini().running() as emulator:
        yield emulator


@pytest.fixture
def settings(deepgram: Deepgram, elevenlabs: ElevenLabs, gemini: Gemini) -> AgentSettings:
    return AgentSettings.model_validate(
        {
            "deepgram_api_key": "deepgram-key",
            "deepgram_base_url": deepgram.url,
            "elevenlabs_api_key": "elevenlabs-key",
            "elevenlabs_base_url": elevenlabs.url,
            "gemini_api_key": "gemini-key",
            "gemini_base_url": gemini.url,
            "understanding_deadline_seconds": 0.5,
        }
    )
