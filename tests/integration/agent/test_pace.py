"""A slower and a louder voice, by ElevenLabs' real plugin on its emulator, and by espeak-ng."""

from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest

from agent_container.pace import Pace
from agent_container.speech_cache import SpeechCache
from agent_container.voices import provider_voices
from infra.local.voices import EspeakTTS
from shared.config import AgentSettings
from shared.interview.flow import Setting, fold
from shared.interview.phrases import Purpose, book
from tests.emulators.elevenlabs import TONE, ElevenLabs
from tests.integration.agent.conversation import conversation, until
from tests.integration.agent.headset import Headset
from tests.integration.builders import Builder, question

THANKS = "Thank you."
HAPPENED = question("q1", "What happened?")

pytestmark = pytest.mark.usefixtures("http")


@pytest.fixture
def session_id(builder: Builder) -> UUID:
    return builder.under_way(builder.lawyer(), HAPPENED)


def speeds_of(elevenlabs: ElevenLabs, text: str) -> list[float]:
    return [speed for spoken, speed in zip(elevenlabs.spoken, elevenlabs.speeds, strict=True) if spoken == text]


async def test_a_client_who_asks_for_it_is_spoken_to_more_slowly_and_louder_from_then_on(
    session_id: UUID, settings: AgentSettings, rules: AgentSettings, elevenlabs: ElevenLabs
) -> None:
    voices = provider_voices(settings, "en", [])
    async with conversation(session_id, rules, voices=voices) as held, Headset(held.session).worn() as headset:
        await held.enter()
        await held.say("yes")
        await held.say("Can you speak more slowly?")
        assert speeds_of(elevenlabs, book("en").say(Purpose.SLOWER)) == [0.85]
        assert speeds_of(elevenlabs, HAPPENED.text) == [1.0, 0.85]
        await held.say("Even slower, please.")
        assert speeds_of(elevenlabs, HAPPENED.text) == [1.0, 0.85, 0.7]
        assert headset.loudspeaker.loudest == TONE
        await held.say("Can you speak up?")
        assert headset.loudspeaker.loudest > 1.5 * TONE
        await held.records.release()
    before = len(elevenlabs.speeds)
    voices = provider_voices(settings, "en", [])
    async with (
        conversation(session_id, rules, holder="job-2", voices=voices) as held,
        Headset(held.session).worn() as headset,
    ):
        await held.enter()
        assert headset.loudspeaker.loudest > 1.5 * TONE
    assert set(elevenlabs.speeds[before:]) == {0.7}, "by another process, too"


async def test_speech_of_one_speed_is_not_played_at_another(
    settings: AgentSettings, elevenlabs: ElevenLabs, tmp_path: Path
) -> None:
    """Two interviews on one worker share what is kept."""
    cache = SpeechCache(tmp_path)
    usual = fold((HAPPENED,), (), (), setting=Setting("Ann"))
    for state in (usual, replace(usual, slower=1), usual, replace(usual, slower=1)):
        pace = Pace(replace(provider_voices(settings, "en", []), cache=cache))
        pace.fit(state)
        pace.ready.prepare([THANKS])
        files = len(list(tmp_path.glob("*.wav")))
        assert [frame async for frame in pace.ready.play(THANKS)]
        await until(lambda: len(list(tmp_path.glob("*.wav"))) == min(files + 1, 2))  # noqa: B023 - awaited here
        await pace.aclose()
    assert speeds_of(elevenlabs, THANKS) == [1.0, 0.85]


async def test_espeak_speaks_more_slowly() -> None:
    seconds = []
    for speed in (1.0, 0.85, 0.7):
        voice = EspeakTTS("en-us+f3", speed)
        async with voice.synthesize("What do you remember about the first of March?") as stream:
            seconds.append(sum([made.frame.duration async for made in stream]))
    assert seconds[0] < seconds[1] < seconds[2]
