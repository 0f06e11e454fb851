"""What a worker looks for while it runs: interviews that wait for a place, and jobs of its own that have died."""

import asyncio
import time
from uuid import UUID

from livekit.agents import AgentServer

from agent_container.places import Places
from shared.config import LiveKitSettings
from shared.db import control
from shared.db.engine import System, transaction
from shared.db.leases import TERM, release_dead
from shared.dispatch import close_room, dispatch_wanted
from shared.errors import DatabaseUnavailable
from shared.interview.status import ENDED
from shared.logs import Log

LOOK_SECONDS = 0.1
"""How often it looks for jobs that have ended; that asks nobody."""
SEARCH_SECONDS, HURRIED_SECONDS = 1.5, 0.5
"""How often interviews that wait are searched for, which asks the database."""
HURRY_SECONDS = 4.0
"""So long after a job of its own has ended it hurries: a client may be in the middle of an interview, or waiting for
the place. The first search is at once."""
SLOW_SECONDS = 2.0
"""A database that takes longer to say anything is as good as away: leases run out on its clock meanwhile."""

log = Log("search")


class Search:
    """`run` it beside the server. What a database that is away keeps it from doing, it does later."""

    def __init__(self, server: AgentServer, places: Places, livekit: LiveKitSettings) -> None:
        self._server = server
        self._places = places
        self._livekit = livekit
        self._held: set[str] = set()
        self._dead: set[str] = set()
        """Jobs that have ended and may not have given their interview back."""
        self._over: set[UUID] = set()
        """Sessions whose interviewer died on its last words: nobody comes any more, so their rooms are closed."""
        self._waits_until = 0.0
        self._hurries_until = 0.0

    async def run(self) -> None:
        """Look for ever, from the moment at which LiveKit knows the worker."""
        started = asyncio.Event()
        self._server.once("worker_started", started.set)
        await started.wait()
        searched_at = -SEARCH_SECONDS
        while True:
            await asyncio.sleep(LOOK_SECONDS)
            has_ended, now = self._note_ended(), time.monotonic()
            pace = HURRIED_SECONDS if now < self._hurries_until else SEARCH_SECONDS
            is_urgent = has_ended or self._places.passed_over.is_set()
            if not is_urgent and now - searched_at < pace:
                continue
            searched_at = now
            self._places.passed_over.clear()
            try:
                await self._reach_database()
                await self._free_dead()
                free = self._places.free(self._server)
                if free and time.monotonic() >= self._waits_until:
                    await dispatch_wanted(self._livekit, limit=free)
            except Exception as error:  # noqa: BLE001 - the edge: a worker that searches no more leaves clients alone
                log.failure("search_put_off", error)

    def _note_ended(self) -> bool:
        """Whether a job has ended since the last look."""
        now = {job.job.id for job in self._server.active_jobs}
        if ended := self._held - now:
            self._dead |= ended
            self._hurries_until = time.monotonic() + HURRY_SECONDS
        self._held = now
        return bool(ended)

    async def _free_dead(self) -> None:
        for job_id in tuple(self._dead):
            self._over |= await asyncio.to_thread(free_dead, job_id)
            self._dead.discard(job_id)
        for session_id in tuple(self._over):
            await close_room(self._livekit, session_id)
            self._over.discard(session_id)

    async def _reach_database(self) -> None:
        """While it was away no lease could be renewed: afterwards their holders come first, for one term."""
        began = time.monotonic()
        try:
            await asyncio.to_thread(_ask_database)
        except DatabaseUnavailable:
            self._waits_until = time.monotonic() + TERM.total_seconds()
            raise
        took = time.monotonic() - began
        if took > SLOW_SECONDS:
            log.warning("database_slow", seconds=round(took, 1))
            self._waits_until = time.monotonic() + TERM.total_seconds()


def _ask_database() -> None:
    with transaction(System()):
        pass


def free_dead(job_id: str) -> set[UUID]:
    """End the lease of a job that has ended; nothing happens if it gave it back itself. Returns what is over of the
    sessions that it held: there nobody follows."""
    over = set()
    with transaction(System()) as tx:
        for session_id in release_dead(tx, job_id):
            log.warning("job_died", session_id=session_id)
            if control.read(tx, session_id).status in ENDED:
                over.add(session_id)
    return over
