"""The lease on an interview: one agent at a time, on the database's clock, with a rising fencing token."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, and_, case, exists, func, or_, select, update
from sqlalchemy.dialects.postgresql import insert

from shared.db.models import events, interviews, leases, sessions
from shared.db.wire import said_with_next
from shared.errors import InterviewNotFound, LeaseHeld, LeaseLost, SessionEnded
from shared.interview.status import ENDED

TERM = timedelta(seconds=10)
RENEW_EVERY_SECONDS = 3.0
AGAIN_AFTER = timedelta(seconds=1.5)
"""Half the time that a dispatch has to lead to a lease: after it comes the next one to where agents die at once."""

_server_start = func.pg_postmaster_start_time()
is_live = or_(
    leases.c.expires_at > func.now(),
    and_(leases.c.expires_at < _server_start, _server_start > func.now() - TERM),
)
"""Whether the term runs. A server that has just started counts a term for those leases that ran out while it was
away: their holders could not renew them."""


@dataclass(frozen=True)
class Lease:
    """Its `token` goes with every write; an agent whose token is not the newest writes nothing."""

    interview_id: UUID
    session_id: UUID
    firm_id: UUID
    holder: str
    token: int


def take(tx: Connection, session_id: UUID, holder: str) -> Lease:
    """Take the interview for `holder` (a job's id), as System; taking it again as the same holder renews it.

    Raises InterviewNotFound, SessionEnded, or LeaseHeld while another holder's term runs.
    """
    found = tx.execute(
        select(interviews.c.id, interviews.c.firm_id, sessions.c.status)
        .join(sessions, sessions.c.id == interviews.c.session_id)
        .where(interviews.c.session_id == session_id)
    ).one_or_none()
    if found is None:
        raise InterviewNotFound
    if found.status in ENDED:
        raise SessionEnded
    first = insert(leases).values(
        interview_id=found.id, firm_id=found.firm_id, holder=holder, token=1, expires_at=func.now() + TERM
    )
    is_own = leases.c.holder == holder
    token = tx.execute(
        first.on_conflict_do_update(
            index_elements=["interview_id"],
            set_={
                "holder": holder,
                "token": leases.c.token + case((is_own, 0), else_=1),
                "expires_at": func.now() + TERM,
            },
            where=or_(is_own, ~is_live),
        ).returning(leases.c.token)
    ).scalar_one_or_none()
    if token is None:
        raise LeaseHeld
    return Lease(found.id, session_id, found.firm_id, holder, token)


def renew(tx: Connection, lease: Lease) -> None:
    """Begin a new term, also after the old one ran out if nobody took it. Raises LeaseLost."""
    renewed = tx.execute(update(leases).where(_is_held(lease)).values(expires_at=func.clock_timestamp() + TERM))
    if renewed.rowcount == 0:
        raise LeaseLost


def lock(tx: Connection, lease: Lease) -> None:
    """One row, locked, while the lease is held."""
    tx.execute(select(leases.c.token).where(_is_held(lease)).with_for_update())


@contextmanager
def holding(tx: Connection, lease: Lease) -> Iterator[None]:
    """Keep others from taking the interview until this transaction ends; the lease is looked at in one exchange with
    the first statement of the block. Raises LeaseLost at the block's end: nothing of it is committed then."""
    with said_with_next(tx) as said:
        lock(tx, lease)
    yield
    if not said[0].rows:
        raise LeaseLost


def release(tx: Connection, lease: Lease) -> None:
    """End the term now; nothing happens if the lease was lost or has been given back. The dispatch that brought the
    holder is used up: whoever is to go on with the interview may be dispatched at once."""
    released = tx.execute(update(leases).where(_is_held(lease), is_live).values(expires_at=func.now()))
    if released.rowcount:
        tx.execute(update(interviews).where(interviews.c.id == lease.interview_id).values(dispatched_at=None))


def release_dead(tx: Connection, holder: str) -> list[UUID]:
    """End the term of a holder that is known to be dead, as System; returns the sessions it held.

    The dispatch that brought it is used up, and the next is made at once; where neither it nor the one before it had
    written anything, a little later, so that nothing is dispatched in a tight loop.
    """
    ended = tx.execute(
        update(leases)
        .where(leases.c.holder == holder, is_live, interviews.c.id == leases.c.interview_id)
        .values(expires_at=func.now())
        .returning(interviews.c.session_id, leases.c.interview_id, leases.c.token)
    ).all()
    for _, interview_id, token in ended:
        gets_on = exists().where(events.c.interview_id == interview_id, events.c.lease_token >= token - 1)
        again = None if token == 1 else case((gets_on, None), else_=func.now() - AGAIN_AFTER)
        tx.execute(update(interviews).where(interviews.c.id == interview_id).values(dispatched_at=again))
    return [session_id for session_id, _, _ in ended]


def _is_held(lease: Lease) -> ColumnElement[bool]:
    return and_(
        leases.c.interview_id == lease.interview_id,
        leases.c.holder == lease.holder,
        leases.c.token == lease.token,
    )
