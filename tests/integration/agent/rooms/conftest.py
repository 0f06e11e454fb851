"""One worker for all interviews in real rooms."""

from collections.abc import Iterator

import pytest

from tests.integration.agent.house import House, Worker


@pytest.fixture(scope="package")
def worker(home: House) -> Iterator[Worker]:
    with home.worker() as started:
        yield started
