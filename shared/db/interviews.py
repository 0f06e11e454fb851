"""Interviews: begun once a session, then read whole by an agent and by the lawyer."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, exists, func, insert, literal, select, update
from sqlalchemy.dialects.postgresql import distinct_on

from shared.db import scripts as script_rows
from shared.db import sessions as session_rows
from shared.db.engine import Lawyer
from shared.db.leases import is_live
from shared.db.models import (
    answer_evidence,
    answers,
    events,
    interview_questions,
    interviews,
    lawyers,
    leases,
    questions,
    scripts,
    sessions,
    utterances,
)
from shared.errors import (
    InterviewNotFound,
    ScriptFailed,
    ScriptNotReady,
    SessionEnded,
    SessionNotStartable,
)
from shared.interview.events import Answer, StoredEvent, Utterance
from shared.interview.failures import detail_of
from shared.interview.script import Question, QuestionId
from shared.interview.status import ENDED, EndReason, PausedBy, QuestionStatus, SessionStatus


@dataclass(frozen=True)
class StoredInterview:
    """Everything that is stored of an interview; `seq` is the last one used."""

    interview_id: UUID
    session_id: UUID
    firm_id: UUID
    status: SessionStatus
    paused_by: PausedBy | None
    end_reason: EndReason | None
    language: str
    lawyer_name: str
    client_name: str | None
    emergency_text: str | None
    questions: tuple[Question, ...]
    events: tuple[StoredEvent, ...]
    answers: tuple[Answer, ...]
    utterances: tuple[Utterance, ...]
    seq: int


def begin(tx: Connection, lawyer: Lawyer, session_id: UUID) -> None:
    """Start a session: pin the script's revision and copy its questions; only from `ready`.

    Raises SessionNotFound, SessionEnded, ScriptFailed, ScriptNotReady or SessionNotStartable.
    """
    session = session_rows.get(tx, lawyer, session_id, lock=True)
    if session.status in ENDED:
        raise SessionEnded
    if session.status is SessionStatus.DRAFT:
        script = script_rows.find(tx, lawyer, session_id)
        if script is not None and script.error_code is not None:
            raise ScriptFailed(detail_of(script.error_code))
        raise ScriptNotReady
    if session.status is not SessionStatus.READY:
        raise SessionNotStartable("The session has been started already.")
    session_rows.move(tx, session_id, SessionStatus.IN_PROGRESS)
    revision = select(scripts.c.current_revision).where(scripts.c.session_id == session_id).scalar_subquery()
    interview = tx.execute(
        insert(interviews)
        .values(session_id=session_id, firm_id=lawyer.firm_id, revision=revision)
        .returning(interviews.c.id, interviews.c.revision)
    ).one()
    copied = select(
        literal(interview.id),
        questions.c.question_id,
        questions.c.firm_id,
        questions.c.position,
        questions.c.body,
    ).where(questions.c.session_id == session_id, questions.c.revision == interview.revision)
    tx.execute(
        insert(interview_questions).from_select(["interview_id", "question_id", "firm_id", "position", "body"], copied)
    )


def load(tx: Connection, session_id: UUID) -> StoredInterview:
    """Read the whole interview of a session, in the order it happened. Raises InterviewNotFound."""
    stored = find(tx, session_id)
    if stored is None:
        raise InterviewNotFound
    return stored


def find(tx: Connection, session_id: UUID) -> StoredInterview | None:
    """Read the whole interview of a session, in the order it happened; None before the first start."""
    row = tx.execute(
        select(
            interviews.c.id.label("interview_id"),
            interviews.c.session_id,
            interviews.c.firm_id,
            interviews.c.last_seq.label("seq"),
            sessions.c.status,
            sessions.c.paused_by,
            sessions.c.end_reason,
            sessions.c.language,
            sessions.c.client_name,
            sessions.c.emergency_text,
            lawyers.c.display_name.label("lawyer_name"),
        )
        .join(sessions, sessions.c.id == interviews.c.session_id)
        .join(lawyers, lawyers.c.id == sessions.c.lawyer_id)
        .where(interviews.c.session_id == session_id)
    ).one_or_none()
    if row is None:
        return None
    values = row._asdict()
    values["status"] = SessionStatus(row.status)
    values["paused_by"] = PausedBy(row.paused_by) if row.paused_by else None
    values["end_reason"] = EndReason(row.end_reason) if row.end_reason else None
    return StoredInterview(
        **values,
        questions=_questions(tx, row.interview_id),
        events=read_events(tx, row.interview_id),
        answers=_answers(tx, row.interview_id),
        utterances=_utterances(tx, row.interview_id),
    )


def is_lawyer(tx: Connection, session_id: UUID, lawyer_id: UUID) -> bool:
    """Whether the session is this lawyer's."""
    query = select(sessions.c.id).where(sessions.c.id == session_id, sessions.c.lawyer_id == lawyer_id)
    return tx.execute(query).first() is not None


def question_statuses(tx: Connection, session_id: UUID) -> dict[QuestionId, QuestionStatus]:
    """The stored status of each question, in their order."""
    rows = tx.execute(
        select(interview_questions.c.question_id, interview_questions.c.status)
        .join(interviews, interviews.c.id == interview_questions.c.interview_id)
        .where(interviews.c.session_id == session_id)
        .order_by(interview_questions.c.position)
    )
    return {QuestionId(row.question_id): QuestionStatus(row.status) for row in rows}


def read_events(
    tx: Connection, interview_id: UUID, *, first: int = 0, last: int | None = None
) -> tuple[StoredEvent, ...]:
    """The events from `first` to `last`, both included, in order."""
    query = select(
        events.c.seq, events.c.kind, events.c.question_id, events.c.utterance_id, events.c.codes, events.c.at
    ).where(events.c.interview_id == interview_id, events.c.seq >= first)
    if last is not None:
        query = query.where(events.c.seq <= last)
    return tuple(
        StoredEvent(
            seq=row.seq,
            kind=row.kind,
            question_id=row.question_id,
            utterance_id=row.utterance_id,
            at=row.at,
            **row.codes,
        )
        for row in tx.execute(query.order_by(events.c.seq))
    )


def utterance_places(tx: Connection, interview_id: UUID) -> dict[UUID, int]:
    """Each utterance's `seq`: its place among the interview's events."""
    rows = tx.execute(select(utterances.c.id, utterances.c.seq).where(utterances.c.interview_id == interview_id))
    return {row.id: row.seq for row in rows}


def client_token_given(tx: Connection, session_id: UUID) -> None:
    """A client is coming: the interview wants an interviewer for the next minute."""
    tx.execute(update(interviews).where(interviews.c.session_id == session_id).values(client_token_at=func.now()))


def client_seen(
    tx: Connection, session_id: UUID, present: bool, *, at: datetime | None = None, connection: str | None = None
) -> bool:
    """Note that the client is in the room, or not.

    False and nothing noted for news older than the last, and when another `connection` than their newest one has
    left: a client who opens a second tab is thrown out of the first. Nor is the end of a room, which names none, news
    in the second in which they came: they are in the next one.
    """
    when = at if at is not None else func.now()
    is_news = interviews.c.client_changed_at.is_(None) | (interviews.c.client_changed_at <= when)
    values: dict[str, Any] = {"client_present": present, "client_changed_at": when}
    if connection and not present:
        is_news &= interviews.c.client_connection.is_(None) | (interviews.c.client_connection == connection)
    elif not present:
        is_news &= ~(interviews.c.client_present & (interviews.c.client_changed_at == when))
    if connection or not present:
        values["client_connection"] = connection if present else None
    noted = tx.execute(update(interviews).where(interviews.c.session_id == session_id, is_news).values(values))
    return noted.rowcount == 1


def pause_if_abandoned(tx: Connection, session_id: UUID) -> bool:
    """Pause an interview (away) whose room has closed, that no agent holds and no client is expected in; the next join
    resumes it."""
    is_needed = exists().where(leases.c.interview_id == interviews.c.id, is_live) | session_rows.is_expected
    needed = tx.execute(select(interviews.c.id).where(interviews.c.session_id == session_id, is_needed)).first()
    return needed is None and session_rows.move(tx, session_id, SessionStatus.PAUSED, paused_by=PausedBy.AWAY)


def _questions(tx: Connection, interview_id: UUID) -> tuple[Question, ...]:
    bodies = tx.execute(
        select(interview_questions.c.body)
        .where(interview_questions.c.interview_id == interview_id)
        .order_by(interview_questions.c.position)
    ).scalars()
    return tuple(Question.model_validate(body) for body in bodies)


def _utterances(tx: Connection, interview_id: UUID) -> tuple[Utterance, ...]:
    rows = tx.execute(select(utterances).where(utterances.c.interview_id == interview_id).order_by(utterances.c.seq))
    return tuple(
        Utterance(
            id=row.id,
            speaker=row.speaker,
            channel=row.channel,
            text=row.words,
            question_id=row.question_id,
            started_at=row.started_at,
            ended_at=row.ended_at,
            confidence=row.confidence,
            provider=row.provider,
            interrupted=row.interrupted,
        )
        for row in rows
    )


def _answers(tx: Connection, interview_id: UUID) -> tuple[Answer, ...]:
    """The newest answer of each question, in the order in which they were given."""
    newest = (
        select(answers)
        .where(answers.c.interview_id == interview_id)
        .ext(distinct_on(answers.c.question_id))
        .order_by(answers.c.question_id, answers.c.version.desc())
        .subquery()
    )
    rows = tx.execute(select(newest).order_by(newest.c.evidence_seq)).all()
    rests_on: dict[tuple[str, int], list[UUID]] = {}
    for row in tx.execute(
        select(answer_evidence.c.question_id, answer_evidence.c.version, answer_evidence.c.utterance_id)
        .join(utterances, utterances.c.id == answer_evidence.c.utterance_id)
        .where(answer_evidence.c.interview_id == interview_id)
        .order_by(utterances.c.seq)
    ):
        rests_on.setdefault((row.question_id, row.version), []).append(row.utterance_id)
    return tuple(
        Answer(
            question_id=row.question_id,
            status=row.status,
            raw=row.raw,
            value=tuple(row.value) if isinstance(row.value, list) else row.value,
            evidence=tuple(rests_on[row.question_id, row.version]),
            decided_by=row.decided_by,
        )
        for row in rows
    )
