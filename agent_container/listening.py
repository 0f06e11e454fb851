"""The client's turns as they come in: spoken or typed, in fragments, and understood while they are being spoken."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from uuid import uuid4

from livekit.agents import UserInputTranscribedEvent, llm

from agent_container.speculation import Speculation, Turn
from agent_container.typed import SenderClock
from agent_container.understanding import Understander
from shared.interview.asked import understand_by_rules
from shared.interview.events import Channel, Speaker, Utterance
from shared.interview.flow import Asked, InterviewState, Reaction, ReadBack, Understood, needs_understanding
from shared.interview.flow_told import was_told
from shared.interview.neighbours import neighbours
from shared.interview.pauses import SHORT, pause_seconds
from shared.interview.script import Question
from shared.interview.understanding import Act, Missing, Understanding


class Listening:
    """What was said since the last turn that was stored. `heard_by`: who hears, as utterances say it; `on_understood`
    hears of what was understood before its turn ended."""

    def __init__(
        self,
        understander: Understander,
        language: str,
        heard_by: str,
        on_understood: Callable[[Turn, Understanding], None],
    ) -> None:
        self._understander = understander
        self.speculation = Speculation(understander, on_understood)
        self._language = language
        self._heard_by = heard_by
        self._fragments: list[llm.ChatMessage] = []
        self._finals: list[str] = []
        """What was transcribed of the turn that is being spoken."""
        self._typed: dict[str, float] = {}
        """When each message was sent, by id."""
        self.is_late = False
        """Whether the newest turn was said before the question on the table was put."""
        self.is_unheard = False
        """Whether it was begun before it could be known what that question is."""
        self.is_broken = False
        """Whether some of the newest turn was lost on its way."""
        self._broke_at = 0.0
        self._sender_clock = SenderClock()

    def typed(self, words: str, sent_at: float) -> llm.ChatMessage:
        """A message of the client's that has just come as text, to be replied to. `sent_at`: by the client's clock."""
        message = llm.ChatMessage(role="user", content=[words])
        self._typed[message.id] = self._sender_clock.here(sent_at)
        return message

    def hear(self, event: UserInputTranscribedEvent, state: InterviewState) -> str:
        """So much was heard of the turn that is being spoken: all of it so far."""
        heard = " ".join([self._text(), *self._finals, event.transcript]).strip()
        if event.is_final:
            self._finals.append(event.transcript)
        asked = needs_understanding(state)
        is_urgent = pause_seconds(asked, heard, language=self._language) <= SHORT
        if isinstance(asked, Question) and (event.is_final or is_urgent):
            # where the pause is longer, a call begun on the final transcript is back before the turn ends
            self.speculation.hear(asked, heard, state.pending_fragments, neighbours(state), is_final=event.is_final)
        return heard

    def take(
        self,
        message: llm.ChatMessage,
        said_until: float | None,
        put_at: float | None,
        is_unheard: Callable[[float], bool],
    ) -> None:
        """A turn has ended with these words, behind those of turns that were cancelled. `said_until`: when the last of
        them was spoken, if that is known; `put_at`: when the question on the table was put, if there is one;
        `is_unheard`: whether it could not be known yet at a time. Unix seconds."""
        self._fragments.append(message)
        self.is_late = put_at is not None and self._is_early(message, said_until, put_at)
        began_at = self._fragments[0].metrics.get("started_speaking_at")
        self.is_unheard = began_at is not None and is_unheard(began_at)
        ended_at = message.metrics.get("stopped_speaking_at", 0.0)
        self.is_broken = began_at is not None and began_at <= self._broke_at <= ended_at
        self._finals.clear()

    @property
    def has_turn(self) -> bool:
        """Whether a turn has ended that is not being stored yet."""
        return bool(self._fragments)

    @property
    def is_hearing(self) -> bool:
        """Whether something was transcribed of a turn that has not ended."""
        return bool(self._finals)

    def turn(self, state: InterviewState) -> Utterance:
        """Everything that was said since the last turn that was stored, as one utterance."""
        first, last = self._fragments[0], self._fragments[-1]
        is_typed = last.id in self._typed
        confidences = [m.transcript_confidence for m in self._fragments if m.transcript_confidence is not None]
        return Utterance(
            id=uuid4(),
            speaker=Speaker.CLIENT,
            channel=Channel.TYPED if is_typed else Channel.VOICE,
            text=self._text(),
            question_id=state.current_id,
            started_at=when(first.metrics.get("started_speaking_at", first.created_at)),
            ended_at=when(last.metrics.get("stopped_speaking_at", last.created_at)),
            confidence=min(confidences) if confidences and not is_typed else None,
            provider=None if is_typed else self._heard_by,
        )

    def so_far(self, state: InterviewState) -> Utterance | None:
        """What was transcribed up to now, as the turn would be if it ended with it."""
        text = " ".join([self._text(), *self._finals]).strip()
        return self.spoken(text, state) if text else None

    def spoken(self, text: str, state: InterviewState, confidence: float | None = None) -> Utterance:
        """Something that was said just now."""
        now = datetime.now(UTC)
        return Utterance(
            id=uuid4(),
            speaker=Speaker.CLIENT,
            channel=Channel.VOICE,
            text=text,
            question_id=state.current_id,
            started_at=now,
            ended_at=now,
            confidence=confidence,
            provider=self._heard_by,
        )

    def note_broken(self, at: float) -> None:
        """What was being said then (Unix seconds) may be lost in part."""
        self._broke_at = at

    def clear(self) -> None:
        """The turn is being stored."""
        self._fragments.clear()

    async def understand(self, heard: str, state: InterviewState) -> Understood:
        """What the turn means; at once where it was understood ahead."""
        asked, before = needs_understanding(state), state.pending_fragments
        if isinstance(asked, Question):
            understanding = await self.speculation.understand(asked, heard, before, neighbours(state))
            if self.is_broken and understanding.act is Act.ANSWER:
                return replace(understanding, is_complete=False, missing=Missing.LOST)
            return understanding
        self.speculation.cancel()
        understood = self.understand_by_rules(asked, heard, before)
        if isinstance(asked, ReadBack) and understood == Reaction() and was_told(state):
            return await self._understander.understand(asked.question, heard, (), neighbours(state))
        return understood

    def understand_by_rules(self, asked: Asked | None, heard: str, before: Sequence[str]) -> Understood:
        return understand_by_rules(asked, heard, language=self._language, before=before)

    async def aclose(self) -> None:
        self.speculation.cancel()
        await self._understander.aclose()

    def _is_early(self, message: llm.ChatMessage, said_until: float | None, put_at: float) -> bool:
        """Whether it was typed before what was put could be read, or spoken before and transcribed late. Asked once
        for each turn."""
        sent_here = self._typed.get(message.id)
        if sent_here is None:
            return said_until is not None and said_until < put_at
        return self._sender_clock.is_early(sent_here, put_at)

    def _text(self) -> str:
        return " ".join(message.raw_text_content or "" for message in self._fragments).strip()


def when(seconds: float) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)
