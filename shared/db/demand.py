"""How many interviewers are needed now: what every worker holds, and who waits for one."""

from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import Connection, Float, func, or_, select

from shared.db.models import interviews, leases, sessions
from shared.db.sessions import wants_interviewer
from shared.interview.status import SessionStatus

RECENT = timedelta(minutes=15)
"""So long after a start, a client's token or an interviewer's last sign, a client may come (back) at any moment."""


@dataclass(frozen=True)
class Demand:
    wanted: int
    """Interviews whose client waits for an interviewer."""
    held: int
    """Interviews that an interviewer holds."""
    recent: int
    """Interviews under way in which something happened lately."""
    longest_wait_seconds: float
    """Of the client who has waited longest; 0 when none waits."""

    @property
    def places(self) -> int:
        """What is in use or asked for."""
        return self.wanted + self.held


def count_demand(tx: Connection) -> Demand:
    """Count as System, in one statement."""
    lease = leases.alias()  # the rule of who waits looks at leases by itself
    lives = lease.c.expires_at > func.now()
    since = func.coalesce(interviews.c.client_changed_at, interviews.c.client_token_at, func.now())
    waited = func.extract("epoch", func.now() - func.min(since).filter(wants_interviewer))
    signs = (interviews.c.created_at, interviews.c.client_token_at, lease.c.expires_at)
    counted = (
        select(
            func.count().filter(wants_interviewer),
            func.count().filter(lives),
            func.count().filter(or_(*(sign > func.now() - RECENT for sign in signs))),
            func.coalesce(waited, 0.0).cast(Float),
        )
        .select_from(interviews)
        .join(sessions, sessions.c.id == interviews.c.session_id)
        .outerjoin(lease, lease.c.interview_id == interviews.c.id)
        .where(sessions.c.status.in_((SessionStatus.IN_PROGRESS, SessionStatus.PAUSED)))
    )
    wanted, held, recent, waited_seconds = tx.execute(counted).one()
    return Demand(wanted, held, recent, max(0.0, waited_seconds))
