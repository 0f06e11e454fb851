import pytest

from infra.stage import read_stage
from infra.synth import read_context
from tests.unit.infra.synthesised import LOCAL, Synthesised, synthesised


@pytest.fixture(scope="session")
def local(tmp_path_factory: pytest.TempPathFactory) -> Synthesised:
    return synthesised(LOCAL, tmp_path_factory.mktemp("local"))


@pytest.fixture(scope="session")
def dev(tmp_path_factory: pytest.TempPathFactory) -> Synthesised:
    return synthesised(read_stage("dev", read_context()["stages"]), tmp_path_factory.mktemp("dev"))


@pytest.fixture(scope="session")
def prod(tmp_path_factory: pytest.TempPathFactory) -> Synthesised:
    return synthesised(read_stage("prod", read_context()["stages"]), tmp_path_factory.mktemp("prod"))


@pytest.fixture(scope="session", params=["dev", "prod"])
def cloud(request: pytest.FixtureRequest) -> Synthesised:
    """Both stages on AWS, one after the other."""
    stage: Synthesised = request.getfixturevalue(request.param)
    return stage
