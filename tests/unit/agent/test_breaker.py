"""When a model that hangs is asked, and when not."""

import pytest

from agent_container.breaker import MISSES, REST_SECONDS, Asking, Breaker, Probing, Resting


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def breaker(clock: Clock) -> Breaker:
    return Breaker(clock)


def miss(breaker: Breaker, times: int) -> None:
    for _ in range(times):
        assert breaker.may_ask()
        breaker.missed()


def test_it_is_asked_until_it_has_missed_so_often_in_a_row(breaker: Breaker, clock: Clock) -> None:
    miss(breaker, MISSES)
    assert breaker.state == Resting(clock.now + REST_SECONDS)
    assert not breaker.may_ask()


def test_an_answer_between_the_misses_begins_the_count_anew(breaker: Breaker) -> None:
    miss(breaker, MISSES - 1)
    breaker.answered()
    miss(breaker, MISSES - 1)
    assert breaker.may_ask()


def test_a_call_that_was_given_up_says_nothing(breaker: Breaker) -> None:
    miss(breaker, MISSES - 1)
    breaker.given_up()
    assert breaker.state == Asking(MISSES - 1)
    miss(breaker, 1)
    assert not breaker.may_ask()


def test_after_its_rest_it_is_asked_once(breaker: Breaker, clock: Clock) -> None:
    miss(breaker, MISSES)
    clock.now += REST_SECONDS
    assert [breaker.may_ask() for _ in range(3)] == [True, False, False]


def test_a_probe_that_is_answered_ends_the_rest(breaker: Breaker, clock: Clock) -> None:
    miss(breaker, MISSES)
    clock.now += REST_SECONDS
    assert breaker.may_ask()
    breaker.answered()
    assert breaker.state == Asking()
    assert breaker.may_ask()


def test_a_probe_that_misses_begins_another_rest(breaker: Breaker, clock: Clock) -> None:
    miss(breaker, MISSES)
    clock.now += REST_SECONDS
    miss(breaker, 1)
    assert breaker.state == Resting(clock.now + REST_SECONDS)


def test_a_probe_that_was_given_up_leaves_the_probing_to_the_next_call(breaker: Breaker, clock: Clock) -> None:
    miss(breaker, MISSES)
    clock.now += REST_SECONDS
    assert breaker.may_ask()
    breaker.given_up()
    assert breaker.may_ask()
    assert breaker.state == Probing()


def test_a_call_that_began_before_the_rest_and_misses_in_it_does_not_lengthen_it(
    breaker: Breaker, clock: Clock
) -> None:
    assert breaker.may_ask()
    miss(breaker, MISSES)
    rest = breaker.state
    clock.now += 1.0
    breaker.missed()
    assert breaker.state == rest
