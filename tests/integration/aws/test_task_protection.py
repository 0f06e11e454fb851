"""ECS's own endpoint, as its agent speaks it inside a task: protect, renew, let go, and every way it can refuse."""

import asyncio
import json
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web

from agent_container import fargate
from agent_container.alive import FRESH_SECONDS, Alive, is_alive
from agent_container.fargate import Fargate, Pace
from shared.config import FargateSettings

TASK = "arn:aws:ecs:eu-central-1:123456789012:task/lexnova/0123456789abcdef"


@dataclass
class EcsAgent:
    """The task-protection endpoint (ECS developer guide, "Task scale-in protection endpoint") and the metadata's."""

    asked: list[dict[str, Any]] = field(default_factory=list)
    answers: list[tuple[int, dict[str, Any] | str]] = field(default_factory=list)
    """What it answers next; when there is none left, it does as it is told."""
    delay_seconds: float = 0.0
    task: dict[str, Any] = field(default_factory=dict)
    release: str | None = None
    """What the service's newest deployment runs; without one ECS throttles whoever asks."""
    url: str = ""

    async def protect(self, request: web.Request) -> web.Response:
        body = await request.json()
        self.asked.append(body)
        await asyncio.sleep(self.delay_seconds)
        if self.answers:
            status, said = self.answers.pop(0)
            return web.Response(status=status, text=said if isinstance(said, str) else json.dumps(said))
        return web.json_response({"protection": {"ProtectionEnabled": body["ProtectionEnabled"], "TaskArn": TASK}})

    async def tell(self, request: web.Request) -> web.Response:
        return web.json_response(self.task)

    async def describe_services(self, request: web.Request) -> web.Response:
        """ECS's own API; moto does not move a service's deployments."""
        assert request.headers["X-Amz-Target"].endswith(".DescribeServices")
        if self.release is None:
            return web.json_response({"__type": "ThrottlingException", "message": "Rate exceeded"}, status=400)
        where = "arn:aws:ecs:eu-central-1:123456789012:task-definition"
        deployments = [
            {"status": "ACTIVE", "taskDefinition": f"{where}/interviewer:0"},
            {"status": "PRIMARY", "taskDefinition": f"{where}/{self.release}"},
        ]
        return web.json_response({"services": [{"deployments": deployments}]})


@pytest.fixture
async def agent() -> AsyncIterator[EcsAgent]:
    one = EcsAgent()
    app = web.Application()
    app.router.add_put("/api/task-protection/v1/state", one.protect)
    app.router.add_get("/v4/task", one.tell)
    app.router.add_post("/", one.describe_services)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    one.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    yield one
    await runner.cleanup()


@pytest.fixture
def task(agent: EcsAgent) -> Fargate:
    return Fargate(settings(agent))


@pytest.fixture
def hurried(agent: EcsAgent) -> Fargate:
    """Without pauses between tries, renewals, looks and after the last interview."""
    return Fargate(settings(agent), Pace(renew=0, retry=0, linger=0, look=0, timeout=30))


@pytest.fixture
def ecs(agent: EcsAgent, monkeypatch: pytest.MonkeyPatch) -> Iterator[EcsAgent]:
    """The agent answers for ECS's API too, and knows what this task is."""
    agent.task = {"Cluster": "lexnova", "ServiceName": "interviewers", "Family": "interviewer", "Revision": "1"}
    for name, value in {
        "AWS_ENDPOINT_URL_ECS": agent.url,
        "AWS_DEFAULT_REGION": "eu-central-1",
        "AWS_ACCESS_KEY_ID": "testing",
        "AWS_SECRET_ACCESS_KEY": "testing",
    }.items():
        monkeypatch.setenv(name, value)
    fargate._ecs.cache_clear()
    yield agent
    fargate._ecs.cache_clear()


def settings(agent: EcsAgent) -> FargateSettings:
    return FargateSettings(ecs_agent_uri=f"{agent.url}/api", ecs_container_metadata_uri_v4=f"{agent.url}/v4")


async def test_a_task_is_protected_from_its_first_interview_on(agent: EcsAgent, task: Fargate) -> None:
    await task.follow(0)
    assert agent.asked == []
    await task.follow(1)
    await task.follow(2)
    assert agent.asked == [{"ProtectionEnabled": True, "ExpiresInMinutes": fargate.PROTECTED_MINUTES}]


async def test_it_stays_protected_while_a_job_may_be_coming(agent: EcsAgent, task: Fargate) -> None:
    await task.follow(1)
    await task.follow(0)
    assert [one["ProtectionEnabled"] for one in agent.asked] == [True]


async def test_it_is_let_go_after_the_last_interview(agent: EcsAgent) -> None:
    task = Fargate(settings(agent), Pace(linger=0))
    for held in (1, 0, 0):
        await task.follow(held)
    assert agent.asked[1:] == [{"ProtectionEnabled": False}]


async def test_a_long_interview_renews_its_protection(agent: EcsAgent) -> None:
    task = Fargate(settings(agent), Pace(renew=0))
    for _ in range(3):
        await task.follow(1)
    assert [one["ProtectionEnabled"] for one in agent.asked] == [True, True, True]


@pytest.mark.parametrize(
    ("status", "said"),
    [
        (200, {"failure": {"Arn": TASK, "Reason": "DEPLOYMENT_BLOCKED", "Detail": "the task is being stopped"}}),
        (400, {"requestID": "1", "error": {"Arn": TASK, "Code": "ThrottlingException", "Message": "slow down"}}),
        (400, {"requestID": "1", "error": {"Arn": TASK, "Code": "AccessDeniedException", "Message": "denied"}}),
        (400, {"requestID": "1", "error": {"Arn": TASK, "Code": "ExpiredTokenException", "Message": "expired"}}),
        (502, "bad gateway"),
    ],
)
async def test_a_refusal_is_tried_again_and_never_stops_the_worker(
    agent: EcsAgent, status: int, said: dict[str, Any] | str
) -> None:
    task = Fargate(settings(agent), Pace(retry=0))
    agent.answers = [(status, said)]
    for _ in range(3):
        await task.follow(1)
    assert [one["ProtectionEnabled"] for one in agent.asked] == [True, True]


async def test_a_refusal_is_not_hammered(agent: EcsAgent, task: Fargate) -> None:
    agent.answers = [(400, {"error": {"Code": "ThrottlingException"}})] * 9
    for _ in range(5):
        await task.follow(1)
    assert len(agent.asked) == 1


async def test_an_endpoint_that_hangs_holds_nobody_up_for_long(agent: EcsAgent) -> None:
    task = Fargate(settings(agent), Pace(timeout=0.1))
    agent.delay_seconds = 5
    async with asyncio.timeout(2):
        await task.follow(1)


async def test_elsewhere_nobody_is_asked(agent: EcsAgent) -> None:
    task = Fargate(FargateSettings(ecs_agent_uri=None, ecs_container_metadata_uri_v4=None))
    await task.follow(1)
    await task.look()
    assert not task.is_stale
    assert agent.asked == []


async def test_a_task_knows_that_a_newer_release_runs_and_that_it_was_rolled_back(
    ecs: EcsAgent, hurried: Fargate
) -> None:
    for release, is_stale in (("interviewer:1", False), ("interviewer:2", True), ("interviewer:1", False)):
        ecs.release = release
        await hurried.look()
        assert hurried.is_stale is is_stale


async def test_what_cannot_be_learnt_of_the_release_changes_nothing(ecs: EcsAgent, hurried: Fargate) -> None:
    ecs.release = "interviewer:2"
    await hurried.look()
    ecs.release = None
    await hurried.look()
    assert hurried.is_stale


def test_a_worker_is_alive_while_it_is_registered_or_holds_an_interview(tmp_path: Path) -> None:
    file = tmp_path / "alive"
    alive = Alive(str(file))
    alive.tell(is_registered=False, held=0)
    assert not is_alive(file, time.time())
    alive.tell(is_registered=False, held=1)
    assert is_alive(file, time.time())
    assert not is_alive(file, time.time() + FRESH_SECONDS + 1)
    alive.tell(is_registered=True, held=0)
    check = [sys.executable, "-m", "agent_container.alive", str(file)]
    assert subprocess.run(check, check=False).returncode == 0
    file.unlink()
    assert subprocess.run(check, check=False).returncode == 1
