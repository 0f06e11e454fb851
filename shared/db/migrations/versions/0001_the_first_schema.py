"""The first schema: tables, constraints, the functions' role and row-level security."""

import sqlalchemy as sa
from alembic import context, op
from sqlalchemy.dialects import postgresql

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


FIRM_TABLES = (
    "firms",
    "lawyers",
    "idempotency_keys",
    "sessions",
    "invitations",
    "script_revisions",
    "scripts",
    "interviews",
    "questions",
    "interview_questions",
    "leases",
    "turns",
    "utterances",
    "events",
    "answers",
    "answer_evidence",
)
SEEN_BY = (
    "(SELECT current_setting('lexnova.actor', true)) = 'system'"
    " OR {column} = (SELECT nullif(current_setting('lexnova.firm', true), ''))::uuid"
)


def _secure() -> None:
    """The functions' role owns nothing and sees one firm's rows at a time (shared/db/engine.py sets which)."""
    role = op.get_bind().dialect.identifier_preparer.quote(context.config.attributes["app_role"])
    name = context.config.attributes["app_role"].replace("'", "''")
    op.execute(
        f"DO $$ BEGIN IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '{name}') THEN"
        f" CREATE ROLE {role} LOGIN; END IF; END $$"
    )
    # Aurora lets a role in by IAM token only as a member of its own role rds_iam, which no other PostgreSQL has.
    op.execute(
        f"DO $$ BEGIN IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'rds_iam') THEN"
        f" GRANT rds_iam TO {role}; END IF; END $$"
    )
    op.execute(f"GRANT USAGE ON SCHEMA public TO {role}")
    op.execute(f"GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO {role}")
    op.execute(f"ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO {role}")
    op.execute(f"REVOKE INSERT, UPDATE, DELETE ON alembic_version FROM {role}")
    for table in FIRM_TABLES:
        seen_by = SEEN_BY.format(column="id" if table == "firms" else "firm_id")
        op.execute(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY")
        op.execute(f"CREATE POLICY one_firm ON {table} USING ({seen_by}) WITH CHECK ({seen_by})")


def upgrade() -> None:
    op.create_table(
        "firms",
        sa.Column("id", sa.Uuid(), server_default=sa.text("gen_random_uuid()"), nullable=False),
        sa.Column("key", sa.Text(), nullable=False, comment="issuer and firm claim, or issuer and lawyer alone"),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_firms")),
        sa.UniqueConstraint("key", name=op.f("uq_firms_key")),
    )
    op.create_table(
        "invitation_failures",
        sa.Column("address_hash", sa.LargeBinary(), nullable=False),
        sa.Column("minute", sa.DateTime(timezone=True), nullable=False),
        sa.Column("failures", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.PrimaryKeyConstraint("address_hash", "minute", name=op.f("pk_invitation_failures")),
        comment="codes that fitted no invitation, by who tried; nobody's data",
    )
    op.create_table(
        "lawyers",
        sa.Column("id", sa.Uuid(), server_default=sa.text("gen_random_uuid()"), nullable=False),
        sa.Column("firm_id", sa.Uuid(), nullable=False),
        sa.Column("issuer", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("display_name", sa.Text(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.ForeignKeyConstraint(["firm_id"], ["firms.id"], name=op.f("fk_lawyers_firm_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_lawyers")),
        sa.UniqueConstraint("issuer", "subject", name=op.f("uq_lawyers_issuer_subject")),
    )
    op.create_table(
        "idempotency_keys",
        sa.Column("lawyer_id", sa.Uuid(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("firm_id", sa.Uuid(), nullable=False),
        sa.Column("request_hash", sa.LargeBinary(), nullable=False),
        sa.Column("result_id", sa.Uuid(), nullable=False, comment="what the first request made"),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.ForeignKeyConstraint(["firm_id"], ["firms.id"], name=op.f("fk_idempotency_keys_firm_id")),
        sa.ForeignKeyConstraint(["lawyer_id"], ["lawyers.id"], name=op.f("fk_idempotency_keys_lawyer_id")),
        sa.PrimaryKeyConstraint("lawyer_id", "key", name=op.f("pk_idempotency_keys")),
    )
    op.create_table(
        "sessions",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("firm_id", sa.Uuid(), nullable=False),
        sa.Column("lawyer_id", sa.Uuid(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("client_name", sa.Text(), nullable=True),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("matter_reference", sa.Text(), nullable=True),
        sa.Column("jurisdiction", sa.Text(), nullable=True),
        sa.Column("emergency_text", sa.Text(), nullable=True),
        sa.Column(
            "script_shared_in_firm",
            sa.Boolean(),
            server_default=sa.text("false"),
            nullable=False,
            comment="whether the firm's other lawyers may make sessions from its script",
        ),
        sa.Column("status", sa.Text(), server_default="draft", nullable=False),
        sa.Column("paused_by", sa.Text(), nullable=True),
        sa.Column("end_reason", sa.Text(), nullable=True),
        sa.Column("upload_id", sa.Uuid(), nullable=True, comment="the newest issued upload form; it wins"),
        sa.Column("upload_expires_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.CheckConstraint(
            "(status = 'completed') = (end_reason IS NOT NULL)", name=op.f("ck_sessions_completed_for_a_reason")
        ),
        sa.CheckConstraint("(status = 'paused') = (paused_by IS NOT NULL)", name=op.f("ck_sessions_paused_by_someone")),
        sa.CheckConstraint(
            "end_reason IN ('consent_refused', 'emergency', 'ended_by_lawyer', 'finished', 'stopped_by_client')",
            name=op.f("ck_sessions_end_reason_is_known"),
        ),
        sa.CheckConstraint(
            "paused_by IN ('away', 'client', 'lawyer', 'system')", name=op.f("ck_sessions_paused_by_is_known")
        ),
        sa.CheckConstraint(
            "status IN ('cancelled', 'completed', 'draft', 'in_progress', 'paused', 'ready')",
            name=op.f("ck_sessions_status_is_known"),
        ),
        sa.ForeignKeyConstraint(["firm_id"], ["firms.id"], name=op.f("fk_sessions_firm_id")),
        sa.ForeignKeyConstraint(["lawyer_id"], ["lawyers.id"], name=op.f("fk_sessions_lawyer_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sessions")),
    )
    op.create_index("ix_sessions_lawyer_id_created_at_id", "sessions", ["lawyer_id", "created_at", "id"], unique=False)
    op.create_index(
        "ix_sessions_shared", "sessions", ["firm_id"], postgresql_where=sa.text("script_shared_in_firm"), unique=False
    )
    op.create_table(
        "invitations",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("session_id", sa.Uuid(), nullable=False),
        sa.Column("firm_id", sa.Uuid(), nullable=False),
        sa.Column("code_hash", sa.LargeBinary(), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("revoked_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("last_used_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.ForeignKeyConstraint(["firm_id"], ["firms.id"], name=op.f("fk_invitations_firm_id")),
        sa.ForeignKeyConstraint(
            ["session_id"], ["sessions.id"], name=op.f("fk_invitations_session_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_invitations")),
        sa.UniqueConstraint("code_hash", name=op.f("uq_invitations_code_hash")),
    )
    op.create_index("ix_invitations_session_id", "invitations", ["session_id"], unique=False)
    op.create_table(
        "script_revisions",
        sa.Column("session_id", sa.Uuid(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("firm_id", sa.Uuid(), nullable=False),
        sa.Column("edited_by", sa.Uuid(), nullable=True, comment="null: as the parser read it"),
        sa.Column("copied_from_session_id", sa.Uuid(), nullable=True, comment="whose script this is, unchanged"),
        sa.Column(
            "document",
            postgresql.JSONB(astext_type=sa.Text()),
            nullable=False,
            comment="the script without its questions: title, pages, warnings",
        ),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.CheckConstraint("revision >= 1", name=op.f("ck_script_revisions_revision_counts_from_one")),
        sa.ForeignKeyConstraint(["edited_by"], ["lawyers.id"], name=op.f("fk_script_revisions_edited_by")),
        sa.ForeignKeyConstraint(["firm_id"], ["firms.id"], name=op.f("fk_script_revisions_firm_id")),
        sa.ForeignKeyConstraint(
            ["session_id"], ["sessions.id"], name=op.f("fk_script_revisions_session_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("session_id", "revision", name=op.f("pk_script_revisions")),
    )
    op.create_index(
        "ix_script_revisions_copied_from_session_id", "script_revisions", ["copied_from_session_id"], unique=False
    )
    op.create_table(
        "scripts",
        sa.Column("session_id", sa.Uuid(), nullable=False),
        sa.Column("firm_id", sa.Uuid(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("error_code", sa.Text(), nullable=True),
        sa.Column("upload_id", sa.Uuid(), nullable=True),
        sa.Column("current_revision", sa.Integer(), nullable=True),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.CheckConstraint(
            "(status = 'failed') = (error_code IS NOT NULL)", name=op.f("ck_scripts_failed_for_a_reason")
        ),
        sa.CheckConstraint(
            "(status = 'parsed') = (current_revision IS NOT NULL)", name=op.f("ck_scripts_parsed_has_a_revision")
        ),
        sa.CheckConstraint(
            "error_code IN ('corrupt', 'empty_file', 'no_pages', 'no_questions_found', 'no_text_layer', 'not_a_pdf', 'parse_timeout', 'parser_crashed', 'password_required', 'refused_by_scan', 'resource_limit', 'too_large', 'too_many_pages', 'unsupported_encryption', 'xfa_unsupported')",
            name=op.f("ck_scripts_error_code_is_known"),
        ),
        sa.CheckConstraint("status IN ('failed', 'parsed', 'processing')", name=op.f("ck_scripts_status_is_known")),
        sa.ForeignKeyConstraint(["firm_id"], ["firms.id"], name=op.f("fk_scripts_firm_id")),
        sa.ForeignKeyConstraint(
            ["session_id", "current_revision"],
            ["script_revisions.session_id", "script_revisions.revision"],
            name="fk_scripts_current_revision",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["session_id"], ["sessions.id"], name=op.f("fk_scripts_session_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("session_id", name=op.f("pk_scripts")),
    )
    op.create_table(
        "interviews",
        sa.Column("id", sa.Uuid(), server_default=sa.text("gen_random_uuid()"), nullable=False),
        sa.Column("session_id", sa.Uuid(), nullable=False),
        sa.Column("firm_id", sa.Uuid(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False, comment="pinned at the first start"),
        sa.Column("last_seq", sa.BigInteger(), server_default=sa.text("0"), nullable=False),
        sa.Column("client_present", sa.Boolean(), server_default=sa.text("false"), nullable=False),
        sa.Column(
            "client_changed_at",
            sa.DateTime(timezone=True),
            nullable=True,
            comment="by the room's clock: older news is ignored",
        ),
        sa.Column(
            "client_connection",
            sa.Text(),
            nullable=True,
            comment="LiveKit's id of their newest one; that an older one left is no news",
        ),
        sa.Column("client_token_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("dispatched_at", sa.DateTime(timezone=True), nullable=True, comment="the claim: by compare-and-set"),
        sa.Column("dispatch_id", sa.Text(), nullable=True, comment="LiveKit's id, deleted before the next dispatch"),
        sa.Column("dispatches", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["firm_id"], ["firms.id"], name=op.f("fk_interviews_firm_id")),
        sa.ForeignKeyConstraint(
            ["session_id", "revision"],
            ["script_revisions.session_id", "script_revisions.revision"],
            name="fk_interviews_pinned_revision",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["session_id"], ["sessions.id"], name=op.f("fk_interviews_session_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_interviews")),
        sa.UniqueConstraint("id", "firm_id", name=op.f("uq_interviews_id_firm_id")),
        sa.UniqueConstraint("session_id", name=op.f("uq_interviews_session_id")),
    )
    op.create_table(
        "questions",
        sa.Column("session_id", sa.Uuid(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("question_id", sa.Text(), nullable=False),
        sa.Column("firm_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("wording", sa.Text(), nullable=False),
        sa.Column("origin", sa.Text(), nullable=False),
        sa.Column(
            "body",
            postgresql.JSONB(astext_type=sa.Text()),
            nullable=False,
            comment="the question as shared.interview.script.Question",
        ),
        sa.CheckConstraint("origin IN ('lawyer', 'pdf', 'room')", name=op.f("ck_questions_origin_is_known")),
        sa.CheckConstraint("wording <> ''", name=op.f("ck_questions_wording_is_there")),
        sa.ForeignKeyConstraint(["firm_id"], ["firms.id"], name=op.f("fk_questions_firm_id")),
        sa.ForeignKeyConstraint(
            ["session_id", "revision"],
            ["script_revisions.session_id", "script_revisions.revision"],
            name=op.f("fk_questions_session_id_revision"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("session_id", "revision", "question_id", name=op.f("pk_questions")),
        sa.UniqueConstraint(
            "session_id", "revision", "position", name=op.f("uq_questions_session_id_revision_position")
        ),
    )
    op.create_table(
        "interview_questions",
        sa.Column("interview_id", sa.Uuid(), nullable=False),
        sa.Column("question_id", sa.Text(), nullable=False),
        sa.Column("firm_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.Float(), nullable=False, comment="one added in the room stands between two others"),
        sa.Column(
            "body",
            postgresql.JSONB(astext_type=sa.Text()),
            nullable=False,
            comment="shared.interview.script.Question, as it is asked",
        ),
        sa.Column("status", sa.Text(), server_default="pending", nullable=False),
        sa.Column(
            "caused_by", sa.Text(), nullable=True, comment="not_applicable: the question whose answer made it so"
        ),
        sa.CheckConstraint(
            "(status = 'not_applicable') = (caused_by IS NOT NULL)",
            name=op.f("ck_interview_questions_not_applicable_for_a_reason"),
        ),
        sa.CheckConstraint(
            "status IN ('answered', 'asking', 'declined', 'needs_lawyer', 'not_applicable', 'not_asked', 'pending', 'unknown')",
            name=op.f("ck_interview_questions_status_is_known"),
        ),
        sa.ForeignKeyConstraint(["firm_id"], ["firms.id"], name=op.f("fk_interview_questions_firm_id")),
        sa.ForeignKeyConstraint(
            ["interview_id", "caused_by"],
            ["interview_questions.interview_id", "interview_questions.question_id"],
            name="fk_interview_questions_caused_by",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["interview_id"], ["interviews.id"], name=op.f("fk_interview_questions_interview_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("interview_id", "question_id", name=op.f("pk_interview_questions")),
        sa.UniqueConstraint("interview_id", "position", name=op.f("uq_interview_questions_interview_id_position")),
    )
    op.create_table(
        "leases",
        sa.Column("interview_id", sa.Uuid(), nullable=False),
        sa.Column("firm_id", sa.Uuid(), nullable=False),
        sa.Column("holder", sa.Text(), nullable=False),
        sa.Column("token", sa.BigInteger(), nullable=False, comment="fencing token: rises with every new holder"),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("token >= 1", name=op.f("ck_leases_token_counts_from_one")),
        sa.ForeignKeyConstraint(["firm_id"], ["firms.id"], name=op.f("fk_leases_firm_id")),
        sa.ForeignKeyConstraint(
            ["interview_id"], ["interviews.id"], name=op.f("fk_leases_interview_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("interview_id", name=op.f("pk_leases")),
    )
    op.create_table(
        "turns",
        sa.Column("interview_id", sa.Uuid(), nullable=False),
        sa.Column(
            "key", sa.Text(), nullable=False, comment="natural key of one write: writing it again changes nothing"
        ),
        sa.Column("firm_id", sa.Uuid(), nullable=False),
        sa.Column("first_seq", sa.BigInteger(), nullable=False),
        sa.Column("last_seq", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["firm_id"], ["firms.id"], name=op.f("fk_turns_firm_id")),
        sa.ForeignKeyConstraint(
            ["interview_id"], ["interviews.id"], name=op.f("fk_turns_interview_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("interview_id", "key", name=op.f("pk_turns")),
    )
    op.create_table(
        "utterances",
        sa.Column("id", sa.Uuid(), nullable=False, comment="made by who records it"),
        sa.Column("interview_id", sa.Uuid(), nullable=False),
        sa.Column("firm_id", sa.Uuid(), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("speaker", sa.Text(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("question_id", sa.Text(), nullable=True),
        sa.Column("started_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("confidence", sa.Float(), nullable=True),
        sa.Column("provider", sa.Text(), nullable=True),
        sa.Column("interrupted", sa.Boolean(), server_default=sa.text("false"), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.CheckConstraint("channel IN ('typed', 'voice')", name=op.f("ck_utterances_channel_is_known")),
        sa.CheckConstraint("speaker IN ('agent', 'client', 'lawyer')", name=op.f("ck_utterances_speaker_is_known")),
        sa.ForeignKeyConstraint(["firm_id"], ["firms.id"], name=op.f("fk_utterances_firm_id")),
        sa.ForeignKeyConstraint(
            ["interview_id", "question_id"],
            ["interview_questions.interview_id", "interview_questions.question_id"],
            name="fk_utterances_question",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["interview_id"], ["interviews.id"], name=op.f("fk_utterances_interview_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_utterances")),
        sa.UniqueConstraint("interview_id", "id", "seq", "speaker", name="uq_utterances_evidence"),
        sa.UniqueConstraint("interview_id", "seq", name=op.f("uq_utterances_interview_id_seq")),
    )
    op.create_table(
        "events",
        sa.Column("interview_id", sa.Uuid(), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("firm_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("question_id", sa.Text(), nullable=True),
        sa.Column("utterance_id", sa.Uuid(), nullable=True),
        sa.Column(
            "codes", postgresql.JSONB(astext_type=sa.Text()), nullable=False, comment="ids and codes only, never words"
        ),
        sa.Column("lease_token", sa.BigInteger(), nullable=True, comment="who wrote it; null: not an agent"),
        sa.Column("at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.CheckConstraint(
            "kind IN ('asked_to_confirm_stop', 'confirmed_stop', 'consent_given', 'consent_refused', 'ended', 'followed_up', 'heard', 'opened', 'paused', 'question_added', 'question_asked', 'question_delivered', 'reopened', 'resolved', 'resumed')",
            name=op.f("ck_events_kind_is_known"),
        ),
        sa.ForeignKeyConstraint(["firm_id"], ["firms.id"], name=op.f("fk_events_firm_id")),
        sa.ForeignKeyConstraint(
            ["interview_id", "question_id"],
            ["interview_questions.interview_id", "interview_questions.question_id"],
            name="fk_events_question",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["interview_id"], ["interviews.id"], name=op.f("fk_events_interview_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["utterance_id"], ["utterances.id"], name=op.f("fk_events_utterance_id"), deferrable=True
        ),
        sa.PrimaryKeyConstraint("interview_id", "seq", name=op.f("pk_events")),
        sa.UniqueConstraint("interview_id", "seq", "question_id", "kind", name="uq_events_asked"),
    )
    op.create_table(
        "answers",
        sa.Column("interview_id", sa.Uuid(), nullable=False),
        sa.Column("question_id", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False, comment="the highest is the one that counts"),
        sa.Column("firm_id", sa.Uuid(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("raw", sa.Text(), nullable=False, comment="the client's words"),
        sa.Column("value", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=True),
        sa.Column("decided_by", sa.Text(), nullable=False),
        sa.Column("asked_seq", sa.BigInteger(), nullable=False),
        sa.Column("asked_kind", sa.Text(), server_default="question_asked", nullable=False),
        sa.Column("evidence_seq", sa.BigInteger(), nullable=False),
        sa.Column("evidence_id", sa.Uuid(), nullable=False),
        sa.Column("evidence_speaker", sa.Text(), server_default="client", nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.CheckConstraint("asked_kind = 'question_asked'", name=op.f("ck_answers_was_asked")),
        sa.CheckConstraint("evidence_speaker = 'client'", name=op.f("ck_answers_client_said_it")),
        sa.CheckConstraint("raw <> ''", name=op.f("ck_answers_has_words")),
        sa.CheckConstraint("status = 'answered' OR value IS NULL", name=op.f("ck_answers_only_an_answer_has_a_value")),
        sa.CheckConstraint(
            "status IN ('answered', 'declined', 'needs_lawyer', 'unknown')", name=op.f("ck_answers_status_is_known")
        ),
        sa.CheckConstraint("evidence_seq > asked_seq", name=op.f("ck_answers_said_after_it_was_asked")),
        sa.ForeignKeyConstraint(["firm_id"], ["firms.id"], name=op.f("fk_answers_firm_id")),
        sa.ForeignKeyConstraint(
            ["interview_id", "asked_seq", "question_id", "asked_kind"],
            ["events.interview_id", "events.seq", "events.question_id", "events.kind"],
            name="fk_answers_asked",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["interview_id", "evidence_id", "evidence_seq", "evidence_speaker"],
            ["utterances.interview_id", "utterances.id", "utterances.seq", "utterances.speaker"],
            name="fk_answers_evidence",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["interview_id", "question_id"],
            ["interview_questions.interview_id", "interview_questions.question_id"],
            name="fk_answers_question",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("interview_id", "question_id", "version", name=op.f("pk_answers")),
    )
    op.create_table(
        "answer_evidence",
        sa.Column("interview_id", sa.Uuid(), nullable=False),
        sa.Column("question_id", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("utterance_id", sa.Uuid(), nullable=False),
        sa.Column("firm_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["firm_id"], ["firms.id"], name=op.f("fk_answer_evidence_firm_id")),
        sa.ForeignKeyConstraint(
            ["interview_id", "question_id", "version"],
            ["answers.interview_id", "answers.question_id", "answers.version"],
            name="fk_answer_evidence_answer",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["utterance_id"], ["utterances.id"], name=op.f("fk_answer_evidence_utterance_id"), deferrable=True
        ),
        sa.PrimaryKeyConstraint(
            "interview_id", "question_id", "version", "utterance_id", name=op.f("pk_answer_evidence")
        ),
        comment="every utterance an answer rests on; answers.evidence_id is the first of them",
    )
    _secure()


def downgrade() -> None:
    """There is nothing before the first schema: erase the database instead."""
    raise RuntimeError("the first migration cannot be taken back; erase the database instead")
