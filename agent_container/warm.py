"""Loads what the rules load at first use. A worker imports this module once and its jobs' processes are forked from
there, so that none takes a second and memory of its own for it."""

from shared.interview.answers import prepare
from shared.interview.phrases import LANGUAGES


def warm_up() -> None:
    for language in LANGUAGES:
        prepare(language)


warm_up()
