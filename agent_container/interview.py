"""One interview as its agent holds it. Each step is stored, then published; only then is it given back to be spoken."""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from uuid import UUID, uuid4

from agent_container.frontend import Frontend
from agent_container.record import Records, Turn
from shared.db.control import Control
from shared.db.interviews import StoredInterview
from shared.interview.events import EventKind, Utterance
from shared.interview.flow import Decision, InterviewState, Setting, apply, fold
from shared.interview.progress import Progress, snapshot
from shared.interview.status import SessionStatus

STATUS_AFTER = {
    EventKind.PAUSED: SessionStatus.PAUSED,
    EventKind.RESUMED: SessionStatus.IN_PROGRESS,
    EventKind.ENDED: SessionStatus.COMPLETED,
}


class Interview:
    """Steps are taken one after the other, whoever asks for them: the client's turns, the lawyer, the heartbeat."""

    def __init__(
        self, records: Records, stored: StoredInterview, frontend: Frontend, *, records_sound: bool = False
    ) -> None:
        self._records = records
        self._frontend = frontend
        self._lock = asyncio.Lock()
        self._seq = stored.seq
        self.session_id: UUID = stored.session_id
        self.status = stored.status
        self.is_held = records.is_away
        """Set while a turn waits for the database to come back."""
        self.has_changed = asyncio.Event()
        """Set by each step that something happened in; who waits for it clears it."""
        self.state: InterviewState = fold(
            stored.questions,
            stored.events,
            stored.answers,
            stored.utterances,
            setting=Setting(stored.lawyer_name, stored.emergency_text, stored.language, records_sound),
        )

    @property
    def progress(self) -> Progress:
        return snapshot(self.state, session_id=self.session_id, status=self.status, seq=self._seq)

    async def step(
        self,
        decide: Callable[[InterviewState], Decision],
        *,
        heard: Utterance | None = None,
        spoken: Utterance | None = None,
    ) -> Decision:
        """Decide on the state as it stands, store, publish; returns what is to be spoken. Raises LeaseLost.

        While the database is away this waits with the turn in hand. `heard` is the client's turn, `spoken` what
        the interviewer said. Once begun it must run to its end: shield it from cancellation.
        """
        async with self._lock:
            decision = decide(self.state)
            utterances = (*(said for said in (heard, spoken) if said is not None), *decision.said)
            if decision.events or decision.answers or decision.questions or utterances:
                key = str(utterances[0].id if utterances else uuid4())
                self._seq = await self._records.write(Turn(key, decision, utterances))
            self.state = apply(self.state, decision, heard)
            for event in decision.events:
                self.status = STATUS_AFTER.get(event.kind, self.status)
            if decision.events:
                self.has_changed.set()
                await self._frontend.publish(self.progress)
            return decision

    async def whole_step(
        self, decide: Callable[[InterviewState], Decision], *, heard: Utterance | None = None
    ) -> Decision:
        """A step that runs to its end also when whoever waits for it is cancelled."""
        return await asyncio.shield(asyncio.create_task(self.step(decide, heard=heard)))

    async def dry_run(self, decide: Callable[[InterviewState], Decision], heard: Utterance) -> None:
        """Go through the step that a turn of the client's would be now, and leave everything as it is. Nothing while
        another step is taken. Raises DatabaseUnavailable."""
        if self._lock.locked():
            return
        decision = decide(self.state)
        apply(self.state, decision, heard)
        await self._records.dry_run(decision, heard)

    async def look(self) -> Control:
        """What the API did meanwhile, seen between two steps. Raises LeaseLost, DatabaseUnavailable."""
        async with self._lock:
            control = await self._records.beat()
            self.status = control.status
            setting = replace(self.state.setting, emergency_text=control.emergency_text)
            self.state = replace(self.state, setting=setting)
            return control

    async def publish(self, *, to: str | None = None) -> None:
        """Tell the frontends how it stands, or the one that has just come."""
        await self._frontend.publish(self.progress, to=to)
