"""The statements that every turn takes: each is a round trip while a client waits, so they are few, and built once."""

from typing import Any

from sqlalchemy import BindParameter, Column, bindparam, exists, func, insert, select, true, update
from sqlalchemy.dialects.postgresql import insert as upsert

from shared.db.models import answer_evidence, answers, events, interviews, turns, utterances
from shared.interview.events import EventKind


def _given(name: str, column: Column[Any]) -> BindParameter[Any]:
    return bindparam(name, type_=column.type)


_interview, _firm = _given("interview", turns.c.interview_id), _given("firm", turns.c.firm_id)
_turn_key, _size = _given("turn_key", turns.c.key), _given("size", turns.c.last_seq)
_question = _given("question", answers.c.question_id)

_counted = (
    update(interviews)
    .where(
        interviews.c.id == _interview,
        ~exists().where(turns.c.interview_id == _interview, turns.c.key == _turn_key),
    )
    .values(last_seq=interviews.c.last_seq + _size)
    .returning(interviews.c.last_seq)
    .cte("counted")
)
COUNT_TURN = (
    insert(turns)
    .from_select(
        ["interview_id", "firm_id", "key", "first_seq", "last_seq"],
        select(_interview, _firm, _turn_key, _counted.c.last_seq - _size + 1, _counted.c.last_seq),
    )
    .returning(turns.c.last_seq)
)
"""Count `size` on and note the turn, unless it is there already: then it gives no row. Whoever executes it holds the
lease by an earlier statement, so it sees every turn that was committed under the lease."""

ADD_UTTERANCES = upsert(utterances).on_conflict_do_nothing(index_elements=["id"])
ADD_EVENTS = insert(events)

_rests_on = (
    select(utterances.c.id, utterances.c.seq)
    .where(utterances.c.interview_id == _interview, utterances.c.id.in_(bindparam("evidence", expanding=True)))
    .cte("rests_on")
)
_version = select(func.coalesce(func.max(answers.c.version), 0) + 1).where(
    answers.c.interview_id == _interview, answers.c.question_id == _question
)
_asked_seq = select(func.min(events.c.seq)).where(
    events.c.interview_id == _interview,
    events.c.question_id == _question,
    events.c.kind == EventKind.QUESTION_ASKED,
)
_answer = {
    answers.c.interview_id: _interview,
    answers.c.firm_id: _firm,
    answers.c.question_id: _question,
    answers.c.version: _version.scalar_subquery(),
    answers.c.status: _given("status", answers.c.status),
    answers.c.raw: _given("raw", answers.c.raw),
    answers.c.value: _given("value", answers.c.value),
    answers.c.decided_by: _given("decided_by", answers.c.decided_by),
    answers.c.asked_seq: _asked_seq.scalar_subquery(),
    answers.c.evidence_seq: _rests_on.c.seq,
    answers.c.evidence_id: _rests_on.c.id,
}
_stored = (
    insert(answers)
    .from_select(
        list(_answer),
        select(*_answer.values())
        .where(select(func.count()).select_from(_rests_on).scalar_subquery() == _size)
        .order_by(_rests_on.c.seq)
        .limit(1),
    )
    .returning(answers.c.version)
    .cte("stored")
)
ADD_ANSWER = (
    insert(answer_evidence)
    .from_select(
        ["interview_id", "firm_id", "question_id", "version", "utterance_id"],
        select(_interview, _firm, _question, _stored.c.version, _rests_on.c.id).join_from(_stored, _rests_on, true()),
    )
    .returning(answer_evidence.c.utterance_id)
)
"""Store an answer with its evidence, the first of which is the earliest. No row when one of the `size` utterances is
not the interview's; what else makes an answer impossible is in the constraints."""
