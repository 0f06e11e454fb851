"""A microphone that a test can speak into: the browser's own audio, from a source of ours instead of a device."""

import io
import wave

from infra.local.microphone import CLIENT_VOICE, CLIENT_WORDS_A_MINUTE
from infra.local.speech import SPOKEN_RATE, espeak

MICROPHONE = """
(() => {
  let context, out;
  navigator.mediaDevices.getUserMedia = async () => {
    context = new AudioContext();
    out = context.createMediaStreamDestination();
    return out.stream;
  };
  window.speak = async (sound) => {
    const bytes = Uint8Array.from(atob(sound), (sign) => sign.charCodeAt(0));
    const source = context.createBufferSource();
    source.buffer = await context.decodeAudioData(bytes.buffer);
    source.connect(out);
    await new Promise((resolve) => { source.onended = resolve; source.start(); });
  };
})();
"""


def wav(words: str) -> bytes:
    """The words in the made-up client's voice."""
    made = io.BytesIO()
    with wave.open(made, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(SPOKEN_RATE)
        file.writeframes(espeak().speak(words, CLIENT_VOICE, CLIENT_WORDS_A_MINUTE))
    return made.getvalue()
