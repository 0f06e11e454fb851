"""A task's life on Fargate: protected while it holds an interview, and no new ones once its release is old.

ECS stops tasks when it deploys or scales in, 120 seconds after it said so: shorter than an interview. A protected
task is left alone. Anywhere else (one machine, other container services) there is nobody to ask, and this does nothing.
"""

import asyncio
import math
import time
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

import aiohttp
import boto3
from botocore.config import Config
from botocore.exceptions import BotoCoreError, ClientError

from shared.config import FargateSettings
from shared.logs import Log

if TYPE_CHECKING:
    from mypy_boto3_ecs import ECSClient

PROTECTED_MINUTES = 60
"""CloudFormation gives a deployment up after three hours, so a protection that nobody renews must end long before."""

log = Log("fargate")


@dataclass(frozen=True)
class Pace:
    """How often ECS is asked, in seconds."""

    renew: float = 20 * 60.0
    retry: float = 5.0
    """After a refusal: ECS refuses while it is already stopping the task, and when it is asked too often."""
    linger: float = 10.0
    """A job that was accepted counts as held only once its process runs; meanwhile the protection stays."""
    look: float = 30.0
    timeout: float = 3.0


@dataclass(frozen=True)
class Release:
    """What this task runs, and where to ask what it should."""

    cluster: str
    service: str
    task_definition: str


class Fargate:
    """`follow` it with the number of interviews held and have it `look`: `is_stale` says that a newer release runs."""

    def __init__(self, settings: FargateSettings, pace: Pace = Pace()) -> None:
        self._settings = settings
        self._pace = pace
        self._is_protected = False
        self._asked_at = self._held_at = self._looked_at = -math.inf
        self._was_refused = False
        self._release: Release | None = None
        self._lock = asyncio.Lock()
        self.is_stale = False

    async def follow(self, held: int) -> None:
        """Protect the task while it holds interviews, renew in time, let go after the last. Never raises for AWS."""
        async with self._lock:
            now = time.monotonic()
            if held:
                self._held_at = now
            is_wanted = held > 0 or now - self._held_at < self._pace.linger
            if self._settings.ecs_agent_uri and self._is_due(is_wanted, now):
                self._asked_at = now
                self._was_refused = not await self._protect(is_wanted)

    def _is_due(self, is_wanted: bool, now: float) -> bool:
        since = now - self._asked_at
        if self._was_refused:
            return since >= self._pace.retry and (is_wanted or self._is_protected)
        return is_wanted != self._is_protected or (is_wanted and since >= self._pace.renew)

    async def _protect(self, is_wanted: bool) -> bool:
        """Ask ECS's agent; True once it is so."""
        body: dict[str, object] = {"ProtectionEnabled": is_wanted} | (
            {"ExpiresInMinutes": PROTECTED_MINUTES} if is_wanted else {}
        )
        try:
            url = f"{self._settings.ecs_agent_uri}/task-protection/v1/state"
            answer = await _call("PUT", url, self._pace.timeout, body)
        except (aiohttp.ClientError, TimeoutError, ValueError) as error:
            log.failure("protection_not_set", error, is_wanted=is_wanted)
            return False
        if "protection" not in answer:
            log.warning("protection_refused", is_wanted=is_wanted, reason=_reason(answer))
            return False
        self._is_protected = is_wanted
        return True

    async def look(self) -> None:
        """Ask ECS now and then which task definition the service runs; what cannot be learnt changes nothing."""
        now = time.monotonic()
        if not self._settings.ecs_container_metadata_uri_v4 or now - self._looked_at < self._pace.look:
            return
        self._looked_at = now
        try:
            self._release = self._release or await self._read_release()
            wanted = await asyncio.to_thread(_wanted_task_definition, self._release)
        except (aiohttp.ClientError, TimeoutError, ValueError, KeyError, BotoCoreError, ClientError) as error:
            log.failure("release_not_learnt", error)
            return
        is_stale = wanted is not None and not wanted.endswith(f"/{self._release.task_definition}")
        if is_stale != self.is_stale:
            log.info("release_changed", is_stale=is_stale)
        self.is_stale = is_stale

    async def _read_release(self) -> Release:
        told = await _call("GET", f"{self._settings.ecs_container_metadata_uri_v4}/task", self._pace.timeout)
        return Release(told["Cluster"], told["ServiceName"], f"{told['Family']}:{told['Revision']}")


def _wanted_task_definition(release: Release) -> str | None:
    """Of the service's newest deployment; after a rollback that is the old one again."""
    found = _ecs().describe_services(cluster=release.cluster, services=[release.service])["services"]
    deployments = found[0]["deployments"] if found else []
    return next((one["taskDefinition"] for one in deployments if one["status"] == "PRIMARY"), None)


async def _call(method: str, url: str, seconds: float, body: dict[str, object] | None = None) -> dict[str, Any]:
    """ECS answers a refusal with a status of 4xx or 5xx and says why in the body."""
    timeout = aiohttp.ClientTimeout(total=seconds)
    async with aiohttp.ClientSession(timeout=timeout) as http, http.request(method, url, json=body) as response:
        answer: dict[str, Any] = await response.json(content_type=None)
        return answer


def _reason(answer: dict[str, Any]) -> str:
    """`failure` has a reason for this task, `error` a code of the call."""
    failure, error = answer.get("failure") or {}, answer.get("error") or {}
    return str(failure.get("Reason") or error.get("Code") or "unknown")


@cache
def _ecs() -> "ECSClient":
    return boto3.client("ecs", config=Config(connect_timeout=2, read_timeout=5, retries={"total_max_attempts": 2}))
