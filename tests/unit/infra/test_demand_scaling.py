"""How many interviewers the demand asks for."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from functions.demand.scaling import Limits, tasks_wanted
from shared.db.demand import Demand

DEV = Limits(places=4, spare_places=1, fewest_tasks=0, most_tasks=2)
PROD = Limits(places=8, spare_places=8, fewest_tasks=2, most_tasks=40)


def demand(*, wanted: int = 0, held: int = 0, recent: int = 0) -> Demand:
    return Demand(wanted=wanted, held=held, recent=recent, longest_wait_seconds=0)


@pytest.mark.parametrize(
    ("limits", "now", "tasks"),
    [
        (DEV, demand(), 0),
        (DEV, demand(recent=1), 1),
        (DEV, demand(wanted=1, recent=1), 1),
        (DEV, demand(held=4, recent=4), 2),
        (DEV, demand(held=40, recent=40), 2),
        (PROD, demand(), 2),
        (PROD, demand(held=8, recent=8), 2),
        (PROD, demand(held=8, wanted=1, recent=9), 3),
        (PROD, demand(held=1000, recent=1000), 40),
    ],
)
def test_tasks_follow_what_is_held_and_wanted(limits: Limits, now: Demand, tasks: int) -> None:
    assert tasks_wanted(now, limits) == tasks


@given(st.integers(0, 500), st.integers(0, 500), st.integers(1, 50), st.integers(0, 50), st.integers(1, 100))
def test_there_is_a_place_for_everybody_and_the_spare_ones_until_the_most_is_reached(
    wanted: int, held: int, places: int, spare: int, most: int
) -> None:
    limits = Limits(places=places, spare_places=spare, fewest_tasks=0, most_tasks=most)
    tasks = tasks_wanted(demand(wanted=wanted, held=held), limits)
    assert tasks <= most
    if wanted + held and tasks < most:
        assert tasks * places >= wanted + held + spare
        assert (tasks - 1) * places < wanted + held + spare
