"""`lexnova cost`: what a stage costs in a month, and what breaks first at so many interviews at once."""

import argparse
import json
from dataclasses import asdict

from infra.cost.limits import limits
from infra.cost.month import month
from infra.cost.prices import all_prices
from infra.local.errors import LocalError
from infra.stage import CloudStage, StageError, read_stage
from infra.synth import read_context

MONTHLY = (0, 100, 10_000)
AT_ONCE = (10, 1_000, 100_000)
SHOWN_LIMITS = 5


def add(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = subparsers.add_parser("cost", help="what a stage costs, and what breaks first")
    parser.add_argument("--stage", choices=["dev", "prod"], default="prod")
    parser.add_argument("--interviews", type=_number, nargs="+", default=MONTHLY, metavar="N", help="in a month")
    parser.add_argument("--at-once", type=_number, nargs="+", default=AT_ONCE, metavar="N")
    parser.add_argument("--prices", action="store_true", help="each price with its source and date instead")
    parser.add_argument("--json", action="store_true")
    parser.set_defaults(run=run)


def _number(text: str) -> int:
    if not text.isdecimal():
        raise argparse.ArgumentTypeError(f"{text} is no number of interviews")
    return int(text)


def run(arguments: argparse.Namespace) -> int:
    try:
        stage = read_stage(arguments.stage, read_context().get("stages"))
    except StageError as error:
        raise LocalError(str(error)) from None
    assert isinstance(stage, CloudStage)
    if arguments.json:
        print(json.dumps(_document(stage, arguments.interviews, arguments.at_once), indent=2))
    elif arguments.prices:
        for name, price in all_prices().items():
            print(f"{name:28} {price.usd:>12.10g} USD per {price.per:44} {price.source} ({price.as_of})")
    else:
        _print_months(stage, arguments.interviews)
        _print_limits(stage, arguments.at_once)
    return 0


def _document(stage: CloudStage, interviews: list[int], at_once: list[int]) -> dict[str, object]:
    return {
        "stage": stage.stage,
        "months": {number: [asdict(line) for line in month(stage, number)] for number in interviews},
        "limits": {
            number: [asdict(limit) | {"share": limit.share} for limit in limits(stage, number)] for number in at_once
        },
        "prices": {name: asdict(price) for name, price in all_prices().items()},
    }


def _print_months(stage: CloudStage, interviews: list[int]) -> None:
    columns = [{line.what: line.usd for line in month(stage, number)} for number in interviews]
    names = sorted(
        {name for column in columns for name in column}, key=lambda name: -max(c.get(name, 0) for c in columns)
    )
    print(f"{stage.stage}, {stage.region}: USD a month, by interviews of half an hour. Formulas: infra/cost/month.py.")
    print(f"{'':38}" + "".join(f"{number:>12,}" for number in interviews))
    for name in names:
        print(f"{name:38}" + "".join(f"{column.get(name, 0):>12,.2f}" for column in columns))
    print(f"{'all':38}" + "".join(f"{sum(column.values()):>12,.2f}" for column in columns))
    print("List prices as known in 2026-06 and not fetched: lexnova cost --prices has their sources.\n")


def _print_limits(stage: CloudStage, at_once: list[int]) -> None:
    print("What is fullest at so many interviews at once; above 100 % it breaks. Formulas: infra/cost/limits.py.")
    for number in at_once:
        print(f"\n{number:,} at once")
        for limit in limits(stage, number)[:SHOWN_LIMITS]:
            print(f"  {limit.share:>9.0%}  {limit.part}: {limit.needs:,.0f} of {limit.gives:,.0f} ({limit.formula})")
            if limit.share > 1:
                print(f"{'':13}change: {limit.change}")
