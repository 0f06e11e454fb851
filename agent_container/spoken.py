"""What the interviewer said, as far as it came, goes into the record before the client's next turn."""

import time
from collections.abc import Coroutine
from typing import Any
from uuid import uuid4

from livekit.agents import llm

from agent_container.interview import Interview
from agent_container.listening import when
from agent_container.speaking import Speaking, Table, table_of
from shared.interview.events import Channel, Speaker, Utterance
from shared.interview.flow import Decision, InterviewState, delivered


class Spoken:
    """`spoken_by`: whose voice it is, as utterances say it."""

    def __init__(self, interview: Interview, speaking: Speaking, spoken_by: str) -> None:
        self._interview = interview
        self._speaking = speaking
        self._spoken_by = spoken_by

    def noted(self, item: llm.ChatMessage) -> Coroutine[Any, Any, None]:
        """To be awaited: by then the lawyer may have moved on from what was on the table when this was spoken."""
        text = item.raw_text_content or ""
        has_voice = self._speaking.is_voiced
        spoken = Utterance(
            id=uuid4(),
            speaker=Speaker.AGENT,
            channel=Channel.VOICE if has_voice else Channel.TYPED,
            text=text.strip(),
            question_id=self._speaking.table.question_id if self._speaking.table else None,
            started_at=when(item.metrics.get("started_speaking_at", item.created_at)),
            ended_at=when(item.metrics.get("stopped_speaking_at", item.created_at)),
            provider=self._spoken_by if has_voice else None,
            interrupted=item.interrupted,
        )
        is_delivered = self._speaking.is_put_in(text) and not item.interrupted
        if is_delivered:
            self._speaking.course.end(time.time())
        return self._note(spoken, self._speaking.table, is_delivered)

    async def _note(self, spoken: Utterance, table: Table | None, is_delivered: bool) -> None:
        def decide(now: InterviewState) -> Decision:
            return delivered(now, now.asked_id) if is_delivered and table_of(now) == table else Decision()

        await self._interview.step(decide, spoken=spoken)
