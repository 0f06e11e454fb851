"""Sessions and their scripts: steps ① and ③ of the data's path."""

from datetime import UTC, datetime, timedelta
from typing import Annotated
from uuid import UUID, uuid4

from fastapi import APIRouter, Header, Query, Response, status
from pydantic import BaseModel

from functions.sessions.schemas import (
    CreatedSession,
    ScriptEdit,
    ScriptFailure,
    ScriptOutput,
    SessionInput,
    SessionOutput,
    SessionPage,
    SessionPatch,
)
from functions.sessions.storage import UploadForm, erase_uploads, presign_upload
from functions.web import pages
from functions.web.headers import IdempotencyKey, claim_id
from functions.web.identity import CurrentLawyer
from shared.config import UploadSettings, load
from shared.db import scripts, sessions
from shared.db.engine import System, transaction
from shared.db.scripts import StoredScript
from shared.db.sessions import Session
from shared.errors import InvalidInput, ScriptNotFound
from shared.interview.failures import detail_of
from shared.interview.status import ScriptStatus, SessionStatus

SCRIPT_RETRY_SECONDS = "1"
UPLOAD_GRACE = timedelta(minutes=1)
"""An upload may still arrive this long after its form has run out."""

router = APIRouter(tags=["sessions"])


class Health(BaseModel):
    status: str


@router.get("/health", openapi_extra={"security": []})
def check_health() -> Health:
    """Whether the service can reach its database."""
    with transaction(System()) as tx:
        tx.exec_driver_sql("SELECT 1")
    return Health(status="ok")


@router.post("/sessions", status_code=status.HTTP_201_CREATED)
def create_session(
    lawyer: CurrentLawyer, body: SessionInput, response: Response, key: IdempotencyKey = None
) -> CreatedSession:
    """Create a session; with the form to post its PDF by, or with another session's script."""
    seconds = load(UploadSettings).upload_form_seconds
    fields = body.model_dump(exclude={"script_from"})
    if body.script_from is None:
        fields |= {"upload_id": uuid4(), "upload_expires_at": datetime.now(UTC) + timedelta(seconds=seconds)}
    with transaction(lawyer) as tx:
        session_id, is_new = claim_id(tx, lawyer, key, f"POST /sessions {body.model_dump_json()}")
        if is_new:
            session = sessions.create(tx, lawyer, session_id, fields)
        if is_new and body.script_from is not None:
            scripts.copy(tx, lawyer, source_id=body.script_from, target_id=session_id)
        if not is_new or body.script_from is not None:
            session = sessions.get(tx, lawyer, session_id)
    response.headers["Location"] = f"/sessions/{session_id}"
    form = presign_upload(session_id, session.upload_id, seconds=seconds) if session.upload_id else None
    return CreatedSession(**SessionOutput.of(session).model_dump(), upload=form)


@router.get("/sessions")
def list_sessions(
    lawyer: CurrentLawyer,
    status: SessionStatus | None = None,
    cursor: Annotated[str | None, Query(max_length=200)] = None,
    limit: Annotated[int, Query(ge=1, le=100)] = 20,
) -> SessionPage:
    """The lawyer's sessions, newest first."""
    after = pages.decode(cursor) if cursor else None
    with transaction(lawyer) as tx:
        found = sessions.page(tx, lawyer, status=status, after=after, limit=limit + 1)
    shown = found[:limit]
    more = pages.encode(shown[-1].created_at, shown[-1].id) if len(found) > limit else None
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
    """Erase a session with its PDF, script, transcript and answers. It cannot be undone."""
    with transaction(lawyer) as tx:
        sessions.get(tx, lawyer, session_id)
    erase_uploads(session_id)
    with transaction(lawyer) as tx:
        sessions.erase(tx, lawyer, session_id)


@router.post("/sessions/{session_id}/document", status_code=status.HTTP_201_CREATED)
def issue_upload_form(lawyer: CurrentLawyer, session_id: UUID, key: IdempotencyKey = None) -> UploadForm:
    """A fresh form for the session's PDF. The newest form wins: what is posted by an older one is ignored."""
    seconds = load(UploadSettings).upload_form_seconds
    with transaction(lawyer) as tx:
        upload_id, is_new = claim_id(tx, lawyer, key, f"POST /sessions/{session_id}/document")
        if is_new:
            expires_at = datetime.now(UTC) + timedelta(seconds=seconds)
            sessions.issue_upload(tx, lawyer, session_id, upload_id=upload_id, expires_at=expires_at)
        else:
            sessions.get(tx, lawyer, session_id)
    return presign_upload(session_id, upload_id, seconds=seconds)


@router.get("/sessions/{session_id}/script")
def read_script(lawyer: CurrentLawyer, session_id: UUID, response: Response) -> ScriptOutput:
    """The script, or why there is none; `Retry-After` while the PDF is awaited or being read."""
    with transaction(lawyer) as tx:
        session = sessions.get(tx, lawyer, session_id)
        script = scripts.find(tx, lawyer, session_id)
    return _present(session, script, response)


@router.put("/sessions/{session_id}/script")
def edit_script(
    lawyer: CurrentLawyer,
    session_id: UUID,
    body: ScriptEdit,
    response: Response,
    if_match: Annotated[str, Header(description="The ETag of the script that was edited")],
) -> ScriptOutput:
    """Store an edited script as a new revision; only before the interview, only on the newest revision."""
    base_revision = _revision(if_match)
    with transaction(lawyer) as tx:
        sessions.get(tx, lawyer, session_id)
        before = scripts.get(tx, lawyer, session_id)
        edited = body.numbered(before.questions)
        scripts.save_edit(tx, lawyer, session_id, base_revision=base_revision, title=body.title, edited=edited)
        session = sessions.get(tx, lawyer, session_id)
        script = scripts.get(tx, lawyer, session_id)
    return _present(session, script, response)


def _present(session: Session, script: StoredScript | None, response: Response) -> ScriptOutput:
    awaited = session.upload_id if script is None or session.upload_id != script.upload_id else None
    expires_at = session.upload_expires_at
    if awaited is None or expires_at is None or expires_at + UPLOAD_GRACE < datetime.now(UTC):
        awaited = None
    if script is None:
        if awaited is None:
            raise ScriptNotFound
        response.headers["Retry-After"] = SCRIPT_RETRY_SECONDS
        return ScriptOutput(session_id=session.id, status=ScriptStatus.PROCESSING, awaited_upload_id=awaited)
    if script.status is ScriptStatus.PROCESSING:
        response.headers["Retry-After"] = SCRIPT_RETRY_SECONDS
    if script.revision:
        response.headers["ETag"] = f'"{script.revision}"'
    failure = ScriptFailure(code=script.error_code, detail=detail_of(script.error_code)) if script.error_code else None
    return ScriptOutput.of(script, awaited=awaited, failure=failure)


def _revision(if_match: str) -> int:
    text = if_match.strip().removeprefix("W/").strip('"')
    if not text.isdigit():
        raise InvalidInput("If-Match must be the ETag that the script was read with.")
    return int(text)
