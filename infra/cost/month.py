"""What a stage costs in a month, line by line, each with its formula in code."""

from collections.abc import Iterator
from dataclasses import dataclass
from math import ceil

from infra.cost import prices
from infra.cost.interview import HALF_AN_HOUR, Interview
from infra.cost.prices import HOURS
from infra.stage import CloudStage

USE = 0.4
"""Of the places that run beyond the fewest tasks, so many are in use: clients do not come evenly."""
IDLE_HOURS = 0.25 + 10 / 60
"""So long a stage that sleeps stays awake after an interview: interviewers for 15 minutes, Aurora for 10 more."""
INTERVIEWS_AN_ACU = 50
METRICS, ALARMS = 36, 28
"""An alarm on a sum of several metrics is billed once for each of them."""
FIREWALL_RULES = 4
SECRETS = 5
FUNCTION_GB = 1.0
KEPT_VERSIONS = 3
"""Of each function that starts from a snapshot: the one that runs, and two to go back to (infra/preflight.py)."""


@dataclass(frozen=True)
class Line:
    what: str
    usd: float
    fixed: bool
    """It is there without a single interview."""


def month(stage: CloudStage, interviews: int, one: Interview = HALF_AN_HOUR) -> list[Line]:
    """Everything that is billed, dearest first."""
    lines = [*_standing(stage), *_awake(stage, interviews, one), *_per_interview(stage, interviews, one)]
    return sorted((line for line in lines if line.usd >= 0.005), key=lambda line: -line.usd)


def _standing(stage: CloudStage) -> Iterator[Line]:
    nat = stage.network.nat_gateways
    yield Line("NAT gateways", nat * HOURS * (prices.NAT_HOUR.usd + prices.ADDRESS_HOUR.usd), True)
    firewall = prices.FIREWALL.usd + FIREWALL_RULES * prices.FIREWALL_RULE.usd
    yield Line("Firewall", firewall, True)
    watched = METRICS * prices.METRIC.usd + ALARMS * prices.ALARM.usd + prices.DASHBOARD.usd
    yield Line("Metrics, alarms, dashboard", watched, True)
    yield Line("Keys and secrets", prices.KMS_KEY.usd + SECRETS * prices.SECRET.usd, True)
    yield Line("Aurora storage", 10 * prices.AURORA_GB.usd, True)
    yield Line("Functions' snapshots", 2 * KEPT_VERSIONS * version_usd(), True)


def version_usd() -> float:
    """What a published version of a function costs in a month, called or not: Lambda keeps its snapshot until it is
    deleted (of Python's, it deletes none by itself)."""
    return FUNCTION_GB * 3600 * HOURS * prices.SNAPSHOT_GB_SECOND.usd


def _awake(stage: CloudStage, interviews: int, one: Interview) -> Iterator[Line]:
    agent, database = stage.agent, stage.database
    rate = (
        agent.cpu / 1024 * prices.FARGATE_VCPU_HOUR[agent.architecture].usd
        + agent.memory_mb / 1024 * prices.FARGATE_GB_HOUR[agent.architecture].usd
        + prices.ADDRESS_HOUR.usd
    )
    if agent.fewest_tasks:
        yield Line("Interviewers always awake", agent.fewest_tasks * HOURS * rate, True)
    yield Line("Interviewers as they are needed", _task_hours(stage, interviews, one) * rate, False)
    instances = 1 + database.readers
    asleep = database.minimum_capacity == 0
    base = 0.0 if asleep else database.minimum_capacity * instances * HOURS
    yield Line("Aurora always awake", base * prices.ACU_HOUR.usd, True)
    held = interviews * one.minutes / 60
    busy = held / INTERVIEWS_AN_ACU + (0.5 * min(HOURS, held + interviews * IDLE_HOURS) if asleep else 0.0)
    yield Line("Aurora as it is needed", busy * prices.ACU_HOUR.usd, False)


def _task_hours(stage: CloudStage, interviews: int, one: Interview) -> float:
    """Beyond the fewest tasks. A stage that sleeps wakes a task for each interview, at worst."""
    held = interviews * one.minutes / 60
    if stage.agent.fewest_tasks == 0:
        return min(stage.agent.most_tasks * HOURS, held + interviews * IDLE_HOURS)
    needed = held / (stage.agent.places * USE)
    return max(0.0, needed - stage.agent.fewest_tasks * HOURS * USE)


def _per_interview(stage: CloudStage, interviews: int, one: Interview) -> Iterator[Line]:
    calls = interviews * one.api_calls
    every_minute = ceil(60 * HOURS)
    yield Line("API Gateway and firewall", calls * (prices.API_CALL.usd + prices.FIREWALL_CALL.usd), False)
    work = calls * one.call_gb_seconds + every_minute * 0.05
    rate = prices.LAMBDA_GB_SECOND[stage.functions.architecture].usd
    yield Line("Functions", work * rate + (calls + every_minute) * prices.LAMBDA_CALL.usd, False)
    statements = interviews * (one.turns * one.statements_a_turn + 20 * one.minutes)
    yield Line("Aurora I/O", statements * prices.AURORA_IO.usd, False)
    stored = interviews * one.stored_kilobytes / 1e6
    yield Line("Aurora storage of a month's answers", stored * prices.AURORA_GB.usd, False)
    yield Line("Logs", interviews * one.log_kilobytes / 1e6 * prices.LOG_GB.usd, False)
    yield Line("Traffic out", interviews * one.audio_megabytes_out / 1e3 * prices.TRAFFIC_OUT_GB.usd, False)
    if stage.scan_uploads:
        scanned = prices.SCAN_OBJECT.usd + one.upload_megabytes / 1e3 * prices.SCAN_GB.usd
        yield Line("Malware scans", interviews * scanned, False)
    minutes = max(0.0, interviews * one.minutes * one.participants - prices.LIVEKIT_FREE_MINUTES)
    yield Line("LiveKit Cloud", prices.LIVEKIT_PLAN.usd + minutes * prices.LIVEKIT_MINUTE.usd, False)
    yield Line("Deepgram", interviews * one.minutes * prices.DEEPGRAM_MINUTE.usd, False)
    yield Line("ElevenLabs", interviews * one.spoken_characters * prices.ELEVENLABS_CHARACTER.usd, False)
    tokens = one.tokens_in * prices.GEMINI_INPUT_TOKEN.usd + one.tokens_out * prices.GEMINI_OUTPUT_TOKEN.usd
    yield Line("Gemini", interviews * one.turns * one.model_calls_a_turn * tokens, False)
