"""Builders: a lawyer, a ready session, an interview under way, made by the same functions as in production."""

from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid4

from shared.db import interviews, lawyers, leases, parsing, sessions
from shared.db.engine import Firm, Lawyer, System, transaction
from shared.db.leases import Lease
from shared.db.record import record
from shared.interview.events import Answer, Channel, EventKind, NewEvent, Speaker, Utterance
from shared.interview.script import Question, QuestionId, Script
from shared.interview.status import QuestionStatus


def question(name: str = "q1", text: str = "What is your full name?", **fields: object) -> Question:
    return Question.model_validate({"id": name, "text": text, **fields})


def script(*questions: Question) -> Script:
    asked = questions or (question("q1"), question("q2", "Are you married?"))
    return Script(sha256="0" * 64, parser_version="test", page_count=1, title="Intake", questions=asked)


def utterance(text: str, question_id: str | None = None, speaker: Speaker = Speaker.CLIENT) -> Utterance:
    return Utterance(
        id=uuid4(),
        speaker=speaker,
        channel=Channel.TYPED,
        text=text,
        question_id=QuestionId(question_id) if question_id else None,
    )


def asked(question_id: str) -> NewEvent:
    return NewEvent(kind=EventKind.QUESTION_ASKED, question_id=QuestionId(question_id))


def answered(question_id: str, said: Utterance) -> tuple[NewEvent, Answer]:
    name = QuestionId(question_id)
    event = NewEvent(kind=EventKind.RESOLVED, question_id=name, utterance_id=said.id, status=QuestionStatus.ANSWERED)
    answer = Answer(
        question_id=name,
        status=QuestionStatus.ANSWERED,
        raw=said.text,
        value=None,
        evidence=(said.id,),
        decided_by="rules/5a2f9c31",
    )
    return event, answer


class Builder:
    def lawyer(self, subject: str = "ann", firm_claim: str | None = None) -> Lawyer:
        with transaction(System()) as tx:
            return lawyers.recognise(
                tx, issuer="https://issuer.test", subject=subject, display_name=subject.title(), firm_claim=firm_claim
            )

    def session(self, lawyer: Lawyer, *, language: str = "en") -> UUID:
        with transaction(lawyer) as tx:
            session = sessions.create(tx, lawyer, uuid4(), {"title": "Intake", "language": language})
        return session.id

    def upload(self, lawyer: Lawyer, session_id: UUID) -> UUID:
        upload_id = uuid4()
        with transaction(lawyer) as tx:
            expires_at = datetime.now(UTC) + timedelta(minutes=15)
            sessions.issue_upload(tx, lawyer, session_id, upload_id=upload_id, expires_at=expires_at)
        return upload_id

    def ready(self, lawyer: Lawyer, *questions: Question, language: str = "en") -> UUID:
        session_id = self.session(lawyer, language=language)
        upload_id = self.upload(lawyer, session_id)
        with transaction(System()) as tx:
            parsing.begin(tx, session_id, upload_id)
        with transaction(System()) as tx:
            assert parsing.save_parsed(tx, session_id, upload_id, script(*questions))
        return session_id

    def under_way(self, lawyer: Lawyer, *questions: Question) -> UUID:
        session_id = self.ready(lawyer, *questions)
        with transaction(lawyer) as tx:
            interviews.begin(tx, lawyer, session_id)
        return session_id

    def lease(self, session_id: UUID, holder: str = "job-1") -> Lease:
        with transaction(System()) as tx:
            return leases.take(tx, session_id, holder)

    def expire(self, lease: Lease) -> None:
        with transaction(Firm(lease.firm_id)) as tx:
            leases.release(tx, lease)

    def turn(
        self,
        lease: Lease,
        key: str,
        *,
        said: tuple[Utterance, ...] = (),
        events: tuple[NewEvent, ...] = (),
        answers: tuple[Answer, ...] = (),
        questions: tuple[Question, ...] = (),
    ) -> int:
        with transaction(Firm(lease.firm_id)) as tx:
            return record(tx, lease, turn_key=key, utterances=said, events=events, answers=answers, questions=questions)
