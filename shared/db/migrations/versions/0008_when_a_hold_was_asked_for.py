"""When the lawyer asked to hold the interview: an interviewer that their voice holds cannot see it by the status."""

from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("ALTER TABLE interviews ADD COLUMN hold_asked_at TIMESTAMP WITH TIME ZONE")
    op.execute("COMMENT ON COLUMN interviews.hold_asked_at IS 'when the lawyer last asked the API to hold it'")


def downgrade() -> None:
    op.execute("ALTER TABLE interviews DROP COLUMN hold_asked_at")
