"""Idempotency keys: a POST that comes twice makes one thing. The record holds ids only."""

import hashlib
from datetime import timedelta
from uuid import UUID

from sqlalchemy import CTE, Connection, delete, func, select, update
from sqlalchemy.dialects.postgresql import insert

from shared.db.engine import Lawyer
from shared.db.models import idempotency_keys
from shared.errors import IdempotencyKeyReused

FORGOTTEN = b""
"""In place of the digest of a request whose thing was erased: of a few fields a digest can be guessed back."""
KEPT = timedelta(days=30)
"""How long a key holds at the least: far longer than anybody tries again."""
SWEPT_AT_ONCE = 100
"""More than a claim adds, so that a lawyer's keys dwindle however many there are, and no claim takes long."""


def claim(tx: Connection, lawyer: Lawyer, *, key: str, request: str, new_id: UUID) -> UUID:
    """Claim `key` for `request`; returns `new_id`, or the id of what the first request made.

    Call it first in the transaction that makes the thing: a second one waits for the first to end.
    `request` names the call and its body; the same key with another one raises IdempotencyKeyReused.
    The lawyer's other keys that are older than KEPT are forgotten with it.
    """
    request_hash = hashlib.sha256(request.encode()).digest()
    made: UUID | None = tx.execute(
        insert(idempotency_keys)
        .values(
            lawyer_id=lawyer.lawyer_id, firm_id=lawyer.firm_id, key=key, request_hash=request_hash, result_id=new_id
        )
        .on_conflict_do_nothing()
        .returning(idempotency_keys.c.result_id)
        .add_cte(_sweep(lawyer, key))
    ).scalar_one_or_none()
    if made:
        return made
    first = tx.execute(
        select(idempotency_keys.c.request_hash, idempotency_keys.c.result_id).where(
            idempotency_keys.c.lawyer_id == lawyer.lawyer_id, idempotency_keys.c.key == key
        )
    ).one_or_none()  # none where the key was used in another firm, which is as good as for another request
    if first is None or first.request_hash not in (request_hash, FORGOTTEN):
        raise IdempotencyKeyReused
    result_id: UUID = first.result_id
    return result_id


def forget_request(tx: Connection, lawyer: Lawyer, result_id: UUID) -> None:
    """Of what was erased keep only that its key is used up: a replay makes nothing."""
    tx.execute(
        update(idempotency_keys)
        .where(idempotency_keys.c.lawyer_id == lawyer.lawyer_id, idempotency_keys.c.result_id == result_id)
        .values(request_hash=FORGOTTEN)
    )


def _sweep(lawyer: Lawyer, key: str) -> CTE:
    """Forget old keys in the statement that claims one. It passes over `key` itself, which that statement sees as it
    was before, and over rows that somebody holds: a claim waits for none but its own key."""
    old = (
        select(idempotency_keys.c.key)
        .where(
            idempotency_keys.c.lawyer_id == lawyer.lawyer_id,
            idempotency_keys.c.key != key,
            idempotency_keys.c.created_at < func.now() - KEPT,
        )
        .limit(SWEPT_AT_ONCE)
        .with_for_update(skip_locked=True)
    )
    return (
        delete(idempotency_keys)
        .where(idempotency_keys.c.lawyer_id == lawyer.lawyer_id, idempotency_keys.c.key.in_(old))
        .cte("swept")
    )
