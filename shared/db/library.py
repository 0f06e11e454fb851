"""Scripts that are used again: a lawyer's own, and those that colleagues share in the firm."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, Select, and_, case, exists, func, insert, or_, select, tuple_

from shared.db import scripts as script_rows
from shared.db.engine import Lawyer
from shared.db.models import lawyers, questions, script_revisions, scripts, sessions
from shared.errors import ScriptNotFound
from shared.interview.status import ScriptStatus

KEY_CHARACTERS = 200


@dataclass(frozen=True)
class ListedScript:
    """`uses` counts the sessions that were made from it; `key` is what the list is sorted by."""

    session_id: UUID
    title: str
    language: str
    questions: int
    uses: int
    is_own: bool
    is_shared_in_firm: bool
    lawyer_name: str
    updated_at: datetime
    key: str


def language_of(tx: Connection, lawyer: Lawyer, session_id: UUID) -> str:
    """The language that a script is asked in. Raises ScriptNotFound unless the lawyer may use it."""
    query = select(sessions.c.language).where(sessions.c.id == session_id, _may_use(lawyer, sessions))
    language: str | None = tx.execute(query).scalar_one_or_none()
    if language is None:
        raise ScriptNotFound("There is no such script that you could use.")
    return language


def copy(tx: Connection, lawyer: Lawyer, *, source_id: UUID, target_id: UUID) -> None:
    """Give a new session the newest revision of a script that the lawyer may use. Raises ScriptNotFound.

    A copy of a copy that nobody changed counts as a use of the first, while that still has it.
    """
    source = script_rows.read(tx, source_id, _may_use(lawyer, sessions))
    if source is None or source.status is not ScriptStatus.PARSED:
        raise ScriptNotFound("There is no such script that you could use.")
    tx.execute(insert(scripts).values(session_id=target_id, firm_id=lawyer.firm_id, status=ScriptStatus.PROCESSING))
    root = sessions.alias("root")
    of_source = script_revisions.c.session_id == source_id, script_revisions.c.revision == source.revision
    first = tx.execute(select(root.c.id).where(*of_source, _still_stands_under(root, lawyer))).scalar_one_or_none()
    script_rows.add_revision(
        tx, target_id, lawyer.firm_id, source.document, source.questions, copied_from=first or source_id
    )


def page(tx: Connection, lawyer: Lawyer, *, after: tuple[str, UUID] | None, limit: int) -> list[ListedScript]:
    """The scripts that the lawyer may use, by title; one that was only taken over stands under its first session, as
    long as that has no other by now. One without a title stands under its session's, which may name a client and is
    for its lawyer alone: a colleague finds it under its first question."""
    own_title = case((sessions.c.lawyer_id == lawyer.lawyer_id, sessions.c.title))
    first_question = (
        select(questions.c.wording)
        .where(questions.c.session_id == scripts.c.session_id, questions.c.revision == scripts.c.current_revision)
        .order_by(questions.c.position)
        .limit(1)
        .scalar_subquery()
    )
    title = func.coalesce(script_revisions.c.document["title"].astext, own_title, first_question, "")
    key = func.left(func.lower(title), KEY_CHARACTERS).collate("C")
    query = _listed(lawyer, title, key)
    if after:
        query = query.where(tuple_(key, sessions.c.id) > tuple_(*after))
    return [ListedScript(**row._asdict()) for row in tx.execute(query.order_by(key, sessions.c.id).limit(limit))]


def _listed(lawyer: Lawyer, title: ColumnElement[str], key: ColumnElement[str]) -> Select[Any]:
    source = sessions.alias("source")
    copies = script_revisions.alias("copies")
    taken_over = exists().where(_still_stands_under(source, lawyer))
    uses = select(func.count(copies.c.session_id.distinct())).where(copies.c.copied_from_session_id == sessions.c.id)
    asked = select(func.count()).where(
        questions.c.session_id == scripts.c.session_id, questions.c.revision == scripts.c.current_revision
    )
    return (
        select(
            scripts.c.session_id,
            title.label("title"),
            sessions.c.language,
            asked.scalar_subquery().label("questions"),
            uses.scalar_subquery().label("uses"),
            (sessions.c.lawyer_id == lawyer.lawyer_id).label("is_own"),
            sessions.c.script_shared_in_firm.label("is_shared_in_firm"),
            lawyers.c.display_name.label("lawyer_name"),
            scripts.c.updated_at,
            key.label("key"),
        )
        .join(sessions, sessions.c.id == scripts.c.session_id)
        .join(lawyers, lawyers.c.id == sessions.c.lawyer_id)
        .join(script_revisions, script_rows.is_current)
        .where(scripts.c.status == ScriptStatus.PARSED, _may_use(lawyer, sessions), ~taken_over)
    )


def _still_stands_under(first: Any, lawyer: Lawyer) -> ColumnElement[bool]:
    """Whether `first` is the session that a revision was copied from, may be used, and had no other script since."""
    its = scripts.alias("its")
    is_unchanged = (
        exists()
        .where(
            its.c.session_id == first.c.id,
            its.c.status == ScriptStatus.PARSED,
            its.c.updated_at <= script_revisions.c.created_at,
        )
        .correlate_except(its)
    )
    return and_(first.c.id == script_revisions.c.copied_from_session_id, _may_use(lawyer, first), is_unchanged)


def _may_use(lawyer: Lawyer, owner: Any) -> ColumnElement[bool]:
    """One's own, or shared by its lawyer in the firm."""
    is_shared = and_(owner.c.firm_id == lawyer.firm_id, owner.c.script_shared_in_firm)
    return or_(owner.c.lawyer_id == lawyer.lawyer_id, is_shared)
