"""Alarms that lead to a runbook, metrics that the code really logs, a dashboard, tags and a budget."""

import ast
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from infra.bundling import ROOT
from infra.stacks.metrics import LOG_METRICS, OUR_FAULTS, LogMetric
from shared.interview.script import ParseErrorCode
from tests.unit.infra.synthesised import Synthesised, plain

RUNBOOKS = ROOT / "docs" / "runbooks.md"
SOURCES = {
    "interviewer": ("agent_container",),
    "demand": ("functions/demand",),
    "documents": ("functions/documents",),
    "sessions": ("functions/sessions", "functions/web"),
    "rooms": ("functions/rooms", "functions/web"),
}


def headings() -> set[str]:
    return {line.removeprefix("### ") for line in RUNBOOKS.read_text().splitlines() if line.startswith("### ")}


def alarms(cloud: Synthesised) -> dict[str, Any]:
    return {place.partition("/")[2]: alarm for place, alarm in cloud.every("AWS::CloudWatch::Alarm")}


def logged(folders: tuple[str, ...]) -> Iterator[tuple[str, set[str]]]:
    """Every `log.level("event", field=...)` of a process's source."""
    for path in (path for folder in folders for path in (ROOT / folder).rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.args:
                event = node.args[0]
                if isinstance(event, ast.Constant) and isinstance(event.value, str):
                    yield event.value, {keyword.arg for keyword in node.keywords if keyword.arg}


def test_every_alarm_has_its_runbook_and_every_runbook_its_alarm(prod: Synthesised, dev: Synthesised) -> None:
    named = {
        re.search(r"docs/runbooks\.md#(\w+)$", alarm["AlarmDescription"])[1]  # type: ignore[index]
        for stage in (prod, dev)
        for alarm in alarms(stage).values()
    }
    assert {heading.lower() for heading in headings() if heading.isalpha()} == named


def test_every_alarm_reaches_somebody_and_says_when_it_is_over(cloud: Synthesised) -> None:
    for name, alarm in alarms(cloud).items():
        assert alarm["AlarmActions"], name
        assert alarm["OKActions"], name


def test_alarms_may_publish_what_they_say_to_the_topic(cloud: Synthesised) -> None:
    """The topic's own policy takes the place of the one that lets every service of the account publish."""
    allowed = [
        one for one in cloud.one("AWS::SNS::TopicPolicy")["PolicyDocument"]["Statement"] if one["Effect"] == "Allow"
    ]
    [alarms_may] = [one for one in allowed if one["Principal"] == {"Service": "cloudwatch.amazonaws.com"}]
    assert alarms_may["Action"] == "sns:Publish"
    whose = plain(alarms_may["Condition"]["ArnLike"]["aws:SourceArn"])
    assert whose == "arn:aws:cloudwatch:eu-central-1:<AWS::AccountId>:alarm:*"
    [topic] = [place.partition("/")[2] for place, _ in cloud.every("AWS::SNS::Topic")]
    assert alarms_may["Resource"] == {"Ref": topic}


def test_alarms_cover_what_a_user_feels(prod: Synthesised) -> None:
    found = {re.sub(r"[0-9A-F]{8}$", "", name) for name in alarms(prod)}
    assert {
        *("ClientsWait", "TurnsAreSlow", "TurnsFail", "TooFewInterviewers", "DemandIsNotCounted"),
        *("UploadsNobodyCouldRead", "ParserFails", "ApiFails", "ApiIsSlow", "WebhooksAreRefused"),
        *("DatabaseIsFull", "ConnectionsRunOut", "FunctionsAreThrottled", "NamesFails"),
    } <= found


@pytest.mark.parametrize("metric", LOG_METRICS, ids=lambda one: one.name)
def test_a_metrics_event_and_fields_are_what_its_process_logs(metric: LogMetric) -> None:
    fields = [fields for event, fields in logged(SOURCES[metric.process]) if event == metric.event]
    assert fields, metric.event
    wanted = {metric.value, *metric.per.values(), *re.findall(r"\$\.(\w+)", metric.only)} - {""}
    assert all(wanted <= found for found in fields), (metric.event, wanted, fields)


def test_the_codes_that_are_our_fault_are_codes() -> None:
    assert set(OUR_FAULTS) < set(ParseErrorCode)


def test_metrics_are_read_off_the_log_of_the_process_that_writes_the_event(prod: Synthesised) -> None:
    filters = [one for _, one in prod.every("AWS::Logs::MetricFilter")]
    assert len(filters) == len(LOG_METRICS)
    by_name = {one["MetricTransformations"][0]["MetricName"]: one for one in filters}
    assert by_name["LongestWait"]["FilterPattern"] == '{ $.event = "demand_counted" }'
    assert by_name["LongestWait"]["MetricTransformations"][0]["MetricValue"] == "$.longest_wait_seconds"
    assert "DemandLog" in json.dumps(by_name["LongestWait"]["LogGroupName"])
    assert "Agent:" in json.dumps(by_name["TurnAnswered"]["LogGroupName"])


def test_one_sessions_story_is_asked_of_every_process(prod: Synthesised) -> None:
    query = prod.one("AWS::Logs::QueryDefinition")
    assert "filter session_id" in query["QueryString"]
    assert len(query["LogGroupNames"]) == 5


def test_the_dashboard_shows_waits_turns_outcomes_and_capacity(cloud: Synthesised) -> None:
    body = json.dumps(cloud.one("AWS::CloudWatch::Dashboard")["DashboardBody"])
    for metric in ("LongestWait", "TurnAnswered", "UploadsRead", "5XXError", "ServerlessDatabaseCapacity"):
        assert metric in body
    assert all(code in body for code in ParseErrorCode)


def test_whatever_can_be_tagged_says_its_stage_and_part(cloud: Synthesised) -> None:
    tagged = 0
    for template in cloud.templates.values():
        for name, one in template["Resources"].items():
            tags = one.get("Properties", {}).get("Tags")
            if isinstance(tags, list):
                tagged += 1
                assert {"lexnova:stage", "lexnova:part"} <= {tag["Key"] for tag in tags}, name
    assert tagged > 50


def test_a_budget_tells_somebody_before_it_is_spent(prod: Synthesised, dev: Synthesised) -> None:
    budget = prod.one("AWS::Budgets::Budget")
    assert budget["Budget"]["CostFilters"] == {"TagKeyValue": ["user:lexnova:stage$prod"]}
    kinds = {one["Notification"]["NotificationType"] for one in budget["NotificationsWithSubscribers"]}
    assert kinds == {"ACTUAL", "FORECASTED"}
    assert "AWS::Budgets::Budget" not in dev.types(), "dev names nobody who could be told"


def test_the_runbooks_name_no_file_that_is_not_there() -> None:
    for name in re.findall(r"`((?:infra|docs|functions|agent_container|shared)/[\w./-]+)`", RUNBOOKS.read_text()):
        assert Path(ROOT / name).exists(), name
