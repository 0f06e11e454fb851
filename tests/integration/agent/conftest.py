"""The providers, emulated; the settings that lead the real plugins to them."""

from collections.abc import AsyncIterator, Iterator

import pytest
from livekit.agents import utils
from sqlalchemy import Engine, make_url

from infra.local.ports import LOOPBACK, free_port
from shared.config import AgentSettings, load
from shared.db import engine as database_engine
from shared.db.engine import Lawyer
from tests.emulators.deepgram import Deepgram
from tests.emulators.elevenlabs import ElevenLabs
from tests.emulators.gemini import Gemini
from tests.integration.agent.cable import Cable, cable
from tests.integration.agent.house import House, house
from tests.integration.builders import Builder


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
            "understanding_deadline_seconds": 30.0,  # a test whose model does not answer sets a shorter one
        }
    )


@pytest.fixture
def rules(settings: AgentSettings) -> AgentSettings:
    """No model: the rules alone understand."""
    return settings.model_copy(update={"gemini_api_key": None})


@pytest.fixture
def wire(app_database_url: str, database: Engine, monkeypatch: pytest.MonkeyPatch) -> Iterator[Cable]:
    """The database is reached by a wire that the test can cut."""
    url = make_url(app_database_url)
    with cable(url.host or "", url.port or 0) as laid:
        monkeypatch.setenv("DATABASE_URL", url.set(port=laid.port).render_as_string(hide_password=False))
        load.cache_clear()
        database_engine.dispose()
        yield laid
        database_engine.dispose()
        load.cache_clear()


@pytest.fixture(scope="session")
def home(tmp_path_factory: pytest.TempPathFactory, app_database_url: str) -> Iterator[House]:
    """A LiveKit server; who types needs no provider, so workers started in it reach none."""
    nobody = f"http://{LOOPBACK}:{free_port()}"
    providers = {
        "DEEPGRAM_API_KEY": "deepgram-key",
        "DEEPGRAM_BASE_URL": nobody,
        "ELEVENLABS_API_KEY": "elevenlabs-key",
        "ELEVENLABS_BASE_URL": nobody,
    }
    with house(tmp_path_factory.mktemp("house"), app_database_url, providers) as made:
        yield made


@pytest.fixture
def lawyer(builder: Builder) -> Lawyer:
    return builder.lawyer()
