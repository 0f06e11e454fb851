import json
import os
from pathlib import Path

import pytest

from infra.archive import write_once
from tests.unit.infra import second_opinion
from tests.unit.infra.second_opinion import Findings
from tests.unit.infra.synthesised import LOCAL, Synthesised, read, synthesise_alone, synthesised

ON_AWS = ("dev", "prod")


@pytest.fixture(scope="session")
def folder_of_this_run(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One for all workers, so that what takes long is done by one of them and read by the others."""
    own = tmp_path_factory.getbasetemp()
    return own.parent if "PYTEST_XDIST_WORKER" in os.environ else own


@pytest.fixture(scope="session")
def local(tmp_path_factory: pytest.TempPathFactory) -> Synthesised:
    return synthesised(LOCAL, tmp_path_factory.mktemp("local"))


@pytest.fixture(scope="session")
def on_aws(folder_of_this_run: Path) -> Path:
    """The folder with a folder each of the stages on AWS, made as anybody makes them: by the command, offline."""
    folder = folder_of_this_run / "on-aws"
    write_once(folder_of_this_run / "on-aws.txt", lambda said: _write(said, synthesise_alone(ON_AWS, folder)))
    return folder


@pytest.fixture(scope="session")
def dev(on_aws: Path) -> Synthesised:
    return read(on_aws / "dev")


@pytest.fixture(scope="session")
def prod(on_aws: Path) -> Synthesised:
    return read(on_aws / "prod")


@pytest.fixture(scope="session", params=ON_AWS)
def cloud(request: pytest.FixtureRequest) -> Synthesised:
    """Both stages on AWS, one after the other."""
    stage: Synthesised = request.getfixturevalue(request.param)
    return stage


@pytest.fixture(scope="session")
def findings(on_aws: Path, folder_of_this_run: Path) -> Findings:
    """What checkov says of all templates and Dockerfiles, asked once."""
    templates = sorted(on_aws.glob("*/*.template.json"))
    report = folder_of_this_run / "checkov.json"
    write_once(report, lambda said: _write(said, second_opinion.ask((*templates, *second_opinion.DOCKERFILES))))
    return second_opinion.read(json.loads(report.read_text()))


def _write(path: Path, text: str) -> None:
    path.write_text(text)
