"""The voice in the room: one livekit Agent whose `llm_node` is the only way in for a turn of the client's."""

import asyncio
import math
import time
from collections.abc import AsyncGenerator, AsyncIterable, Callable, Coroutine
from datetime import UTC, datetime
from typing import Any
from uuid import UUID, uuid4

from livekit.agents import Agent, ConversationItemAddedEvent, ModelSettings, SpeechCreatedEvent, llm
from livekit.agents.types import FlushSentinel
from livekit.agents.voice.speech_handle import SpeechHandle

from agent_container.interview import Interview
from agent_container.typed import SenderClock
from agent_container.understanding import Understander
from agent_container.voices import Voices
from shared.errors import LeaseLost
from shared.interview.answers import understand_consent
from shared.interview.events import Channel, Speaker, Utterance
from shared.interview.flow import (
    Asked,
    Closing,
    Consent,
    Decision,
    InterviewState,
    Phase,
    ReadBack,
    Understood,
    delivered,
    hear,
    late,
    needs_understanding,
)
from shared.interview.phrases import PhraseBook, Purpose, render
from shared.interview.reactions import understand_addition, understand_reaction
from shared.interview.script import Question
from shared.logs import Log

UNREAD_SECONDS = 0.2
"""Nobody has read a question so soon after it was written: what was typed by then was typed to what stood before."""

log = Log("interviewer")


class Interviewer(Agent):
    """Hears the client, has the flow decide, speaks what it decided, word for word."""

    def __init__(
        self,
        interview: Interview,
        understander: Understander,
        voices: Voices,
        phrases: PhraseBook,
        *,
        on_over: Callable[[], None],
        on_lost: Callable[[], None],
    ) -> None:
        super().__init__(instructions="")
        self._interview = interview
        self._understander = understander
        self._voices = voices
        self._phrases = phrases
        self._on_over = on_over
        self._on_lost = on_lost
        self._fragments: list[llm.ChatMessage] = []
        self._typed: dict[str, float] = {}
        """When each message was sent, by id."""
        self._sender_clock = SenderClock()
        self._put_at = 0.0
        self._is_putting = False
        self._speech: SpeechHandle | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        self._writing: set[asyncio.Task[None]] = set()

    # What comes in

    def typed(self, words: str, sent_at: float) -> llm.ChatMessage:
        """A message of the client's that has just come as text, to be replied to. `sent_at`: by the client's clock."""
        message = llm.ChatMessage(role="user", content=[words])
        self._typed[message.id] = self._sender_clock.here(sent_at)
        return message

    async def llm_node(
        self, chat_ctx: llm.ChatContext, tools: list[llm.Tool], model_settings: ModelSettings
    ) -> AsyncGenerator[str | FlushSentinel]:
        """A turn of the client's. Cancelled while the client goes on speaking, its words go into the next turn."""
        message = chat_ctx.items[-1] if chat_ctx.items else None
        if not isinstance(message, llm.ChatMessage) or message.role != "user":
            return
        self._fragments.append(message)
        try:
            async for words in self._reply():
                yield words
        except LeaseLost:
            self._on_lost()
        except Exception as error:  # noqa: BLE001 - the edge: livekit-agents would fall silent without an event
            log.failure("turn_failed", error, session_id=self._interview.session_id)
            yield self._phrases.say(Purpose.SOMETHING_WENT_WRONG) + " "

    async def _reply(self) -> AsyncIterable[str | FlushSentinel]:
        turn = self._turn()
        asked = needs_understanding(self._interview.state)
        understanding = await self._understand(asked, turn.text)
        sent_at = self._typed.get(self._fragments[-1].id, math.inf)

        def decide(state: InterviewState) -> Decision:
            if state.current is not None and sent_at < self._put_at + UNREAD_SECONDS:
                return late(state, turn)
            now = needs_understanding(state)
            if now == asked:
                return hear(state, turn, understanding)
            return hear(state, turn, self._understand_by_rules(now, turn.text))  # the lawyer moved on meanwhile

        step = asyncio.create_task(self._interview.step(decide, heard=turn))
        self._fragments.clear()
        if await self._is_held(step):
            yield self._phrases.say(Purpose.RECORD_LOST) + " "
            yield FlushSentinel()
        decision = await asyncio.shield(step)
        self._put(decision)
        for words in self._words(decision):
            yield words + " "
            yield FlushSentinel()
        if decision.ends:
            self.spawn(self._leave_after_speech())

    async def _is_held(self, step: asyncio.Task[Decision]) -> bool:
        """Wait until the step is done (False), or until the database turns out to be away (True)."""
        away = asyncio.create_task(self._interview.is_held.wait())
        await asyncio.wait({step, away}, return_when=asyncio.FIRST_COMPLETED)
        away.cancel()
        return not step.done()

    def _turn(self) -> Utterance:
        """What was said since the last turn that was stored, as one utterance."""
        first, last = self._fragments[0], self._fragments[-1]
        is_typed = last.id in self._typed
        confidences = [m.transcript_confidence for m in self._fragments if m.transcript_confidence is not None]
        return Utterance(
            id=uuid4(),
            speaker=Speaker.CLIENT,
            channel=Channel.TYPED if is_typed else Channel.VOICE,
            text=" ".join(message.raw_text_content or "" for message in self._fragments).strip(),
            question_id=self._interview.state.current_id,
            started_at=_when(first.metrics.get("started_speaking_at", first.created_at)),
            ended_at=_when(last.metrics.get("stopped_speaking_at", last.created_at)),
            confidence=min(confidences) if confidences and not is_typed else None,
            provider=None if is_typed else self._voices.heard_by,
        )

    async def _understand(self, asked: Asked | None, heard: str) -> Understood:
        if isinstance(asked, Question):
            return await self._understander.understand(asked, heard, self._interview.state.pending_fragments)
        return self._understand_by_rules(asked, heard)

    def _understand_by_rules(self, asked: Asked | None, heard: str) -> Understood:
        match asked:
            case Question():
                return self._understander.by_rules(asked, heard, self._interview.state.pending_fragments)
            case ReadBack():
                return understand_reaction(asked, heard, language=self._phrases.language)
            case Closing():
                return understand_addition(heard, language=self._phrases.language)
            case Consent():
                return understand_consent(heard, language=self._phrases.language, stopping=asked is Consent.STOP)
            case None:
                return None

    # What goes out

    def speak(self, decision: Decision) -> None:
        """Say what the agent itself began: entering, resuming, a nudge, an act of the lawyer's."""
        words = self._words(decision)
        if words:
            self._put(decision)
            self.session.say(" ".join(words))
        if decision.ends:
            self.spawn(self._leave_after_speech())

    def _put(self, decision: Decision) -> None:
        self._is_putting = decision.puts
        if self._is_putting:
            self._put_at = time.time()

    async def take(self, decide: Callable[[InterviewState], Decision]) -> None:
        """A step that is no turn of the client's: stops what is being said, stores, publishes, speaks."""
        decision = await asyncio.shield(asyncio.create_task(self._interview.step(decide)))
        if decision.speech or decision.ends:
            await self.session.interrupt()
        self.speak(decision)

    def on_item(self, event: ConversationItemAddedEvent) -> None:
        """Something was said to its end, or as far as it came: note it before the client's next turn."""
        item = event.item
        if isinstance(item, llm.ChatMessage) and item.role == "assistant" and item.raw_text_content:
            if (waited := item.metrics.get("e2e_latency")) is not None:
                log.info("turn_answered", session_id=self._interview.session_id, milliseconds=round(waited * 1000))
            task = self.spawn(self._note_spoken(item, self._is_putting and not item.interrupted))
            self._writing.add(task)
            task.add_done_callback(self._writing.discard)

    def on_speech(self, event: SpeechCreatedEvent) -> None:
        self._speech = event.speech_handle

    async def _note_spoken(self, item: llm.ChatMessage, is_delivered: bool) -> None:
        has_voice = self.session.output.audio is not None and self.session.output.audio_enabled
        state = self._interview.state
        spoken = Utterance(
            id=uuid4(),
            speaker=Speaker.AGENT,
            channel=Channel.VOICE if has_voice else Channel.TYPED,
            text=(item.raw_text_content or "").strip(),
            question_id=state.current_id,
            started_at=_when(item.metrics.get("started_speaking_at", item.created_at)),
            ended_at=_when(item.metrics.get("stopped_speaking_at", item.created_at)),
            provider=self._voices.spoken_by if has_voice else None,
            interrupted=item.interrupted,
        )
        question_id = state.current_id if state.phase is Phase.ASKING else None

        def decide(now: InterviewState) -> Decision:
            is_same = (now.current_id, now.phase) == (state.current_id, state.phase)
            return delivered(now, question_id) if is_delivered and is_same else Decision()

        await self._interview.step(decide, spoken=spoken)

    async def _leave_after_speech(self) -> None:
        if self._speech:
            await self._speech.wait_for_playout()
        self._on_over()

    async def written(self) -> None:
        """Wait until what was spoken so far has been written, or could not be."""
        await asyncio.gather(*self._writing, return_exceptions=True)

    async def settle(self) -> None:
        """Wait until what was spoken has been written; what waits for something else is cancelled."""
        await self.written()
        for task in self._tasks:
            task.cancel()
        await self._understander.aclose()

    def spawn(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        """Run it beside the session; a lost lease ends the interview here, anything else is logged."""
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._ended)
        return task

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if task.cancelled() or (error := task.exception()) is None:
            return
        if isinstance(error, LeaseLost):
            self._on_lost()
        else:
            log.failure("step_failed", error, session_id=self._interview.session_id)

    def _words(self, decision: Decision) -> list[str]:
        return [render(speech, self._phrases) for speech in decision.speech]

    @property
    def session_id(self) -> UUID:
        return self._interview.session_id


def _when(seconds: float) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)
