"""Scripts and their revisions: what the parser read, and what the lawyer made of it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, func, insert, select, update
from sqlalchemy.dialects.postgresql import distinct_on

from shared.db import sessions as session_rows
from shared.db.engine import Lawyer
from shared.db.models import questions, script_revisions, scripts, sessions
from shared.db.sessions import Session
from shared.errors import ScriptNotFound, ScriptPinned, SessionEnded, StaleRevision
from shared.interview.script import ParseErrorCode, Question, QuestionId
from shared.interview.status import ENDED, ScriptStatus, SessionStatus

BEFORE_THE_INTERVIEW = (SessionStatus.DRAFT, SessionStatus.READY)
GIVEN_UP_AFTER = timedelta(minutes=7)
"""The queue gives a message out again after six at most, and each try is a new beginning: so long after one, nobody
reads."""
is_current = (script_revisions.c.session_id == scripts.c.session_id) & (
    script_revisions.c.revision == scripts.c.current_revision
)
"""Joins a script to its newest revision."""


@dataclass(frozen=True)
class StoredScript:
    """A session's script as it stands; `revision` is 0 and `questions` empty unless it is parsed."""

    session_id: UUID
    status: ScriptStatus
    error_code: ParseErrorCode | None
    upload_id: UUID | None
    pdf_sha256: str | None
    """Of the PDF that it is read of; an upload form may bring several."""
    revision: int
    is_edited: bool
    copied_from: UUID | None
    document: dict[str, Any]
    questions: tuple[Question, ...]
    updated_at: datetime


def get(tx: Connection, lawyer: Lawyer, session_id: UUID) -> StoredScript:
    """Read the script of one of the lawyer's sessions. Raises ScriptNotFound before an upload has arrived."""
    script = find(tx, lawyer, session_id)
    if script is None:
        raise ScriptNotFound
    return script


def find(tx: Connection, lawyer: Lawyer, session_id: UUID) -> StoredScript | None:
    """Read the script of one of the lawyer's sessions; None before an upload has arrived."""
    return read(tx, session_id, sessions.c.lawyer_id == lawyer.lawyer_id)


@dataclass(frozen=True)
class Come:
    """The upload that a session's script is being read of, or was, and what of it has been seen."""

    upload_id: UUID | None = None
    etags: frozenset[str] = frozenset()
    """S3's names for the PDF that is read, and for the last one that replaces nothing."""


def what_has_come(tx: Connection, session_id: UUID) -> Come:
    """How far the session's uploads are read."""
    row = tx.execute(
        select(scripts.c.upload_id, scripts.c.pdf_etag, scripts.c.passed_over_etag).where(
            scripts.c.session_id == session_id
        )
    ).one_or_none()
    return Come(row.upload_id, frozenset(filter(None, (row.pdf_etag, row.passed_over_etag)))) if row else Come()


def read(tx: Connection, session_id: UUID, may_be_read: ColumnElement[bool]) -> StoredScript | None:
    """Read the script of a session that fulfils `may_be_read`. One whose reading was begun and never ended has failed,
    until its message is tried again."""
    row = tx.execute(
        select(
            scripts,
            (scripts.c.updated_at < func.now() - GIVEN_UP_AFTER).label("is_old"),
            script_revisions.c.document,
            script_revisions.c.edited_by,
            script_revisions.c.copied_from_session_id,
        )
        .join(sessions, sessions.c.id == scripts.c.session_id)
        .outerjoin(script_revisions, is_current)
        .where(scripts.c.session_id == session_id, may_be_read)
    ).one_or_none()
    if row is None:
        return None
    is_given_up = row.status == ScriptStatus.PROCESSING and row.is_old
    error_code = ParseErrorCode.PARSER_CRASHED if is_given_up else row.error_code
    return StoredScript(
        session_id=session_id,
        status=ScriptStatus.FAILED if is_given_up else ScriptStatus(row.status),
        error_code=ParseErrorCode(error_code) if error_code else None,
        upload_id=row.upload_id,
        pdf_sha256=row.pdf_sha256,
        revision=row.current_revision or 0,
        is_edited=row.edited_by is not None,
        copied_from=row.copied_from_session_id,
        document=row.document or {},
        questions=_questions(tx, session_id, row.current_revision) if row.current_revision else (),
        updated_at=row.updated_at,
    )


def open_for_edit(tx: Connection, lawyer: Lawyer, session: Session, *, base_revision: int) -> StoredScript:
    """The script to edit; hold the session's row, so that nobody else edits or starts meanwhile.

    Raises ScriptNotFound, SessionEnded, ScriptPinned once the interview exists, StaleRevision if `base_revision` is
    not the newest. It is 0 where the PDF gave no script: its questions may be written by hand.
    """
    if session.status in ENDED:
        raise SessionEnded
    if session.status not in BEFORE_THE_INTERVIEW:
        raise ScriptPinned
    script = get(tx, lawyer, session.id)
    if script.revision != base_revision or script.status is ScriptStatus.PROCESSING:
        raise StaleRevision
    return script


def ever_asked(tx: Connection, session_id: UUID) -> dict[QuestionId, Question]:
    """Every question that the script had since its PDF was read, each as it stood last."""
    first_of_pdf = (
        select(func.max(script_revisions.c.revision))
        .where(script_revisions.c.session_id == session_id, script_revisions.c.edited_by.is_(None))
        .scalar_subquery()
    )
    bodies = tx.execute(
        select(questions.c.body)
        .where(questions.c.session_id == session_id, questions.c.revision >= func.coalesce(first_of_pdf, 1))
        .ext(distinct_on(questions.c.question_id))
        .order_by(questions.c.question_id, questions.c.revision.desc())
    ).scalars()
    return {question.id: question for question in map(Question.model_validate, bodies)}


def save_edit(
    tx: Connection, lawyer: Lawyer, script: StoredScript, *, title: str | None, edited: Sequence[Question]
) -> StoredScript:
    """Store the lawyer's edit of a script that is open for it as a new revision."""
    document = {**script.document, "title": title or script.document.get("title")}
    revision = add_revision(tx, script.session_id, lawyer.firm_id, document, edited, edited_by=lawyer.lawyer_id)
    return replace(
        script,
        status=ScriptStatus.PARSED,
        error_code=None,
        revision=revision,
        is_edited=True,
        copied_from=None,
        document=document,
        questions=tuple(edited),
    )


def add_revision(
    tx: Connection,
    session_id: UUID,
    firm_id: UUID,
    document: dict[str, Any],
    asked: Sequence[Question],
    *,
    edited_by: UUID | None = None,
    copied_from: UUID | None = None,
) -> int:
    """Make these questions the script as it stands, and the session ready; returns the revision."""
    newest = tx.execute(
        select(func.coalesce(func.max(script_revisions.c.revision), 0)).where(
            script_revisions.c.session_id == session_id
        )
    ).scalar_one()
    revision: int = newest + 1
    tx.execute(
        insert(script_revisions).values(
            session_id=session_id,
            revision=revision,
            firm_id=firm_id,
            document=document,
            edited_by=edited_by,
            copied_from_session_id=copied_from,
        )
    )
    if asked:
        tx.execute(insert(questions).values(_rows(session_id, revision, firm_id, asked)))
    tx.execute(
        update(scripts)
        .where(scripts.c.session_id == session_id)
        .values(status=ScriptStatus.PARSED, error_code=None, current_revision=revision, updated_at=func.now())
    )
    session_rows.move(tx, session_id, SessionStatus.READY)
    return revision


def _rows(session_id: UUID, revision: int, firm_id: UUID, asked: Sequence[Question]) -> list[dict[str, Any]]:
    return [
        {
            "session_id": session_id,
            "revision": revision,
            "question_id": question.id,
            "firm_id": firm_id,
            "position": position,
            "wording": question.text,
            "origin": question.origin,
            "body": question.model_dump(mode="json"),
        }
        for position, question in enumerate(asked)
    ]


def _questions(tx: Connection, session_id: UUID, revision: int) -> tuple[Question, ...]:
    bodies = tx.execute(
        select(questions.c.body)
        .where(questions.c.session_id == session_id, questions.c.revision == revision)
        .order_by(questions.c.position)
    ).scalars()
    return tuple(Question.model_validate(body) for body in bodies)
