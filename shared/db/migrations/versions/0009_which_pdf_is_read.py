"""Which of the PDFs that one form took is being read: the older one never takes the newer one's place."""

from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("""
        ALTER TABLE scripts
            ADD COLUMN pdf_sha256 TEXT,
            ADD COLUMN pdf_looked_at TIMESTAMP WITH TIME ZONE
    """)
    op.execute("COMMENT ON COLUMN scripts.pdf_sha256 IS 'of the PDF that is being read, or was'")
    op.execute("""
        COMMENT ON COLUMN scripts.pdf_looked_at
            IS 'before it was fetched: one looked for earlier is older'
    """)


def downgrade() -> None:
    op.execute("ALTER TABLE scripts DROP COLUMN pdf_sha256, DROP COLUMN pdf_looked_at")
