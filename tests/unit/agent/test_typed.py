"""Which messages were typed before the question that they seem to answer could be read."""

from agent_container.typed import MOST_EARLY, UNREAD_SECONDS, SenderClock

PUT = 1_000_000.0
"""When something was put, Unix seconds."""


def test_what_was_sent_before_the_question_or_sooner_than_it_can_be_read_is_early() -> None:
    assert SenderClock().is_early(PUT - 1.0, PUT)
    assert SenderClock().is_early(PUT + UNREAD_SECONDS / 2, PUT)
    assert not SenderClock().is_early(PUT + UNREAD_SECONDS, PUT)


def test_who_answers_at_once_what_was_put_again_for_it_is_believed_from_then_on() -> None:
    clock = SenderClock()
    assert clock.is_early(PUT + 0.01, PUT)
    again, following = PUT + 1.0, PUT + 2.0
    assert not clock.is_early(again + 0.01, again)
    assert not clock.is_early(following + 0.01, following)
    assert clock.is_early(following - 0.01, following)


def test_a_fast_message_after_one_in_time_is_early_again() -> None:
    clock = SenderClock()
    for number in range(5):
        put = PUT + 10.0 * number
        assert clock.is_early(put + 0.01, put)
        assert not clock.is_early(put + 5.0, put)


def test_a_senders_clock_that_was_set_back_is_learned_anew() -> None:
    clock = SenderClock()
    for _ in range(MOST_EARLY):
        assert clock.is_early(PUT - 3600.0, PUT)
    assert not clock.is_early(PUT - 3600.0, PUT)
    assert clock.here(PUT - 3600.0) > PUT


def test_a_message_is_dated_by_the_fastest_one_so_far() -> None:
    clock = SenderClock()
    slow = clock.here(100.0)
    clock.here(1_000_000_000.0)  # far behind the time here, and still the fastest by a billion seconds
    assert clock.here(100.0) < slow
