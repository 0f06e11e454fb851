"""How slow and how loud the voice is: as the client has asked for, for the rest of the interview."""

from typing import Any

import numpy
from livekit import rtc
from livekit.agents import tts

from agent_container.ready_speech import ReadySpeech
from agent_container.voices import Voices
from shared.interview.flow_state import InterviewState

SPEEDS = (1.0, 0.85, 0.7)
"""After each time of asking; ElevenLabs speaks at 0.7 at the least."""
GAINS = (1.0, 1.6, 2.5)
FULL = 32_767


class Pace:
    """Speech is made ahead for the speed that it is spoken at, by a voice of its own for each."""

    def __init__(self, voices: Voices) -> None:
        self._voices = voices
        self._of_speeds: dict[float, tuple[tts.TTS[Any], ReadySpeech]] = {}
        self._speed = 1.0
        self.gain = 1.0

    @property
    def ready(self) -> ReadySpeech:
        if self._speed not in self._of_speeds:
            voices, is_usual = self._voices, self._speed == 1.0
            speaks = voices.speaks if is_usual else voices.speaks_at(self._speed)
            voice = voices.voice if is_usual else f"{voices.voice}/{self._speed}"
            made = ReadySpeech(speaks, voice, voices.cache, voices.patience_seconds)
            self._of_speeds[self._speed] = speaks, made
        return self._of_speeds[self._speed][1]

    def fit(self, state: InterviewState) -> None:
        """As the state says, from the next phrase on."""
        self.gain = GAINS[state.louder]
        if SPEEDS[state.slower] != self._speed:
            self.ready.prepare(())
            self._speed = SPEEDS[state.slower]

    async def aclose(self) -> None:
        """Stop making. The usual voice is its session's to close."""
        for speaks, ready in self._of_speeds.values():
            await ready.aclose()
            if speaks is not self._voices.speaks:
                await speaks.aclose()


def louder(frame: rtc.AudioFrame, gain: float) -> rtc.AudioFrame:
    """So much louder where it is quiet, and never cut off where it is loud: it bends towards the loudest there is."""
    if gain == 1.0:
        return frame
    samples = numpy.frombuffer(frame.data, dtype=numpy.int16) / FULL
    bent = (numpy.tanh(samples * gain) * FULL).astype(numpy.int16)
    return rtc.AudioFrame(
        bent.tobytes(), frame.sample_rate, frame.num_channels, frame.samples_per_channel, userdata=frame.userdata
    )
