"""Metrics read off the logs: an event's name and its numbers, nothing else. A test holds the names to the code.

No process sends a metric, so none waits for one, and no role may write any.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from aws_cdk import Duration
from aws_cdk import aws_cloudwatch as cloudwatch
from aws_cdk import aws_logs as logs
from constructs import Construct

MINUTE = Duration.minutes(1)
OUR_FAULTS = ("parse_timeout", "resource_limit", "parser_crashed")
"""Codes of a failed upload that say something of us and not of the PDF (shared/interview/script.py)."""


@dataclass(frozen=True)
class LogMetric:
    name: str
    process: str
    """Whose log it stands in: a function's name, or `interviewer`."""
    event: str
    value: str = ""
    """The field that holds the number; without one each line counts 1."""
    per: Mapping[str, str] = field(default_factory=dict)
    """Dimension → field."""
    only: str = ""
    """More that the line must be, in CloudWatch's pattern language."""
    unit: cloudwatch.Unit = cloudwatch.Unit.COUNT

    @property
    def pattern(self) -> str:
        return f'{{ $.event = "{self.event}"{f" && {self.only}" if self.only else ""} }}'


_FAULTS = " || ".join(f'$.outcome = "{code}"' for code in OUR_FAULTS)

LOG_METRICS = (
    LogMetric("InterviewsWanted", "demand", "demand_counted", "wanted"),
    LogMetric("InterviewsHeld", "demand", "demand_counted", "held"),
    LogMetric("LongestWait", "demand", "demand_counted", "longest_wait_seconds", unit=cloudwatch.Unit.SECONDS),
    LogMetric("InterviewersWanted", "demand", "demand_counted", "tasks"),
    LogMetric("InterviewersAtMost", "demand", "demand_counted", only="$.is_at_most IS TRUE"),
    LogMetric("TurnAnswered", "interviewer", "turn_answered", "milliseconds", unit=cloudwatch.Unit.MILLISECONDS),
    LogMetric("TurnsFailed", "interviewer", "turn_failed"),
    LogMetric("StepsFailed", "interviewer", "step_failed"),
    LogMetric("JobsDied", "interviewer", "job_died"),
    LogMetric("SearchesPutOff", "interviewer", "search_put_off"),
    LogMetric("ProtectionsRefused", "interviewer", "protection_refused"),
    LogMetric("UnderstoodByRules", "interviewer", "understood_by_rules"),
    LogMetric("UploadsRead", "documents", "upload_read", per={"Outcome": "outcome"}),
    LogMetric("UploadsFailedByUs", "documents", "upload_read", only=f"({_FAULTS})"),
    LogMetric("UploadsPutBack", "documents", "upload_not_read"),
    LogMetric("SessionsPartsAway", "sessions", "part_unavailable", per={"Code": "code"}),
    LogMetric("RoomsPartsAway", "rooms", "part_unavailable", per={"Code": "code"}),
    LogMetric("DispatchesPutOff", "rooms", "dispatch_put_off"),
    LogMetric("WebhooksRefused", "rooms", "webhook_refused"),
)


class LogMetrics:
    """Makes the filters in `scope`, and gives their metrics by name."""

    def __init__(self, scope: Construct, stage: str, groups: Mapping[str, logs.ILogGroup]) -> None:
        self._namespace = f"LexNova/{stage}"
        self._units = {one.name: one.unit for one in LOG_METRICS}
        for one in LOG_METRICS:
            logs.MetricFilter(
                scope,
                f"{one.name}InLog",
                log_group=groups[one.process],
                filter_pattern=logs.FilterPattern.literal(one.pattern),
                metric_namespace=self._namespace,
                metric_name=one.name,
                metric_value=f"$.{one.value}" if one.value else "1",
                dimensions={name: f"$.{where}" for name, where in one.per.items()} or None,
                unit=one.unit,
            )

    def metric(
        self, name: str, statistic: str = "sum", period: Duration = MINUTE, label: str | None = None, **per: str
    ) -> cloudwatch.Metric:
        return cloudwatch.Metric(
            namespace=self._namespace,
            metric_name=name,
            statistic=statistic,
            period=period,
            unit=self._units[name],
            label=label,
            dimensions_map=per or None,
        )
