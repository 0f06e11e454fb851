"""What stands now of an interview, read from the database and folded."""

from dataclasses import dataclass
from operator import attrgetter
from uuid import UUID

from sqlalchemy import Connection

from functions.sessions.record_schemas import AnswerOutput, AnswerSheet, SessionReport, Transcript
from functions.web.pages import page_by_weight
from shared.db import interviews, scripts, sessions
from shared.db.engine import Lawyer, reading
from shared.db.sessions import Session
from shared.interview.events import StoredEvent, Utterance
from shared.interview.flow_state import InterviewState
from shared.interview.progress import Progress, snapshot
from shared.interview.reporting import assemble_report, assemble_transcript, report_questions, stand
from shared.interview.status import ENDED


@dataclass(frozen=True)
class Record:
    """All that is stored of a session's interview, and how it stands by that."""

    session: Session
    state: InterviewState
    events: tuple[StoredEvent, ...] = ()
    utterances: tuple[Utterance, ...] = ()
    seq: int = 0

    def progress(self) -> Progress:
        return snapshot(self.state, session_id=self.session.id, status=self.session.status, seq=self.seq)

    def answers(self, cursor: str | None) -> AnswerSheet:
        spoken = {utterance.id: utterance for utterance in self.utterances}
        rows = [AnswerOutput.of(one, spoken) for one in report_questions(self.state, self.utterances)]
        shown, more = page_by_weight(rows, attrgetter("question_id"), self.session.id, cursor)
        return AnswerSheet(session_id=self.session.id, status=self.session.status, answers=shown, next_cursor=more)

    def transcript(self, cursor: str | None) -> Transcript:
        turns = assemble_transcript(self.utterances)
        shown, more = page_by_weight(turns, attrgetter("utterance_id"), self.session.id, cursor)
        return Transcript(session_id=self.session.id, status=self.session.status, turns=shown, next_cursor=more)

    def report(self) -> SessionReport:
        return SessionReport.of(self.session, assemble_report(self.state, self.events, self.utterances))


def read(lawyer: Lawyer, session_id: UUID) -> Record:
    """As it stood at one moment, whatever the interviewer writes meanwhile. Raises SessionNotFound, also for another
    lawyer's session."""
    with reading(lawyer) as tx:
        return _read(tx, lawyer, session_id)


def _read(tx: Connection, lawyer: Lawyer, session_id: UUID) -> Record:
    session = sessions.get(tx, lawyer, session_id)
    is_over = session.status in ENDED
    stored = interviews.find(tx, session_id)
    if stored is None:
        script = scripts.find(tx, lawyer, session_id)
        return Record(session, stand(script.questions if script else (), (), (), (), is_over=is_over))
    state = stand(stored.questions, stored.events, stored.answers, stored.utterances, is_over=is_over)
    return Record(session, state, stored.events, stored.utterances, stored.seq)
