"""A client's invitation: made for the lawyer, redeemed by whoever holds its code."""

from uuid import UUID

from sqlalchemy import Connection

from functions.rooms import codes
from functions.rooms.limits import check_rate
from functions.rooms.schemas import InvitationOutput
from shared.config import InvitationSettings, load
from shared.db import invitations
from shared.db.engine import Firm, System, transaction
from shared.db.invitations import Invitation
from shared.db.sessions import Session
from shared.errors import InvitationNotFound


def invite(tx: Connection, session: Session, invitation_id: UUID, settings: InvitationSettings) -> Invitation:
    """Make the invitation, beside those that the session has."""
    return invitations.create(
        tx,
        invitation_id=invitation_id,
        session_id=session.id,
        firm_id=session.firm_id,
        code_hash=codes.hash_of(codes.code_of(invitation_id, settings)),
        days=settings.invitation_days,
    )


def present(invitation: Invitation, settings: InvitationSettings) -> InvitationOutput:
    return InvitationOutput(
        id=invitation.id,
        code=codes.code_of(invitation.id, settings),
        url=codes.link_of(invitation.id, settings),
        expires_at=invitation.expires_at,
    )


def redeem(code: str, address: str) -> Invitation:
    """The invitation behind `code`. Raises InvitationNotFound, or TooManyTries after too many of those.

    A failure is committed by itself, so that the error which it raises does not take it back.
    """
    who = codes.address_hash(address, load(InvitationSettings))
    check_rate(who)
    with transaction(System()) as tx:
        invitations.check_tries(tx, who)
        invitation = invitations.redeem(tx, codes.hash_of(code))
        if invitation is None:
            invitations.count_failure(tx, who)
    if invitation is None:
        raise InvitationNotFound
    return invitation


def acting_for(invitation: Invitation) -> Firm:
    """A client acts inside the firm that invited them."""
    return Firm(invitation.firm_id)
