"""How the interviewer hears and speaks: Deepgram and ElevenLabs by their keys, or whatever a caller brings."""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from livekit.agents import inference, stt, tts, vad
from livekit.agents.types import NOT_GIVEN
from livekit.agents.voice.turn import EndpointingOptions, InterruptionOptions, TurnHandlingOptions
from livekit.plugins import deepgram, elevenlabs

from agent_container.speech_cache import SpeechCache
from shared.config import AgentSettings
from shared.errors import LexNovaError
from shared.interview.pauses import MIDDLE

HEARD_RATE = 16_000
MIN_SILENCE_SECONDS = 0.35
"""So much silence ends a stretch of speech; the endpointing delay comes before the turn ends."""
KEYTERM_LIMIT = 50
"""Deepgram takes up to 500 tokens of key terms a request."""

LANGUAGES = {"en": "en-US", "es": "es"}
"""Deepgram's code for each language that has a phrase book; another one is passed on as it is."""


class KeysMissing(LexNovaError):
    """Speech or understanding in production needs the providers' keys."""

    code = "keys_missing"


@dataclass(frozen=True)
class Voices:
    """Everything of one interview that hears or speaks."""

    hears: stt.STT[Any]
    speaks: tts.TTS[Any]
    speaks_at: Callable[[float], tts.TTS[Any]]
    """The same voice at another speed than 1."""
    detects: vad.VAD
    heard_by: str
    """What utterances say of who heard them: "deepgram/nova-3"."""
    spoken_by: str
    voice: str
    """Which voice exactly: speech that is kept is kept for it."""
    cache: SpeechCache = field(default_factory=SpeechCache)
    patience_seconds: float = 4.0
    """A voice that is silent for so long, before a sentence or within it, does not work."""
    unheard_seconds: float = 4.0
    """Speech of which nothing was transcribed for so long after it was not heard."""
    try_again_seconds: float = 10.0
    """How often one that does not work is tried again."""

    @property
    def turn_handling(self) -> TurnHandlingOptions:
        """Turns end by silence; how long a one, the interviewer sets for each question. Nothing is generated before a
        turn has ended: the node writes to the database."""
        return TurnHandlingOptions(
            turn_detection="vad",
            endpointing=EndpointingOptions(min_delay=MIDDLE),
            interruption=InterruptionOptions(mode="vad", min_duration=0.5, false_interruption_timeout=1.0),
            preemptive_generation={"enabled": False},
        )


def require_keys(settings: AgentSettings) -> None:
    """Raise KeysMissing, naming what is not set."""
    keys = {
        "DEEPGRAM_API_KEY": settings.deepgram_api_key,
        "ELEVENLABS_API_KEY": settings.elevenlabs_api_key,
        "GEMINI_API_KEY": settings.gemini_api_key,
    }
    missing = [name for name, key in keys.items() if key is None]
    if missing:
        raise KeysMissing(f"The interviewer does not start without its providers' keys: set {', '.join(missing)}.")


def listener(settings: AgentSettings, language: str, keyterms: list[str]) -> stt.STT[Any]:
    """Deepgram's ear; `keyterms` are names that it might not know. Needs the key."""
    assert settings.deepgram_api_key is not None
    return deepgram.STT(
        model=settings.deepgram_model,
        language=LANGUAGES.get(language, language),
        keyterm=keyterms[:KEYTERM_LIMIT],
        smart_format=True,
        mip_opt_out=True,
        sample_rate=HEARD_RATE,
        api_key=settings.deepgram_api_key.get_secret_value(),
        base_url=settings.deepgram_base_url,
    )


def speaker(settings: AgentSettings, language: str, speed: float = 1.0) -> tts.TTS[Any]:
    """ElevenLabs' voice, whole sentences at a time, at 0.7 to 1.2 of its speed. Needs the key."""
    assert settings.elevenlabs_api_key is not None
    return elevenlabs.TTS(
        model=settings.elevenlabs_model,
        voice_id=settings.elevenlabs_voice_id,
        language=language,
        encoding="pcm_24000",
        api_key=settings.elevenlabs_api_key.get_secret_value(),
        base_url=settings.elevenlabs_base_url,
        voice_settings=NOT_GIVEN if speed == 1.0 else _at_speed(speed),
    )


def _at_speed(speed: float) -> elevenlabs.VoiceSettings:
    """Everything else stays as it is set for the voice at ElevenLabs."""
    return elevenlabs.VoiceSettings(stability=NOT_GIVEN, similarity_boost=NOT_GIVEN, speed=speed)  # type: ignore[arg-type]


def voice_of(settings: AgentSettings, language: str) -> str:
    """The name of ElevenLabs' voice as it is used here."""
    return f"elevenlabs/{settings.elevenlabs_model}/{settings.elevenlabs_voice_id}/{language}"


def detector(min_silence_seconds: float = MIN_SILENCE_SECONDS) -> vad.VAD:
    """Silero, as livekit-agents brings it: its weights are shared by all job processes."""
    return inference.VAD(min_silence_duration=min_silence_seconds)


def provider_voices(settings: AgentSettings, language: str, keyterms: list[str]) -> Voices:
    """The voices of production. Raises KeysMissing."""
    require_keys(settings)
    return Voices(
        hears=listener(settings, language, keyterms),
        speaks=speaker(settings, language),
        speaks_at=partial(speaker, settings, language),
        detects=detector(),
        heard_by=f"deepgram/{settings.deepgram_model}",
        spoken_by=f"elevenlabs/{settings.elevenlabs_model}",
        voice=voice_of(settings, language),
    )
