"""A louder voice is louder where it is quiet, and nowhere cut off."""

from itertools import pairwise

import numpy
import pytest
from livekit import rtc

from agent_container.pace import FULL, GAINS, SPEEDS, louder
from shared.interview.flow_state import MOST_LOUDER, MOST_SLOWER


def samples(frame: rtc.AudioFrame) -> list[int]:
    return list(frame.data)


def frame_of(*values: int) -> rtc.AudioFrame:
    return rtc.AudioFrame(numpy.array(values, dtype=numpy.int16).tobytes(), 24_000, 1, len(values))


def test_there_is_a_speed_and_a_gain_for_each_time_of_asking() -> None:
    assert len(SPEEDS) == MOST_SLOWER + 1
    assert len(GAINS) == MOST_LOUDER + 1
    assert (SPEEDS[0], GAINS[0]) == (1.0, 1.0)


@pytest.mark.parametrize("gain", GAINS[1:])
def test_what_is_quiet_is_so_much_louder_and_what_is_loud_is_never_cut_off(gain: float) -> None:
    loud = samples(louder(frame_of(*range(-32_768, 32_768, 512)), gain))
    assert samples(louder(frame_of(1_000), gain)) == pytest.approx([1_000 * gain], rel=0.01)
    assert all(before < after for before, after in pairwise(loud)), "it bends and stays in order"
    assert max(map(abs, loud)) < FULL


def test_as_it_is_made_it_is_left_alone() -> None:
    frame = frame_of(1, 2, 3)
    assert louder(frame, 1.0) is frame
