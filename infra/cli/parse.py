"""`lexnova parse FILE.pdf`: the script as JSON, without any system being up."""

import argparse
import json
from collections.abc import Iterable
from pathlib import Path

from functions.documents.limits import MAX_FILE_BYTES
from functions.documents.parser import parse
from functions.documents.sandbox import ExplainedBlock, explain_in_sandbox, overlay_in_sandbox
from shared.errors import UnreadableDocument


def add(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = subparsers.add_parser(
        "parse",
        help="a PDF's script as JSON",
        description="Print the script of a PDF as JSON (exit 0), or why there is none (exit 1).",
    )
    parser.add_argument("file", type=Path, metavar="FILE.pdf")
    parser.add_argument(
        "--explain", action="store_true", help="print each block, what it was taken for and why, instead of the script"
    )
    parser.add_argument(
        "--overlay", type=Path, metavar="OUT.pdf", help="also write a copy that shows what each block was taken for"
    )
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """One JSON document on standard output, or with --explain a table; in either case JSON when it failed."""
    try:
        with arguments.file.open("rb") as file:
            pdf = file.read(MAX_FILE_BYTES + 1)
    except FileNotFoundError:
        return _refuse("file_not_found", f"There is no file {arguments.file}.")
    except OSError as error:
        return _refuse("file_not_readable", f"{arguments.file} cannot be read: {error.strerror}.")
    if arguments.overlay and arguments.overlay.exists() and arguments.overlay.samefile(arguments.file):
        return _refuse("overlay_is_source", f"{arguments.file} is what is read. Give the overlay another name.")
    try:
        script = parse(pdf)
        explained = explain_in_sandbox(pdf) if arguments.explain else ()
        overlay = overlay_in_sandbox(pdf) if arguments.overlay else b""
    except UnreadableDocument as error:
        return _refuse(error.reason.value, error.detail)
    if arguments.overlay:
        try:
            arguments.overlay.write_bytes(overlay)
        except OSError as error:
            return _refuse("file_not_writable", f"{arguments.overlay} cannot be written: {error.strerror}.")
    if arguments.explain:
        _print_explained(explained)
    else:
        print(json.dumps(script.model_dump(mode="json"), ensure_ascii=False, indent=2))
    return 0


def _print_explained(blocks: Iterable[ExplainedBlock]) -> None:
    page = 0
    for block in blocks:
        if block.page != page:
            page = block.page
            print(f"page {page}")
        print(f"  {block.taken_for:16} {block.text}")
        print(f"  {'':16} {block.why}{'; ' if block.detail else ''}{block.detail}")


def _refuse(code: str, detail: str) -> int:
    print(json.dumps({"error": {"code": code, "detail": detail}}, ensure_ascii=False, indent=2))
    return 1
