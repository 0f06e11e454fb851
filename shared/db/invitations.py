"""Invitations: how a client without an account comes in. The code itself is never stored."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import Connection, exists, func, insert, select, update
from sqlalchemy.dialects.postgresql import insert as upsert

from shared.db.models import invitation_failures, invitations
from shared.errors import InvitationNotFound, TooManyTries

FAILURES_ALLOWED = 20
FAILURE_WINDOW = timedelta(minutes=10)


@dataclass(frozen=True)
class Invitation:
    id: UUID
    session_id: UUID
    firm_id: UUID
    expires_at: datetime


_columns = (invitations.c.id, invitations.c.session_id, invitations.c.firm_id, invitations.c.expires_at)


def create(
    tx: Connection, *, invitation_id: UUID, session_id: UUID, firm_id: UUID, code_hash: bytes, days: int
) -> Invitation:
    """Store an invitation; the session's earlier ones go on holding unless they are revoked."""
    made = tx.execute(
        insert(invitations)
        .values(
            id=invitation_id,
            session_id=session_id,
            firm_id=firm_id,
            code_hash=code_hash,
            expires_at=func.now() + timedelta(days=days),
        )
        .returning(*_columns)
    ).one()
    return Invitation(*made)


def revoke(tx: Connection, session_id: UUID) -> None:
    """Take away every invitation that the session has."""
    tx.execute(
        update(invitations)
        .where(invitations.c.session_id == session_id, invitations.c.revoked_at.is_(None))
        .values(revoked_at=func.now())
    )


def read(tx: Connection, invitation_id: UUID) -> Invitation:
    """One that was made, also if it is revoked meanwhile. Raises InvitationNotFound when its session is gone."""
    row = tx.execute(select(*_columns).where(invitations.c.id == invitation_id)).one_or_none()
    if row is None:
        raise InvitationNotFound
    return Invitation(*row)


def taken_away_at(tx: Connection, session_id: UUID, invitation_id: UUID) -> datetime | None:
    """When the session's invitations were last taken away; None unless this was one of them."""
    of_session = invitations.c.session_id == session_id, invitations.c.revoked_at.is_not(None)
    one = invitations.alias()
    is_among = exists().where(one.c.id == invitation_id, one.c.session_id == session_id, one.c.revoked_at.is_not(None))
    last: datetime | None = tx.execute(
        select(func.max(invitations.c.revoked_at)).where(*of_session, is_among)
    ).scalar_one()
    return last


def redeem(tx: Connection, code_hash: bytes) -> Invitation | None:
    """The invitation behind a code, as System; None if unknown, expired or revoked."""
    row = tx.execute(
        update(invitations)
        .where(
            invitations.c.code_hash == code_hash,
            invitations.c.revoked_at.is_(None),
            invitations.c.expires_at > func.now(),
        )
        .values(last_used_at=func.now())
        .returning(*_columns)
    ).one_or_none()
    return Invitation(*row) if row else None


def check_tries(tx: Connection, address_hash: bytes) -> None:
    """Raise TooManyTries if codes that fit nothing came from this address too often; returning guests count nothing."""
    failures = tx.execute(
        select(func.coalesce(func.sum(invitation_failures.c.failures), 0)).where(
            invitation_failures.c.address_hash == address_hash,
            invitation_failures.c.minute > func.now() - FAILURE_WINDOW,
        )
    ).scalar_one()
    if failures >= FAILURES_ALLOWED:
        raise TooManyTries


def count_failure(tx: Connection, address_hash: bytes) -> None:
    """Count a code that fitted no invitation; forgets what is older than a day."""
    row = upsert(invitation_failures).values(
        address_hash=address_hash, minute=func.date_trunc("minute", func.now()), failures=1
    )
    tx.execute(
        row.on_conflict_do_update(
            index_elements=["address_hash", "minute"],
            set_={"failures": invitation_failures.c.failures + 1},
        )
    )
    tx.execute(invitation_failures.delete().where(invitation_failures.c.minute < func.now() - timedelta(days=1)))
