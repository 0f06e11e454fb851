"""A later release of this project: its sources copied, changed, and deployed into a system that is up."""

import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from alembic.script import ScriptDirectory

from infra.local import deploy
from infra.local.bringing import Bringing
from infra.local.home import PROJECT
from infra.toolchain import node
from shared.db.migrate import MIGRATIONS
from tests.e2e.conftest import Deployment

SOURCES = ("shared", "functions", "infra", "docs/openapi.json", "cdk.json", "pyproject.toml", "uv.lock", "README.md")
REVISION = "later"
MIGRATION = """
from alembic import op

revision = "{revision}"
down_revision = "{before}"


def upgrade() -> None:
    op.execute("ALTER TABLE sessions ADD COLUMN courtroom text")
"""
LATER = {
    'tx.exec_driver_sql("SELECT 1")': 'tx.exec_driver_sql("SELECT count(courtroom) FROM sessions")',
    'Health(status="ok")': 'Health(status="later")',
}
"""The later /health needs the later schema, and says that it is the later one."""


@dataclass(frozen=True)
class Release:
    """`assembly` is what the CDK deploys."""

    deployment: Deployment
    assembly: Path

    def deploy(self) -> str:
        """As `lexnova up` and `cdk deploy` do: the schema, then the code; returns the schema's revision."""
        bringing = _bringing(self.deployment)
        home, endpoint = self.deployment.system.home, self.deployment.addresses.aws_endpoint_url
        revision = deploy.deploy_schema(home, self.assembly, endpoint, bringing.secrets.database_app_password)
        deploy.deploy_rest(home, self.assembly, endpoint)
        return revision


def this_release(deployment: Deployment) -> Release:
    """What `up` has deployed."""
    home = deployment.system.home
    return Release(deployment, deploy.synthesise(home, _bringing(deployment).values()))


def later_release(deployment: Deployment, directory: Path) -> Release:
    """This code with one migration more, and a /health that reads what the migration adds."""
    tree = directory / "later"
    for source in SOURCES:
        copy = shutil.copytree if (PROJECT / source).is_dir() else shutil.copy
        (tree / source).parent.mkdir(parents=True, exist_ok=True)
        copy(PROJECT / source, tree / source)
    packages = PROJECT / "build" / "packages"
    (tree / "build").mkdir()
    shutil.copytree(packages, tree / "build" / "packages", copy_function=_link)
    _change(tree)
    values = _bringing(deployment).values()
    command = ("synth", "--quiet", "--app", f"{sys.executable} -m infra.app", "-c", "stage=local")
    ran = subprocess.run(
        (*node.cdk_command(), *command, "-o", str(directory / "out")),
        cwd=tree,
        env={**node.cdk_environment(), **values.environment()},
        capture_output=True,
        text=True,
    )
    assert ran.returncode == 0, ran.stderr[-4000:]
    return Release(deployment, directory / "out")


def _change(tree: Path) -> None:
    before = ScriptDirectory(str(MIGRATIONS)).get_current_head()
    versions = tree / MIGRATIONS.relative_to(PROJECT) / "versions"
    (versions / f"{REVISION}_a_courtroom.py").write_text(MIGRATION.format(revision=REVISION, before=before))
    routes = tree / "functions" / "sessions" / "routes.py"
    text = routes.read_text()
    for old, new in LATER.items():
        assert old in text
        text = text.replace(old, new)
    routes.write_text(text)


def _link(source: str, target: str) -> None:
    Path(target).hardlink_to(source)


def _bringing(deployment: Deployment) -> Bringing:
    system = deployment.system
    return Bringing(system.home, system.report, system.environment)
