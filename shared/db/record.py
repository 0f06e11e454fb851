"""What an agent writes of an interview: one turn, one transaction, everything or nothing."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, func, insert, select, update
from sqlalchemy.dialects.postgresql import insert as upsert

from shared.db import interviews as interview_rows
from shared.db import sessions as session_rows
from shared.db.leases import Lease, hold
from shared.db.models import answer_evidence, answers, events, interview_questions, interviews, turns, utterances
from shared.errors import InvalidInput
from shared.interview.events import Answer, EventKind, NewEvent, StoredEvent, Utterance
from shared.interview.script import Question
from shared.interview.status import OUTCOMES, QuestionStatus, SessionStatus

CODES = ("status", "caused_by", "paused_by", "end_reason", "detail", "decided_by")


@dataclass(frozen=True)
class Recorded:
    """`seq` is the last one of the turn; `events` are the turn's, as stored."""

    seq: int
    events: tuple[StoredEvent, ...]


def record(
    tx: Connection,
    lease: Lease,
    *,
    turn_key: str,
    utterances: Sequence[Utterance] = (),
    events: Sequence[NewEvent] = (),
    answers: Sequence[Answer] = (),
    questions: Sequence[Question] = (),
) -> Recorded:
    """Write a turn: its utterances, then its events, numbered on, then the answers that rest on them.

    `turn_key` is the turn's natural key: written again it changes nothing and gives the first result.
    `questions` are those that the lawyer added in the room, each placed behind the one on the table.
    PAUSED, RESUMED and ENDED move the session in the same transaction. Raises LeaseLost.
    """
    hold(tx, lease)
    written = tx.execute(
        select(turns.c.first_seq, turns.c.last_seq).where(
            turns.c.interview_id == lease.interview_id, turns.c.key == turn_key
        )
    ).one_or_none()
    if written is not None:
        return Recorded(
            written.last_seq,
            interview_rows.read_events(tx, lease.interview_id, first=written.first_seq, last=written.last_seq),
        )
    size = len(utterances) + len(events)
    last_seq: int = tx.execute(
        update(interviews)
        .where(interviews.c.id == lease.interview_id)
        .values(last_seq=interviews.c.last_seq + size)
        .returning(interviews.c.last_seq)
    ).scalar_one()
    first_seq = last_seq - size + 1
    owner = {"interview_id": lease.interview_id, "firm_id": lease.firm_id}
    tx.execute(insert(turns).values(**owner, key=turn_key, first_seq=first_seq, last_seq=last_seq))
    _add_questions(tx, owner, questions)
    _add_utterances(tx, owner, utterances, first_seq)
    _add_events(tx, owner, events, first_seq + len(utterances), lease.token)
    for event in events:
        _apply(tx, lease, event)
    for answer in answers:
        _add_answer(tx, owner, answer)
    return Recorded(
        last_seq, interview_rows.read_events(tx, lease.interview_id, first=first_seq, last=last_seq) if events else ()
    )


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
        tx.execute(upsert(utterances).values(rows).on_conflict_do_nothing(index_elements=["id"]))


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
        tx.execute(insert(events).values(rows))


def _apply(tx: Connection, lease: Lease, event: NewEvent) -> None:
    """Bring the stored states along; they are what folding the events gives (a test holds the two together)."""
    match event.kind:
        case EventKind.QUESTION_ASKED:
            _set_status(tx, lease, QuestionStatus.PENDING, whose=interview_questions.c.status == QuestionStatus.ASKING)
            _set_status(tx, lease, QuestionStatus.ASKING, whose=interview_questions.c.question_id == event.question_id)
        case EventKind.REOPENED:
            _set_status(tx, lease, QuestionStatus.PENDING, whose=interview_questions.c.question_id == event.question_id)
        case EventKind.RESOLVED:
            if event.status not in OUTCOMES:
                raise InvalidInput("A resolved question needs an outcome.")
            whose = interview_questions.c.question_id == event.question_id
            _set_status(tx, lease, event.status, whose=whose, caused_by=event.caused_by)
        case EventKind.PAUSED:
            session_rows.move(tx, lease.session_id, SessionStatus.PAUSED, paused_by=event.paused_by)
        case EventKind.RESUMED:
            session_rows.move(tx, lease.session_id, SessionStatus.IN_PROGRESS)
        case EventKind.ENDED:
            session_rows.move(tx, lease.session_id, SessionStatus.COMPLETED, end_reason=event.end_reason)
            tx.execute(update(interviews).where(interviews.c.id == lease.interview_id).values(ended_at=func.now()))
            open_ones = interview_questions.c.status.in_([QuestionStatus.PENDING, QuestionStatus.ASKING])
            _set_status(tx, lease, QuestionStatus.NOT_ASKED, whose=open_ones)
        case _:
            pass


def _set_status(
    tx: Connection, lease: Lease, status: QuestionStatus, *, whose: Any, caused_by: str | None = None
) -> None:
    tx.execute(
        update(interview_questions)
        .where(interview_questions.c.interview_id == lease.interview_id, whose)
        .values(status=status, caused_by=caused_by)
    )


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
    latest = tx.execute(
        select(events.c.kind, events.c.question_id)
        .where(
            events.c.interview_id == owner["interview_id"],
            events.c.kind.in_(
                [EventKind.READ_BACK, EventKind.CONFIRMED, EventKind.UNCONFIRMED, EventKind.RESOLVED, EventKind.ENDED]
            ),
        )
        .order_by(events.c.seq.desc())
        .limit(1)
    ).one_or_none()
    return latest.question_id if latest is not None and latest.kind == EventKind.READ_BACK else None


def _add_answer(tx: Connection, owner: dict[str, Any], answer: Answer) -> None:
    """Store an answer with its evidence; what makes it impossible without any is in the constraints."""
    of_interview = owner["interview_id"]
    rests_on = tx.execute(
        select(utterances.c.id, utterances.c.seq)
        .where(utterances.c.interview_id == of_interview, utterances.c.id.in_(answer.evidence))
        .order_by(utterances.c.seq)
    ).all()
    if len(rests_on) != len(set(answer.evidence)) or not rests_on:
        raise InvalidInput("An answer must rest on utterances of its own interview.")
    asked_seq = (
        select(func.min(events.c.seq))
        .where(
            events.c.interview_id == of_interview,
            events.c.question_id == answer.question_id,
            events.c.kind == EventKind.QUESTION_ASKED,
        )
        .scalar_subquery()
    )
    version = (
        select(func.coalesce(func.max(answers.c.version), 0) + 1)
        .where(answers.c.interview_id == of_interview, answers.c.question_id == answer.question_id)
        .scalar_subquery()
    )
    stored = tx.execute(
        insert(answers)
        .values(
            **owner,
            question_id=answer.question_id,
            version=version,
            status=answer.status,
            raw=answer.raw,
            value=answer.value,
            decided_by=answer.decided_by,
            asked_seq=asked_seq,
            evidence_seq=rests_on[0].seq,
            evidence_id=rests_on[0].id,
        )
        .returning(answers.c.version)
    ).scalar_one()
    tx.execute(
        insert(answer_evidence).values(
            [
                {**owner, "question_id": answer.question_id, "version": stored, "utterance_id": row.id}
                for row in rests_on
            ]
        )
    )
