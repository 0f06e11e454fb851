"""`lexnova status`: the local system's addresses and the state of each part."""

import argparse
import json

from infra.cli.up import described, shown
from infra.local.home import default_home
from infra.local.system import LocalSystem


def add(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = subparsers.add_parser("status", help="its addresses and the state of each part")
    parser.add_argument("--json", action="store_true", help="one document, for programs")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Exit status 0 whether it is up or not: that is in what is printed."""
    status = LocalSystem(default_home()).status()
    if arguments.json:
        print(json.dumps(status.document(), indent=2))
        return 0
    for name, part in status.parts.items():
        process = f"process {part.pid}" if part.pid else ""
        print(f"  {name:<10} {part.state:<8} {process:<15} {part.detail}".rstrip())
    if status.addresses:
        print(described(status.addresses))
        print(shown(default_home()))
    return 0
