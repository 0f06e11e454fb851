"""Speech kept on this worker's disk for all its job processes: of scripts and phrase books only (DESIGN.md, 10)."""

import hashlib
import os
import wave
from pathlib import Path
from tempfile import NamedTemporaryFile

from livekit import rtc

MOST_BYTES = 256 << 20
BYTES_A_SAMPLE = 2
FRAME_SECONDS = 0.1


class SpeechCache:
    """Bounded: what was not used for longest goes first. Without a folder nothing is kept.

    What cannot be read or written is as if it were not there: speech can always be made anew.
    """

    def __init__(self, folder: Path | None = None, *, most_bytes: int = MOST_BYTES) -> None:
        self._folder = folder
        self._most_bytes = most_bytes

    def get(self, voice: str, text: str) -> list[rtc.AudioFrame] | None:
        if self._folder is None:
            return None
        path = self._path(self._folder, voice, text)
        try:
            with wave.open(str(path)) as sound:
                rate, channels = sound.getframerate(), sound.getnchannels()
                samples = sound.readframes(sound.getnframes())
            os.utime(path)
        except (OSError, EOFError, wave.Error):
            return None
        return frames_of(samples, rate, channels)

    def put(self, voice: str, text: str, frames: list[rtc.AudioFrame]) -> bool:
        """Whether it is kept now."""
        if self._folder is None or not frames:
            return False
        try:
            part = NamedTemporaryFile(dir=self._folder, suffix=".part", delete=False)  # noqa: SIM115 - closed below
            with part, wave.open(part, "wb") as sound:
                sound.setframerate(frames[0].sample_rate)
                sound.setnchannels(frames[0].num_channels)
                sound.setsampwidth(BYTES_A_SAMPLE)
                sound.writeframes(b"".join(bytes(frame.data) for frame in frames))
            Path(part.name).replace(self._path(self._folder, voice, text))  # another process never sees half of it
            self._trim(self._folder)
        except OSError:
            return False
        return True

    def _path(self, folder: Path, voice: str, text: str) -> Path:
        return folder / f"{hashlib.sha256(f'{voice}\0{text}'.encode()).hexdigest()}.wav"

    def _trim(self, folder: Path) -> None:
        kept = [(path, path.stat()) for path in folder.glob("*.wav")]
        excess = sum(found.st_size for _, found in kept) - self._most_bytes
        for path, found in sorted(kept, key=lambda one: one[1].st_mtime_ns):
            if excess <= 0:
                return
            path.unlink(missing_ok=True)
            excess -= found.st_size


def frames_of(samples: bytes, rate: int, channels: int) -> list[rtc.AudioFrame]:
    """Sound cut into frames of 100 ms."""
    size = int(rate * FRAME_SECONDS) * channels * BYTES_A_SAMPLE
    pieces = (samples[at : at + size] for at in range(0, len(samples), size))
    return [rtc.AudioFrame(piece, rate, channels, len(piece) // (channels * BYTES_A_SAMPLE)) for piece in pieces]
