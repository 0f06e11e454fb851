"""`lexnova openapi`: print the OpenAPI document of both APIs, or write the repository's copy."""

import argparse

from infra import openapi


def add(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = subparsers.add_parser("openapi", help="print the OpenAPI document of both APIs")
    parser.add_argument("--write", action="store_true", help=f"write it to {openapi.COPY.name} in docs/ instead")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    if arguments.write:
        openapi.COPY.write_text(openapi.rendered(), encoding="utf-8")
    else:
        print(openapi.rendered(), end="")
    return 0
