"""What stands now of an interview: progress, answers, transcript, report. Step ⑧ of the data's path.

Before the first start every question is `pending`; of a session that is over, what was left is `not_asked`.
"""

from dataclasses import dataclass
from uuid import UUID

from fastapi import APIRouter
from sqlalchemy import Connection

from functions.sessions.record_schemas import AnswerSheet, SessionReport, Transcript
from functions.web.identity import CurrentLawyer
from shared.db import interviews, scripts, sessions
from shared.db.engine import Lawyer, transaction
from shared.db.sessions import Session
from shared.interview.events import StoredEvent, Utterance
from shared.interview.flow_state import InterviewState
from shared.interview.progress import Progress, snapshot
from shared.interview.report import assemble_report, assemble_transcript, report_questions, stand
from shared.interview.status import ENDED

router = APIRouter(tags=["sessions"])


@router.get("/sessions/{session_id}/progress")
def read_progress(lawyer: CurrentLawyer, session_id: UUID) -> Progress:
    """How far the interview is: the same document as the packets in the room. The truth when the two differ."""
    with transaction(lawyer) as tx:
        record = _read(tx, lawyer, session_id)
    return snapshot(record.state, session_id=session_id, status=record.session.status, seq=record.seq)


@router.get("/sessions/{session_id}/answers")
def read_answers(lawyer: CurrentLawyer, session_id: UUID) -> AnswerSheet:
    """Every question with its outcome, its value and the client's words that it rests on."""
    with transaction(lawyer) as tx:
        record = _read(tx, lawyer, session_id)
    reported = report_questions(record.state, record.utterances)
    return AnswerSheet.of(record.session, reported, record.utterances)


@router.get("/sessions/{session_id}/transcript")
def read_transcript(lawyer: CurrentLawyer, session_id: UUID) -> Transcript:
    """Everything that was said or typed, in order."""
    with transaction(lawyer) as tx:
        record = _read(tx, lawyer, session_id)
    turns = assemble_transcript(record.utterances)
    return Transcript(session_id=session_id, status=record.session.status, turns=turns)


@router.get("/sessions/{session_id}/report")
def read_report(lawyer: CurrentLawyer, session_id: UUID) -> SessionReport:
    """Answers with their evidence, what is open, what the client raised beside the answers, and the transcript."""
    with transaction(lawyer) as tx:
        record = _read(tx, lawyer, session_id)
    return SessionReport.of(record.session, assemble_report(record.state, record.events, record.utterances))


@dataclass(frozen=True)
class _Record:
    session: Session
    state: InterviewState
    events: tuple[StoredEvent, ...] = ()
    utterances: tuple[Utterance, ...] = ()
    seq: int = 0


def _read(tx: Connection, lawyer: Lawyer, session_id: UUID) -> _Record:
    """Raises SessionNotFound, also for another lawyer's session."""
    session = sessions.get(tx, lawyer, session_id)
    is_over = session.status in ENDED
    stored = interviews.find(tx, session_id)
    if stored is None:
        script = scripts.find(tx, lawyer, session_id)
        return _Record(session, stand(script.questions if script else (), (), (), (), is_over=is_over))
    state = stand(stored.questions, stored.events, stored.answers, stored.utterances, is_over=is_over)
    return _Record(session, state, stored.events, stored.utterances, stored.seq)
