"""A function's start: what it imports stays for good, so nothing of it is worth looking for garbage in."""

import gc
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib import import_module

STACK_WORDS = 1 << 17


@contextmanager
def imports_that_stay(*deep: str) -> Iterator[None]:
    """Import without the collector, and keep what was imported out of its later rounds; first the modules `deep`,
    that import the large libraries, on a stack of one piece.

    Modules, classes and schemas are hundreds of thousands of objects, which the collector would go through several
    times while they are made, and again while requests are answered: a tenth of a cold start. Another tenth is the
    stack: CPython maps 16 KiB and lets go of them at each call that steps over the end of such a piece.
    """
    gc.disable()
    try:
        _import_all(deep)
        yield
    finally:
        gc.freeze()
        gc.enable()


def _import_all(names: Sequence[str]) -> None:
    for name in names:
        import_module(name)


_import_all.__code__ = _import_all.__code__.replace(co_stacksize=STACK_WORDS)
"""CPython makes the piece as large as the frame that asks for it, and what is called from there fits in beside it."""
