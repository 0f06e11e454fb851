"""When words were said, told by the sound that the recogniser was sent."""

from collections.abc import AsyncIterator
from types import SimpleNamespace

import pytest
from livekit import rtc
from livekit.agents import LanguageCode
from livekit.agents.stt import SpeechData, SpeechEvent, SpeechEventType

from agent_container import sound_clock
from agent_container.sound_clock import SoundClock
from tests.integration.agent.sound import FRAME_SECONDS, silence


@pytest.fixture
def now(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The time, to be set."""
    told = [1000.0]
    monkeypatch.setattr(sound_clock, "time", SimpleNamespace(time=lambda: told[0]))
    return told


def final(end: float) -> SpeechEvent:
    heard = SpeechData(language=LanguageCode("en"), text="Yes.", end_time=end)
    return SpeechEvent(type=SpeechEventType.FINAL_TRANSCRIPT, alternatives=[heard])


async def send(clock: SoundClock, seconds: float, now: list[float]) -> None:
    """One stream's sound, as time passes."""

    async def sound() -> AsyncIterator[rtc.AudioFrame]:
        for frame in silence(seconds, rate=16_000):
            yield frame
            now[0] += FRAME_SECONDS

    async for _ in clock.counted(sound()):
        pass


async def test_words_that_are_heard_late_were_said_when_their_sound_was_sent(now: list[float]) -> None:
    clock = SoundClock()
    await send(clock, 4.0, now)
    clock.note(final(end=1.5))
    assert clock.take() == pytest.approx(1001.5)


async def test_a_muted_microphone_sends_nothing_that_would_count(now: list[float]) -> None:
    clock = SoundClock()

    async def muted_in_between() -> AsyncIterator[rtc.AudioFrame]:
        for frame in silence(2.0, rate=16_000):
            yield frame
        now[0] += 60.0
        for frame in silence(2.0, rate=16_000):
            yield frame
            now[0] += FRAME_SECONDS

    async for _ in clock.counted(muted_in_between()):
        pass
    clock.note(final(end=3.0))
    assert clock.take() == pytest.approx(1061.0)


async def test_times_in_a_later_stream_go_on_from_the_first_ones_beginning(now: list[float]) -> None:
    clock = SoundClock()
    await send(clock, 2.0, now)
    now[0] += 10.0
    await send(clock, 2.0, now)
    clock.note(final(end=12.0 + 0.5))
    assert clock.take() == pytest.approx(1012.5)


async def test_nothing_is_told_of_what_was_not_heard_to_its_end_or_has_no_times(now: list[float]) -> None:
    clock = SoundClock()
    await send(clock, 2.0, now)
    clock.note(SpeechEvent(type=SpeechEventType.INTERIM_TRANSCRIPT, alternatives=final(1.0).alternatives))
    clock.note(final(end=0.0))
    assert clock.take() is None
    clock.note(final(end=1.0))
    assert clock.take() is not None
    assert clock.take() is None
