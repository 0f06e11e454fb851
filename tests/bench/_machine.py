"""How the machine is today: what figures of waiting have to be read beside."""

import mmap
import statistics
import time

from tests.bench.measure import Measure

PAGES = 2000
PAUSE_SECONDS = 1.0
ROUNDS = 3


def page_measure() -> Measure:
    """On a machine of one's own both take the same; where a hypervisor takes back what is left alone, the first takes a
    hundred times as long, and with it whatever is done once in a while, as a turn's end is."""
    with mmap.mmap(-1, PAGES * mmap.PAGESIZE) as memory:
        _seconds_a_page(memory)
        cold, warm = [], []
        for _ in range(ROUNDS):
            time.sleep(PAUSE_SECONDS)
            cold.append(_seconds_a_page(memory))
            warm.append(_seconds_a_page(memory))
    what = f"a page of memory left alone for {PAUSE_SECONDS:g} s, against one just read"
    return Measure(what, 1e6 * statistics.median(cold), "us", 1e6 * statistics.median(warm))


def _seconds_a_page(memory: mmap.mmap) -> float:
    began = time.perf_counter()
    for page in range(PAGES):
        memory[page * mmap.PAGESIZE] = 1
    return (time.perf_counter() - began) / PAGES
