"""The interviewers' ECS service: how many tasks it is to run."""

from functools import cache
from typing import TYPE_CHECKING

import boto3
from botocore.config import Config
from botocore.exceptions import BotoCoreError, ClientError

from shared.config import DemandSettings
from shared.errors import InterviewersUnavailable

if TYPE_CHECKING:
    from mypy_boto3_ecs import ECSClient


def interviewers_wanted(settings: DemandSettings) -> int:
    """The number that ECS was last told. Raises InterviewersUnavailable."""
    try:
        found = _ecs().describe_services(cluster=settings.demand_cluster, services=[settings.demand_service])
    except (BotoCoreError, ClientError) as error:
        raise InterviewersUnavailable from error
    if not found["services"]:
        raise InterviewersUnavailable
    return found["services"][0]["desiredCount"]


def want_interviewers(settings: DemandSettings, tasks: int) -> None:
    """Tell ECS to run so many; it starts and stops them by itself. Raises InterviewersUnavailable."""
    try:
        _ecs().update_service(cluster=settings.demand_cluster, service=settings.demand_service, desiredCount=tasks)
    except (BotoCoreError, ClientError) as error:
        raise InterviewersUnavailable from error


@cache
def _ecs() -> "ECSClient":
    config = Config(connect_timeout=3, read_timeout=10, retries={"total_max_attempts": 3, "mode": "standard"})
    return boto3.client("ecs", config=config)
