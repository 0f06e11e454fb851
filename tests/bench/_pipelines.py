"""The two pipelines that latency.py compares, each on emulated providers of its own."""

import os
import tempfile
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

from google.genai.types import HttpOptions
from livekit.agents import Agent, AgentSession, inference
from livekit.plugins import google
from sqlalchemy import create_engine

from agent_container.voices import listener, provider_voices, speaker
from infra.local import postgres
from infra.local.postgres import APP, OWNER
from shared.config import AgentSettings, load
from shared.db import engine as database_engine
from shared.db.migrate import upgrade
from shared.interview.script import Question
from tests.emulators.deepgram import Deepgram
from tests.emulators.elevenlabs import ElevenLabs
from tests.emulators.gemini import Gemini
from tests.integration.agent.conversation import Conversation, conversation
from tests.integration.agent.headset import Headset
from tests.integration.builders import question

MODEL_SECONDS = 0.4
FIRST_BYTE_SECONDS = 0.15
PASSWORD = "bench"
INSTRUCTIONS = "You interview a client for a lawyer. Ask one question after the other and acknowledge each answer."


@dataclass(frozen=True)
class Spoken:
    """What the client answers to a question, how long that takes, and what the model makes of it."""

    question: Question
    words: str
    seconds: float
    value: Any = None


def spoken_round(number: int) -> list[Spoken]:
    def asked(index: int, text: str, kind: str, **more: Any) -> Question:
        return question(f"q{number}_{index}", f"{text} This is part {number}.", answer={"type": kind, **more})

    return [
        Spoken(asked(1, "Are you married?", "yes_no"), "Yes, I am.", 0.8, True),
        Spoken(
            asked(2, "What happened that day?", "text"),
            "My brother and I were walking along the river when a boy on a bicycle ran into us.",
            3.0,
        ),
        Spoken(asked(3, "When were you born?", "date"), "The third of May nineteen ninety.", 1.6, "1990-05-03"),
        Spoken(
            asked(4, "In which state do you live?", "choice", options=["Texas", "Ohio", "Nevada"]),
            "I live in Ohio.",
            1.0,
            "Ohio",
        ),
        Spoken(asked(5, "How many children do you have?", "number"), "I have two children.", 1.2, 2),
    ]


@dataclass(frozen=True)
class Providers:
    deepgram: Deepgram
    elevenlabs: ElevenLabs
    gemini: Gemini

    @property
    def settings(self) -> AgentSettings:
        return AgentSettings.model_validate(
            {
                "deepgram_api_key": "key",
                "deepgram_base_url": self.deepgram.url,
                "elevenlabs_api_key": "key",
                "elevenlabs_base_url": self.elevenlabs.url,
                "gemini_api_key": "key",
                "gemini_base_url": self.gemini.url,
            }
        )


@asynccontextmanager
async def emulated(spoken: list[Spoken]) -> AsyncIterator[Providers]:
    classify = _classifier(spoken)
    async with (
        Deepgram().running() as deepgram,
        ElevenLabs(first_byte_seconds=FIRST_BYTE_SECONDS).running() as elevenlabs,
        Gemini(classify, "Thank you for telling me. What comes next?", MODEL_SECONDS).running() as gemini,
    ):
        yield Providers(deepgram, elevenlabs, gemini)


def _classifier(spoken: list[Spoken]) -> Callable[[dict[str, Any]], dict[str, Any]]:
    values = {turn.question.text: turn.value for turn in spoken}
    return lambda data: {"act": "answer", "is_complete": True, "value": values[data["question"]]}


@asynccontextmanager
async def stock(providers: Providers) -> AsyncIterator[Headset]:
    """As LiveKit's quick start has it: preemptive generation is on by default."""
    settings = providers.settings
    session: AgentSession[None] = AgentSession(
        stt=listener(settings, "en", []),
        llm=google.LLM(
            model=settings.gemini_model, api_key="key", http_options=HttpOptions(base_url=settings.gemini_base_url)
        ),
        tts=speaker(settings, "en"),
        vad=inference.VAD(),
        turn_handling={"turn_detection": "vad"},
    )
    await session.start(Agent(instructions=INSTRUCTIONS), record=False, session_host=False)
    async with Headset(session).worn() as headset:
        yield headset
    await session.aclose()


@asynccontextmanager
async def ours(session_id: UUID, providers: Providers) -> AsyncIterator[tuple[Conversation, Headset]]:
    settings = providers.settings
    voices = provider_voices(settings, "en", [])
    async with conversation(session_id, settings, voices=voices) as held, Headset(held.session).worn() as headset:
        await held.enter()
        yield held, headset


@contextmanager
def database() -> Iterator[None]:
    """A PostgreSQL with the schema; `transaction()` leads to it meanwhile."""
    with tempfile.TemporaryDirectory() as folder, postgres.running(Path(folder)) as server:
        postgres.prepare(server, owner_password=PASSWORD, app_password=PASSWORD)
        owner = create_engine(server.url(OWNER, PASSWORD).replace("postgresql://", "postgresql+pg8000://", 1))
        upgrade(owner, app_role=APP)
        owner.dispose()
        before = os.environ.get("DATABASE_URL")
        os.environ["DATABASE_URL"] = server.url(APP, PASSWORD)
        _forget_database()
        try:
            yield
        finally:
            _forget_database()
            if before is None:
                del os.environ["DATABASE_URL"]
            else:
                os.environ["DATABASE_URL"] = before


def _forget_database() -> None:
    load.cache_clear()
    database_engine.dispose()
