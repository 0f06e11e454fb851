"""A PDF that ends its readers is given up, and a start sees that another one lies there than was read."""

from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("""
        ALTER TABLE scripts
            ADD COLUMN pdf_etag TEXT,
            ADD COLUMN passed_over_etag TEXT,
            ADD COLUMN pdf_begun INTEGER NOT NULL DEFAULT 0
    """)
    op.execute("COMMENT ON COLUMN scripts.pdf_etag IS 'S3''s, of the PDF that is being read, or was'")
    op.execute(
        "COMMENT ON COLUMN scripts.passed_over_etag IS 'of the last one that replaces nothing: no start waits for it'"
    )
    op.execute("COMMENT ON COLUMN scripts.pdf_begun IS 'how often its reading was begun'")


def downgrade() -> None:
    op.execute("ALTER TABLE scripts DROP COLUMN pdf_etag, DROP COLUMN passed_over_etag, DROP COLUMN pdf_begun")
