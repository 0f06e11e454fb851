"""An index of what is under way: who searches for interviews that wait would read every session there ever was."""

from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

NAME = "ix_sessions_under_way"


def upgrade() -> None:
    """Built beside the work that goes on; one that was broken off is invalid, and is made anew."""
    with op.get_context().autocommit_block():
        op.execute(
            "COMMIT"
        )  # Alembic has asked for the isolation level, and pg8000 begins a transaction for a question
        op.execute(f"DROP INDEX CONCURRENTLY IF EXISTS {NAME}")
        op.execute(f"CREATE INDEX CONCURRENTLY {NAME} ON sessions (id) WHERE status IN ('in_progress', 'paused')")


def downgrade() -> None:
    with op.get_context().autocommit_block():
        op.execute("COMMIT")
        op.execute(f"DROP INDEX CONCURRENTLY IF EXISTS {NAME}")
