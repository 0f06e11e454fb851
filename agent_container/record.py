"""The asynchronous side of the database: one thread an interview, and a turn that is kept until it is written."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Connection

from shared.db import control, interviews, leases
from shared.db import engine as database
from shared.db.control import Control
from shared.db.engine import Firm, System, dispose, transaction
from shared.db.interviews import StoredInterview
from shared.db.leases import Lease
from shared.db.record import dry_run, record
from shared.errors import DatabaseUnavailable
from shared.interview.events import Utterance
from shared.interview.flow import Decision
from shared.logs import Log

RETRY_SECONDS = 1.0
SLOW_SECONDS = 3.0
"""A turn that is not written by then is held: the client hears of it and does not wait in silence for a time-out."""

log = Log("record")


@dataclass(frozen=True)
class Turn:
    """What is written at once. `key` is its natural key: writing it a second time changes nothing."""

    key: str
    decision: Decision
    utterances: tuple[Utterance, ...] = ()


class Records:
    """One interview's database. Calls are made one after the other, in the order in which they were asked for."""

    def __init__(self, session_id: UUID, holder: str) -> None:
        self.session_id = session_id
        self._holder = holder
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="database")
        self._lease: Lease | None = None
        self.is_away = asyncio.Event()
        """Set while a turn is held because the database cannot be reached, or does not answer."""
        self.is_released = False
        """Whether the lease was given back: it is not renewed any more."""

    @property
    def lease(self) -> Lease:
        assert self._lease is not None, "take() comes first"
        return self._lease

    async def take(self) -> StoredInterview:
        """Take the lease, then read the interview. Raises LeaseHeld, SessionEnded, InterviewNotFound."""

        def taken(tx: Connection) -> tuple[Lease, StoredInterview]:
            return leases.take(tx, self.session_id, self._holder), interviews.load(tx, self.session_id)

        self._lease, stored = await self._run(taken)
        return stored

    async def beat(self) -> Control:
        """Renew the lease and see what the API did meanwhile. Raises LeaseLost, DatabaseUnavailable."""

        def renewed(tx: Connection) -> Control:
            if not self.is_released:
                leases.renew(tx, self.lease)
            return control.read(tx, self.session_id)

        return await self._run(renewed)

    async def write(self, turn: Turn) -> int:
        """Write a turn; while the database is away, keep it and try again, for as long as it takes.

        A commit whose fate is unknown is settled by writing the same turn again. Returns the turn's last `seq`.
        Raises LeaseLost.
        """

        def written(tx: Connection) -> int:
            decision = turn.decision
            return record(
                tx,
                self.lease,
                turn_key=turn.key,
                utterances=turn.utterances,
                events=decision.events,
                answers=decision.answers,
                questions=decision.questions,
            )

        slow = asyncio.get_running_loop().call_later(SLOW_SECONDS, self.is_away.set)
        is_logged = False
        try:
            while True:
                try:
                    return await self._run(written, as_firm=True)
                except DatabaseUnavailable as error:
                    if not is_logged:
                        log.failure("turn_held", error, session_id=self.session_id)
                    is_logged = True
                    self.is_away.set()
                    await asyncio.sleep(RETRY_SECONDS)
        finally:
            slow.cancel()
            self.is_away.clear()

    async def dry_run(self, decision: Decision, heard: Utterance) -> None:
        """Go through what writing a turn of the client's takes, and write nothing. Raises DatabaseUnavailable."""

        def gone_through() -> None:
            with database.dry_run(Firm(self.lease.firm_id)) as tx:
                dry_run(tx, self.lease, utterance=heard, events=decision.events, answers=decision.answers)

        await asyncio.get_running_loop().run_in_executor(self._thread, gone_through)

    async def client_seen(self, present: bool) -> None:
        """Note that the client came or went. Raises DatabaseUnavailable."""
        await self._run(lambda tx: interviews.client_seen(tx, self.session_id, present))

    async def is_lawyer(self, lawyer_id: UUID) -> bool:
        """Whether the session is this lawyer's. Raises DatabaseUnavailable."""
        return await self._run(lambda tx: interviews.is_lawyer(tx, self.session_id, lawyer_id))

    async def release(self) -> None:
        """End the lease's term, so that another agent can take over at once. Raises DatabaseUnavailable."""
        self.is_released = True
        if self._lease is not None:
            lease = self._lease
            await self._run(lambda tx: leases.release(tx, lease))

    def close(self) -> None:
        self._thread.shutdown(wait=False)
        dispose()

    async def _run[T](self, work: Callable[[Connection], T], *, as_firm: bool = False) -> T:
        actor = Firm(self.lease.firm_id) if as_firm else System()

        def worked() -> T:
            with transaction(actor) as tx:
                return work(tx)

        return await asyncio.get_running_loop().run_in_executor(self._thread, worked)
