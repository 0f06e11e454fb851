"""Who a session is of can be read with it, also when that lawyer has another firm by now."""

from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

NAME = "of_a_session"


def upgrade() -> None:
    """Beside the policy that there is, and for reading alone; which sessions count is what their own policy shows."""
    op.execute(
        f"CREATE POLICY {NAME} ON lawyers FOR SELECT"
        " USING (EXISTS (SELECT FROM sessions WHERE sessions.lawyer_id = lawyers.id))"
    )


def downgrade() -> None:
    op.execute(f"DROP POLICY {NAME} ON lawyers")
