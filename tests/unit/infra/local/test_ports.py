"""Which ports are taken for the parts, and what is said of one that is not free."""

import os
import socket
import threading
from dataclasses import asdict, fields

import pytest

from infra.local import ports
from infra.local.errors import LocalError, PortTaken
from infra.local.ports import Ports


def test_the_environment_changes_a_port() -> None:
    assert ports.wanted({"LEXNOVA_PORT_API": "5000"}) == Ports(api=5000)


@pytest.mark.parametrize("given", ["http", "-1", "65536", "80.5"])
def test_what_is_no_port_is_refused(given: str) -> None:
    with pytest.raises(LocalError, match=r"LEXNOVA_PORT_ISSUER .* not a port"):
        ports.wanted({"LEXNOVA_PORT_ISSUER": given})


def test_a_flag_with_an_unknown_name_is_refused() -> None:
    assert ports.parse("livekit_udp=0") == ("LEXNOVA_PORT_LIVEKIT_UDP", "0")
    with pytest.raises(LocalError, match=r"database=1.*postgres"):
        ports.parse("database=1")


def test_zero_takes_free_ports_and_none_twice() -> None:
    chosen = asdict(ports.resolve(Ports(*[0] * len(fields(Ports)))))

    assert 0 not in chosen.values()
    assert len(set(chosen.values())) == len(chosen)


def test_a_taken_port_is_one_sentence_with_its_holder_and_the_setting() -> None:
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        held.listen()
        port = held.getsockname()[1]

        with pytest.raises(PortTaken) as taken:
            ports.ensure_free("livekit_tcp", port)

    said = str(taken.value)
    assert f"Port {port}" in said
    assert "LexNova's livekit tcp" in said
    assert f"process {os.getpid()}" in said
    assert "LEXNOVA_PORT_LIVEKIT_TCP=0" in said
    assert "\n" not in said


def test_a_port_held_on_all_addresses_is_taken_too() -> None:
    with socket.socket() as held:
        held.bind(("", 0))
        held.listen()
        with pytest.raises(PortTaken):
            ports.ensure_free("api", held.getsockname()[1])


def test_a_taken_udp_port_is_seen() -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as held:
        held.bind(("127.0.0.1", 0))
        with pytest.raises(PortTaken):
            ports.ensure_free("livekit_udp", held.getsockname()[1])


def test_a_port_that_a_dying_process_gives_back_late_is_free() -> None:
    held = socket.socket()
    held.bind(("127.0.0.1", 0))
    held.listen()
    giving_back = threading.Timer(0.2, held.close)
    giving_back.start()

    ports.ensure_free("api", held.getsockname()[1])

    giving_back.join()
