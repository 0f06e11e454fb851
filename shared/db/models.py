"""The tables. Invariants are constraints first; row-level security and roles are in the migrations.

Foreign keys that erasing a session crosses are deferrable, and checked at once all the same unless it asks.
Every row of a lawyer's data has its `firm_id`. Codes are text held to their enums by checks.
Who locks several rows of one session takes its lease first, then its interview, then the session, as a turn that moves
the session does. In another order two would wait for each other, and PostgreSQL would break one of them off.
"""

from collections.abc import Iterable
from enum import StrEnum
from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    DateTime,
    Float,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    PrimaryKeyConstraint,
    Table,
    Text,
    UniqueConstraint,
    Uuid,
    false,
    func,
    text,
)
from sqlalchemy.dialects.postgresql import JSONB

from shared.interview.events import Channel, EventKind, Speaker
from shared.interview.script import Origin, ParseErrorCode
from shared.interview.status import (
    WITH_EVIDENCE,
    EndReason,
    PausedBy,
    QuestionStatus,
    ScriptStatus,
    SessionStatus,
)

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _one_of(column: str, codes: type[StrEnum] | Iterable[StrEnum]) -> CheckConstraint:
    listed = ", ".join(f"'{code.value}'" for code in sorted(codes))
    return CheckConstraint(f"{column} IN ({listed})", name=f"{column}_is_known")


def _now(name: str) -> Column[Any]:
    return Column(name, DateTime(timezone=True), nullable=False, server_default=func.now())


def _when(name: str) -> Column[Any]:
    return Column(name, DateTime(timezone=True))


def _firm() -> Column[Any]:
    return Column("firm_id", Uuid, ForeignKey("firms.id"), nullable=False)


firms = Table(
    "firms",
    metadata,
    Column("id", Uuid, primary_key=True, server_default=func.gen_random_uuid()),
    Column("key", Text, nullable=False, unique=True, comment="issuer and firm claim, or issuer and lawyer alone"),
    _now("created_at"),
)

lawyers = Table(
    "lawyers",
    metadata,
    Column("id", Uuid, primary_key=True, server_default=func.gen_random_uuid()),
    _firm(),
    Column("issuer", Text, nullable=False),
    Column("subject", Text, nullable=False),
    Column("display_name", Text, nullable=False),
    _now("created_at"),
    UniqueConstraint("issuer", "subject"),
)

sessions = Table(
    "sessions",
    metadata,
    Column("id", Uuid, primary_key=True),
    _firm(),
    Column("lawyer_id", Uuid, ForeignKey("lawyers.id"), nullable=False),
    Column("title", Text, nullable=False),
    Column("client_name", Text),
    Column("language", Text, nullable=False),
    Column("matter_reference", Text),
    Column("jurisdiction", Text),
    Column("emergency_text", Text),
    Column(
        "script_shared_in_firm",
        Boolean,
        nullable=False,
        server_default=false(),
        comment="whether the firm's other lawyers may make sessions from its script",
    ),
    Column("status", Text, nullable=False, server_default=SessionStatus.DRAFT.value),
    Column("paused_by", Text),
    Column("end_reason", Text),
    Column("upload_id", Uuid, comment="the newest issued upload form; it wins"),
    _when("upload_expires_at"),
    _now("created_at"),
    _now("updated_at"),
    _one_of("status", SessionStatus),
    _one_of("paused_by", PausedBy),
    _one_of("end_reason", EndReason),
    CheckConstraint("(status = 'paused') = (paused_by IS NOT NULL)", name="paused_by_someone"),
    CheckConstraint("(status = 'completed') = (end_reason IS NOT NULL)", name="completed_for_a_reason"),
    Index("ix_sessions_lawyer_id_created_at_id", "lawyer_id", "created_at", "id"),
    Index("ix_sessions_shared", "firm_id", postgresql_where=text("script_shared_in_firm")),
    Index("ix_sessions_under_way", "id", postgresql_where=text("status IN ('in_progress', 'paused')")),
)

scripts = Table(
    "scripts",
    metadata,
    Column("session_id", Uuid, ForeignKey("sessions.id", ondelete="CASCADE"), primary_key=True),
    _firm(),
    Column("status", Text, nullable=False),
    Column("error_code", Text),
    Column("upload_id", Uuid),
    Column("pdf_sha256", Text, comment="of the PDF that is being read, or was"),
    Column("pdf_looked_at", DateTime(timezone=True), comment="before it was fetched: one looked for earlier is older"),
    Column("pdf_etag", Text, comment="S3's, of the PDF that is being read, or was"),
    Column("passed_over_etag", Text, comment="of the last one that replaces nothing: no start waits for it"),
    Column("pdf_begun", Integer, nullable=False, server_default="0", comment="how often its reading was begun"),
    Column("current_revision", Integer),
    _now("updated_at"),
    _one_of("status", ScriptStatus),
    _one_of("error_code", ParseErrorCode),
    CheckConstraint("(status = 'failed') = (error_code IS NOT NULL)", name="failed_for_a_reason"),
    CheckConstraint("(status = 'parsed') = (current_revision IS NOT NULL)", name="parsed_has_a_revision"),
    ForeignKeyConstraint(
        ["session_id", "current_revision"],
        ["script_revisions.session_id", "script_revisions.revision"],
        name="fk_scripts_current_revision",
        deferrable=True,
        initially="DEFERRED",
    ),
)

script_revisions = Table(
    "script_revisions",
    metadata,
    Column("session_id", Uuid, ForeignKey("sessions.id", ondelete="CASCADE")),
    Column("revision", Integer),
    _firm(),
    Column("edited_by", Uuid, ForeignKey("lawyers.id"), comment="null: as the parser read it"),
    Column("copied_from_session_id", Uuid, comment="whose script this is, unchanged"),
    Column("document", JSONB, nullable=False, comment="the script without its questions: title, pages, warnings"),
    _now("created_at"),
    PrimaryKeyConstraint("session_id", "revision"),
    CheckConstraint("revision >= 1", name="revision_counts_from_one"),
    Index("ix_script_revisions_copied_from_session_id", "copied_from_session_id"),
)

questions = Table(
    "questions",
    metadata,
    Column("session_id", Uuid),
    Column("revision", Integer),
    Column("question_id", Text),
    _firm(),
    Column("position", Integer, nullable=False),
    Column("wording", Text, nullable=False),
    Column("origin", Text, nullable=False),
    Column("body", JSONB, nullable=False, comment="the question as shared.interview.script.Question"),
    PrimaryKeyConstraint("session_id", "revision", "question_id"),
    ForeignKeyConstraint(
        ["session_id", "revision"], ["script_revisions.session_id", "script_revisions.revision"], ondelete="CASCADE"
    ),
    UniqueConstraint("session_id", "revision", "position"),
    _one_of("origin", Origin),
    CheckConstraint("wording <> ''", name="wording_is_there"),
)

interviews = Table(
    "interviews",
    metadata,
    Column("id", Uuid, primary_key=True, server_default=func.gen_random_uuid()),
    Column("session_id", Uuid, ForeignKey("sessions.id", ondelete="CASCADE"), nullable=False, unique=True),
    _firm(),
    Column("revision", Integer, nullable=False, comment="pinned at the first start"),
    Column("last_seq", BigInteger, nullable=False, server_default=text("0")),
    Column("client_present", Boolean, nullable=False, server_default=false()),
    Column("client_changed_at", DateTime(timezone=True), comment="by the room's clock: older news is ignored"),
    Column("client_connection", Text, comment="LiveKit's id of their newest one; that an older one left is no news"),
    _when("client_token_at"),
    Column("dispatched_at", DateTime(timezone=True), comment="the claim: by compare-and-set"),
    Column("dispatch_id", Text, comment="LiveKit's id, deleted before the next dispatch"),
    Column("dispatches", Integer, nullable=False, server_default=text("0")),
    Column("hold_asked_at", DateTime(timezone=True), comment="when the lawyer last asked the API to hold it"),
    _now("created_at"),
    _when("ended_at"),
    UniqueConstraint("id", "firm_id"),
    ForeignKeyConstraint(
        ["session_id", "revision"],
        ["script_revisions.session_id", "script_revisions.revision"],
        name="fk_interviews_pinned_revision",
        deferrable=True,
    ),
)

leases = Table(
    "leases",
    metadata,
    Column("interview_id", Uuid, ForeignKey("interviews.id", ondelete="CASCADE"), primary_key=True),
    _firm(),
    Column("holder", Text, nullable=False),
    Column("token", BigInteger, nullable=False, comment="fencing token: rises with every new holder"),
    Column("expires_at", DateTime(timezone=True), nullable=False),
    CheckConstraint("token >= 1", name="token_counts_from_one"),
)

interview_questions = Table(
    "interview_questions",
    metadata,
    Column("interview_id", Uuid, ForeignKey("interviews.id", ondelete="CASCADE")),
    Column("question_id", Text),
    _firm(),
    Column("position", Float, nullable=False, comment="one added in the room stands between two others"),
    Column("body", JSONB, nullable=False, comment="shared.interview.script.Question, as it is asked"),
    Column("status", Text, nullable=False, server_default=QuestionStatus.PENDING.value),
    Column("caused_by", Text, comment="not_applicable: the question whose answer made it so"),
    PrimaryKeyConstraint("interview_id", "question_id"),
    UniqueConstraint("interview_id", "position"),
    _one_of("status", QuestionStatus),
    ForeignKeyConstraint(
        ["interview_id", "caused_by"],
        ["interview_questions.interview_id", "interview_questions.question_id"],
        name="fk_interview_questions_caused_by",
        deferrable=True,
    ),
    CheckConstraint("(status = 'not_applicable') = (caused_by IS NOT NULL)", name="not_applicable_for_a_reason"),
)

utterances = Table(
    "utterances",
    metadata,
    Column("id", Uuid, primary_key=True, comment="made by who records it"),
    Column("interview_id", Uuid, ForeignKey("interviews.id", ondelete="CASCADE"), nullable=False),
    _firm(),
    Column("seq", BigInteger, nullable=False),
    Column("speaker", Text, nullable=False),
    Column("channel", Text, nullable=False),
    Column("words", Text, nullable=False),
    Column("question_id", Text),
    _when("started_at"),
    _when("ended_at"),
    Column("confidence", Float),
    Column("provider", Text),
    Column("interrupted", Boolean, nullable=False, server_default=false()),
    _now("recorded_at"),
    UniqueConstraint("interview_id", "seq"),
    UniqueConstraint("interview_id", "id", "seq", "speaker", name="uq_utterances_evidence"),
    ForeignKeyConstraint(
        ["interview_id", "question_id"],
        ["interview_questions.interview_id", "interview_questions.question_id"],
        name="fk_utterances_question",
        deferrable=True,
    ),
    _one_of("speaker", Speaker),
    _one_of("channel", Channel),
)

events = Table(
    "events",
    metadata,
    Column("interview_id", Uuid, ForeignKey("interviews.id", ondelete="CASCADE")),
    Column("seq", BigInteger),
    _firm(),
    Column("kind", Text, nullable=False),
    Column("question_id", Text),
    Column("utterance_id", Uuid, ForeignKey("utterances.id", deferrable=True)),
    Column("codes", JSONB, nullable=False, comment="ids and codes only, never words"),
    Column("lease_token", BigInteger, comment="who wrote it; null: not an agent"),
    _now("at"),
    PrimaryKeyConstraint("interview_id", "seq"),
    ForeignKeyConstraint(
        ["interview_id", "question_id"],
        ["interview_questions.interview_id", "interview_questions.question_id"],
        name="fk_events_question",
        deferrable=True,
    ),
    UniqueConstraint("interview_id", "seq", "question_id", "kind", name="uq_events_asked"),
    Index("ix_events_utterance_id", "utterance_id"),
    _one_of("kind", EventKind),
)

turns = Table(
    "turns",
    metadata,
    Column("interview_id", Uuid, ForeignKey("interviews.id", ondelete="CASCADE")),
    Column("key", Text, comment="natural key of one write: writing it again changes nothing"),
    _firm(),
    Column("first_seq", BigInteger, nullable=False),
    Column("last_seq", BigInteger, nullable=False),
    PrimaryKeyConstraint("interview_id", "key"),
)

answers = Table(
    "answers",
    metadata,
    Column("interview_id", Uuid),
    Column("question_id", Text),
    Column("version", Integer, comment="the highest is the one that counts"),
    _firm(),
    Column("status", Text, nullable=False),
    Column("raw", Text, nullable=False, comment="the client's words"),
    Column("value", JSONB(none_as_null=True)),
    Column("decided_by", Text, nullable=False),
    Column("asked_seq", BigInteger, nullable=False),
    Column("asked_kind", Text, nullable=False, server_default=EventKind.QUESTION_ASKED.value),
    Column("evidence_seq", BigInteger, nullable=False),
    Column("evidence_id", Uuid, nullable=False),
    Column("evidence_speaker", Text, nullable=False, server_default=Speaker.CLIENT.value),
    _now("created_at"),
    PrimaryKeyConstraint("interview_id", "question_id", "version"),
    ForeignKeyConstraint(
        ["interview_id", "question_id"],
        ["interview_questions.interview_id", "interview_questions.question_id"],
        name="fk_answers_question",
        ondelete="CASCADE",
    ),
    ForeignKeyConstraint(
        ["interview_id", "asked_seq", "question_id", "asked_kind"],
        ["events.interview_id", "events.seq", "events.question_id", "events.kind"],
        name="fk_answers_asked",
        deferrable=True,
    ),
    ForeignKeyConstraint(
        ["interview_id", "evidence_id", "evidence_seq", "evidence_speaker"],
        ["utterances.interview_id", "utterances.id", "utterances.seq", "utterances.speaker"],
        name="fk_answers_evidence",
        deferrable=True,
    ),
    _one_of("status", WITH_EVIDENCE),
    CheckConstraint("asked_kind = 'question_asked'", name="was_asked"),
    CheckConstraint("evidence_speaker = 'client'", name="client_said_it"),
    CheckConstraint("evidence_seq > asked_seq", name="said_after_it_was_asked"),
    CheckConstraint("status = 'answered' OR value IS NULL", name="only_an_answer_has_a_value"),
    CheckConstraint("raw <> ''", name="has_words"),
)

answer_evidence = Table(
    "answer_evidence",
    metadata,
    Column("interview_id", Uuid),
    Column("question_id", Text),
    Column("version", Integer),
    Column("utterance_id", Uuid, ForeignKey("utterances.id", deferrable=True)),
    _firm(),
    PrimaryKeyConstraint("interview_id", "question_id", "version", "utterance_id"),
    ForeignKeyConstraint(
        ["interview_id", "question_id", "version"],
        ["answers.interview_id", "answers.question_id", "answers.version"],
        name="fk_answer_evidence_answer",
        ondelete="CASCADE",
    ),
    Index("ix_answer_evidence_utterance_id", "utterance_id"),
    comment="every utterance an answer rests on; answers.evidence_id is the first of them",
)

invitations = Table(
    "invitations",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("session_id", Uuid, ForeignKey("sessions.id", ondelete="CASCADE"), nullable=False),
    _firm(),
    Column("code_hash", LargeBinary, nullable=False, unique=True),
    Column("expires_at", DateTime(timezone=True), nullable=False),
    _when("revoked_at"),
    _when("last_used_at"),
    _now("created_at"),
    Index("ix_invitations_session_id", "session_id"),
)

invitation_failures = Table(
    "invitation_failures",
    metadata,
    Column("address_hash", LargeBinary),
    Column("minute", DateTime(timezone=True)),
    Column("failures", Integer, nullable=False, server_default=text("1")),
    PrimaryKeyConstraint("address_hash", "minute"),
    comment="codes that fitted no invitation, by who tried; nobody's data",
)

idempotency_keys = Table(
    "idempotency_keys",
    metadata,
    Column("lawyer_id", Uuid, ForeignKey("lawyers.id")),
    Column("key", Text),
    _firm(),
    Column("request_hash", LargeBinary, nullable=False),
    Column("result_id", Uuid, nullable=False, comment="what the first request made"),
    _now("created_at"),
    PrimaryKeyConstraint("lawyer_id", "key"),
)

FIRM_TABLES = tuple(table for table in metadata.sorted_tables if "firm_id" in table.c)
"""The tables under row-level security."""
