"""What the CDK CLI runs (cdk.json): `cdk deploy -c stage=dev --all`. It builds the functions' packages."""

import json
import os
import sys

from infra.archive import PackageError
from infra.bootstrap.failure import CannotPrepare
from infra.bundling import build_all
from infra.stacks.assembly import assemble, write
from infra.stacks.gateway import RoutesError, read_routes
from infra.stacks.refusal import SynthRefused
from infra.stage import StageError, read_stage


def main() -> None:
    """Synthesise the stage of the context to where the CLI wants it."""
    context = json.loads(os.environ.get("CDK_CONTEXT_JSON", "{}"))
    try:
        stage = read_stage(context.get("stage"), context.get("stages"))
        write(assemble(stage, read_routes(), build_all(stage.target), context=context))
    except (StageError, RoutesError, PackageError, SynthRefused, CannotPrepare) as error:
        sys.exit(str(error))


if __name__ == "__main__":
    main()
