"""What an agent writes of an interview: one turn, one transaction, everything or nothing."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, CursorResult, case, func, or_, select, update
from sqlalchemy.dialects.postgresql import insert as upsert

from shared.db import sessions as session_rows
from shared.db.leases import Lease, holding, lock
from shared.db.models import events, interview_questions, interviews, turns
from shared.db.turn_statements import ADD_ANSWER, ADD_EVENTS, ADD_UTTERANCES, COUNT_TURN
from shared.db.wire import said_with_next
from shared.errors import InvalidInput
from shared.interview.events import Answer, EventKind, NewEvent, Utterance
from shared.interview.script import Question
from shared.interview.status import OUTCOMES, PausedBy, QuestionStatus, SessionStatus

MOVES_A_QUESTION = (EventKind.QUESTION_ASKED, EventKind.REOPENED, EventKind.RESOLVED)
CODES = ("status", "caused_by", "paused_by", "end_reason", "detail", "decided_by")


def record(
    tx: Connection,
    lease: Lease,
    *,
    turn_key: str,
    utterances: Sequence[Utterance] = (),
    events: Sequence[NewEvent] = (),
    answers: Sequence[Answer] = (),
    questions: Sequence[Question] = (),
) -> int:
    """Write a turn: its utterances, then its events, numbered on, then the answers that rest on them.

    Returns the last `seq` of the turn, whose `turn_key` is its natural key: written again it changes nothing and
    gives the first result.
    `questions` are those that the lawyer added in the room, each placed behind the one on the table.
    PAUSED, RESUMED and ENDED move the session in the same transaction. Raises LeaseLost.
    """
    size = len(utterances) + len(events)
    owner = {"interview_id": lease.interview_id, "firm_id": lease.firm_id}
    with holding(tx, lease):
        counted = tx.execute(COUNT_TURN, _named(owner, turn_key=turn_key, size=size))
    last_seq: int | None = counted.scalar_one_or_none()
    if last_seq is None:  # written before, by one who held the lease until the commit
        of_turn = (turns.c.interview_id == lease.interview_id, turns.c.key == turn_key)
        first_result: int = tx.execute(select(turns.c.last_seq).where(*of_turn)).scalar_one()
        return first_result
    first_seq = last_seq - size + 1
    _add_questions(tx, owner, questions)
    _add_utterances(tx, owner, utterances, first_seq)
    _add_events(tx, owner, events, first_seq + len(utterances), lease.token)
    for event in events:
        _apply(tx, lease, event)
    for answer in answers:
        _add_answer(tx, owner, answer)
    return last_seq


def dry_run(
    tx: Connection, lease: Lease, *, utterance: Utterance, events: Sequence[NewEvent], answers: Sequence[Answer]
) -> None:
    """Go through what `record` does of a client's turn, in an engine's `dry_run`, which gives no rows: only what looks
    at none is gone through."""
    owner = {"interview_id": lease.interview_id, "firm_id": lease.firm_id}
    lock(tx, lease)
    tx.execute(COUNT_TURN, _named(owner, turn_key=str(utterance.id), size=1 + len(events)))
    _add_utterances(tx, owner, [utterance], first_seq=1)
    _add_events(tx, owner, events, 2, lease.token)
    for event in events:
        if event.kind in MOVES_A_QUESTION:
            _apply(tx, lease, event)
    for answer in answers:
        _put_answer(tx, owner, answer)


def _named(owner: dict[str, Any], **values: Any) -> dict[str, Any]:
    return {"interview": owner["interview_id"], "firm": owner["firm_id"], **values}


def _add_utterances(tx: Connection, owner: dict[str, Any], said: Sequence[Utterance], first_seq: int) -> None:
    rows = [
        {
            **owner,
            "id": utterance.id,
            "seq": first_seq + index,
            "speaker": utterance.speaker,
            "channel": utterance.channel,
            "words": utterance.text.replace("\x00", ""),
            "question_id": utterance.question_id,
            "started_at": utterance.started_at,
            "ended_at": utterance.ended_at,
            "confidence": utterance.confidence,
            "provider": utterance.provider,
            "interrupted": utterance.interrupted,
        }
        for index, utterance in enumerate(said)
    ]
    if rows:
        with said_with_next(tx):
            tx.execute(ADD_UTTERANCES, rows)


def _add_events(
    tx: Connection, owner: dict[str, Any], happened: Sequence[NewEvent], first_seq: int, token: int
) -> None:
    rows = [
        {
            **owner,
            "seq": first_seq + index,
            "kind": event.kind,
            "question_id": event.question_id,
            "utterance_id": event.utterance_id,
            "codes": event.model_dump(mode="json", include=set(CODES), exclude_none=True),
            "lease_token": token,
        }
        for index, event in enumerate(happened)
    ]
    if rows:
        with said_with_next(tx):
            tx.execute(ADD_EVENTS, rows)


def _apply(tx: Connection, lease: Lease, event: NewEvent) -> None:
    """Bring the stored states along; they are what folding the events gives (a test holds the two together)."""
    match event.kind:
        case EventKind.QUESTION_ASKED:
            is_asked = interview_questions.c.question_id == event.question_id
            whose = or_(is_asked, interview_questions.c.status == QuestionStatus.ASKING)
            _set_status(tx, lease, case((is_asked, QuestionStatus.ASKING), else_=QuestionStatus.PENDING), whose=whose)
        case EventKind.OPENED:  # in the middle, where consent was taken back
            _set_status(tx, lease, QuestionStatus.PENDING, whose=interview_questions.c.status == QuestionStatus.ASKING)
        case EventKind.REOPENED:
            _set_status(tx, lease, QuestionStatus.PENDING, whose=interview_questions.c.question_id == event.question_id)
        case EventKind.RESOLVED:
            if event.status not in OUTCOMES:
                raise InvalidInput("A resolved question needs an outcome.")
            whose = interview_questions.c.question_id == event.question_id
            _set_status(tx, lease, event.status, whose=whose, caused_by=event.caused_by)
        case EventKind.PAUSED:
            session_rows.hold(tx, lease.session_id, event.paused_by or PausedBy.SYSTEM)
        case EventKind.RESUMED:
            session_rows.go_on(tx, lease.session_id, after=event.paused_by or PausedBy.SYSTEM)
        case EventKind.ENDED:
            session_rows.move(tx, lease.session_id, SessionStatus.COMPLETED, end_reason=event.end_reason)
            tx.execute(update(interviews).where(interviews.c.id == lease.interview_id).values(ended_at=func.now()))
            open_ones = interview_questions.c.status.in_([QuestionStatus.PENDING, QuestionStatus.ASKING])
            _set_status(tx, lease, QuestionStatus.NOT_ASKED, whose=open_ones)
        case _:
            pass


def _set_status(
    tx: Connection,
    lease: Lease,
    status: QuestionStatus | ColumnElement[Any],
    *,
    whose: Any,
    caused_by: str | None = None,
) -> None:
    brought_along = (
        update(interview_questions)
        .where(interview_questions.c.interview_id == lease.interview_id, whose)
        .values(status=status, caused_by=caused_by)
    )
    with said_with_next(tx):
        tx.execute(brought_along)


def _add_questions(tx: Connection, owner: dict[str, Any], added: Sequence[Question]) -> None:
    """Place each question behind the one on the table, or last when none is."""
    for question in added:
        of_interview = interview_questions.c.interview_id == owner["interview_id"]
        position = interview_questions.c.position
        table = tx.execute(
            select(position).where(of_interview, interview_questions.c.status == QuestionStatus.ASKING)
        ).scalar_one_or_none()
        if table is None and (read_back := _being_read_back(tx, owner)) is not None:
            table = tx.execute(
                select(position).where(of_interview, interview_questions.c.question_id == read_back)
            ).scalar_one()
        last: float | None = tx.execute(select(func.max(position)).where(of_interview)).scalar_one()
        behind = last if table is None else table
        following = (
            None
            if behind is None
            else tx.execute(select(func.min(position)).where(of_interview, position > behind)).scalar_one()
        )
        place = 0.0 if behind is None else behind + 1.0 if following is None else (behind + following) / 2
        tx.execute(
            upsert(interview_questions)
            .values(**owner, question_id=question.id, position=place, body=question.model_dump(mode="json"))
            .on_conflict_do_nothing(index_elements=["interview_id", "question_id"])
        )


def _being_read_back(tx: Connection, owner: dict[str, Any]) -> str | None:
    """The question that is on the table with its answer, for the client to confirm."""
    ends_it = [EventKind.CONFIRMED, EventKind.UNCONFIRMED, EventKind.RESOLVED, EventKind.OPENED, EventKind.ENDED]
    latest = tx.execute(
        select(events.c.kind, events.c.question_id)
        .where(
            events.c.interview_id == owner["interview_id"],
            events.c.kind.in_([EventKind.READ_BACK, *ends_it]),
        )
        .order_by(events.c.seq.desc())
        .limit(1)
    ).one_or_none()
    return latest.question_id if latest is not None and latest.kind == EventKind.READ_BACK else None


def _add_answer(tx: Connection, owner: dict[str, Any], answer: Answer) -> None:
    """Store an answer with its evidence; what makes it impossible without any is in the constraints."""
    if _put_answer(tx, owner, answer).first() is None:
        raise InvalidInput("An answer must rest on utterances of its own interview.")


def _put_answer(tx: Connection, owner: dict[str, Any], answer: Answer) -> CursorResult[Any]:
    return tx.execute(
        ADD_ANSWER,
        _named(
            owner,
            question=answer.question_id,
            status=answer.status,
            raw=answer.raw,
            value=answer.value,
            decided_by=answer.decided_by,
            evidence=list(set(answer.evidence)),
            size=len(set(answer.evidence)),
        ),
    )
