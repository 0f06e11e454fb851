"""Per-address limits where there is a Redis: an emulator that speaks its protocol and runs the limiter's own script."""

import socket
import threading
from collections.abc import Iterator

import pytest
from fakeredis import TcpFakeServer
from limits import parse
from redis import Redis

from functions.rooms import codes
from functions.rooms.limits import KNOCKS, check_rate
from infra.local import ports
from shared.config import InvitationSettings, load
from tests.integration.api.calls import Api, problem, started
from tests.integration.api.conftest import forget
from tests.integration.builders import Builder

ALLOWED = parse(KNOCKS).amount
FIRST, OTHER = "198.51.100.1", "198.51.100.2"


@pytest.fixture
def code(api: Api, builder: Builder) -> str:
    """A right one: nobody fails, so no other limit counts."""
    session_id = builder.ready(api.lawyer())
    made: str = started(api.calling(), session_id)["invitation"]["code"]
    return made


@pytest.fixture
def redis_url() -> Iterator[str]:
    server = TcpFakeServer((ports.LOOPBACK, 0))
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"redis://{ports.LOOPBACK}:{server.server_address[1]}"
    server.shutdown()
    server.server_close()
    thread.join(10)


@pytest.fixture
def deaf_url() -> Iterator[str]:
    """It takes connections and never answers."""
    with socket.create_server((ports.LOOPBACK, 0)) as server:
        yield f"redis://{ports.LOOPBACK}:{server.getsockname()[1]}"


def tell(settings: pytest.MonkeyPatch, url: str) -> None:
    settings.setenv("REDIS_URL", url)
    forget()


def knock(address: str, times: int) -> None:
    """As calls do before they ask the database, but all within the minute that is counted, however slow this is."""
    for _ in range(times):
        check_rate(codes.address_hash(address, load(InvitationSettings)))


def test_an_address_that_knocks_too_often_is_shut_out_and_no_other(
    api: Api, code: str, redis_url: str, settings: pytest.MonkeyPatch
) -> None:
    tell(settings, redis_url)
    assert api.anyone(FIRST).get(f"/invitations/{code}").status_code == 200

    knock(FIRST, ALLOWED - 1)

    problem(api.anyone(FIRST).get(f"/invitations/{code}"), 429, "too_many_tries")
    problem(api.anyone(FIRST).post(f"/invitations/{code}/token"), 429, "too_many_tries")
    assert api.anyone(OTHER).get(f"/invitations/{code}").status_code == 200


def test_what_is_counted_holds_no_address(api: Api, code: str, redis_url: str, settings: pytest.MonkeyPatch) -> None:
    tell(settings, redis_url)
    api.anyone(FIRST).get(f"/invitations/{code}")

    with Redis.from_url(redis_url) as redis:
        keys = [bytes(key) for key in redis.scan_iter()]
    assert len(keys) == 1
    assert FIRST.encode() not in keys[0]


def test_a_redis_that_is_down_or_does_not_answer_keeps_no_invited_client_out(
    api: Api, code: str, deaf_url: str, settings: pytest.MonkeyPatch
) -> None:
    for url in (f"redis://{ports.LOOPBACK}:{ports.free_port()}", deaf_url):
        tell(settings, url)
        knock(FIRST, 2)
        assert api.anyone(FIRST).get(f"/invitations/{code}").status_code == 200
