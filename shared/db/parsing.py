"""A PDF's way to a script: which upload is read, and whose reading counts when several are under way.

A form takes any number of PDFs as long as it holds, and each may be read by another process at the same time: what
was put there last counts, whoever is quicker. So a reader looks here before it fetches, and says so when it begins.
"""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, case, exists, func, or_, select, update
from sqlalchemy.dialects.postgresql import insert as upsert

from shared.db import scripts as script_rows
from shared.db import sessions as session_rows
from shared.db.models import interviews, script_revisions, scripts, sessions
from shared.interview.script import ParseErrorCode, Script
from shared.interview.status import ScriptStatus, SessionStatus


def look(tx: Connection, session_id: UUID, upload_id: UUID) -> datetime | None:
    """The database's time, before the upload is fetched; None when nobody wants it, as `begin` says."""
    return tx.execute(
        select(func.now()).where(
            sessions.c.id == session_id,
            sessions.c.upload_id == upload_id,
            sessions.c.status.in_(script_rows.BEFORE_THE_INTERVIEW),
        )
    ).scalar_one_or_none()


@dataclass(frozen=True)
class Reading:
    firm_id: UUID
    begun: int
    """How often the reading of this PDF was begun, this time included."""


def begin(
    tx: Connection,
    session_id: UUID,
    upload_id: UUID,
    *,
    sha256: str | None = None,
    etag: str | None = None,
    looked_at: datetime | None = None,
) -> Reading | None:
    """Mark the newest upload as being read, as System. `sha256`: of the PDF that was fetched, `etag`: S3's name for
    its content, also of one that may not be fetched.

    None when there is nothing to do: the session is gone or has begun, a newer upload form was issued, this PDF has
    been read already, or another one by the same form, by somebody who looked later. A PDF that may not be read is
    none that was put there: it replaces nothing.
    """
    read_sha256 = (
        select(script_revisions.c.document["sha256"].astext)
        .join(scripts, script_rows.is_current)
        .where(scripts.c.session_id == session_id)
        .scalar_subquery()
    )
    session = tx.execute(
        select(
            sessions.c.firm_id,
            sessions.c.status,
            read_sha256.label("read_sha256"),
            func.coalesce(looked_at, func.now()).label("looked_at"),
        )
        .where(sessions.c.id == session_id, sessions.c.upload_id == upload_id)
        .with_for_update()
    ).one_or_none()
    if session is None or session.status not in script_rows.BEFORE_THE_INTERVIEW:
        return None
    is_of_another = sha256 is not None and session.read_sha256 not in (None, sha256)  # none: it was written by hand
    is_failed = (scripts.c.status == ScriptStatus.FAILED) & (sha256 is not None)
    is_processing = scripts.c.status == ScriptStatus.PROCESSING
    if sha256 is None:
        is_processing &= scripts.c.pdf_sha256.is_(None)
    is_no_older = or_(
        scripts.c.pdf_looked_at.is_(None), scripts.c.pdf_looked_at <= session.looked_at, scripts.c.pdf_sha256 == sha256
    )
    is_same = (scripts.c.upload_id == upload_id) & scripts.c.pdf_sha256.is_not_distinct_from(sha256)
    row = upsert(scripts).values(
        session_id=session_id,
        firm_id=session.firm_id,
        upload_id=upload_id,
        status=ScriptStatus.PROCESSING,
        pdf_sha256=sha256,
        pdf_looked_at=session.looked_at,
        pdf_etag=etag,
        pdf_begun=1,
    )
    begun = tx.execute(
        row.on_conflict_do_update(
            index_elements=["session_id"],
            set_={
                "status": ScriptStatus.PROCESSING,
                "upload_id": upload_id,
                "pdf_sha256": sha256,
                "pdf_looked_at": func.greatest(scripts.c.pdf_looked_at, session.looked_at),
                "pdf_etag": etag,
                "pdf_begun": case((is_same, scripts.c.pdf_begun + 1), else_=1),
                "error_code": None,
                "current_revision": None,
                "updated_at": func.now(),
            },
            where=scripts.c.upload_id.is_distinct_from(upload_id)
            | (is_no_older & (is_processing | is_failed | is_of_another)),
        ).returning(scripts.c.pdf_begun)
    ).scalar_one_or_none()
    if begun is None:
        of_upload = (scripts.c.session_id == session_id) & (scripts.c.upload_id == upload_id)
        tx.execute(update(scripts).where(of_upload).values(passed_over_etag=etag))
        return None
    if session.status == SessionStatus.READY:
        session_rows.move(tx, session_id, SessionStatus.DRAFT)
    return Reading(session.firm_id, begun)


def save_parsed(tx: Connection, session_id: UUID, upload_id: UUID, script: Script) -> bool:
    """Store what the parser read as a new revision and make the session ready; False if it was superseded."""
    firm_id = _still_processing(tx, session_id, upload_id, script.sha256)
    if firm_id is None:
        return False
    document = script.model_dump(mode="json", exclude={"questions"})
    script_rows.add_revision(tx, session_id, firm_id, document, script.questions)
    return True


def save_failed(
    tx: Connection, session_id: UUID, upload_id: UUID, code: ParseErrorCode, *, sha256: str | None = None
) -> bool:
    """Store why the upload became no script; False if it was superseded."""
    if _still_processing(tx, session_id, upload_id, sha256) is None:
        return False
    tx.execute(
        update(scripts)
        .where(scripts.c.session_id == session_id)
        .values(status=ScriptStatus.FAILED, error_code=code, current_revision=None, updated_at=func.now())
    )
    return True


def _still_processing(tx: Connection, session_id: UUID, upload_id: UUID, sha256: str | None) -> UUID | None:
    """The firm's id while this PDF of the newest upload is being read; locks the session before its script."""
    row = tx.execute(
        select(sessions.c.firm_id)
        .where(
            sessions.c.id == session_id,
            sessions.c.upload_id == upload_id,
            sessions.c.status == SessionStatus.DRAFT,
            exists().where(
                scripts.c.session_id == session_id,
                scripts.c.upload_id == upload_id,
                scripts.c.status == ScriptStatus.PROCESSING,
                func.coalesce(scripts.c.pdf_sha256, sha256).is_not_distinct_from(sha256),
            ),
            ~exists().where(interviews.c.session_id == session_id),
        )
        .with_for_update()
    ).one_or_none()
    return row.firm_id if row else None
