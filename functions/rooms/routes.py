"""Starting an interview, tokens, invitations, holding and stopping it: steps ④ and ⑤ of the data's path."""

import asyncio
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Path, Request

from functions.rooms import clients, tokens, webhooks
from functions.rooms.removal import remove_revoked
from functions.rooms.schemas import InvitationOutput, InvitedBy, JoinToken, Received, SessionState, StartedSession
from functions.rooms.uploads import refuse_unread
from functions.rooms.waking import wake_interviewers
from functions.web.headers import IdempotencyKey, claim_id
from functions.web.identity import CurrentLawyer
from shared.config import InvitationSettings, LiveKitSettings, load
from shared.db import control, interviews, invitations, scripts, sessions
from shared.db.engine import transaction
from shared.db.sessions import Session
from shared.dispatch import close_room, dispatch_wanted, prepare_room
from shared.errors import LiveKitUnavailable, SessionEnded, SessionNotStartable
from shared.interview import phrases
from shared.interview.status import ENDED, PausedBy, SessionStatus
from shared.logs import Log
from shared.recording import stop_recording

OPEN: dict[str, object] = {"security": []}
BEFORE = (SessionStatus.DRAFT, SessionStatus.READY)

router = APIRouter(tags=["rooms"])
log = Log("rooms")

Code = Annotated[str, Path(description="The code of the invitation's link")]


@router.post("/sessions/{session_id}/start")
def start_session(lawyer: CurrentLawyer, session_id: UUID, key: IdempotencyKey = None) -> StartedSession:
    """Start the interview: pin the script, prepare the room, give both tokens and the client's link. One that was sent
    ahead goes on holding.

    The interviewer comes when the client does: a lawyer who only mails the link holds no place.
    """
    livekit, settings = load(LiveKitSettings), load(InvitationSettings)
    with transaction(lawyer) as tx:
        session = sessions.get(tx, lawyer, session_id)
        come = scripts.what_has_come(tx, session_id)
    phrases.book(session.language)
    if session.status in BEFORE:
        refuse_unread(session, come)
    if session.status is SessionStatus.READY:
        asyncio.run(prepare_room(livekit, session_id))
    with transaction(lawyer) as tx:
        invitation_id, is_new = claim_id(tx, lawyer, key, f"POST /sessions/{session_id}/start")
        if is_new:
            interviews.begin(tx, lawyer, session_id)
            invitation = clients.invite(tx, session, invitation_id, settings)
        session = sessions.get(tx, lawyer, session_id)
        if not is_new:
            _refuse_unless_under_way(session)
            invitation = invitations.read(tx, invitation_id)
    wake_interviewers()
    return StartedSession(
        **_state(session).model_dump(),
        server_url=livekit.livekit_url,
        room_name=str(session_id),
        lawyer_token=tokens.mint_for_lawyer(livekit, session_id, lawyer.lawyer_id, session.lawyer_name),
        client_token=tokens.mint_for_client(livekit, session_id, session.client_name, invitation.id),
        invitation=clients.present(invitation, settings),
    )


@router.post("/sessions/{session_id}/token")
def rejoin_session(lawyer: CurrentLawyer, session_id: UUID) -> JoinToken:
    """A fresh token for the lawyer."""
    livekit = load(LiveKitSettings)
    with transaction(lawyer) as tx:
        session = sessions.get(tx, lawyer, session_id)
    _refuse_unless_under_way(session)
    token = tokens.mint_for_lawyer(livekit, session_id, lawyer.lawyer_id, session.lawyer_name)
    return JoinToken(server_url=livekit.livekit_url, participant_token=token)


@router.post("/sessions/{session_id}/invitations", status_code=201)
def invite_client(lawyer: CurrentLawyer, session_id: UUID, key: IdempotencyKey = None) -> InvitationOutput:
    """A new invitation for the client; the session's earlier ones stop working, and who came in by one is removed."""
    settings = load(InvitationSettings)
    with transaction(lawyer) as tx:
        session = sessions.get(tx, lawyer, session_id, lock=True)
        if session.status in ENDED:
            raise SessionEnded
        invitation_id, is_new = claim_id(tx, lawyer, key, f"POST /sessions/{session_id}/invitations")
        if is_new:
            invitations.revoke(tx, session_id)
            invitation = clients.invite(tx, session, invitation_id, settings)
        else:
            invitation = invitations.read(tx, invitation_id)
    if session.status not in BEFORE:
        _remove_revoked(session_id)
    return clients.present(invitation, settings)


@router.post("/sessions/{session_id}/pause")
def pause_session(lawyer: CurrentLawyer, session_id: UUID) -> SessionState:
    """Hold the interview; a client who comes back waits until the lawyer resumes it."""
    with transaction(lawyer) as tx:
        control.ask_hold(tx, lawyer, session_id)  # models.py: the interview is locked before its session
        session = sessions.get(tx, lawyer, session_id, lock=True)
        _refuse_unless_under_way(session)
        sessions.hold(tx, session_id, PausedBy.LAWYER)
        return _state(sessions.get(tx, lawyer, session_id))


@router.post("/sessions/{session_id}/resume")
def resume_session(lawyer: CurrentLawyer, session_id: UUID) -> SessionState:
    """Go on with a held interview; one that is not held stays as it is."""
    with transaction(lawyer) as tx:
        session = sessions.get(tx, lawyer, session_id, lock=True)
        _refuse_unless_under_way(session)
        sessions.move(tx, session_id, SessionStatus.IN_PROGRESS)
    _want_interviewer(session_id)
    with transaction(lawyer) as tx:
        return _state(sessions.get(tx, lawyer, session_id))


@router.post("/sessions/{session_id}/cancel")
def cancel_session(lawyer: CurrentLawyer, session_id: UUID) -> SessionState:
    """Stop the session for good and close its room; what was answered stays."""
    with transaction(lawyer) as tx:
        session = sessions.get(tx, lawyer, session_id, lock=True)
        if session.status is SessionStatus.COMPLETED:
            raise SessionEnded
        sessions.move(tx, session_id, SessionStatus.CANCELLED)
        session = sessions.get(tx, lawyer, session_id)
    try:
        asyncio.run(close_room(load(LiveKitSettings), session_id))
    except LiveKitUnavailable as error:
        log.failure("room_left_open", error, session_id=session_id)  # its agent reads the status and leaves
    return _state(session)


@router.get("/invitations/{code}", openapi_extra=OPEN)
def read_invitation(request: Request, code: Code) -> InvitedBy:
    """Who asks for the interview, and where it stands. For whoever holds the link."""
    invitation = clients.redeem(code, _address(request))
    with transaction(clients.acting_for(invitation)) as tx:
        session = sessions.find(tx, invitation.session_id)
    return InvitedBy(
        lawyer_name=session.lawyer_name,
        language=session.language,
        status=session.status,
        waiting_for_interviewer=session.waiting_for_interviewer,
        expires_at=invitation.expires_at,
    )


@router.post("/invitations/{code}/token", openapi_extra=OPEN)
def join_as_client(request: Request, code: Code) -> JoinToken:
    """A token for the client, and an interviewer for the room. A pause that is not the lawyer's ends with it."""
    livekit = load(LiveKitSettings)
    invitation = clients.redeem(code, _address(request))
    with transaction(clients.acting_for(invitation)) as tx:
        # models.py: the interview is locked before its session
        interviews.client_token_given(tx, invitation.session_id)
        session = sessions.find(tx, invitation.session_id, lock=True)
        _refuse_unless_under_way(session)
        if session.status is SessionStatus.PAUSED and session.paused_by is not PausedBy.LAWYER:
            sessions.move(tx, session.id, SessionStatus.IN_PROGRESS)
    _want_interviewer(session.id)
    token = tokens.mint_for_client(livekit, session.id, session.client_name, invitation.id)
    return JoinToken(server_url=livekit.livekit_url, participant_token=token)


@router.post("/webhooks/livekit", openapi_extra=OPEN)
async def receive_webhook(request: Request) -> Received:
    """What LiveKit tells of rooms and participants; signed with the API secret."""
    livekit = load(LiveKitSettings)
    event = webhooks.verify(await request.body(), request.headers.get("authorization", ""), livekit)
    if event.session_id is not None and await asyncio.to_thread(webhooks.is_unwelcome, event):
        await remove_revoked(livekit, event.session_id)
        return Received()
    if event.session_id is not None and await asyncio.to_thread(webhooks.leaves_sound_on, event):
        await stop_recording(livekit, event.session_id)
    session_id = await asyncio.to_thread(webhooks.note, event)
    if session_id is not None and event.event in webhooks.MAY_WANT_AN_INTERVIEWER:
        await dispatch_wanted(livekit, limit=1)
    return Received()


def _want_interviewer(session_id: UUID) -> None:
    """Call one now, for whoever has waited longest: nobody who comes later is served before them. If LiveKit is away,
    the workers look again by themselves."""
    wake_interviewers()
    try:
        asyncio.run(dispatch_wanted(load(LiveKitSettings), limit=1))
    except LiveKitUnavailable as error:
        log.failure("dispatch_put_off", error, session_id=session_id)


def _remove_revoked(session_id: UUID) -> None:
    """The invitation holds whether or not LiveKit is there to remove who came in by an older one."""
    try:
        asyncio.run(remove_revoked(load(LiveKitSettings), session_id))
    except LiveKitUnavailable as error:
        log.failure("revoked_client_left_in", error, session_id=session_id)


def _refuse_unless_under_way(session: Session) -> None:
    if session.status in ENDED:
        raise SessionEnded
    if session.status in BEFORE:
        raise SessionNotStartable("The interview has not been started yet.")


def _state(session: Session) -> SessionState:
    return SessionState(
        session_id=session.id,
        status=session.status,
        paused_by=session.paused_by,
        end_reason=session.end_reason,
        waiting_for_interviewer=session.waiting_for_interviewer,
    )


def _address(request: Request) -> str:
    """Who calls, as the gateway says it (never a header that the caller writes)."""
    return request.client.host if request.client else ""
