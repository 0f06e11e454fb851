"""`lexnova token`: a bearer token of the local issuer, valid for an hour."""

import argparse

from infra.local import issuer
from infra.local.errors import NotUp
from infra.local.home import Addresses, default_home
from infra.local.secrets import load_or_make

DEFAULT_LAWYER = "lawyer"


def add(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = subparsers.add_parser("token", help="a bearer token of the local issuer")
    parser.add_argument("--lawyer", default=DEFAULT_LAWYER, metavar="NAME", help="whose; each name is a lawyer")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    home = default_home()
    addresses = Addresses.read(home.addresses)
    if addresses is None:
        raise NotUp("The local system is not up, so there is no issuer: run lexnova up first.")
    key = load_or_make(home.secrets).issuer_private_key
    print(issuer.mint(key, issuer_url=addresses.issuer_url, lawyer=arguments.lawyer))
    return 0
