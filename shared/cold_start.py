"""A function's start: what it imports stays for good, so nothing of it is worth looking for garbage in."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def imports_that_stay() -> Iterator[None]:
    """Import without the collector, and keep what was imported out of its later rounds.

    Modules, classes and schemas are hundreds of thousands of objects, which the collector would go through several
    times while they are made, and again while requests are answered: a tenth of a cold start. Large libraries are best
    imported by few modules on top of each other: CPython maps 16 KiB and lets go of them at each call that steps over
    the end of such a piece of its stack, and a deep stack has more places for that.
    """
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()
