"""`lexnova logs`: what the parts and the functions have written."""

import argparse
import os
import subprocess

from infra.local.errors import LocalError
from infra.local.home import default_home


def add(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = subparsers.add_parser("logs", help="what the parts and the functions have written")
    parser.add_argument("part", nargs="?", help="one of them; without it, all")
    parser.add_argument("-f", "--follow", action="store_true", help="go on as more is written")
    parser.add_argument("-n", "--lines", type=int, default=40, help="how many lines of each (default 40)")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    directory = default_home().run / "logs"
    known = sorted(path.stem for path in directory.glob("*.log") if not path.stem.endswith(".previous"))
    if not known:
        raise LocalError("There are no logs yet: run lexnova up first.")
    if arguments.part and arguments.part not in known:
        raise LocalError(f"There is no log of {arguments.part}. There are: {', '.join(known)}.")
    files = [str(directory / f"{name}.log") for name in ([arguments.part] if arguments.part else known)]
    options = ["-n", str(arguments.lines), *(["-F"] if arguments.follow else [])]
    return subprocess.run(["tail", *options, *files], check=False, env=dict(os.environ)).returncode
