"""Sessions: one lawyer's interview of one client, from the draft to the report."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, Row, delete, exists, func, insert, select, text, true, tuple_, update

from shared.db import idempotency
from shared.db.engine import Lawyer
from shared.db.leases import is_live
from shared.db.models import interviews, lawyers, leases, sessions
from shared.errors import Conflict, SessionEnded, SessionNotFound
from shared.interview.status import ENDED, MOVES, EndReason, PausedBy, SessionStatus

CLIENT_EXPECTED_SECONDS = 60
"""For this long after a client was given a token they are taken to be coming."""
UPLOAD_GRACE = timedelta(minutes=1)
"""An upload may still arrive this long after its form has run out."""


@dataclass(frozen=True)
class Session:
    id: UUID
    lawyer_id: UUID
    firm_id: UUID
    lawyer_name: str
    title: str
    client_name: str | None
    language: str
    matter_reference: str | None
    jurisdiction: str | None
    emergency_text: str | None
    script_shared_in_firm: bool
    status: SessionStatus
    paused_by: PausedBy | None
    end_reason: EndReason | None
    upload_id: UUID | None
    upload_expires_at: datetime | None
    waiting_for_interviewer: bool
    created_at: datetime
    updated_at: datetime

    @property
    def open_upload(self) -> UUID | None:
        """The newest upload form while it may still bring a PDF."""
        if self.upload_expires_at is None:
            return None
        return self.upload_id if self.upload_expires_at + UPLOAD_GRACE > datetime.now(UTC) else None

    def awaited_upload(self, come: UUID | None) -> UUID | None:
        """The newest form unless it has run out or is `come`, the one that has brought the script."""
        return None if self.open_upload == come else self.open_upload


_lives = exists().where(leases.c.interview_id == interviews.c.id, is_live)
is_expected = interviews.c.client_present | (
    interviews.c.client_token_at > func.now() - func.make_interval(0, 0, 0, 0, 0, 0, CLIENT_EXPECTED_SECONDS)
)
"""The client is in the room or was just given a token."""
wants_interviewer = (sessions.c.status == SessionStatus.IN_PROGRESS) & is_expected & ~_lives
"""Decision 11's rule, in the one place where it stands."""

_columns = (
    *(column for column in sessions.c),
    lawyers.c.display_name.label("lawyer_name"),
    func.coalesce(
        select(wants_interviewer).where(interviews.c.session_id == sessions.c.id).correlate(sessions).scalar_subquery(),
        False,
    ).label("waiting_for_interviewer"),
)
_read = select(*_columns).join(lawyers, lawyers.c.id == sessions.c.lawyer_id)


def create(tx: Connection, lawyer: Lawyer, session_id: UUID, fields: Mapping[str, object]) -> Session:
    """Create a draft; `fields` may hold the upload form that is issued with it."""
    tx.execute(insert(sessions).values(id=session_id, firm_id=lawyer.firm_id, lawyer_id=lawyer.lawyer_id, **fields))
    return get(tx, lawyer, session_id)


def get(tx: Connection, lawyer: Lawyer, session_id: UUID, *, lock: bool = False) -> Session:
    """Read one of the lawyer's sessions; `lock` holds its row till the transaction ends. Raises SessionNotFound."""
    query = _read.where(sessions.c.id == session_id, sessions.c.lawyer_id == lawyer.lawyer_id)
    row = tx.execute(query.with_for_update(of=sessions) if lock else query).one_or_none()
    if row is None:
        raise SessionNotFound
    return _session(row)


def find(tx: Connection, session_id: UUID, *, lock: bool = False) -> Session:
    """Read a session for a client's invitation or the service itself; `lock` as in `get`. Raises SessionNotFound."""
    query = _read.where(sessions.c.id == session_id)
    row = tx.execute(query.with_for_update(of=sessions) if lock else query).one_or_none()
    if row is None:
        raise SessionNotFound
    return _session(row)


def page(
    tx: Connection,
    lawyer: Lawyer,
    *,
    status: SessionStatus | None,
    after: tuple[datetime, UUID] | None,
    limit: int,
) -> list[Session]:
    """The lawyer's sessions, newest first, up to `limit` of those that come behind `after`."""
    query = _read.where(sessions.c.lawyer_id == lawyer.lawyer_id)
    if status:
        query = query.where(sessions.c.status == status)
    if after:
        query = query.where(tuple_(sessions.c.created_at, sessions.c.id) < tuple_(*after))
    newest_first = query.order_by(sessions.c.created_at.desc(), sessions.c.id.desc()).limit(limit)
    return [_session(row) for row in tx.execute(newest_first)]


def change(tx: Connection, lawyer: Lawyer, session_id: UUID, fields: Mapping[str, object]) -> Session:
    """Set the fields a lawyer sets; the language is fixed once the interview has begun (Conflict)."""
    session = get(tx, lawyer, session_id, lock=True)
    has_begun = session.status not in (SessionStatus.DRAFT, SessionStatus.READY)
    if has_begun and fields.get("language", session.language) != session.language:
        raise Conflict("The language cannot be changed once the interview has begun.")
    if fields:
        tx.execute(
            update(sessions)
            .where(sessions.c.id == session_id, sessions.c.lawyer_id == lawyer.lawyer_id)
            .values(updated_at=func.now(), **fields)
        )
    return get(tx, lawyer, session_id)


def stop(tx: Connection, lawyer: Lawyer, session_id: UUID) -> bool:
    """Cancel a session unless it is over; whether it may have had a room. Raises SessionNotFound."""
    session = get(tx, lawyer, session_id, lock=True)
    move(tx, session_id, SessionStatus.CANCELLED)
    return session.status not in (SessionStatus.DRAFT, SessionStatus.READY)


def exists_at_all(tx: Connection, session_id: UUID) -> bool:
    """Whether the session is anybody's, as System."""
    return tx.execute(select(sessions.c.id).where(sessions.c.id == session_id)).first() is not None


def erase(tx: Connection, lawyer: Lawyer, session_id: UUID) -> None:
    """Delete the session with all that hangs on it, and what a key's record knows of its fields.

    Raises SessionNotFound.
    """
    tx.execute(text("SET CONSTRAINTS ALL DEFERRED"))
    of_session = interviews.c.session_id == session_id
    held = select(leases.c.token).join(interviews, interviews.c.id == leases.c.interview_id).where(of_session)
    tx.execute(held.with_for_update(of=leases))  # models.py: a turn that is being written comes to its end first
    tx.execute(select(interviews.c.id).where(of_session).with_for_update())
    done = tx.execute(delete(sessions).where(sessions.c.id == session_id, sessions.c.lawyer_id == lawyer.lawyer_id))
    if done.rowcount == 0:
        raise SessionNotFound
    idempotency.forget_request(tx, lawyer, session_id)


def issue_upload(tx: Connection, lawyer: Lawyer, session_id: UUID, *, upload_id: UUID, expires_at: datetime) -> None:
    """Make `upload_id` the upload that wins. Raises SessionNotFound, or Conflict once the interview has begun."""
    session = get(tx, lawyer, session_id, lock=True)
    if session.status in ENDED:
        raise SessionEnded
    if session.status not in (SessionStatus.DRAFT, SessionStatus.READY):
        raise Conflict("The interview has begun; its script can no longer be replaced.")
    tx.execute(
        update(sessions)
        .where(sessions.c.id == session_id)
        .values(upload_id=upload_id, upload_expires_at=expires_at, updated_at=func.now())
    )


def keep_form(tx: Connection, session_id: UUID, *, upload_id: UUID, expires_at: datetime) -> None:
    """A form that is given out again holds until then, if it is still the one that wins."""
    tx.execute(
        update(sessions)
        .where(sessions.c.id == session_id, sessions.c.upload_id == upload_id)
        .values(upload_expires_at=expires_at)
    )


def move(
    tx: Connection,
    session_id: UUID,
    to: SessionStatus,
    *,
    paused_by: PausedBy | None = None,
    end_reason: EndReason | None = None,
) -> bool:
    """Compare-and-set the status along MOVES; False if the session is in no state that leads there."""
    sources = [source for source, targets in MOVES.items() if to in targets]
    moved = tx.execute(
        update(sessions)
        .where(sessions.c.id == session_id, sessions.c.status.in_(sources))
        .values(status=to, paused_by=paused_by, end_reason=end_reason, updated_at=func.now())
    )
    return moved.rowcount == 1


def hold(tx: Connection, session_id: UUID, by: PausedBy) -> bool:
    """Pause a session, or make a pause the lawyer's; False in any other state. The lawyer's stays theirs."""
    if by is not PausedBy.LAWYER:
        return move(tx, session_id, SessionStatus.PAUSED, paused_by=by)
    held = tx.execute(
        update(sessions)
        .where(sessions.c.id == session_id, sessions.c.status.in_([SessionStatus.IN_PROGRESS, SessionStatus.PAUSED]))
        .values(status=SessionStatus.PAUSED, paused_by=by, updated_at=func.now())
    )
    return held.rowcount == 1


def go_on(tx: Connection, session_id: UUID, *, after: PausedBy) -> bool:
    """End a pause of `after`; False in any other state. Only the lawyer's own end also ends the lawyer's."""
    is_theirs = true() if after is PausedBy.LAWYER else sessions.c.paused_by != PausedBy.LAWYER
    return _end_pause(tx, session_id, is_theirs)


def come_back(tx: Connection, session_id: UUID) -> bool:
    """End the pause of a client who was away; False in any other state."""
    return _end_pause(tx, session_id, sessions.c.paused_by == PausedBy.AWAY)


def _end_pause(tx: Connection, session_id: UUID, is_theirs: ColumnElement[bool]) -> bool:
    ended = tx.execute(
        update(sessions)
        .where(sessions.c.id == session_id, sessions.c.status == SessionStatus.PAUSED, is_theirs)
        .values(status=SessionStatus.IN_PROGRESS, paused_by=None, updated_at=func.now())
    )
    return ended.rowcount == 1


def _session(row: Row[Any]) -> Session:
    values = row._asdict()
    values["status"] = SessionStatus(values["status"])
    values["paused_by"] = PausedBy(values["paused_by"]) if values["paused_by"] else None
    values["end_reason"] = EndReason(values["end_reason"]) if values["end_reason"] else None
    return Session(**values)
