"""More clients than places: who gets an interviewer when."""

import asyncio
import time
from dataclasses import dataclass
from datetime import datetime
from random import Random
from uuid import UUID

from tests.bench.measure import Measure
from tests.integration.agent.conversation import stored
from tests.integration.agent.house import Worker, until
from tests.torture.attending import Attended, client_of
from tests.torture.ground import Ground
from tests.torture.timing import spread
from tests.torture.verdict import judge

PLACES = 5
QUESTIONS = 3
WITHIN_SECONDS = 5.0
GIVE_UP_SECONDS = 60.0
STARTED_WITHOUT_CLIENT = 3
SAME_MOMENT_SECONDS = 1.0
"""LiveKit's webhooks tell the second in which a client came, so within it there is no order."""


@dataclass(frozen=True)
class Course:
    """When each interview was taken and left, in order (Unix seconds)."""

    taken: list[tuple[float, UUID]]
    left: list[float]

    @property
    def most_at_once(self) -> int:
        moments = [*((at, 1) for at, _ in self.taken), *((at, -1) for at in self.left)]
        held = most = 0
        for _, change in sorted(moments):
            held += change
            most = max(most, held)
        return most

    def waits(self, came: dict[UUID, float]) -> list[float]:
        """From when a client was there and a place was free until that place was taken."""
        return [
            at - max(came[session_id], self.left[number - PLACES] if number >= PLACES else 0.0)
            for number, (at, session_id) in enumerate(self.taken)
        ]

    def overtakings(self, in_room: dict[UUID, float]) -> int:
        """Clients who were taken while one who had waited longer in the room went on waiting for a place. Of those who
        had one at the same time either may be ready first."""

        def is_left_waiting(later: int, number: int) -> bool:
            waits_longer = in_room[self.taken[later][1]] < in_room[self.taken[number][1]] - SAME_MOMENT_SECONDS
            return waits_longer and later >= PLACES and self.left[later - PLACES] > self.taken[number][0]

        numbers = range(len(self.taken))
        return sum(any(is_left_waiting(later, number) for later in numbers[number + 1 :]) for number in numbers)


async def crowd(ground: Ground, chance: Random, times: int) -> list[Measure]:
    """So many clients within WITHIN_SECONDS on a worker with PLACES."""
    clients = [client_of(await ground.started(QUESTIONS)) for _ in range(times)]
    alone = [await ground.started(QUESTIONS) for _ in range(STARTED_WITHOUT_CLIENT)]
    told: list[bool] = []
    in_room: dict[UUID, float] = {}

    async def come(client: Attended, after: float) -> None:
        await asyncio.sleep(after)
        attending = asyncio.create_task(client.attend(ground.home))
        await until(lambda: client.is_in_room, GIVE_UP_SECONDS, "a client in the room")
        in_room[client.session_id] = time.time()
        if client.now and not ground.home.agents_of(client.now.room):
            told.append('"waiting_for_interviewer": true' in client.now.room.metadata)
        await attending

    with ground.home.worker(places=PLACES) as worker:
        moments = sorted(chance.uniform(0.0, WITHIN_SECONDS) for _ in clients)
        async with asyncio.TaskGroup() as group:
            for client, after in zip(clients, moments, strict=True):
                group.create_task(come(client, after))
        course = _course(worker)
    came = {client.session_id: client.came_at for client in clients}
    first = [at - came[session_id] for at, session_id in course.taken[:PLACES]]
    sessions = [session_id for _, session_id in course.taken]
    return [
        Measure(
            f"crowd: of {times} interviews on {PLACES} places, served",
            len(set(sessions)),
            "interviews",
            goal=f">= {times}",
        ),
        Measure(
            "crowd: interviewers that an interview got, the most",
            max(map(sessions.count, sessions)),
            "agents",
            goal="<= 1",
        ),
        Measure("crowd: interviews held at once, the most", course.most_at_once, "interviews", goal=f"<= {PLACES}"),
        Measure("crowd: clients who were overtaken", course.overtakings(in_room), "clients", goal="<= 0"),
        *spread("crowd: from coming to an interviewer, while places are free", first, goal="<= 3"),
        *spread(
            "crowd: from a place that becomes free to its next interview", course.waits(came)[PLACES:], goal="<= 3"
        ),
        Measure("crowd: waiting clients whose room said so", sum(told) / max(1, len(told)), "of all", goal=">= 1"),
        Measure(
            "crowd: started interviews without a client that took a place",
            sum(stored(session_id).seq > 0 or session_id in sessions for session_id in alone),
            "interviews",
            goal="<= 0",
        ),
        *judge(ground, clients).measures("crowd"),
    ]


def _course(worker: Worker) -> Course:
    """As the worker's own log has it."""

    def at(line: dict[str, object]) -> float:
        return datetime.fromisoformat(str(line["at"])).timestamp()

    lines = worker.lines
    taken = [(at(line), UUID(str(line["session_id"]))) for line in lines if line.get("event") == "interview_taken"]
    left = [at(line) for line in lines if line.get("event") == "interview_left"]
    return Course(sorted(taken), sorted(left))
