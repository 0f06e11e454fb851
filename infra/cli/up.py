"""`lexnova up`: start the local system, or what is down of it."""

import argparse
import os
import time

from infra.local import ports, used
from infra.local.home import Addresses, Home, default_home
from infra.local.system import LocalSystem


def add(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = subparsers.add_parser("up", help="start the local system, or what is down of it")
    names = ", ".join(ports.Ports.__dataclass_fields__)
    parser.add_argument(
        *("--port", "-p"), action="append", default=[], metavar="NAME=PORT", help=f"0 takes any free one; {names}"
    )
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    began = time.monotonic()
    given = dict(ports.parse(one) for one in arguments.port)
    home = default_home()
    addresses = LocalSystem(home, environment={**os.environ, **given}).up()
    print(f"Up after {time.monotonic() - began:.1f} s. Stop it with: lexnova down")
    print(described(addresses))
    print(shown(home))
    return 0


def shown(home: Home) -> str:
    """What is real of the system and what stands in, a line each."""
    return "\n".join(f"  {one}" for one in used.read(home.used) or ())


def described(addresses: Addresses) -> str:
    """The addresses that a person wants, a line each."""
    lines = {
        "Console": addresses.console_url,
        "API": addresses.api_url,
        "AWS": addresses.aws_endpoint_url,
        "LiveKit": addresses.livekit_url,
        "Issuer": addresses.issuer_url,
        "PostgreSQL": addresses.database_url,
    }
    return "\n".join(f"  {name:<10} {address}" for name, address in lines.items())
