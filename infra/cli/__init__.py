"""The `lexnova` command: a module a command, and only the chosen one's is imported."""

import argparse
import errno
import importlib
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from infra.bootstrap.failure import CannotPrepare
from infra.local.errors import LocalError
from infra.local.home import PROJECT
from shared.errors import LexNovaError

COMMANDS = {
    "up": ("infra.cli.up", "start the local system, or what is down of it"),
    "down": ("infra.cli.down", "stop it; the data is kept"),
    "status": ("infra.cli.status", "its addresses and the state of each part"),
    "logs": ("infra.cli.logs", "what the parts have written"),
    "demo": ("infra.cli.demo", "one whole interview, from PDF to answers"),
    "parse": ("infra.cli.parse", "a PDF's script as JSON"),
    "understand": ("infra.cli.understand", "what turns mean, by the rules or by the model"),
    "rehearse": ("infra.cli.rehearse", "a script played against made-up clients"),
    "replay": ("infra.cli.replay", "an interview turn by turn, from its record"),
    "token": ("infra.cli.token", "a bearer token of the local issuer"),
    "cost": ("infra.cli.cost", "what a stage on AWS costs, and what breaks first"),
    "openapi": ("infra.cli.openapi", "the OpenAPI document of both APIs"),
}

FULL = (errno.ENOSPC, errno.EDQUOT)


def main(arguments: Sequence[str] | None = None) -> int:
    """Exit status: 0, or 1 after one sentence on stderr, or 2 for a wrong command line."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    parser = argparse.ArgumentParser(prog="lexnova", description="LexNova Legal on one machine.")
    subparsers = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    chosen = next((name for name in given if not name.startswith("-")), None)
    for name, (module, purpose) in COMMANDS.items():
        if name == chosen:
            importlib.import_module(module).add(subparsers)
        else:
            subparsers.add_parser(name, help=purpose)
    parsed = parser.parse_args(given)
    take_settings(PROJECT / ".env")
    try:
        status = int(parsed.run(parsed))
        print(end="", flush=True)  # what cannot be written is to be said here
        return status
    except (LocalError, LexNovaError, CannotPrepare) as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("Interrupted.", file=sys.stderr)
        return 130
    except BrokenPipeError:  # the reader of our output has gone, as in `lexnova logs | head`
        _drop_output()
        return 141
    except OSError as error:
        if error.errno not in FULL and error.filename is None:
            raise
        print(f"{error.filename or 'The output'} cannot be used: {error.strerror}.", file=sys.stderr)
        _drop_output()
        return 1


def _drop_output() -> None:
    """What is still to be written would fail once more when Python ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def take_settings(file: Path) -> None:
    """Add the user's own settings (`.env`, see .env.example) to the environment, which goes before them."""
    if file.is_file():
        from dotenv import dotenv_values

        for name, value in dotenv_values(file, interpolate=False).items():
            if value:
                os.environ.setdefault(name, value)
