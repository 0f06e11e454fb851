"""`lexnova replay`: an interview turn by turn, from its record in the database."""

import argparse
import os
import sys
from collections.abc import Sequence
from uuid import UUID

from pydantic_core import to_json
from sqlalchemy import make_url
from sqlalchemy.exc import ArgumentError

from infra.local.errors import LocalError, NotUp
from infra.local.home import Addresses, default_home
from infra.local.replay import Entry, differences, replay
from shared.db import interviews, sessions
from shared.db.engine import System, transaction

DESCRIPTION = """Read the record of a session's interview and show it turn by turn: who said what and how it was heard,
what it was understood as and by what, what was decided, and the outcome. Then fold its events and hold the result to
what is stored: exit status 1 where they differ. Reads the local system's database, or the one of DATABASE_URL."""


class NoSession(LocalError):
    """What was given is no session's id."""


def add(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = subparsers.add_parser("replay", help="an interview turn by turn, from its record", description=DESCRIPTION)
    parser.add_argument("session", metavar="SESSION", help="its id")
    parser.add_argument("--json", action="store_true", help="one document on stdout")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Raises NoSession, NotUp, SessionNotFound, InterviewNotFound, DatabaseUnavailable."""
    try:
        session_id = UUID(arguments.session)
    except ValueError:
        raise NoSession(f"{arguments.session} is no session's id; GET /sessions lists them.") from None
    _choose_database()
    with transaction(System()) as tx:
        sessions.find(tx, session_id)
        stored = interviews.load(tx, session_id)
        places = interviews.utterance_places(tx, stored.interview_id)
        statuses = interviews.question_statuses(tx, session_id)
    entries = list(replay(stored, places))
    found = differences(stored, statuses)
    if arguments.json:
        document = {"session_id": session_id, "entries": entries, "differences": found}
        print(to_json(document, indent=2).decode())
    else:
        _show(entries)
        print(f"\n{len(entries)} entries; {len(statuses)} questions, status {stored.status.value}")
        print("Folding the events gives what is stored." if not found else "Folding the events gives something else:")
    for difference in found:
        print(f"  {difference}", file=sys.stderr)
    return 1 if found else 0


def _choose_database() -> None:
    """DATABASE_URL if it is set, else the local system's."""
    if own := os.environ.get("DATABASE_URL"):
        try:
            make_url(own)
        except ArgumentError:
            raise LocalError("DATABASE_URL is not like postgresql://user:password@host:5432/name.") from None
        return
    addresses = Addresses.read(default_home().addresses)
    if addresses is None:
        raise NotUp("The local system is not up: run lexnova up first, or set DATABASE_URL.")
    os.environ["DATABASE_URL"] = addresses.database_url


def _show(entries: Sequence[Entry]) -> None:
    """Utterances stand at the margin, the events that they led to under them."""
    for entry in entries:
        at = entry.at.strftime("%H:%M:%S") if entry.at else ""
        where = f"[{entry.question_id}] " if entry.question_id else ""
        how = f"  ({entry.how})" if entry.how else ""
        line = f"{entry.who}: {entry.what}" if entry.who else f"    -> {where}{entry.what}"
        print(f"{entry.seq:>5}  {at:<8}  {line}{how}")
