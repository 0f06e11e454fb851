"""Turns understood while they are spoken, by Gemini's real plugin on its emulator."""

import asyncio
from collections.abc import AsyncIterator
from uuid import UUID

import pytest
from livekit.agents import UserInputTranscribedEvent

from agent_container.speculation import MOST_IN_FLIGHT, Speculation
from agent_container.understanding import Understander
from shared.config import AgentSettings
from shared.interview.flow import add_question, room_question
from shared.interview.neighbours import Neighbour, Neighbours
from shared.interview.script import AnswerType, QuestionId
from shared.interview.status import QuestionStatus
from shared.interview.understanding import RULES
from tests.emulators.faults import Fault, Kind
from tests.emulators.gemini import Gemini
from tests.integration.agent.conversation import PATIENCE_SECONDS, conversation, stored
from tests.integration.builders import Builder, question

HAPPENED = question("q1", "What happened?")
pytestmark = pytest.mark.usefixtures("http")


@pytest.fixture
async def speculation(settings: AgentSettings) -> AsyncIterator[Speculation]:
    understander = Understander(settings, "en")
    made = Speculation(understander)
    yield made
    made.cancel()
    await understander.aclose()


async def asked(gemini: Gemini, times: int) -> None:
    async with asyncio.timeout(PATIENCE_SECONDS):
        while len(gemini.requests) < times:
            await asyncio.sleep(0)


async def idle(gemini: Gemini) -> None:
    async with asyncio.timeout(PATIENCE_SECONDS):
        while gemini.in_flight:
            await asyncio.sleep(0)


async def test_a_turn_that_ends_as_it_was_heard_is_understood_already(speculation: Speculation, gemini: Gemini) -> None:
    speculation.hear(HAPPENED, "He hit my car.", (), is_final=True)
    await asked(gemini, 1)
    understood = await speculation.understand(HAPPENED, "He hit my car.", ())
    assert understood.decided_by != RULES
    assert len(gemini.requests) == 1


async def test_an_interim_that_stands_is_enough(speculation: Speculation, gemini: Gemini) -> None:
    speculation.hear(HAPPENED, "He hit my car.", (), is_final=False)
    await asked(gemini, 1)
    speculation.hear(HAPPENED, "He hit my car.", (), is_final=True)
    await speculation.understand(HAPPENED, "He hit my car.", ())
    assert len(gemini.requests) == 1


async def test_interims_that_follow_one_another_fast_cost_no_call_each(
    speculation: Speculation, gemini: Gemini
) -> None:
    for words in ("He", "He hit", "He hit my", "He hit my car."):
        speculation.hear(HAPPENED, words, (), is_final=False)
    await asked(gemini, 1)
    assert [prompt["heard"] for prompt in gemini.prompts] == ["He hit my car."]


@pytest.mark.parametrize("words", ["he hit my car", "He hit my car!", "He hit my Car."])
async def test_words_that_differ_in_small_letters_and_full_stops_are_the_same(
    speculation: Speculation, gemini: Gemini, words: str
) -> None:
    speculation.hear(HAPPENED, words, (), is_final=True)
    await asked(gemini, 1)
    speculation.hear(HAPPENED, "He hit my car.", (), is_final=True)
    await speculation.understand(HAPPENED, "He hit my car.", ())
    assert [prompt["heard"] for prompt in gemini.prompts] == [words]


@pytest.mark.parametrize(
    ("words", "before"),
    [
        ("He hit my car?", ()),
        ("He hit, my car.", ()),
        ("He hit my car...", ()),
        ("He hit my car. And", ()),
        ("He hit my car.", ("On Monday",)),
    ],
)
async def test_other_words_are_understood_anew(
    speculation: Speculation, gemini: Gemini, words: str, before: tuple[str, ...]
) -> None:
    speculation.hear(HAPPENED, "He hit my car.", (), is_final=True)
    await asked(gemini, 1)
    await speculation.understand(HAPPENED, words, before)
    assert [(prompt["heard"], prompt["said_before"]) for prompt in gemini.prompts[1:]] == [(words, list(before))]


async def test_what_was_understood_beside_other_neighbours_is_understood_anew(
    speculation: Speculation, gemini: Gemini
) -> None:
    now = Neighbours(later=(Neighbour(QuestionId("q2"), "Who saw it?", AnswerType.TEXT, QuestionStatus.PENDING),))
    speculation.hear(HAPPENED, "He hit my car.", (), is_final=True)
    await asked(gemini, 1)
    await speculation.understand(HAPPENED, "He hit my car.", (), now)
    assert [[later["id"] for later in prompt["later"]] for prompt in gemini.prompts] == [[], ["q2"]]
    assert (speculation.ready, speculation.missed) == (0, 1)


async def test_the_turns_of_an_interview_are_understood_ahead_with_the_script_around_them(
    builder: Builder, settings: AgentSettings, gemini: Gemini
) -> None:
    saw = question("q2", "Who saw it?")
    session_id = builder.under_way(builder.lawyer(), HAPPENED, saw)
    async with conversation(session_id, settings) as held:
        await held.enter()
        await held.say("yes")
        for number, words in enumerate(("He hit my car.", "Everybody in the street."), start=1):
            held.interviewer.on_transcript(UserInputTranscribedEvent(transcript=words, is_final=True))
            await asked(gemini, number)
            await idle(gemini)
            await held.say(words)
        assert (held.interviewer.listening.speculation.missed, len(gemini.requests)) == (0, 2)
    assert [one["question"] for one in gemini.prompts[0]["later"]] == ["Who saw it?"]
    assert [one["said"] for one in gemini.prompts[1]["earlier"]] == ["He hit my car."]


async def test_a_question_that_the_lawyer_adds_meanwhile_has_the_turn_understood_anew(
    builder: Builder, settings: AgentSettings, gemini: Gemini
) -> None:
    async with conversation(builder.under_way(builder.lawyer(), HAPPENED), settings) as held:
        await held.enter()
        await held.say("yes")
        held.interviewer.on_transcript(UserInputTranscribedEvent(transcript="He hit my car.", is_final=True))
        await asked(gemini, 1)
        await idle(gemini)
        await held.does(lambda state: add_question(state, room_question(state, "Who saw it?")))
        await held.say("He hit my car.")
        assert held.interviewer.listening.speculation.missed == 1
    assert [[one["question"] for one in prompt["later"]] for prompt in gemini.prompts] == [[], ["Who saw it?"]]


async def test_no_more_than_two_are_in_flight_and_none_after_the_turn(speculation: Speculation, gemini: Gemini) -> None:
    gemini.fault = Fault(Kind.HANG)
    for number in range(1, 6):
        speculation.hear(HAPPENED, f"He hit my car {number} times.", (), is_final=True)
        await asked(gemini, number)
    await asyncio.sleep(0)
    assert gemini.most_in_flight <= MOST_IN_FLIGHT + 1, "one that is given up may still be on the wire"
    gemini.fault = None
    await speculation.understand(HAPPENED, "He hit my car.", ())
    await idle(gemini)
    assert [task for task in asyncio.all_tasks() if task.get_name() == "speculation"] == []


async def test_a_model_that_fails_meanwhile_leaves_the_turn_to_the_rules(
    speculation: Speculation, gemini: Gemini
) -> None:
    gemini.fault = Fault(Kind.REFUSE)
    speculation.hear(HAPPENED, "He hit my car.", (), is_final=True)
    assert (await speculation.understand(HAPPENED, "He hit my car.", ())).decided_by == RULES


async def test_without_a_model_nothing_is_begun(settings: AgentSettings, gemini: Gemini) -> None:
    speculation = Speculation(Understander(settings.model_copy(update={"gemini_api_key": None}), "en"))
    speculation.hear(HAPPENED, "He hit my car.", (), is_final=True)
    assert (await speculation.understand(HAPPENED, "He hit my car.", ())).decided_by == RULES
    assert gemini.requests == []


async def test_nothing_is_written_before_the_turn_has_ended(
    builder: Builder, settings: AgentSettings, gemini: Gemini
) -> None:
    session_id: UUID = builder.under_way(builder.lawyer(), HAPPENED)
    async with conversation(session_id, settings) as held:
        await held.enter()
        await held.say("yes")
        before = stored(session_id)
        held.interviewer.on_transcript(UserInputTranscribedEvent(transcript="He hit", is_final=True))
        held.interviewer.on_transcript(UserInputTranscribedEvent(transcript="my car.", is_final=True))
        await asked(gemini, 2)
        await idle(gemini)
        assert stored(session_id) == before
        await held.say("He hit my car.")
        assert sorted(prompt["heard"] for prompt in gemini.prompts) == ["He hit", "He hit my car."]
    assert [answer.raw for answer in stored(session_id).answers] == ["He hit my car."]


async def test_interims_cost_a_call_only_where_the_pause_after_them_is_short(
    builder: Builder, settings: AgentSettings, gemini: Gemini
) -> None:
    married = question("q2", "Are you married?", answer={"type": "yes_no"})
    async with conversation(builder.under_way(builder.lawyer(), HAPPENED, married), settings) as held:
        await held.enter()
        await held.say("yes")
        held.interviewer.on_transcript(UserInputTranscribedEvent(transcript="He hit my car", is_final=False))
        await held.say("He hit my car.")
        held.interviewer.on_transcript(UserInputTranscribedEvent(transcript="Yes I am", is_final=False))
        await asked(gemini, 2)
    assert [prompt["heard"] for prompt in gemini.prompts] == ["He hit my car.", "Yes I am"]
