"""Speech on the disk is found again, bounded, and never in the way."""

import os
from pathlib import Path

from livekit import rtc

from agent_container.speech_cache import SpeechCache, frames_of

RATE = 24_000
SECOND = frames_of(bytes(range(256)) * (RATE // 128), RATE, 1)


def samples(frames: list[rtc.AudioFrame]) -> bytes:
    return b"".join(bytes(frame.data) for frame in frames)


def test_what_was_put_is_found_as_it_was(tmp_path: Path) -> None:
    SpeechCache(tmp_path).put("ann", "Thank you.", SECOND)
    found = SpeechCache(tmp_path).get("ann", "Thank you.")
    assert found is not None
    assert samples(found) == samples(SECOND)
    assert {frame.sample_rate for frame in found} == {RATE}


def test_another_voice_and_another_text_are_another_thing(tmp_path: Path) -> None:
    cache = SpeechCache(tmp_path)
    cache.put("ann", "Thank you.", SECOND)
    assert cache.get("bob", "Thank you.") is None
    assert cache.get("ann", "Thank you!") is None


def test_what_was_not_used_for_longest_goes_first(tmp_path: Path) -> None:
    cache = SpeechCache(tmp_path, most_bytes=2 * 48_100)
    for age, text in enumerate(("first", "second")):
        cache.put("ann", text, SECOND)
        for path in tmp_path.glob("*.wav"):
            found = path.stat()
            os.utime(path, ns=(found.st_atime_ns, found.st_mtime_ns - 10**9 * (2 - age)))
    assert cache.get("ann", "first") is not None, "used now"
    cache.put("ann", "third", SECOND)
    assert [text for text in ("first", "second", "third") if cache.get("ann", text)] == ["first", "third"]


def test_a_damaged_file_is_as_none(tmp_path: Path) -> None:
    cache = SpeechCache(tmp_path)
    cache.put("ann", "Thank you.", SECOND)
    [path] = tmp_path.glob("*.wav")
    for damaged in (b"", b"RIFF", b"no sound at all", path.read_bytes()[:30]):
        path.write_bytes(damaged)
        assert cache.get("ann", "Thank you.") is None


def test_a_folder_that_is_gone_keeps_nothing_and_stops_nobody(tmp_path: Path) -> None:
    cache = SpeechCache(tmp_path / "gone")
    cache.put("ann", "Thank you.", SECOND)
    assert cache.get("ann", "Thank you.") is None


def test_without_a_folder_nothing_is_kept() -> None:
    cache = SpeechCache()
    cache.put("ann", "Thank you.", SECOND)
    assert cache.get("ann", "Thank you.") is None


def test_a_file_has_no_word_of_what_it_says_in_its_name(tmp_path: Path) -> None:
    SpeechCache(tmp_path).put("ann", "Thank you.", SECOND)
    [path] = tmp_path.iterdir()
    assert "thank" not in path.name.lower()
