"""Speech made ahead, by ElevenLabs' real plugin on its emulator: made once, played at once, dropped when it fails."""

import asyncio
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest
from livekit import rtc
from livekit.agents import APIError

from agent_container.ready_speech import ReadySpeech
from agent_container.speech_cache import SpeechCache
from agent_container.voices import speaker
from shared.config import AgentSettings
from tests.emulators.elevenlabs import ElevenLabs
from tests.emulators.faults import Fault, Kind
from tests.integration.agent.conversation import PATIENCE_SECONDS

VOICE = "ann"
NEXT = "What is your full name?"
THANKS = "Thank you."
pytestmark = pytest.mark.usefixtures("http")


@pytest.fixture
def cache(tmp_path: Path) -> SpeechCache:
    return SpeechCache(tmp_path)


@pytest.fixture
async def ready(settings: AgentSettings, cache: SpeechCache) -> AsyncIterator[ReadySpeech]:
    voice = speaker(settings, "en")
    made = ReadySpeech(voice, VOICE, cache, patience_seconds=PATIENCE_SECONDS)
    yield made
    await made.aclose()
    await voice.aclose()


async def played(ready: ReadySpeech, text: str) -> list[rtc.AudioFrame]:
    async with asyncio.timeout(PATIENCE_SECONDS):
        return [frame async for frame in ready.play(text)]


async def kept(cache: SpeechCache, text: str) -> None:
    """Wait until it is on the disk, which is after it was made."""
    async with asyncio.timeout(PATIENCE_SECONDS):
        while cache.get(VOICE, text) is None:
            await asyncio.sleep(0)


async def test_what_was_made_ahead_plays_at_once_and_as_often_as_it_is_said(
    ready: ReadySpeech, cache: SpeechCache, elevenlabs: ElevenLabs
) -> None:
    elevenlabs.first_byte_seconds = 0.2
    ready.prepare([THANKS, NEXT])
    await kept(cache, NEXT)
    await kept(cache, THANKS)
    elevenlabs.fault = Fault(Kind.HANG)  # nothing more is asked of it
    for text in (THANKS, NEXT, NEXT):
        assert sum(frame.duration for frame in await played(ready, text)) > 0.3
    assert sorted(elevenlabs.spoken) == [THANKS, NEXT]


async def test_what_is_still_being_made_is_played_as_it_comes_and_not_made_twice(
    ready: ReadySpeech, elevenlabs: ElevenLabs
) -> None:
    elevenlabs.first_byte_seconds = 0.1
    ready.prepare([THANKS, NEXT, "And your first name?"])
    assert await played(ready, "And your first name?")
    assert await played(ready, THANKS)
    assert sorted(elevenlabs.spoken) == ["And your first name?", THANKS, NEXT]


async def test_frames_come_without_what_the_plugin_noted_on_them(ready: ReadySpeech) -> None:
    ready.prepare([NEXT])
    assert [frame.userdata for frame in await played(ready, NEXT) if frame.userdata] == []


async def test_another_interview_of_this_worker_finds_it_on_the_disk(
    ready: ReadySpeech, cache: SpeechCache, settings: AgentSettings, elevenlabs: ElevenLabs
) -> None:
    ready.prepare([NEXT])
    await kept(cache, NEXT)
    voice = speaker(settings, "en")
    another = ReadySpeech(voice, VOICE, cache, patience_seconds=PATIENCE_SECONDS)
    another.prepare([NEXT])
    assert await played(another, NEXT)
    await another.aclose()
    await voice.aclose()
    assert elevenlabs.spoken == [NEXT]


async def test_what_the_disk_keeps_is_not_in_memory_and_what_it_has_lost_is_made_anew(
    ready: ReadySpeech, cache: SpeechCache, tmp_path: Path, elevenlabs: ElevenLabs
) -> None:
    assert cache.put(VOICE, NEXT, await played(ready, NEXT))
    ready.prepare([NEXT])
    assert await played(ready, NEXT)
    assert elevenlabs.spoken == [NEXT]
    for file in tmp_path.iterdir():
        file.unlink()
    assert await played(ready, NEXT)
    assert elevenlabs.spoken == [NEXT, NEXT]
    await kept(cache, NEXT)


async def test_without_a_disk_it_is_kept_in_memory(settings: AgentSettings, elevenlabs: ElevenLabs) -> None:
    voice = speaker(settings, "en")
    ready = ReadySpeech(voice, VOICE, SpeechCache(), patience_seconds=PATIENCE_SECONDS)
    ready.prepare([NEXT])
    assert await played(ready, NEXT)
    assert await played(ready, NEXT)
    await ready.aclose()
    await voice.aclose()
    assert elevenlabs.spoken == [NEXT]


async def test_what_nobody_prepared_is_spoken_and_not_kept(
    ready: ReadySpeech, tmp_path: Path, elevenlabs: ElevenLabs
) -> None:
    for _ in range(2):
        assert await played(ready, "You said: Zanzibarquokka.")
    assert elevenlabs.spoken == ["You said: Zanzibarquokka."] * 2
    assert list(tmp_path.iterdir()) == []


async def test_what_holds_the_clients_words_is_made_ahead_and_played_once_and_not_kept(
    ready: ReadySpeech, tmp_path: Path, elevenlabs: ElevenLabs
) -> None:
    words = "You said: Zanzibarquokka."
    ready.prepare_once([words])
    ready.prepare_once([words])
    assert await played(ready, words)
    assert elevenlabs.spoken == [words]
    assert await played(ready, words)
    assert elevenlabs.spoken == [words] * 2
    assert list(tmp_path.iterdir()) == []


async def test_what_was_not_said_after_all_is_given_up(ready: ReadySpeech, elevenlabs: ElevenLabs) -> None:
    elevenlabs.fault = Fault(Kind.HANG)
    ready.prepare_once(["I have two. Is that right?"])
    ready.prepare_once(["I have three. Is that right?"])
    elevenlabs.fault = None
    assert await played(ready, "I have two. Is that right?")


@pytest.mark.parametrize("prepare", [ReadySpeech.prepare, ReadySpeech.prepare_once])
async def test_what_failed_ahead_is_made_anew_when_it_is_to_be_said(
    ready: ReadySpeech, elevenlabs: ElevenLabs, prepare: Callable[[ReadySpeech, list[str]], None]
) -> None:
    elevenlabs.fault = Fault(Kind.REFUSE)
    prepare(ready, [NEXT])
    with pytest.raises(APIError):
        await played(ready, NEXT)
    elevenlabs.fault = None
    assert await played(ready, NEXT)


async def test_nothing_is_left_running_when_the_interview_is_left(ready: ReadySpeech, elevenlabs: ElevenLabs) -> None:
    elevenlabs.fault = Fault(Kind.HANG)
    before = asyncio.all_tasks()
    ready.prepare([NEXT, THANKS, "And your first name?"])
    await asyncio.sleep(0)
    await ready.aclose()
    left = {task for task in asyncio.all_tasks() - before if "aiohttp" not in repr(task)}
    assert [task for task in left if "ReadySpeech" in repr(task)] == []
