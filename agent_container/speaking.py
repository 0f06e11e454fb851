"""What the interviewer says: by voice, and as text while the client reads or the voice's provider fails."""

import asyncio
import time
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Coroutine, Iterable
from dataclasses import dataclass
from typing import Any

from livekit import rtc
from livekit.agents import Agent, APIError
from livekit.agents.voice.speech_handle import SpeechHandle

from agent_container.course import Course
from agent_container.pace import Pace, louder
from agent_container.voices import Voices
from shared.interview.events import EventKind
from shared.interview.flow import Decision, InterviewState, Phase
from shared.interview.flow_ahead import is_reusable, likely_speech
from shared.interview.phrases import PhraseBook, Purpose, Speech, render
from shared.interview.script import QuestionId
from shared.logs import Log

type Spawn = Callable[[Coroutine[Any, Any, None]], asyncio.Task[None]]

log = Log("speaking")


class VoiceLost(APIError):
    """The voice does not work now: what was to be said is shown."""


@dataclass(frozen=True)
class Table:
    """What the client is to answer."""

    phase: Phase
    question_id: QuestionId | None
    is_read_back: bool


def table_of(state: InterviewState) -> Table:
    return Table(state.phase, state.current_id, state.is_reading_back)


class Speaking:
    """Holds what is being said, so that what was not heard of it can be shown. `spawn` runs work beside the session."""

    def __init__(self, agent: Agent, voices: Voices, phrases: PhraseBook, spawn: Spawn) -> None:
        self._agent = agent
        self._voices = voices
        self._phrases = phrases
        self._spawn = spawn
        self._pace = Pace(voices)
        self.course = Course()
        self.is_wanted = True
        self.has_listener = True
        """Whether the client is in the room: nothing is put to nobody."""
        self._works = True
        self._words: list[str] = []
        self._wording: str | None = None
        """The question on the table, as it is spoken."""
        self._last: SpeechHandle | None = None
        self._unheard: list[str] = []
        """What the voice was lost on, while it waits to be shown."""
        self._puts_unheard = False
        self._is_loss_told = False
        self._showing: asyncio.Task[None] | None = None
        self._trying: asyncio.Task[None] | None = None
        self.is_putting = False
        """Whether a question's wording or the opening is being said, and not only something around it."""
        self.put_at = 0.0
        """When what is on the table was put, of repetitions the first: by the next one the client may have answered
        it. After a pause it is put anew, since what was typed in the pause is no answer."""
        self.table: Table | None = None
        """Where the interview stood when what is being said began."""
        self.is_voiced = False
        """Whether the newest speech began as sound."""

    @property
    def has_voice(self) -> bool:
        output = self._agent.session.output
        return output.audio is not None and output.audio_enabled

    def begin(self, decision: Decision, state: InterviewState) -> list[str]:
        """This is said now, in the state that it led to; the words, phrase by phrase."""
        self._pace.fit(state)
        self._words = [render(speech, self._phrases) for speech in decision.speech]
        self._wording = state.current.text if state.current else None
        self.is_putting = decision.puts and self.has_listener
        before, self.table = self.table, table_of(state)
        is_new = self.table != before or any(event.kind is EventKind.RESUMED for event in decision.events)
        if decision.puts and is_new:
            self.put_at = time.time()
        put = self._words.index(self._wording) if self._wording in self._words else None
        self.course.begin(self._words, put, is_new=is_new)
        if not self.has_voice:
            self.course.show()
        return self._words

    def is_put_in(self, text: str) -> bool:
        """Whether what was said or shown holds the last of what is being put, and so all of it."""
        return self.is_putting and self._words[-1] in text

    def say(self, words: list[str]) -> None:
        """Say what is no reply to a turn; it waits for what is being said."""
        self._agent.session.say(_one_by_one(words))

    def prepare(self, state: InterviewState) -> None:
        """While the client answers, have ready what may be said next; who reads needs nothing."""
        if self.has_voice:
            self._pace.fit(state)
            ahead = [speech for speech in likely_speech(state) if is_reusable(speech)]
            self._pace.ready.prepare(render(speech, self._phrases) for speech in ahead)

    @property
    def newest(self) -> SpeechHandle | None:
        """What is being said, or was said last."""
        return self._last

    @property
    def is_going_on(self) -> bool:
        """Whether so much is still to be heard that it cannot be answered yet."""
        is_said = self._last is None or self._last.interrupted or self._last.done()
        return self.has_voice and not is_said and self.course.is_going_on(time.time())

    def anticipate(self, speech: Iterable[Speech]) -> None:
        """This is likely said next: what holds the client's words is made now, played once and kept nowhere."""
        if self.has_voice:
            self._pace.ready.prepare_once(render(one, self._phrases) for one in speech if not is_reusable(one))

    def note(self, handle: SpeechHandle) -> None:
        self._last = handle
        self.is_voiced = self.has_voice

    async def said(self) -> None:
        """Wait until everything was said or shown."""
        while (handle := self._last) is not None:
            await handle.wait_for_playout()
            if self._showing is not None:
                await self._showing
            if handle is self._last:
                return

    async def play(self, words: str) -> AsyncGenerator[rtc.AudioFrame]:
        """The sound of one phrase. Raises VoiceLost when there is none: then the client is shown it instead."""
        try:
            if not self._works:  # what was to be spoken when it was lost, and comes after that
                raise VoiceLost("the voice is lost")
            async for frame in self._pace.ready.play(words):
                self.course.sounded(words, frame.duration)
                yield louder(frame, self._pace.gain)
        except (APIError, TimeoutError) as error:
            self._lose(words, error)
            raise VoiceLost("the voice is lost") from error

    # Whether there is a voice

    def use_voice(self, is_wanted: bool) -> None:
        """Whether the client listens, or reads."""
        self.is_wanted = is_wanted
        self._agent.session.output.set_audio_enabled(is_wanted and self._works)

    def _lose(self, words: str, error: Exception) -> None:
        if self._works:
            log.failure("voice_lost", error)
            self._works = False
            self._trying = self._spawn(self._try_again())
        self._agent.session.output.set_audio_enabled(False)
        self.course.show()
        is_waiting = self._showing is not None and not self._showing.done()
        self._puts_unheard = self.is_putting or (is_waiting and self._puts_unheard)
        self.is_putting = False  # what was cut off has not been delivered
        self._unheard = self._from(words)
        if not is_waiting:
            self._showing = self._spawn(self._show())

    def _from(self, words: str) -> list[str]:
        """From what failed on, and the question's wording in any case: nothing is answered that was not put in full."""
        if words not in self._words:  # said beside what was decided
            return [words, *(self._words if self._wording is None else [self._wording])]
        from_failed = self._words.index(words)
        if self._wording is None:
            return self._words[from_failed:]
        if self._wording not in self._words:
            return [*self._words[from_failed:], self._wording]
        return self._words[min(from_failed, self._words.index(self._wording)) :]

    async def _show(self) -> None:
        """What is lost while this waits is newer than what it began with, and shown in its place."""
        while (handle := self._last) is not None:
            await handle.wait_for_playout()
            if handle is self._last:
                break
        lead = [] if self._is_loss_told else [self._phrases.say(Purpose.VOICE_LOST)]
        self._is_loss_told = True
        self.is_putting = self._puts_unheard
        self.say([*lead, *self._unheard])

    async def _try_again(self) -> None:
        """Until the voice works; then what comes next is spoken."""
        while not self._works:
            await asyncio.sleep(self._voices.try_again_seconds)
            self._works = await self._pace.ready.works(self._phrases.say(Purpose.ACKNOWLEDGE))
        log.info("voice_back")
        self._is_loss_told = False
        self.use_voice(self.is_wanted)

    async def aclose(self) -> None:
        await self._pace.aclose()


async def _one_by_one(words: list[str]) -> AsyncIterator[str]:
    for one in words:
        yield one + " "
