"""What stands now of an interview: progress, answers, transcript, report. Step ⑧ of the data's path.

Before the first start every question is `pending`; of a session that is over, what was left is `not_asked`.
"""

from typing import TYPE_CHECKING
from uuid import UUID

from fastapi import APIRouter

from functions.sessions.record_schemas import AnswerSheet, RecordingOutput, Recordings, SessionReport, Transcript
from functions.sessions.storage import LINK_SECONDS, presign_recording
from functions.web.identity import CurrentLawyer
from functions.web.pages import Cursor
from shared.db import recordings, sessions
from shared.db.engine import Lawyer, reading
from shared.interview.progress import Progress

if TYPE_CHECKING:
    from functions.sessions.records import Record

router = APIRouter(tags=["sessions"])


@router.get("/sessions/{session_id}/progress")
def read_progress(lawyer: CurrentLawyer, session_id: UUID) -> Progress:
    """How far the interview is: the same document as the packets in the room. The truth when the two differ."""
    return _record(lawyer, session_id).progress()


@router.get("/sessions/{session_id}/answers")
def read_answers(lawyer: CurrentLawyer, session_id: UUID, cursor: Cursor = None) -> AnswerSheet:
    """Every question with its outcome, its value and the client's words that it rests on."""
    return _record(lawyer, session_id).answers(cursor)


@router.get("/sessions/{session_id}/transcript")
def read_transcript(lawyer: CurrentLawyer, session_id: UUID, cursor: Cursor = None) -> Transcript:
    """Everything that was said or typed, in order."""
    return _record(lawyer, session_id).transcript(cursor)


@router.get("/sessions/{session_id}/report")
def read_report(lawyer: CurrentLawyer, session_id: UUID) -> SessionReport:
    """Answers with their evidence, what is open, what the client raised beside the answers, and the transcript; a 409
    where that is too much for one answer."""
    return _record(lawyer, session_id).report()


@router.get("/sessions/{session_id}/recordings")
def read_recordings(lawyer: CurrentLawyer, session_id: UUID) -> Recordings:
    """The sound of the interview, where it was recorded: a file from each beginning to the next pause or the end."""
    with reading(lawyer) as tx:
        sessions.get(tx, lawyer, session_id)
        found = recordings.find(tx, session_id)
    shown = (RecordingOutput.of(one, presign_recording(session_id, one.id)) for one in found)
    return Recordings(session_id=session_id, recordings=tuple(shown), expires_in_seconds=LINK_SECONDS)


def _record(lawyer: Lawyer, session_id: UUID) -> "Record":
    """The flow is imported with the first of these calls: a start for any other need not wait for it."""
    from functions.sessions import records

    return records.read(lawyer, session_id)
