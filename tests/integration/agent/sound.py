"""Sound that a voice detector takes for speech: espeak-ng's, cut to length."""

from functools import cache

from livekit import rtc

from infra.local.speech import SPOKEN_RATE, espeak

FRAME_SECONDS = 0.02
VOICE = "en-us+m3"
TALK = "my brother and I were walking along the river when a boy on a bicycle ran into us and drove away " * 4


def speech(seconds: float, *, rate: int) -> list[rtc.AudioFrame]:
    """So many seconds of somebody talking without a pause, then half a second of silence, in frames."""
    spoken = _talk(rate)[: int(seconds * rate) * 2]
    return frames_of(spoken + bytes(rate), rate)


def silence(seconds: float, *, rate: int) -> list[rtc.AudioFrame]:
    return frames_of(bytes(int(seconds * rate) * 2), rate)


def frames_of(samples: bytes, rate: int) -> list[rtc.AudioFrame]:
    size = int(rate * FRAME_SECONDS)
    samples += bytes(-len(samples) % (2 * size))
    return [rtc.AudioFrame(samples[at : at + 2 * size], rate, 1, size) for at in range(0, len(samples), 2 * size)]


@cache
def _talk(rate: int) -> bytes:
    samples = espeak().speak(TALK, VOICE)
    resampler = rtc.AudioResampler(SPOKEN_RATE, rate, quality=rtc.AudioResamplerQuality.HIGH)
    whole = rtc.AudioFrame(samples, SPOKEN_RATE, 1, len(samples) // 2)
    sound = b"".join(bytes(piece.data) for piece in [*resampler.push(whole), *resampler.flush()])
    start = next(at for at in range(0, len(sound), 640) if max(sound[at : at + 640]) > 40)
    return sound[start:]
