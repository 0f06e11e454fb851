"""The local voices as livekit-agents plugins: espeak-ng, and whisper in one process that all interviews share."""

from dataclasses import replace
from functools import partial
from typing import Any

from livekit import rtc
from livekit.agents import APIConnectOptions, get_job_context, stt, tts, utils
from livekit.agents.inference_runner import _InferenceRunner
from livekit.agents.language import LanguageCode
from livekit.agents.types import DEFAULT_API_CONNECT_OPTIONS, NOT_GIVEN, NotGivenOr

from agent_container.voices import Voices, detector, listener, speaker, voice_of
from infra.local.speech import HEARD_RATE, SPOKEN_RATE, WORDS_A_MINUTE, Heard, Whisper, espeak
from shared.config import AgentSettings

AGENT_VOICES = {"en": "en-us+f3", "es": "es-419+f3"}
WHISPER_SECONDS = 30.0
"""It writes when all was said, half a second later; many seconds later on a busy machine, or with others to hear."""
STRETCH_SECONDS = 0.7
"""So much silence ends what whisper hears as one: not the pause in "No. February 14, 1985.", of which the no would be
taken for all while the date is still being heard."""


class WhisperRunner(_InferenceRunner):
    """Runs in the worker's inference process: one model for all interviews (livekit-agents starts it)."""

    INFERENCE_METHOD = "lexnova_whisper"

    def initialize(self) -> None:
        self._whisper = Whisper()
        self._whisper.listen(bytes(2 * HEARD_RATE))  # the first one takes a second longer

    def run(self, data: bytes) -> bytes | None:
        return self._whisper.listen(data).encode()


def register_whisper() -> None:
    """Have the worker start whisper's process; call it in the main process before the worker runs."""
    _InferenceRunner.register_runner(WhisperRunner)


class WhisperSTT(stt.STT[Any]):
    """Recognises whole stretches of speech, which a VAD cuts out."""

    def __init__(self) -> None:
        super().__init__(capabilities=stt.STTCapabilities(streaming=False, interim_results=False))

    @property
    def model(self) -> str:
        return "whisper-tiny"

    @property
    def provider(self) -> str:
        return "local"

    async def _recognize_impl(
        self,
        buffer: utils.AudioBuffer,
        *,
        language: NotGivenOr[str] = NOT_GIVEN,
        conn_options: APIConnectOptions = DEFAULT_API_CONNECT_OPTIONS,
    ) -> stt.SpeechEvent:
        samples = _resampled(rtc.combine_audio_frames(buffer))
        answer = await get_job_context().inference_executor.do_inference(WhisperRunner.INFERENCE_METHOD, samples)
        heard = Heard.decode(answer) if answer else Heard("", 0.0)
        data = stt.SpeechData(language=LanguageCode("en"), text=heard.text, confidence=heard.confidence)
        return stt.SpeechEvent(type=stt.SpeechEventType.FINAL_TRANSCRIPT, alternatives=[data])


class EspeakTTS(tts.TTS[Any]):
    def __init__(self, voice: str, speed: float = 1.0) -> None:
        super().__init__(capabilities=tts.TTSCapabilities(streaming=False), sample_rate=SPOKEN_RATE, num_channels=1)
        self.voice = voice
        self.speed = speed

    @property
    def model(self) -> str:
        return "espeak-ng"

    @property
    def provider(self) -> str:
        return "local"

    def synthesize(
        self, text: str, *, conn_options: APIConnectOptions = DEFAULT_API_CONNECT_OPTIONS
    ) -> tts.ChunkedStream:
        return _Spoken(tts=self, input_text=text, conn_options=conn_options)


class _Spoken(tts.ChunkedStream):
    def __init__(self, *, tts: EspeakTTS, input_text: str, conn_options: APIConnectOptions) -> None:
        super().__init__(tts=tts, input_text=input_text, conn_options=conn_options)
        self._voice = tts.voice
        self._words_a_minute = round(WORDS_A_MINUTE * tts.speed)

    async def _run(self, output_emitter: tts.AudioEmitter) -> None:
        output_emitter.initialize(
            request_id=utils.shortuuid(), sample_rate=SPOKEN_RATE, num_channels=1, mime_type="audio/pcm"
        )
        output_emitter.push(espeak().speak(self._input_text, self._voice, self._words_a_minute))
        output_emitter.flush()


def local_voices(settings: AgentSettings, language: str, keyterms: list[str]) -> Voices:
    """Each provider whose key is set, and local speech for the others."""
    is_heard, is_spoken = settings.deepgram_api_key is not None, settings.elevenlabs_api_key is not None
    local = AGENT_VOICES.get(language, AGENT_VOICES["en"])
    voices = Voices(
        hears=listener(settings, language, keyterms) if is_heard else whisper(),
        speaks=speaker(settings, language) if is_spoken else EspeakTTS(local),
        speaks_at=partial(speaker, settings, language) if is_spoken else partial(EspeakTTS, local),
        detects=detector(),
        heard_by=f"deepgram/{settings.deepgram_model}" if is_heard else "whisper-tiny",
        spoken_by=f"elevenlabs/{settings.elevenlabs_model}" if is_spoken else "espeak-ng",
        voice=voice_of(settings, language) if is_spoken else f"espeak-ng/{local}",
    )
    return voices if is_heard else replace(voices, unheard_seconds=WHISPER_SECONDS)


def whisper() -> stt.StreamAdapter:
    return stt.StreamAdapter(stt=WhisperSTT(), vad=detector(STRETCH_SECONDS))


def _resampled(frame: rtc.AudioFrame) -> bytes:
    if frame.sample_rate == HEARD_RATE:
        return bytes(frame.data)
    resampler = rtc.AudioResampler(frame.sample_rate, HEARD_RATE, quality=rtc.AudioResamplerQuality.MEDIUM)
    pieces = [*resampler.push(frame), *resampler.flush()]
    return b"".join(bytes(piece.data) for piece in pieces)
