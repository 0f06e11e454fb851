"""Scripts: read, edited before the interview, and listed to be used again. Step ③ of the data's path."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Path, Query, Response

from functions.sessions.edits import ScriptEdit
from functions.sessions.revisions import IfMatch, etag, revision_of
from functions.sessions.script_schemas import ListedScript, ScriptFailure, ScriptOutput, ScriptPage
from functions.sessions.storage import PagePicture, presign_picture
from functions.web import pages
from functions.web.headers import sends
from functions.web.identity import CurrentLawyer
from shared.db import library, scripts, sessions
from shared.db.engine import transaction
from shared.db.scripts import StoredScript
from shared.db.sessions import Session
from shared.errors import PageNotFound, ScriptNotFound
from shared.interview.failures import detail_of
from shared.interview.status import ScriptStatus

RETRY_SECONDS = "1"

PageNumber = Annotated[int, Path(ge=1, le=1000)]

router = APIRouter(tags=["sessions"])


@router.get("/sessions/{session_id}/script", responses={200: sends("ETag", "Retry-After")})
def read_script(lawyer: CurrentLawyer, session_id: UUID, response: Response) -> ScriptOutput:
    """The script, or why there is none; `Retry-After` while the PDF is awaited or being read."""
    with transaction(lawyer) as tx:
        session = sessions.get(tx, lawyer, session_id)
        script = scripts.find(tx, lawyer, session_id)
    return _present(session, script, response)


@router.put("/sessions/{session_id}/script", responses={200: sends("ETag")})
def edit_script(
    lawyer: CurrentLawyer, session_id: UUID, body: ScriptEdit, response: Response, if_match: IfMatch = None
) -> ScriptOutput:
    """Store an edited script as a new revision; only before the interview, only on the newest revision."""
    base_revision = revision_of(if_match)
    with transaction(lawyer) as tx:
        session = sessions.get(tx, lawyer, session_id, lock=True)
        script = scripts.open_for_edit(tx, lawyer, session, base_revision=base_revision)
        edited = body.applied_to(scripts.ever_asked(tx, session_id))
        script = scripts.save_edit(tx, lawyer, script, title=body.title, edited=edited)
    return _present(session, script, response)


@router.get("/sessions/{session_id}/script/pages/{page}")
def read_page(lawyer: CurrentLawyer, session_id: UUID, page: PageNumber) -> PagePicture:
    """A picture of one of the PDF's pages, to lay the questions' boxes on. They are drawn just after the script."""
    with transaction(lawyer) as tx:
        sessions.get(tx, lawyer, session_id)
        script = scripts.get(tx, lawyer, session_id)
    if script.upload_id is None:
        raise PageNotFound("This script was taken over from another session; its pages are there.")
    if script.pdf_sha256 is None:
        raise PageNotFound
    return presign_picture(session_id, script.pdf_sha256, page)


@router.get("/scripts")
def list_scripts(
    lawyer: CurrentLawyer,
    cursor: pages.Cursor = None,
    limit: Annotated[int, Query(ge=1, le=100)] = 20,
) -> ScriptPage:
    """The scripts that can be used again, by title: the lawyer's own, and those that colleagues share in the firm."""
    after = pages.decode(cursor) if cursor else None
    with transaction(lawyer) as tx:
        found = library.page(tx, lawyer, after=after, limit=limit + 1)
    shown = found[:limit]
    more = pages.encode(shown[-1].key, shown[-1].session_id) if len(found) > limit else None
    return ScriptPage(scripts=[ListedScript.model_validate(script) for script in shown], next_cursor=more)


def _present(session: Session, script: StoredScript | None, response: Response) -> ScriptOutput:
    awaited = session.awaited_upload(script.upload_id if script else None)
    if script is None and awaited is None:
        raise ScriptNotFound
    if script is None or script.status is ScriptStatus.PROCESSING:
        response.headers["Retry-After"] = RETRY_SECONDS
    else:
        response.headers["ETag"] = etag(script.revision)
    if script is None:
        return ScriptOutput(session_id=session.id, status=ScriptStatus.PROCESSING, awaited_upload_id=awaited)
    failure = ScriptFailure(code=script.error_code, detail=detail_of(script.error_code)) if script.error_code else None
    return ScriptOutput.of(script, awaited=awaited, failure=failure)
