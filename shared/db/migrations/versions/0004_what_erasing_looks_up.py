"""Indexes for what erasing an interview looks up: without them each utterance is a scan of everybody's events."""

from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

INDEXES = {
    "ix_events_utterance_id": ("events", "utterance_id"),
    "ix_answer_evidence_utterance_id": ("answer_evidence", "utterance_id"),
}


def upgrade() -> None:
    """Built beside the work that goes on; one that was broken off is invalid, and is made anew."""
    with op.get_context().autocommit_block():
        op.execute(
            "COMMIT"
        )  # Alembic has asked for the isolation level, and pg8000 begins a transaction for a question
        for name, (table, column) in INDEXES.items():
            op.execute(f"DROP INDEX CONCURRENTLY IF EXISTS {name}")
            op.execute(f"CREATE INDEX CONCURRENTLY {name} ON {table} ({column})")


def downgrade() -> None:
    with op.get_context().autocommit_block():
        op.execute("COMMIT")
        for name in INDEXES:
            op.execute(f"DROP INDEX CONCURRENTLY IF EXISTS {name}")
