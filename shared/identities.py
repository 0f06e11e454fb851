"""Who is who in a room: the identities that tokens give, and by which the interviewer knows its client and lawyers.

The server lets nobody choose another: an identity is in a signed token.
"""

from uuid import UUID

_LAWYER = "lawyer-"
_AGENT = "agent-"
"""livekit-agents gives it to its jobs."""

INVITATION_ATTRIBUTE = "lexnova.invitation"
"""A participant's attribute: the id of the invitation that a client came in by. It is in the signed token, and a client
may not change it."""


def client_identity(session_id: UUID) -> str:
    return f"client-{session_id}"


def lawyer_identity(lawyer_id: UUID) -> str:
    return f"{_LAWYER}{lawyer_id}"


def names_lawyer(identity: str) -> bool:
    """Some lawyer; which one may do what with a session is the database's to say."""
    return identity.startswith(_LAWYER)


def names_agent(identity: str) -> bool:
    """Some interviewer, of now or before."""
    return identity.startswith(_AGENT)


def lawyer_id_of(identity: str) -> UUID | None:
    """None for somebody who is no lawyer."""
    try:
        return UUID(identity.removeprefix(_LAWYER)) if names_lawyer(identity) else None
    except ValueError:
        return None
