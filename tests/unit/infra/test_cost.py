"""What a stage costs and what breaks first: arithmetic that can be checked by hand."""

import json
import re

import pytest

from infra.bundling import ROOT
from infra.cli import main
from infra.cost import prices
from infra.cost.interview import Interview
from infra.cost.limits import DEEPGRAM_STREAMS, limits
from infra.cost.month import ALARMS, Line, month
from infra.cost.prices import all_prices
from infra.stage import CloudStage, read_stage
from infra.stage_parts import Network
from infra.synth import read_context
from tests.unit.infra.synthesised import Synthesised


def stage(name: str) -> CloudStage:
    found = read_stage(name, read_context()["stages"])
    assert isinstance(found, CloudStage)
    return found


def usd(lines: list[Line], what: str) -> float:
    return sum(line.usd for line in lines if line.what == what)


def total(name: str, interviews: int) -> float:
    return sum(line.usd for line in month(stage(name), interviews))


def test_every_price_says_where_it_stands_and_as_of_when() -> None:
    for name, price in all_prices().items():
        assert price.usd > 0, name
        assert price.source.startswith("https://"), name
        assert re.fullmatch(r"20\d\d-\d\d", price.as_of), name


def test_lines_are_the_price_times_what_is_used() -> None:
    lines = month(stage("prod"), 100, Interview(minutes=30, spoken_characters=1_000))
    assert usd(lines, "Deepgram") == pytest.approx(100 * 30 * 0.0077)
    assert usd(lines, "ElevenLabs") == pytest.approx(100 * 1_000 * 0.05 / 1_000)
    assert usd(lines, "NAT gateways") == pytest.approx(3 * 730 * (0.052 + 0.005))
    assert usd(lines, "Aurora always awake") == pytest.approx(0.5 * 2 * 730 * 0.14)
    task = 2 * prices.FARGATE_VCPU_HOUR["arm64"].usd + 4 * prices.FARGATE_GB_HOUR["arm64"].usd + 0.005
    assert usd(lines, "Interviewers always awake") == pytest.approx(2 * 730 * task)


def test_a_stage_that_sleeps_costs_nothing_for_interviewers_and_database_while_it_does() -> None:
    lines = month(stage("dev"), 0)
    assert usd(lines, "Interviewers as they are needed") == 0
    assert usd(lines, "Aurora always awake") == usd(lines, "Aurora as it is needed") == 0
    assert total("dev", 0) < total("prod", 0) / 2


@pytest.mark.parametrize("name", ["dev", "prod"])
def test_more_interviews_never_cost_less(name: str) -> None:
    costs = [total(name, number) for number in (0, 1, 100, 1_000, 10_000)]
    assert costs == sorted(costs)


def test_a_setting_shows_in_the_month_it_is_paid_for() -> None:
    prod = stage("prod")
    frugal = prod.model_copy(update={"network": Network(zones=3, nat_gateways=1), "scan_uploads": False})
    assert usd(month(frugal, 100), "NAT gateways") == pytest.approx(usd(month(prod, 100), "NAT gateways") / 3)
    assert usd(month(frugal, 100), "Malware scans") == 0


def test_what_breaks_first_is_what_is_fullest() -> None:
    few, many = limits(stage("prod"), 10), limits(stage("prod"), 1_000)
    assert all(limit.share <= 1 for limit in few)
    assert many[0].part == "Deepgram's streams"
    assert many[0].share == 1_000 / DEEPGRAM_STREAMS
    assert [limit.share for limit in many] == sorted((limit.share for limit in many), reverse=True)


def test_a_raised_limit_no_longer_breaks() -> None:
    prod = stage("prod")
    wider = prod.model_copy(update={"agent": prod.agent.model_copy(update={"most_tasks": 200})})
    share = {limit.part: limit.share for limit in limits(wider, 1_000)}
    assert share["Interviewers"] <= 1


def test_the_command_prints_both_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["cost", "--stage", "dev", "--interviews", "0", "100", "--at-once", "10", "--json"]) == 0
    document = json.loads(capsys.readouterr().out)
    assert document["months"].keys() == {"0", "100"}
    assert document["limits"]["10"][0]["formula"]
    assert document["prices"]["NAT_HOUR"]["source"]


def test_the_command_prints_tables_and_sources(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["cost"]) == 0
    assert main(["cost", "--prices"]) == 0
    printed = capsys.readouterr().out
    assert "100,000 at once" in printed
    assert "https://aws.amazon.com/fargate/pricing" in printed


@pytest.mark.parametrize("name", ["dev", "prod"])
def test_the_months_that_the_deployments_page_shows_are_these(name: str) -> None:
    row = re.search(rf"^\| {name} \|(.*)\|$", (ROOT / "docs" / "deploy.md").read_text(), flags=re.MULTILINE)
    assert row
    shown = [int(cell.replace(",", "")) for cell in row[1].split("|")]
    assert shown == [round(total(name, interviews)) for interviews in (0, 100, 10_000)]


def test_as_many_alarms_are_paid_for_as_there_are(prod: Synthesised) -> None:
    """By the metrics that they watch."""
    alarms = [one for _, one in prod.every("AWS::CloudWatch::Alarm")]
    assert sum(sum("MetricStat" in metric for metric in one.get("Metrics", [])) or 1 for one in alarms) == ALARMS
