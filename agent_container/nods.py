"""What only shows that the client listens while they are spoken to ("mm-hm"): kept, no turn, and cuts nothing off."""

from collections.abc import Callable, Coroutine
from typing import Any

from livekit.agents import stt

from agent_container.hearing import Hearing
from agent_container.interview import Interview
from agent_container.listening import Listening
from agent_container.speaking import Speaking
from shared.interview.flow_asides import is_nod, nod

TRANSCRIPTS = (stt.SpeechEventType.INTERIM_TRANSCRIPT, stt.SpeechEventType.FINAL_TRANSCRIPT)


class Nods:
    """`write` runs what goes into the record."""

    def __init__(
        self,
        interview: Interview,
        hearing: Hearing,
        listening: Listening,
        speaking: Speaking,
        language: str,
        write: Callable[[Coroutine[Any, Any, None]], None],
    ) -> None:
        self._interview = interview
        self._hearing = hearing
        self._listening = listening
        self._speaking = speaking
        self._language = language
        self._write = write

    def take(self, event: stt.SpeechEvent | str) -> bool:
        """Whether that is all there is in what was just transcribed: then nobody else needs to know of it."""
        if isinstance(event, str) or event.type not in TRANSCRIPTS or not event.alternatives:
            return False
        heard = event.alternatives[0]
        is_all = bool(heard.text) and not self._listening.is_hearing and is_nod(heard.text, self._language)
        if not is_all or not self._speaking.is_going_on:
            return False
        if event.type is stt.SpeechEventType.FINAL_TRANSCRIPT:
            self._hearing.nodded()
            self._write(self._note(heard))
        return True

    async def _note(self, heard: stt.SpeechData) -> None:
        said = self._listening.spoken(heard.text, self._interview.state, heard.confidence)
        await self._interview.whole_step(lambda _: nod(said), heard=said)
