"""Parts that the environment points elsewhere are not started here."""

import pytest

from infra.local import postgres
from infra.local.errors import LocalError
from infra.local.ports import free_port

OWNER_URL = "postgresql://lexnova_owner:o@db.example:5432/lexnova"


def test_without_database_url_the_database_is_ours() -> None:
    assert postgres.elsewhere({}) is None
    assert postgres.elsewhere({"DATABASE_URL": "", "MIGRATION_DATABASE_URL": OWNER_URL}) is None


def test_a_database_elsewhere_is_reached_as_it_says_and_shows_no_password() -> None:
    url = "postgresql://lexnova_app:p%40ss@db.example:5432/lexnova"
    access = postgres.elsewhere({"DATABASE_URL": url, "MIGRATION_DATABASE_URL": OWNER_URL})
    assert access is not None
    assert (access.url, access.migration_url, access.app_password) == (url, OWNER_URL, "p@ss")
    assert "ss" not in repr(access).removeprefix("Access")


@pytest.mark.parametrize(
    "environment",
    [
        {"DATABASE_URL": "postgresql://postgres:secret@db.example/other", "MIGRATION_DATABASE_URL": OWNER_URL},
        {"DATABASE_URL": "postgresql://lexnova_app@db.example/lexnova", "MIGRATION_DATABASE_URL": OWNER_URL},
        {"DATABASE_URL": "postgresql://lexnova_app:secret@db.example/lexnova"},
    ],
)
def test_a_database_of_something_else_is_refused_in_a_sentence(environment: dict[str, str]) -> None:
    with pytest.raises(LocalError) as refused:
        postgres.elsewhere(environment)
    assert "unset it" in str(refused.value)
    assert "secret" not in str(refused.value)


def test_a_database_that_nobody_runs_does_not_answer() -> None:
    url = f"postgresql://lexnova_app:p@127.0.0.1:{free_port()}/lexnova"
    assert not postgres.Access(url, OWNER_URL).answers()
