"""What the client has said to its end is stored, whoever else acts while it is still being understood."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from functools import partial
from uuid import UUID

import pytest
from livekit.agents import ConversationItemAddedEvent, ModelSettings, llm
from livekit.agents.voice.io import TextOutput

from shared.config import AgentSettings
from shared.interview import flow
from shared.interview.events import EventKind, Speaker
from shared.interview.flow import Decision, InterviewState
from shared.interview.status import PausedBy, SessionStatus
from tests.emulators.faults import Fault, Kind
from tests.emulators.gemini import Gemini
from tests.integration.agent.conversation import PATIENCE_SECONDS, Conversation, conversation, stored
from tests.integration.builders import Builder, question

HAPPENED = question("q1", "What happened?")
MARRIED = question("q2", "Are you married?", answer={"type": "yes_no"})
SEEN = question("q3", "Who has seen it?")
ANSWER = "He hit my car with his and drove away."
ENOUGH_SECONDS = 1.0
"""For others to act before the model is given up, and the rules decide."""

pytestmark = pytest.mark.usefixtures("http")


@pytest.fixture
def session_id(builder: Builder) -> UUID:
    return builder.under_way(builder.lawyer(), HAPPENED, MARRIED, SEEN)


@asynccontextmanager
async def answering(session_id: UUID, settings: AgentSettings, gemini: Gemini) -> AsyncIterator[Conversation]:
    """The client has given an answer, and the model thinks about it."""
    settings = settings.model_copy(update={"understanding_deadline_seconds": ENOUGH_SECONDS})
    async with conversation(session_id, settings) as held:
        await held.enter()
        await held.say("yes")
        gemini.fault = Fault(Kind.HANG)
        held.session.generate_reply(user_input=ANSWER)
        async with asyncio.timeout(PATIENCE_SECONDS):
            await gemini.was_asked()
        yield held


@pytest.mark.parametrize(
    "act",
    [flow.hand_over, flow.repeat, flow.lawyer_speaks, partial(flow.pause, by=PausedBy.LAWYER), flow.end],
    ids=["hand_over", "repeat", "lawyer_speaks", "pause", "end"],
)
async def test_an_answer_that_is_still_being_understood_is_stored_before_anybody_elses_act(
    session_id: UUID, settings: AgentSettings, gemini: Gemini, act: Callable[[InterviewState], Decision]
) -> None:
    async with answering(session_id, settings, gemini) as held:
        await held.does(act)
        found = stored(session_id)
    assert [(answer.question_id, answer.raw) for answer in found.answers] == [("q1", ANSWER)]


async def test_an_answer_that_is_still_being_understood_is_no_part_of_the_next_one(
    session_id: UUID, settings: AgentSettings, gemini: Gemini
) -> None:
    async with answering(session_id, settings, gemini) as held:
        await held.does(flow.repeat)
        gemini.fault = None
        gemini.classify = lambda data: {"act": "answer", "is_complete": True, "value": False}
        await held.say("No, I am not.")
        found = stored(session_id)
    assert [answer.raw for answer in found.answers] == [ANSWER, "No, I am not."]


async def test_an_answer_whose_reply_was_broken_off_is_stored_and_answered_all_the_same(
    session_id: UUID, settings: AgentSettings, gemini: Gemini
) -> None:
    async with answering(session_id, settings, gemini) as held:
        await held.session.interrupt()
        await held.interviewer.hear_out()
        await held.speeches[-1].wait_for_playout()
        assert held.said[-1].endswith("Are you married?")
    assert [answer.raw for answer in stored(session_id).answers] == [ANSWER]


async def test_the_last_words_before_the_job_ends_are_stored(
    session_id: UUID, settings: AgentSettings, gemini: Gemini
) -> None:
    async with conversation(session_id, settings) as held:
        await held.enter()
        await held.say("yes")
        gemini.fault = Fault(Kind.HANG)
        node = held.interviewer.llm_node(
            llm.ChatContext([llm.ChatMessage(role="user", content=[ANSWER])]), [], ModelSettings()
        )
        turn = asyncio.ensure_future(anext(node))
        async with asyncio.timeout(PATIENCE_SECONDS):
            await gemini.was_asked()
        turn.cancel()
        await asyncio.wait({turn})
    assert [answer.raw for answer in stored(session_id).answers] == [ANSWER]


async def test_a_client_who_answers_while_the_pause_for_their_silence_is_told_is_not_left(
    session_id: UUID, rules: AgentSettings
) -> None:
    async with conversation(session_id, rules) as held:
        await held.enter()
        await held.say("yes")
        held.session.output.transcription = still = Still()
        await held.interviewer.take(partial(flow.silence, before=2))
        async with asyncio.timeout(PATIENCE_SECONDS):
            await still.began.wait()
        assert stored(session_id).status is SessionStatus.PAUSED
        await held.session.interrupt()
        held.session.output.transcription = None
        assert (await held.say("I am still here."))[-1].endswith("What happened?")
        await held.say(ANSWER)
        assert not held.over.is_set()
    found = stored(session_id)
    assert found.status is SessionStatus.IN_PROGRESS
    assert [answer.raw for answer in found.answers] == [ANSWER]


async def test_a_client_who_speaks_when_it_has_just_paused_for_their_silence_is_heard(
    session_id: UUID, rules: AgentSettings
) -> None:
    async with conversation(session_id, rules) as held:
        await held.enter()
        await held.say("yes")
        await held.does(partial(flow.silence, before=2))
        assert stored(session_id).status is SessionStatus.PAUSED
        assert not held.over.is_set()
        assert (await held.say("Wait, I am here!"))[-1].endswith("What happened?")
        await held.say(ANSWER)
        assert [answer.raw for answer in stored(session_id).answers] == [ANSWER]


async def test_nobody_who_stays_silent_in_a_pause_is_stayed_with_for_long(
    session_id: UUID, rules: AgentSettings
) -> None:
    async with conversation(session_id, rules) as held:
        await held.enter()
        await held.say("yes")
        await held.does(partial(flow.silence, before=2))
        async with asyncio.timeout(PATIENCE_SECONDS):
            await held.over.wait()
    assert stored(session_id).status is SessionStatus.PAUSED


async def test_what_was_said_of_a_question_is_recorded_as_of_that_one_and_delivers_no_other(
    session_id: UUID, settings: AgentSettings
) -> None:
    """It ends just when the lawyer has skipped the question, before the next one is spoken."""
    async with conversation(session_id, settings) as held:
        await held.enter()
        await held.say("yes")
        await held.interview.step(flow.skip)
        said = llm.ChatMessage(role="assistant", content=["Of course. The question is: What happened?"])
        held.interviewer.on_item(ConversationItemAddedEvent(item=said))
        await held.interviewer.written()
        assert not held.interview.state.is_delivered
    found = stored(session_id)
    spoken = [one for one in found.utterances if one.speaker is Speaker.AGENT]
    assert (spoken[-1].text, spoken[-1].question_id) == (said.raw_text_content, "q1")
    delivered = [event.question_id for event in found.events if event.kind is EventKind.QUESTION_DELIVERED]
    assert "q2" not in delivered


async def test_a_question_counts_as_put_when_it_was_put_first_until_another_one_is_or_a_pause_ends(
    session_id: UUID, rules: AgentSettings
) -> None:
    async with conversation(session_id, rules) as held:
        speaking = held.interviewer.speaking
        await held.enter()
        await held.say("yes")
        first = speaking.put_at
        await held.does(flow.repeat)
        assert speaking.put_at == first
        await held.does(flow.lawyer_speaks)
        await held.does(flow.resume)
        resumed = speaking.put_at
        assert resumed > first
        await held.say(ANSWER)
        assert speaking.put_at > resumed


class Still(TextOutput):
    """Takes what is said and never comes to its end."""

    def __init__(self) -> None:
        super().__init__(label="still", next_in_chain=None)
        self.began = asyncio.Event()

    async def capture_text(self, text: str) -> None:
        self.began.set()
        await asyncio.Event().wait()

    def flush(self) -> None:
        return
