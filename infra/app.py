"""What the CDK CLI runs (cdk.json): `cdk deploy -c stage=dev --all`. It builds the functions' packages."""

import json
import os
import sys

from infra.archive import PackageError
from infra.bundling import build_all
from infra.stacks.assembly import assemble
from infra.stacks.gateway import RoutesError, read_routes
from infra.stage import StageError, read_stage


def main() -> None:
    """Synthesise the stage of the context to where the CLI wants it."""
    context = json.loads(os.environ.get("CDK_CONTEXT_JSON", "{}"))
    try:
        stage = read_stage(context.get("stage"), context.get("stages"))
        assemble(stage, read_routes(), build_all(stage.target), context=context).synth()
    except (StageError, RoutesError, PackageError) as error:
        sys.exit(str(error))


if __name__ == "__main__":
    main()
