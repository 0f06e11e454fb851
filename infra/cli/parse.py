"""`lexnova parse FILE.pdf`: the script as JSON, without any system being up."""

import argparse
import json
from pathlib import Path

from functions.documents.limits import MAX_FILE_BYTES
from functions.documents.parser import parse
from shared.errors import UnreadableDocument


def add(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = subparsers.add_parser(
        "parse",
        help="a PDF's script as JSON",
        description="Print the script of a PDF as JSON (exit 0), or why there is none (exit 1).",
    )
    parser.add_argument("file", type=Path, metavar="FILE.pdf")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """One JSON document on standard output in either case."""
    try:
        with arguments.file.open("rb") as file:
            pdf = file.read(MAX_FILE_BYTES + 1)
    except FileNotFoundError:
        return _refuse("file_not_found", f"There is no file {arguments.file}.")
    except OSError as error:
        return _refuse("file_not_readable", f"{arguments.file} cannot be read: {error.strerror}.")
    try:
        script = parse(pdf)
    except UnreadableDocument as error:
        return _refuse(error.reason.value, error.detail)
    print(json.dumps(script.model_dump(mode="json"), ensure_ascii=False, indent=2))
    return 0


def _refuse(code: str, detail: str) -> int:
    print(json.dumps({"error": {"code": code, "detail": detail}}, ensure_ascii=False, indent=2))
    return 1
