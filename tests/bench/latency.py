"""How soon a client is answered: LiveKit's stock pipeline and ours on the same emulated providers, turn about.

Both run Deepgram's, Gemini's and ElevenLabs' real plugins against emulators: interims every 200 ms, the final 100 ms
after the speech and different from the last interim in one of five turns, the model 400 ms, the voice's first byte
150 ms. Both end turns by the same voice detector; what is compared is what comes after a turn has ended.
"""

import asyncio
import json
import statistics
from collections.abc import Callable, Mapping
from contextlib import AsyncExitStack
from dataclasses import dataclass
from itertools import count
from uuid import UUID

from livekit.agents import utils

from agent_container.stages import Stage
from agent_container.warm import warm_up
from shared.interview.flow import Asked, Closing, Consent, ReadBack, needs_understanding
from shared.interview.script import Question, QuestionId
from tests.bench import _pipelines as pipelines
from tests.bench._pipelines import Providers, Spoken
from tests.bench.measure import Measure
from tests.emulators.deepgram import Deepgram
from tests.integration.agent.headset import Headset
from tests.integration.builders import Builder

ROUNDS = 3
DIFFERS_EVERY = 5
# List prices as they were known when this was written (pay as you go): look them up before you rely on the sum.
DOLLARS_A_MINUTE = 0.0077
"""Deepgram nova-3, streaming."""
DOLLARS_A_CHARACTER = 0.05 / 1000
"""ElevenLabs flash v2.5."""
DOLLARS_A_TOKEN_IN, DOLLARS_A_TOKEN_OUT = 0.5e-6, 3e-6
"""Gemini 3 flash."""
CHARACTERS_A_TOKEN = 4
TOKENS_AN_ANSWER = 12
"""As the emulator answers."""
TURN_SECONDS = 30.0


def measure() -> list[Measure]:
    warm_up()
    spoken = [turn for number in range(1, ROUNDS + 1) for turn in pipelines.spoken_round(number)]
    with pipelines.database():
        builder = Builder()
        session_id = builder.under_way(builder.lawyer(), *(turn.question for turn in spoken))
        return asyncio.run(_measure(session_id, spoken))


@dataclass(frozen=True)
class Waited:
    """Milliseconds from the end of each turn to the first sound, by how the turn had been understood by then."""

    ahead: list[float]
    late: list[float]
    """Still being understood when it ended, or its words had changed."""
    by_rules: list[float]

    @property
    def all(self) -> list[float]:
        return self.ahead + self.late + self.by_rules


async def _measure(session_id: UUID, spoken: list[Spoken]) -> list[Measure]:
    answers = {turn.question.id: turn for turn in spoken}
    waited = Waited([], [], [])
    stages: list[Mapping[Stage, float]] = []
    async with AsyncExitStack() as stack:
        await stack.enter_async_context(utils.http_context.open())
        theirs = await stack.enter_async_context(pipelines.emulated(spoken))
        ours = await stack.enter_async_context(pipelines.emulated(spoken))
        stock = await stack.enter_async_context(pipelines.stock(theirs))
        held, our = await stack.enter_async_context(pipelines.ours(session_id, ours))
        speculation = held.interviewer.listening.speculation
        for number in count(1):
            said = _said_to(needs_understanding(held.interview.state), answers)
            if said is None:
                break
            differs = number % DIFFERS_EVERY == 0
            ready, unready = speculation.ready, speculation.late + speculation.missed
            await _turn(our, ours.deepgram, *said, differs=differs)
            await _turn(stock, theirs.deepgram, *said, differs=differs)
            is_late = speculation.late + speculation.missed > unready
            into = waited.ahead if speculation.ready > ready else waited.late if is_late else waited.by_rules
            into.append(our.waits[-1])
            stages.append(held.interviewer.stages.seconds)
        return [*_speed(our, stock, waited), *_stages(stages), *_use(ours, theirs, len(waited.all))]


def _said_to(asked: Asked | None, answers: Mapping[QuestionId, Spoken]) -> tuple[str, float] | None:
    """What the client says, and how long that takes; None when everything was asked."""
    match asked:
        case Consent() | ReadBack():
            return "Yes, that is right.", 1.0
        case Question(id=name):
            return answers[name].words, answers[name].seconds
        case Closing() | None:
            return None


async def _turn(headset: Headset, deepgram: Deepgram, words: str, seconds: float, *, differs: bool) -> None:
    deepgram.will_hear(words, seconds=seconds, last_interim=f"{words.rstrip('.')} and" if differs else None)
    async with asyncio.timeout(TURN_SECONDS):
        await headset.answered(seconds)


def _speed(our: Headset, stock: Headset, waited: Waited) -> list[Measure]:
    what = "end of turn to first sound"
    ours, theirs = _median(our.waits), _median(stock.waits)
    classified = waited.ahead + waited.late
    felt, stock_felt = _median(our.felt_waits), _median(stock.felt_waits)
    return [
        Measure(f"{what}, median, against stock", ours, "ms", theirs, "<= 0.15"),
        Measure(f"{what}, median", ours, "ms", goal="<= 60"),
        Measure(f"{what}, p95", _p95(our.waits), "ms", goal="<= 500"),
        Measure(f"{what}, p95, against stock", _p95(our.waits), "ms", _p95(stock.waits)),
        *(
            Measure(f"{what}, median of {len(waits)} turns {how}", _median(waits), "ms")
            for how, waits in (
                ("understood ahead", waited.ahead),
                ("not understood ahead", waited.late),
                ("that need no model", waited.by_rules),
            )
            if waits
        ),
        Measure("turns for the model understood ahead", 100 * len(waited.ahead) / len(classified), "%"),
        Measure("last sound to first sound (endpointing included), median, against stock", felt, "ms", stock_felt),
    ]


def _stages(turns: list[Mapping[Stage, float]]) -> list[Measure]:
    return [
        Measure(f"of that, median until {stage}", _median([seconds[stage] for seconds in turns]), "ms")
        for stage in Stage
    ]


def _use(ours: Providers, theirs: Providers, turns: int) -> list[Measure]:
    """What an interview of so many turns asks of the providers; the stock model words what it says itself."""
    return [
        Measure(f"model calls in {turns} turns, against stock", *_both(ours, theirs, _calls)),
        Measure(f"characters synthesised in {turns} turns, against stock", *_both(ours, theirs, _characters)),
        Measure(f"provider cost of {turns} turns at list prices, against stock", *_both(ours, theirs, _dollars)),
    ]


def _both(
    ours: Providers, theirs: Providers, counted: Callable[[Providers], tuple[float, str]]
) -> tuple[float, str, float]:
    value, unit = counted(ours)
    return value, unit, counted(theirs)[0]


def _calls(providers: Providers) -> tuple[float, str]:
    return len(providers.gemini.requests), "calls"


def _characters(providers: Providers) -> tuple[float, str]:
    return sum(map(len, providers.elevenlabs.spoken)), "characters"


def _dollars(providers: Providers) -> tuple[float, str]:
    minutes = sum(connection.heard_seconds for connection in providers.deepgram.connections) / 60
    characters, _ = _characters(providers)
    asked = sum(len(json.dumps(request)) for request in providers.gemini.requests) / CHARACTERS_A_TOKEN
    answered = len(providers.gemini.requests) * TOKENS_AN_ANSWER
    tokens = (asked * DOLLARS_A_TOKEN_IN) + (answered * DOLLARS_A_TOKEN_OUT)
    return minutes * DOLLARS_A_MINUTE + characters * DOLLARS_A_CHARACTER + tokens, "$"


def _median(seconds: list[float]) -> float:
    return 1000 * statistics.median(seconds)


def _p95(seconds: list[float]) -> float:
    return 1000 * statistics.quantiles(seconds, n=20, method="inclusive")[-1]
