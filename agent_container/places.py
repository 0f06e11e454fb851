"""The places of a worker: how many are free, what LiveKit is told of it, and who is refused."""

import asyncio
import json
from uuid import UUID

from livekit.agents import AgentServer, JobRequest

from agent_container.fargate import Fargate
from shared.dispatch import Acceptance, accept_dispatch
from shared.errors import DatabaseUnavailable
from shared.logs import Log

MOST_LOAD = 0.5
"""A server takes no worker with more for its next job (found by running 1.13.5); and it hears of the load only every
2.5 s, so that what is dispatched to a place that has just become free would be dropped."""

log = Log("places")


class Places:
    """A worker whose release is old takes nobody any more."""

    def __init__(self, count: int, fargate: Fargate) -> None:
        self._count = count
        self._fargate = fargate
        self._taking = 0
        self.passed_over = asyncio.Event()
        """Set when a place was refused to somebody since others have waited longer: they are to be called."""

    def free(self, server: AgentServer) -> int:
        """How many more interviews may come now."""
        if server.draining or self._fargate.is_stale:
            return 0
        return max(0, self._count - len(server.active_jobs) - self._taking)

    def load(self, server: AgentServer) -> float:
        """Held of all, scaled: LiveKit chooses among workers by it, and none is ever full to it."""
        return MOST_LOAD * min(1.0, len(server.active_jobs) / self._count)

    async def take_if_free(self, server: AgentServer, request: JobRequest) -> None:
        """Accept a job, or end it: LiveKit would offer it again and again, in an order of its own. It asks the least
        busy worker first, so where this one has no place others seldom have; who has one searches."""
        session_id = UUID(json.loads(request.job.metadata)["session_id"])
        free = self.free(server)
        self._taking += free > 0
        try:
            acceptance = await asyncio.to_thread(accept_dispatch, session_id, free=free)
            if free and acceptance is Acceptance.LATER:
                self.passed_over.set()
            if acceptance is Acceptance.YES:
                await self._fargate.follow(1)
                await request.accept(name="Interviewer")
            else:
                await request.reject(terminate=True)
        except DatabaseUnavailable as error:
            log.failure("dispatch_not_accepted", error)
            await request.reject(terminate=False)
        finally:
            self._taking -= free > 0
