"""Brings the database to the newest migration; invoked before new code takes traffic."""

from functools import cache
from typing import Any

from sqlalchemy import Engine, text

from shared.config import DatabaseSettings, MigrationSettings, ProcessSettings, load
from shared.db.engine import connect
from shared.db.migrate import upgrade
from shared.logs import Log, configure

configure(load(ProcessSettings).log_level)
log = Log("migrate")


def handler(event: dict[str, Any], context: object) -> dict[str, str]:
    """Migrate and return `{"revision": ...}`; running it again changes nothing.

    `app_password`, on one machine only, becomes the password of the functions' role (on AWS it logs in by IAM).
    """
    settings = load(MigrationSettings)
    revision = upgrade(_engine(), app_role=settings.database_app_role)
    password = event.get("app_password")
    if password is not None:
        _set_password(settings.database_app_role, str(password))
    log.info("migrated", revision=revision)
    return {"revision": revision}


def _set_password(role: str, password: str) -> None:
    with _engine().begin() as connection:
        quote = connection.dialect.identifier_preparer.quote
        literal = connection.execute(text("SELECT quote_literal(:password)"), {"password": password}).scalar_one()
        connection.exec_driver_sql(f"ALTER ROLE {quote(role)} PASSWORD {literal}".replace("%", "%%"))


@cache
def _engine() -> Engine:
    settings = load(MigrationSettings)
    return connect(
        DatabaseSettings(
            database_url=settings.migration_database_url,
            database_ca_file=settings.database_ca_file,
            database_statement_timeout_seconds=240,
        )
    )
