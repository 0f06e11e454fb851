"""Deepgram's and ElevenLabs' real plugins against emulators: what reaches the wire, and what comes back."""

import asyncio

import pytest
from livekit import rtc
from livekit.agents import APIConnectOptions, APIError, stt

from agent_container.voices import HEARD_RATE, KeysMissing, listener, provider_voices, require_keys, speaker
from shared.config import AgentSettings
from tests.emulators.deepgram import Deepgram
from tests.emulators.elevenlabs import ElevenLabs
from tests.emulators.faults import Fault, Kind, When
from tests.integration.agent.conversation import PATIENCE_SECONDS
from tests.integration.agent.sound import speech

ONCE = APIConnectOptions(max_retry=0, timeout=PATIENCE_SECONDS)
AT_ONCE = APIConnectOptions(max_retry=0, timeout=0.5)
"""For a provider that hangs."""
pytestmark = pytest.mark.usefixtures("http")


def patience_with(fault: Fault) -> APIConnectOptions:
    return AT_ONCE if fault.kind is Kind.HANG else ONCE


async def hear(
    settings: AgentSettings, seconds: float, *keyterms: str, patience: APIConnectOptions = ONCE
) -> list[stt.SpeechEvent]:
    """Everything that the listener makes of so many seconds of sound."""
    events = []
    ear = listener(settings, "en", list(keyterms))
    async with asyncio.timeout(PATIENCE_SECONDS), ear.stream(conn_options=patience) as stream:
        for frame in speech(seconds, rate=HEARD_RATE):
            stream.push_frame(frame)
        async for event in stream:
            events.append(event)
            if event.type is stt.SpeechEventType.END_OF_SPEECH:
                break
    return events


async def test_names_and_the_refusal_of_training_reach_deepgrams_wire(
    settings: AgentSettings, deepgram: Deepgram
) -> None:
    deepgram.will_hear("Hello.", seconds=0.5)
    await hear(settings, 1.0, "Wojciechowski", "Nguyen & Sons")
    [connection] = deepgram.connections
    assert connection.query["keyterm"] == ["Wojciechowski", "Nguyen & Sons"]
    assert connection.query["mip_opt_out"] == ["true"]
    assert connection.query["model"] == ["nova-3"]
    assert connection.query["language"] == ["en-US"]
    assert connection.authorization == "Token deepgram-key"


async def test_what_deepgram_hears_comes_back_in_interims_and_one_final(
    settings: AgentSettings, deepgram: Deepgram
) -> None:
    deepgram.will_hear("My name is Ann.", seconds=1.0, last_interim="My name is Anne")
    events = await hear(settings, 1.5)
    interims = [e.alternatives[0].text for e in events if e.type is stt.SpeechEventType.INTERIM_TRANSCRIPT]
    finals = [e.alternatives[0].text for e in events if e.type is stt.SpeechEventType.FINAL_TRANSCRIPT]
    assert interims[-1] == "My name is Anne"
    assert len(interims) >= 4
    assert finals == ["My name is Ann."]


@pytest.mark.parametrize(
    "fault",
    [
        Fault(Kind.REFUSE),
        Fault(Kind.OUT_OF_QUOTA),
        Fault(Kind.HANG),
        Fault(Kind.CUT),
        Fault(Kind.CUT, When.MIDDLE),
        Fault(Kind.OUT_OF_QUOTA, When.MIDDLE),
    ],
)
async def test_a_deepgram_that_fails_raises_an_error_of_the_providers(
    settings: AgentSettings, deepgram: Deepgram, fault: Fault
) -> None:
    deepgram.will_hear("Hello.", seconds=1.0)
    deepgram.fault = fault
    with pytest.raises(APIError):
        await hear(settings, 1.5, patience=patience_with(fault))


@pytest.mark.parametrize("when", When)
async def test_garbage_from_deepgram_is_passed_over(settings: AgentSettings, deepgram: Deepgram, when: When) -> None:
    deepgram.will_hear("Hello there.", seconds=0.5)
    deepgram.fault = Fault(Kind.GARBAGE, when)
    events = await hear(settings, 1.0)
    assert [e.alternatives[0].text for e in events if e.type is stt.SpeechEventType.FINAL_TRANSCRIPT] == [
        "Hello there."
    ]


async def test_elevenlabs_gets_whole_sentences_and_the_key(settings: AgentSettings, elevenlabs: ElevenLabs) -> None:
    frames = await say(settings, "Thank you for telling me that. What is your full name? ")
    assert elevenlabs.spoken == ["Thank you for telling me that.", "What is your full name?"]
    assert elevenlabs.connections[0]["xi-api-key"] == "elevenlabs-key"
    assert sum(frame.duration for frame in frames) > 0.5


@pytest.mark.parametrize("when", When)
@pytest.mark.parametrize("kind", [Kind.REFUSE, Kind.OUT_OF_QUOTA, Kind.HANG, Kind.CUT, Kind.GARBAGE])
async def test_an_elevenlabs_that_fails_raises_an_error_of_the_providers(
    settings: AgentSettings, elevenlabs: ElevenLabs, kind: Kind, when: When
) -> None:
    elevenlabs.fault = Fault(kind, when)
    with pytest.raises(APIError):
        await say(settings, "What is your full name?", patience=patience_with(elevenlabs.fault))


async def test_an_elevenlabs_that_recovers_speaks_again(settings: AgentSettings, elevenlabs: ElevenLabs) -> None:
    voice = speaker(settings, "en")
    elevenlabs.fault = Fault(Kind.CUT, When.MIDDLE)
    for fault, is_well in ((elevenlabs.fault, False), (None, True)):
        elevenlabs.fault = fault
        async with voice.stream(conn_options=ONCE) as stream:
            stream.push_text("Hello there.")
            stream.end_input()
            if is_well:
                assert [event async for event in stream]
            else:
                with pytest.raises(APIError):
                    [event async for event in stream]
    await voice.aclose()


async def test_production_names_the_keys_that_are_missing(settings: AgentSettings) -> None:
    with pytest.raises(KeysMissing, match="DEEPGRAM_API_KEY, GEMINI_API_KEY"):
        require_keys(settings.model_copy(update={"deepgram_api_key": None, "gemini_api_key": None}))
    with pytest.raises(KeysMissing):
        provider_voices(settings.model_copy(update={"elevenlabs_api_key": None}), "en", [])


async def say(settings: AgentSettings, words: str, *, patience: APIConnectOptions = ONCE) -> list[rtc.AudioFrame]:
    voice = speaker(settings, "en")
    try:
        async with asyncio.timeout(PATIENCE_SECONDS), voice.stream(conn_options=patience) as stream:
            stream.push_text(words)
            stream.end_input()
            return [event.frame async for event in stream]
    finally:
        await voice.aclose()
