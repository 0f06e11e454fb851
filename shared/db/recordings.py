"""What the record says of an interview's sound: events alone, for the files are in the bucket."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import Connection, func, select

from shared.db.models import events, interviews
from shared.interview.events import EventKind

WRITTEN_WITHIN = timedelta(days=1)
"""Of its last sign: LiveKit has ended and written it by then, also where it cannot be asked about it any more."""
KINDS = (EventKind.RECORDING_STARTED, EventKind.RECORDING_STOPPED, EventKind.RECORDING_FAILED)


@dataclass(frozen=True)
class Recording:
    id: str
    started_at: datetime
    ended_at: datetime | None = None
    """None while it goes on, and where nobody was there to note the end."""
    failed: bool = False


def find(tx: Connection, session_id: UUID) -> tuple[Recording, ...]:
    """A session's recordings, in the order of their beginnings."""
    found: dict[str, Recording] = {}
    rows = tx.execute(
        select(events.c.kind, events.c.codes["detail"].astext.label("id"), events.c.at)
        .join(interviews, interviews.c.id == events.c.interview_id)
        .where(interviews.c.session_id == session_id, events.c.kind.in_(KINDS))
        .order_by(events.c.seq)
    )
    for row in rows:
        if row.kind == EventKind.RECORDING_STARTED:
            found[row.id] = Recording(row.id, row.at)
        elif row.id in found:
            failed = row.kind == EventKind.RECORDING_FAILED
            found[row.id] = Recording(row.id, found[row.id].started_at, row.at, failed)
    return tuple(found.values())


def may_come_in(tx: Connection, session_id: UUID) -> bool:
    """Whether a file of the session's may still be on its way into the bucket: it is recorded, or was lately."""
    since = tx.execute(select(func.now() - WRITTEN_WITHIN)).scalar_one()
    return any((one.ended_at or one.started_at) > since for one in find(tx, session_id) if not one.failed)
