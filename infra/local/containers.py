"""What docker-compose.yml runs of the parts that are this project's own: LocalStack with functions as processes, the
deployment into it, a lawyer's token. Addresses and passwords come as LEXNOVA_LOCAL_*, as the local stage takes them.
"""

import argparse
import os
import sys

from sqlalchemy import make_url

from infra.bundling import build_all
from infra.local import deploy, issuer, localstack, postgres, stack
from infra.local.errors import LocalError
from infra.local.home import default_home
from infra.local.ports import wanted
from infra.local.secrets import load_or_make
from infra.stage import LocalValues
from infra.toolchain import node, python_environments

SUPERUSER_PASSWORD = "POSTGRES_PASSWORD"  # noqa: S105 - a variable's name, PostgreSQL's image's own


def run_localstack() -> None:
    """Become LocalStack."""
    home = default_home()
    home.make()
    program = localstack.program(home, wanted().api)
    assert program.directory
    os.chdir(program.directory)
    os.execve(program.arguments[0], program.arguments, dict(program.environment))  # noqa: S606


def deploy_all() -> None:
    """The database's roles, the schema, then uploads and API. Idempotent. Raises DeployFailed."""
    home = default_home()
    home.make()
    told = LocalValues()
    values = stack.Values(**{name: getattr(told, name) for name in stack.Values.__dataclass_fields__})
    app, owner = make_url(values.database_url), make_url(values.migration_database_url)
    assert app.port
    server = postgres.Server(app.port, os.environ[SUPERUSER_PASSWORD])
    postgres.prepare(server, owner_password=str(owner.password), app_password=str(app.password))
    assembly = deploy.synthesise(home, values)
    revision = deploy.deploy_schema(home, assembly, values.aws_endpoint_url, str(app.password))
    made = deploy.deploy_rest(home, assembly, values.aws_endpoint_url)
    print(f"schema {revision}, uploads in {made.upload_bucket}, also behind a gateway: {made.api_url}")


def print_token() -> None:
    """A bearer token of the issuer beside this, of a lawyer called "lawyer"."""
    key = load_or_make(default_home().secrets).issuer_private_key
    print(issuer.mint(key, issuer_url=issuer.url_on(wanted().issuer), lawyer="lawyer"))


def prepare() -> None:
    """Fetch and build while the image is made what would otherwise be fetched at the first start."""
    node.cdk_command()
    python_environments.localstack_python()
    python_environments.function_python()
    build_all("machine")


COMMANDS = {
    "prepare": prepare,
    "localstack": run_localstack,
    "deploy": deploy_all,
    "token": print_token,
}


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m infra.local.containers", description=__doc__)
    parser.add_argument("command", choices=COMMANDS)
    try:
        COMMANDS[parser.parse_args().command]()
    except LocalError as error:
        sys.exit(str(error))


if __name__ == "__main__":
    main()
