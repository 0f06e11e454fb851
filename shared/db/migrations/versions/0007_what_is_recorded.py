"""Events of recordings of the room's sound: started, stopped, or not to be had."""

from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

BEFORE = (
    "asked_to_confirm_stop",
    "confirmed",
    "confirmed_stop",
    "consent_given",
    "consent_refused",
    "ended",
    "followed_up",
    "heard",
    "offered",
    "opened",
    "paused",
    "question_added",
    "question_asked",
    "question_delivered",
    "read_back",
    "reopened",
    "resolved",
    "resumed",
    "unconfirmed",
)
ADDED = ("recording_failed", "recording_started", "recording_stopped")


def _allow(kinds: tuple[str, ...]) -> None:
    """What is checked already is among the wider set: NOT VALID spares the scan under a lock, VALIDATE needs none."""
    listed = ", ".join(f"'{kind}'" for kind in sorted(kinds))
    op.execute("ALTER TABLE events DROP CONSTRAINT ck_events_kind_is_known")
    op.execute(f"ALTER TABLE events ADD CONSTRAINT ck_events_kind_is_known CHECK (kind IN ({listed})) NOT VALID")
    op.execute("ALTER TABLE events VALIDATE CONSTRAINT ck_events_kind_is_known")


def upgrade() -> None:
    _allow((*BEFORE, *ADDED))


def downgrade() -> None:
    """Fails where sound was recorded: those events are part of a record."""
    _allow(BEFORE)
