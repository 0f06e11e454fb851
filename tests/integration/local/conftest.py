"""What several of the local system's tests use."""

from collections.abc import Iterator

import pytest

from infra.local import localstack, ports, postgres, processes
from infra.local.home import Home
from infra.local.postgres import Server

PATIENCE_SECONDS = 120.0
"""For what takes a moment on a machine that has nothing else to do."""


@pytest.fixture(scope="module")
def postgres_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server whose roles and passwords a test may change."""
    with postgres.running(tmp_path_factory.mktemp("postgres")) as server:
        yield server


@pytest.fixture(scope="package")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Home]:
    """Where LocalStack alone runs; a test may kill it and start it again at the same port."""
    made = Home(tmp_path_factory.mktemp("home"))
    made.make()
    yield made
    processes.stop("localstack", made.run)


@pytest.fixture(scope="package")
def endpoint(home: Home) -> str:
    return localstack.start(home, ports.free_port())
