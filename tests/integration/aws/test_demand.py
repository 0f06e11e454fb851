"""The demand: counted in a real database, and ECS told how many interviewers to run."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import boto3
import pytest
from sqlalchemy import Engine, text

from functions.demand import service
from shared.config import load
from shared.db import interviews
from shared.db.demand import count_demand
from shared.db.engine import Firm, Lawyer, System, transaction
from shared.errors import InterviewersUnavailable
from tests.integration.builders import Builder

if TYPE_CHECKING:
    from mypy_boto3_ecs import ECSClient

TOLD = {
    "DEMAND_CLUSTER": "lexnova",
    "DEMAND_SERVICE": "interviewers",
    "DEMAND_FEWEST_TASKS": "0",
    "DEMAND_MOST_TASKS": "3",
    "DEMAND_SPARE_PLACES": "1",
    "DEMAND_PLACES_A_TASK": "2",
}


@pytest.fixture
def ecs(aws: None, monkeypatch: pytest.MonkeyPatch) -> "Iterator[ECSClient]":
    """A service that runs nothing, and the function's settings."""
    for name, value in TOLD.items():
        monkeypatch.setenv(name, value)
    load.cache_clear()
    service._ecs.cache_clear()
    client = boto3.client("ecs")
    client.create_cluster(clusterName="lexnova")
    client.register_task_definition(
        family="interviewer", containerDefinitions=[{"name": "one", "image": "one", "memory": 512}]
    )
    client.create_service(cluster="lexnova", serviceName="interviewers", taskDefinition="interviewer", desiredCount=0)
    yield client
    service._ecs.cache_clear()


def run(event: dict[str, object]) -> int:
    from functions.demand.handler import handler

    return handler(event, None)["tasks"]


def desired(ecs: "ECSClient") -> int:
    return ecs.describe_services(cluster="lexnova", services=["interviewers"])["services"][0]["desiredCount"]


def client_comes(builder: Builder, lawyer: Lawyer) -> None:
    session_id = builder.under_way(lawyer)
    with transaction(Firm(lawyer.firm_id)) as tx:
        interviews.client_token_given(tx, session_id)


def make_past(owner: Engine) -> None:
    """An hour goes by."""
    with owner.begin() as connection:
        connection.execute(
            text(
                "UPDATE interviews SET created_at = created_at - interval '1 hour', "
                "client_token_at = client_token_at - interval '1 hour'"
            )
        )
        connection.execute(text("UPDATE leases SET expires_at = expires_at - interval '1 hour'"))


def test_who_waits_and_who_is_held_is_counted_over_all_firms(builder: Builder) -> None:
    ann, bob = builder.lawyer("ann"), builder.lawyer("bob")
    client_comes(builder, ann)
    builder.lease(builder.under_way(bob))
    builder.under_way(bob)
    with transaction(System()) as tx:
        demand = count_demand(tx)
    assert (demand.wanted, demand.held, demand.recent) == (1, 1, 3)
    assert 0 <= demand.longest_wait_seconds < 60


def test_an_empty_database_asks_for_nothing(database: Engine) -> None:
    with transaction(System()) as tx:
        demand = count_demand(tx)
    assert (demand.wanted, demand.held, demand.recent, demand.longest_wait_seconds) == (0, 0, 0, 0)


def test_a_start_wakes_a_stage_that_sleeps(builder: Builder, ecs: "ECSClient") -> None:
    builder.under_way(builder.lawyer())
    assert run({}) == 0, "the clock alone leaves it asleep, and asks no database"
    assert run({"wake": True}) == 1
    assert desired(ecs) == 1


def test_interviewers_are_added_as_clients_come_and_never_beyond_the_most(builder: Builder, ecs: "ECSClient") -> None:
    lawyer = builder.lawyer()
    for _ in range(3):
        client_comes(builder, lawyer)
    assert run({"wake": True}) == 2
    for _ in range(6):
        client_comes(builder, lawyer)
    assert run({}) == 3
    assert desired(ecs) == 3


def test_when_nobody_has_come_for_a_while_it_sleeps_again(builder: Builder, ecs: "ECSClient", owner: Engine) -> None:
    client_comes(builder, builder.lawyer())
    assert run({"wake": True}) == 1
    make_past(owner)
    assert run({}) == 0
    assert desired(ecs) == 0


def test_an_interview_that_is_held_is_demand_however_old_it_is(
    builder: Builder, ecs: "ECSClient", owner: Engine
) -> None:
    session_id = builder.under_way(builder.lawyer())
    make_past(owner)
    builder.lease(session_id)
    assert run({"wake": True}) == 1


def test_a_service_that_is_not_there_is_a_named_error(
    database: Engine, ecs: "ECSClient", monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DEMAND_SERVICE", "another")
    load.cache_clear()
    with pytest.raises(InterviewersUnavailable):
        run({"wake": True})
