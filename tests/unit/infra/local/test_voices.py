"""The voices that stand in for a provider without a key."""

import numpy
from livekit import rtc
from livekit.agents.vad import VADEventType

from agent_container.voices import detector
from infra.local.microphone import CLIENT_VOICE, CLIENT_WORDS_A_MINUTE
from infra.local.speech import SPOKEN_RATE, espeak
from infra.local.voices import STRETCH_SECONDS, local_voices
from shared.config import AgentSettings


def test_whisper_is_waited_for_longer_than_a_provider_that_hears_while_one_speaks() -> None:
    deepgram = AgentSettings.model_validate({"deepgram_api_key": "key"})

    whisper, provider = (local_voices(settings, "en", []) for settings in (AgentSettings(), deepgram))

    assert (whisper.heard_by, provider.heard_by) == ("whisper-tiny", "deepgram/nova-3")
    assert whisper.unheard_seconds > 5 * provider.unheard_seconds


async def test_whisper_hears_a_no_and_the_date_after_it_as_one() -> None:
    spoken = espeak().speak("No. February 14, 1985.", CLIENT_VOICE, CLIENT_WORDS_A_MINUTE) + bytes(4 * SPOKEN_RATE)
    stream = detector(STRETCH_SECONDS).stream()
    for piece in numpy.split(numpy.frombuffer(spoken, numpy.int16), range(512, len(spoken) // 2, 512)):
        stream.push_frame(rtc.AudioFrame(piece.tobytes(), SPOKEN_RATE, 1, len(piece)))
    stream.end_input()
    kinds = [event.type async for event in stream]
    await stream.aclose()
    assert kinds.count(VADEventType.END_OF_SPEECH) == 1
