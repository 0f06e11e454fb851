"""A release with a migration in the middle of traffic, and back to the code before it: nobody's call fails."""

from pathlib import Path

from tests.e2e.conftest import Deployment
from tests.release.releases import REVISION, later_release, this_release
from tests.release.traffic import traffic

CALLS = 20
COLUMN = "SELECT count(*) FROM information_schema.columns WHERE table_name = 'sessions' AND column_name = 'courtroom'"


def test_no_call_fails_while_a_migration_and_new_code_come_nor_when_the_old_code_comes_back(
    deployment: Deployment, tmp_path: Path
) -> None:
    now, later = this_release(deployment), later_release(deployment, tmp_path)
    with traffic(deployment) as calls:
        calls.wait_for(CALLS)
        assert later.deploy() == REVISION
        calls.wait_for(CALLS)
        assert health(deployment) == "later"
        assert deployment.rows(COLUMN) == [[1]]
        assert now.deploy() == REVISION, "a rollback leaves the newer schema alone"
        calls.wait_for(CALLS)
        assert health(deployment) == "ok"
    assert calls.failed == []
    assert calls.answered.total() > 3 * CALLS


def health(deployment: Deployment) -> str:
    with deployment.http("none") as http:
        return str(http.get("/health").json()["status"])
