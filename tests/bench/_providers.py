"""The emulated providers that both pipelines of a measure are held on, and what their client says."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

from shared.config import AgentSettings
from shared.interview.script import Question
from tests.emulators.deepgram import Deepgram
from tests.emulators.elevenlabs import ElevenLabs
from tests.emulators.gemini import Gemini
from tests.integration.builders import question

MODEL_SECONDS = 0.4
FIRST_BYTE_SECONDS = 0.15


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
async def emulated(spoken: list[Spoken], *, seconds_a_character: float = 0.005) -> AsyncIterator[Providers]:
    """`seconds_a_character`: how slowly the voice speaks; nobody waits for its sentences to end unless in a room."""
    classify = _classifier(spoken)
    async with (
        Deepgram().running() as deepgram,
        ElevenLabs(None, FIRST_BYTE_SECONDS, seconds_a_character).running() as elevenlabs,
        Gemini(classify, "Thank you for telling me. What comes next?", MODEL_SECONDS).running() as gemini,
    ):
        yield Providers(deepgram, elevenlabs, gemini)


def _classifier(spoken: list[Spoken]) -> Callable[[dict[str, Any]], dict[str, Any]]:
    values = {turn.question.text: turn.value for turn in spoken}
    return lambda data: {"act": "answer", "is_complete": True, "value": values[data["question"]]}
