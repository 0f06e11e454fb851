"""`make bench`: ratios taken in one run, as a table and as build/bench.json. `make bench ONLY="database parsing"`."""

import argparse
import importlib
import json
import pkgutil
import sys
import traceback
from pathlib import Path

import tests.bench
from tests.bench.measure import Measure, table

OUTPUT = Path(__file__).resolve().parents[2] / "build" / "bench.json"
NO_PARTS = ("__main__", "measure")


def parts() -> list[str]:
    """The modules here that measure something: each has `measure() -> list[Measure]`."""
    found = [module.name for module in pkgutil.iter_modules(tests.bench.__path__)]
    return [name for name in found if name not in NO_PARTS and not name.startswith("_")]


def main() -> int:
    """Exit status: 1 when a part could not be measured; a missed goal is said in the table."""
    parser = argparse.ArgumentParser(prog="make bench")
    parser.add_argument("only", nargs="*", metavar="PART", help=f"of: {', '.join(parts())}")
    chosen = parser.parse_args().only or parts()
    unknown = set(chosen) - set(parts())
    if unknown:
        parser.error(f"no part {', '.join(sorted(unknown))}; there are: {', '.join(parts())}")
    measured: list[Measure] = []
    failed: list[str] = []
    for name in chosen:
        print(f"measuring {name} ...", file=sys.stderr, flush=True)
        try:
            measured += importlib.import_module(f"tests.bench.{name}").measure()
        except Exception:  # noqa: BLE001 - the other parts are still worth measuring; the exit status says it
            traceback.print_exc()
            failed.append(name)
    OUTPUT.parent.mkdir(exist_ok=True)
    OUTPUT.write_text(json.dumps([measure.document() for measure in measured], indent=2) + "\n")
    print(table(measured))
    if failed:
        print(f"not measured: {', '.join(failed)}", file=sys.stderr)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
