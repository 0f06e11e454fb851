"""Templates of stages without the CDK CLI: offline, without credentials and Docker. `python -m infra.synth STAGE ...`

By itself it checks and writes templates only. With --packages the output is whole, for `cdk deploy --app OUTPUT`,
and is used again as long as nothing that goes into it has changed.
"""

import argparse
import hashlib
import json
import shutil
import sys
import tempfile
import time
import zipfile
from collections.abc import Mapping
from pathlib import Path

from infra import bundling
from infra.archive import PackageError
from infra.bootstrap.failure import CannotPrepare
from infra.stacks.gateway import RoutesError, read_routes
from infra.stacks.refusal import SynthRefused
from infra.stage import CloudStage, LocalStage, StageError, read_stage

CONTEXT = bundling.ROOT / "cdk.json"
_INPUTS = ("cdk.json", "uv.lock", "docs/openapi.json", "infra/*.py", "infra/stacks/*.py")
_IMAGE_INPUTS = ("agent_container/**/*", "shared/**/*.py")
_KEY = "inputs.sha256"


def main() -> None:
    """Synthesise; a wrong setting or document is one sentence on stderr and exit 1."""
    parser = argparse.ArgumentParser(prog="python -m infra.synth", description=__doc__.partition("\n")[0])
    parser.add_argument("stages", nargs="+", metavar="stage", help="local, dev or prod")
    parser.add_argument("--packages", action="store_true", help="build the functions' packages, so that it can deploy")
    parser.add_argument("--output", type=Path, default=bundling.ROOT / "build" / "synth", help="default: build/synth")
    arguments = parser.parse_args()
    try:
        for name in arguments.stages:
            _synthesise(name, (arguments.output / name).resolve(), with_packages=arguments.packages)
    except (StageError, RoutesError, PackageError, SynthRefused, CannotPrepare) as error:
        sys.exit(str(error))


def _synthesise(name: str, output: Path, *, with_packages: bool) -> None:
    """One stage, with what the caller is told of it."""
    began = time.monotonic()
    stage = read_stage(name, read_context().get("stages"))
    is_new = True
    if with_packages:
        is_new = synthesise(stage, output)
    else:
        synthesise_templates(stage, output)
    for value in stage.example_values:
        print(f"cdk.json still has the example's {value}: change it before you deploy {name}.", file=sys.stderr)
    print(f"{output} ({'made' if is_new else 'unchanged'}, {time.monotonic() - began:.1f} s)")


def read_context() -> dict[str, object]:
    """cdk.json's context: the stages and CDK's flags."""
    context: dict[str, object] = json.loads(CONTEXT.read_text())["context"]
    return context


def synthesise(stage: LocalStage | CloudStage, output: Path) -> bool:
    """Packages and templates in `output`, ready to deploy; False if all of it was there already."""
    key = _key(stage)
    if (output / _KEY).is_file() and (output / _KEY).read_text() == key:
        return False
    _assemble(stage, bundling.build_all(stage.target), output)
    (output / _KEY).write_text(key)
    return True


def synthesise_templates(stage: LocalStage | CloudStage, output: Path) -> None:
    """The same templates without the packages: they are named by hash, and a deployment of this output fails."""
    with tempfile.TemporaryDirectory() as folder:
        stand_in = Path(folder) / "not-built.zip"
        zipfile.ZipFile(stand_in, "w").close()
        packages = {
            name: bundling.Package(stand_in, bundling.digest(name, stage.target))
            for name in bundling.functions_on(stage.target)
        }
        _assemble(stage, packages, output)
    for asset in output.glob("asset.*.zip"):
        asset.unlink()


def _assemble(stage: LocalStage | CloudStage, packages: Mapping[str, bundling.Package], output: Path) -> None:
    from infra.stacks.assembly import assemble, write  # starts Node, which an unchanged stage does not need

    routes = read_routes()
    shutil.rmtree(output, ignore_errors=True)
    write(assemble(stage, routes, packages, context=read_context(), output=output))


def _key(stage: LocalStage | CloudStage) -> str:
    """The hash of what a deployable output is made of."""
    total = hashlib.sha256(stage.model_dump_json().encode())
    for function in bundling.functions_on(stage.target):
        total.update(bundling.digest(function, stage.target).encode())
    patterns = _INPUTS if isinstance(stage, LocalStage) else (*_INPUTS, *_IMAGE_INPUTS)
    for path in sorted(path for pattern in patterns for path in bundling.ROOT.glob(pattern) if path.is_file()):
        total.update(f"\0{path.relative_to(bundling.ROOT)}\0".encode() + path.read_bytes())
    return total.hexdigest()


if __name__ == "__main__":
    main()
