"""How soon a client is answered: LiveKit's stock pipeline and ours on the same emulated providers, turn about.

Both run Deepgram's, Gemini's and ElevenLabs' real plugins against emulators: interims every 200 ms, the final 100 ms
after the speech and different from the last interim in one of five turns, the model 400 ms, the voice's first byte
150 ms. Both end turns by the same voice detector; what is compared is what comes after a turn has ended. Each is in a
process of its own, as in production; the emulators are in a third.
"""

import asyncio
import json
import statistics
from collections.abc import Callable, Mapping, Sequence
from contextlib import AsyncExitStack
from functools import partial
from itertools import count
from uuid import UUID

from agent_container.stages import Stage
from shared.interview.flow import Asked, Closing, Consent, ReadBack
from shared.interview.script import Question, QuestionId
from tests.bench import _pipelines as pipelines
from tests.bench._machine import page_measure
from tests.bench._pipelines import Answered, Turn, Understood, apart
from tests.bench._providers import Providers, Spoken, emulated, spoken_round
from tests.bench.measure import Measure, p95
from tests.emulators.deepgram import Deepgram
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
    spoken = [turn for number in range(1, ROUNDS + 1) for turn in spoken_round(number)]
    with pipelines.database():
        builder = Builder()
        session_id = builder.under_way(builder.lawyer(), *(turn.question for turn in spoken))
        return asyncio.run(_measure(session_id, spoken))


async def _measure(session_id: UUID, spoken: list[Spoken]) -> list[Measure]:
    """The emulators are in this process, which does nothing else while a turn is answered."""
    answers = {turn.question.id: turn for turn in spoken}
    our: list[Answered] = []
    their: list[Answered] = []
    async with AsyncExitStack() as stack:
        ours = await stack.enter_async_context(emulated(spoken))
        theirs = await stack.enter_async_context(emulated(spoken))
        asked, our_turn = await stack.enter_async_context(apart(partial(pipelines.ours, ours.settings, session_id)))
        _, their_turn = await stack.enter_async_context(apart(partial(pipelines.stock, theirs.settings)))
        for number in count(1):
            said = _said_to(asked, answers)
            if said is None:
                break
            differs = number % DIFFERS_EVERY == 0
            our.append(await _turn(our_turn, ours.deepgram, *said, differs=differs))
            their.append(await _turn(their_turn, theirs.deepgram, *said, differs=differs))
            asked = our[-1].asked
    return [*_speed(our, their), *_stages(our), page_measure(), *_use(ours, theirs, len(our))]


def _said_to(asked: Asked | None, answers: Mapping[QuestionId, Spoken]) -> tuple[str, float] | None:
    """What the client says, and how long that takes; None when everything was asked."""
    match asked:
        case Consent() | ReadBack():
            return "Yes, that is right.", 1.0
        case Question(id=name):
            return answers[name].words, answers[name].seconds
        case Closing() | None:
            return None


async def _turn(turn: Turn, deepgram: Deepgram, words: str, seconds: float, *, differs: bool) -> Answered:
    deepgram.will_hear(words, seconds=seconds, last_interim=f"{words.rstrip('.')} and" if differs else None)
    async with asyncio.timeout(TURN_SECONDS):
        return await turn(seconds)


def _speed(our: Sequence[Answered], their: Sequence[Answered]) -> list[Measure]:
    what = "end of turn to first sound"
    waits, stock_waits = [turn.wait for turn in our], [turn.wait for turn in their]
    by = {how: [turn.wait for turn in our if turn.understood is how] for how in Understood}
    for_model = len(by[Understood.AHEAD]) + len(by[Understood.LATE])
    felt, stock_felt = _median([turn.felt_wait for turn in our]), _median([turn.felt_wait for turn in their])
    return [
        Measure(f"{what}, median, against stock", _median(waits), "ms", _median(stock_waits), "<= 0.15"),
        Measure(f"{what}, median", _median(waits), "ms", goal="<= 60"),
        Measure(f"{what}, p95", _p95(waits), "ms", goal="<= 500"),
        Measure(f"{what}, p95, against stock", _p95(waits), "ms", _p95(stock_waits)),
        *(
            Measure(f"{what}, median of {len(seconds)} turns {how}", _median(seconds), "ms")
            for how, seconds in by.items()
            if seconds
        ),
        Measure("turns for the model understood ahead", 100 * len(by[Understood.AHEAD]) / for_model, "%"),
        Measure("last sound to first sound (endpointing included), median, against stock", felt, "ms", stock_felt),
    ]


def _stages(turns: Sequence[Answered]) -> list[Measure]:
    return [
        Measure(f"of that, median until {stage}", _median([turn.stages[stage] for turn in turns if turn.stages]), "ms")
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
    return 1000 * p95(seconds)
