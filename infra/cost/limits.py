"""What breaks first at so many interviews at once: what they need of a part, what it gives, what to change."""

from dataclasses import dataclass
from math import ceil

from infra.cost.interview import HALF_AN_HOUR, Interview
from infra.stage import CloudStage

COMMITS_AN_ACU = 250
"""Small commits a second; cautious, to be measured on Aurora itself."""
DEEPGRAM_STREAMS = 50
"""Pay as you go and Growth (developers.deepgram.com/reference/api-rate-limits)."""
ELEVENLABS_AT_ONCE = 30
"""Flash on the Scale plan; an utterance takes a twentieth of the time it sounds to be made."""
GEMINI_A_MINUTE = 4_000
LIVEKIT_CONNECTIONS = 1_000
"""The Ship plan's participants at once; Scale is by agreement."""
LAMBDA_AT_ONCE = 1_000
FARGATE_STARTS_A_SECOND = 20


@dataclass(frozen=True)
class Limit:
    part: str
    needs: float
    gives: float
    formula: str
    change: str

    @property
    def share(self) -> float:
        return self.needs / self.gives


def limits(stage: CloudStage, at_once: int, one: Interview = HALF_AN_HOUR) -> list[Limit]:
    """The fullest part first; those above 1 break."""
    found = [*_ours(stage, at_once, one), *_theirs(at_once, one)]
    return sorted(found, key=lambda limit: -limit.share)


def _ours(stage: CloudStage, at_once: int, one: Interview) -> list[Limit]:
    agent, database = stage.agent, stage.database
    tasks = ceil((at_once + agent.spare_places) / agent.places)
    commits = at_once * one.commits_a_second + tasks * 2 / 3
    calls = at_once * one.api_calls / (60 * one.minutes)
    return [
        Limit(
            "Interviewers",
            tasks,
            agent.most_tasks,
            f"ceil(({at_once} + {agent.spare_places}) / {agent.places}) tasks",
            "agent.most_tasks, and the account's Fargate vCPUs",
        ),
        Limit(
            "Aurora's connections",
            at_once + tasks + 10,
            database.most_connections,
            "one an interview, one a task, 10 others",
            "a pooler between (RDS Proxy, PgBouncer beside each task), then database.maximum_capacity",
        ),
        Limit(
            "Aurora's writes",
            commits,
            COMMITS_AN_ACU * database.maximum_capacity,
            f"{one.commits_a_second:.2f} commits/s an interview, 2/3 a task; {COMMITS_AN_ACU} an ACU",
            "database.maximum_capacity; then leases out of the database; then a cell a region or firm",
        ),
        Limit(
            "The gateway's throttle",
            calls,
            stage.throttle.requests_per_second,
            f"{one.api_calls} calls in {one.minutes:g} minutes",
            "throttle.requests_per_second (the account's own is 10,000)",
        ),
        Limit(
            "Functions at once",
            calls * one.call_gb_seconds,
            LAMBDA_AT_ONCE,
            f"calls/s × {one.call_gb_seconds} s",
            "Service Quotas: Lambda concurrent executions",
        ),
        Limit(
            "Task starts in a minute, all at once from nothing",
            tasks,
            60 * FARGATE_STARTS_A_SECOND,
            f"tasks; Fargate starts {FARGATE_STARTS_A_SECOND} a second",
            "agent.spare_places ahead of known peaks; larger tasks with more places",
        ),
    ]


def _theirs(at_once: int, one: Interview) -> list[Limit]:
    spoken_share = one.spoken_characters / 15 / (60 * one.minutes)
    model_calls = at_once * one.turns * one.model_calls_a_turn / one.minutes
    return [
        Limit(
            "Deepgram's streams", at_once, DEEPGRAM_STREAMS, "one an interview", "an enterprise plan, or self-hosted"
        ),
        Limit(
            "ElevenLabs at once",
            at_once * spoken_share / 20,
            ELEVENLABS_AT_ONCE,
            f"{spoken_share:.0%} of the time is spoken, made 20 times as fast",
            "an enterprise plan; speech is cached for questions and phrases",
        ),
        Limit(
            "Gemini's calls a minute",
            model_calls,
            GEMINI_A_MINUTE,
            f"{one.turns} turns × {one.model_calls_a_turn} in {one.minutes:g} minutes",
            "a higher tier, provisioned throughput; the rules stand in meanwhile",
        ),
        Limit(
            "LiveKit's connections",
            at_once * one.participants,
            LIVEKIT_CONNECTIONS,
            f"{one.participants} participants an interview",
            "the Scale plan or an agreement; self-hosted clusters",
        ),
    ]
