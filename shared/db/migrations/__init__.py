"""Alembic's scripts: the only way the schema changes. A merged migration is never edited."""
