"""Sessions: made, listed, changed, erased; and the forms that their PDFs come in by. Step ① of the data's path."""

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Annotated
from uuid import UUID, uuid4

from fastapi import APIRouter, Query, Response, status
from sqlalchemy import Connection

from functions.sessions.schemas import CreatedSession, SessionInput, SessionOutput, SessionPage, SessionPatch
from functions.sessions.storage import UploadForm, presign_upload
from functions.web import pages
from functions.web.headers import IdempotencyKey, claim_id, sends
from functions.web.identity import CurrentLawyer
from functions.web.output import Output
from shared.bucket import erase_objects
from shared.config import LiveKitSettings, UploadSettings, load
from shared.db import library, recordings, sessions
from shared.db.engine import Lawyer, System, transaction
from shared.db.sessions import Session
from shared.dispatch import close_room
from shared.interview.status import SessionStatus
from shared.logs import Log
from shared.recording import end_recording

router = APIRouter(tags=["sessions"])
log = Log("sessions")


class Health(Output):
    status: str


@router.get("/health", openapi_extra={"security": []})
def check_health() -> Health:
    """Whether the service can reach its database."""
    with transaction(System()) as tx:
        tx.exec_driver_sql("SELECT 1")
    return Health(status="ok")


@router.post("/sessions", status_code=status.HTTP_201_CREATED, responses={201: sends("Location")})
def create_session(
    lawyer: CurrentLawyer, body: SessionInput, response: Response, key: IdempotencyKey = None
) -> CreatedSession:
    """Create a session; with the form to post its PDF by, or with another session's script."""
    seconds = load(UploadSettings).upload_form_seconds
    with transaction(lawyer) as tx:
        session_id, is_new = claim_id(tx, lawyer, key, f"POST /sessions {body.model_dump_json()}")
        if not is_new:
            session = sessions.get(tx, lawyer, session_id)
            if session.upload_id:
                sessions.keep_form(tx, session_id, upload_id=session.upload_id, expires_at=_expiry(seconds))
        elif body.script_from is None:
            first_upload = {"upload_id": uuid4(), "upload_expires_at": _expiry(seconds)}
            session = sessions.create(tx, lawyer, session_id, {**body.fields(), **first_upload})
        else:
            session = _create_from(tx, lawyer, session_id, body, body.script_from)
    response.headers["Location"] = f"sessions/{session_id}"  # from here: the gateway's stage stands before this path
    form = presign_upload(session_id, session.upload_id, seconds=seconds) if session.upload_id else None
    return CreatedSession(**SessionOutput.of(session).model_dump(), upload=form)


def _expiry(seconds: int) -> datetime:
    return datetime.now(UTC) + timedelta(seconds=seconds)


def _create_from(tx: Connection, lawyer: Lawyer, session_id: UUID, body: SessionInput, source_id: UUID) -> Session:
    """A session on another one's script, and unless it says otherwise in that one's language."""
    language = library.language_of(tx, lawyer, source_id)
    sessions.create(tx, lawyer, session_id, body.fields(language))
    library.copy(tx, lawyer, source_id=source_id, target_id=session_id)
    return sessions.get(tx, lawyer, session_id)


@router.get("/sessions")
def list_sessions(
    lawyer: CurrentLawyer,
    status: SessionStatus | None = None,
    cursor: pages.Cursor = None,
    limit: Annotated[int, Query(ge=1, le=100)] = 20,
) -> SessionPage:
    """The lawyer's sessions, newest first."""
    after = pages.decode_time(cursor) if cursor else None
    with transaction(lawyer) as tx:
        found = sessions.page(tx, lawyer, status=status, after=after, limit=limit + 1)
    shown = found[:limit]
    more = pages.encode_time(shown[-1].created_at, shown[-1].id) if len(found) > limit else None
    return SessionPage(sessions=[SessionOutput.of(session) for session in shown], next_cursor=more)


@router.get("/sessions/{session_id}")
def read_session(lawyer: CurrentLawyer, session_id: UUID) -> SessionOutput:
    """One session."""
    with transaction(lawyer) as tx:
        return SessionOutput.of(sessions.get(tx, lawyer, session_id))


@router.patch("/sessions/{session_id}")
def change_session(lawyer: CurrentLawyer, session_id: UUID, body: SessionPatch) -> SessionOutput:
    """Change what a lawyer sets; the language only before the interview."""
    with transaction(lawyer) as tx:
        fields = body.model_dump(exclude_unset=True)
        return SessionOutput.of(sessions.change(tx, lawyer, session_id, fields))


@router.delete("/sessions/{session_id}", status_code=status.HTTP_204_NO_CONTENT)
def erase_session(lawyer: CurrentLawyer, session_id: UUID) -> None:
    """Erase a session with its PDF, script, transcript, answers and sound, and close its room. It cannot be undone.

    It stops the session first, so that nothing new begins. After a 503 it may be half done: repeat it until it is 204
    or 404.
    """
    with transaction(lawyer) as tx:
        has_begun = sessions.stop(tx, lawyer, session_id)
        has_sound_to_come = has_begun and recordings.may_come_in(tx, session_id)
    if has_begun:
        asyncio.run(close_room(load(LiveKitSettings), session_id))
    if has_sound_to_come:
        asyncio.run(end_recording(load(LiveKitSettings), session_id))
    erase_objects(session_id)
    with transaction(lawyer) as tx:
        sessions.erase(tx, lawyer, session_id)
    log.info("session_erased", session_id=session_id)  # a database that is restored has it again: docs/runbooks.md
    erase_objects(session_id)  # what was being read came in meanwhile; later, the documents function erases it itself


@router.post("/sessions/{session_id}/document", status_code=status.HTTP_201_CREATED)
def issue_upload_form(lawyer: CurrentLawyer, session_id: UUID, key: IdempotencyKey = None) -> UploadForm:
    """A fresh form for the session's PDF. The newest form wins: what is posted by an older one is ignored."""
    seconds = load(UploadSettings).upload_form_seconds
    with transaction(lawyer) as tx:
        upload_id, is_new = claim_id(tx, lawyer, key, f"POST /sessions/{session_id}/document")
        if is_new:
            sessions.issue_upload(tx, lawyer, session_id, upload_id=upload_id, expires_at=_expiry(seconds))
        else:
            sessions.get(tx, lawyer, session_id)
            sessions.keep_form(tx, session_id, upload_id=upload_id, expires_at=_expiry(seconds))
    return presign_upload(session_id, upload_id, seconds=seconds)
