"""Brings the database to the newest migration; invoked before new code takes traffic."""

import time
from functools import cache
from typing import Any

from sqlalchemy import Engine, text
from sqlalchemy.exc import DBAPIError

from shared.config import DatabaseSettings, MigrationSettings, ProcessSettings, load
from shared.db.engine import connect, is_unavailable
from shared.db.migrate import upgrade
from shared.logs import Log, configure

WAKES_WITHIN_SECONDS = 60.0
"""Aurora that has gone to sleep answers after about 15: a deployment must not end by that."""
LOOK_SECONDS = 1.0

configure(load(ProcessSettings).log_level)
log = Log("migrate")


def handler(event: dict[str, Any], context: object) -> dict[str, str]:
    """Migrate and return `{"revision": ...}`; running it again changes nothing.

    `app_password`, on one machine only, becomes the password of the functions' role (on AWS it logs in by IAM).
    """
    settings = load(MigrationSettings)
    _await_database()
    revision = upgrade(_engine(), app_role=settings.database_app_role)
    password = event.get("app_password")
    if password is not None:
        _set_password(settings.database_app_role, str(password))
    log.info("migrated", revision=revision)
    return {"revision": revision}


def _await_database() -> None:
    until, is_told = time.monotonic() + WAKES_WITHIN_SECONDS, False
    while True:
        try:
            _engine().connect().close()
            return
        except (DBAPIError, OSError) as error:
            if not is_unavailable(error) or time.monotonic() > until:
                raise
            if not is_told:
                log.failure("database_awaited", error)
                is_told = True
            time.sleep(LOOK_SECONDS)


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
