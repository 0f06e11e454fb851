"""`lexnova down`: stop the local system; the data is kept."""

import argparse

from infra.local.home import default_home
from infra.local.system import LocalSystem


def add(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = subparsers.add_parser("down", help="stop the local system; the data is kept")
    parser.add_argument("--erase", action="store_true", help="erase database, uploads and secrets too")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    LocalSystem(default_home()).down(erase=arguments.erase)
    print("Down. Everything is erased." if arguments.erase else "Down. The data is kept; lexnova up goes on with it.")
    return 0
