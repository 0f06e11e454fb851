"""The lawyer's calls to the agent, as a room would pass them on."""

import json
from collections.abc import Awaitable, Callable
from typing import cast
from uuid import UUID

import pytest
from livekit import rtc

from agent_container.lawyer import LawyerActs
from shared.config import AgentSettings
from shared.db import sessions
from shared.db.engine import Lawyer, transaction
from shared.identities import lawyer_identity
from shared.interview.events import Channel, Speaker
from shared.interview.status import QuestionStatus
from tests.emulators.gemini import Gemini
from tests.integration.agent.conversation import Conversation, conversation, stored
from tests.integration.agent.test_turns_in_hand import ANSWER, answering
from tests.integration.builders import Builder, question

QUESTIONS = tuple(question(f"q{number}", f"What do you remember about matter {number}?") for number in (1, 2, 3))

pytestmark = pytest.mark.usefixtures("http")


class Calls:
    """Stands for the agent in a room: keeps the methods that it registers, and lets a lawyer call them."""

    def __init__(self, held: Conversation, caller: str) -> None:
        self._methods: dict[str, Callable[[rtc.RpcInvocationData], Awaitable[str]]] = {}
        self._caller = caller
        acts = LawyerActs(held.interview, held.interviewer, held.records)
        acts.register(cast(rtc.LocalParticipant, self))

    def register_rpc_method(self, name: str, method: Callable[[rtc.RpcInvocationData], Awaitable[str]]) -> None:
        self._methods[name] = method

    def call(self, name: str, payload: str = "") -> Awaitable[str]:
        call = rtc.RpcInvocationData("1", self._caller, payload, 10.0, f"lexnova.{name}")
        return self._methods[f"lexnova.{name}"](call)


@pytest.fixture
def session_id(builder: Builder, lawyer: Lawyer) -> UUID:
    return builder.under_way(lawyer, *QUESTIONS)


async def test_a_skip_is_of_the_question_that_the_lawyer_saw_and_of_no_later_one(
    session_id: UUID, rules: AgentSettings, lawyer: Lawyer
) -> None:
    async with conversation(session_id, rules) as held:
        calls = Calls(held, lawyer_identity(lawyer.lawyer_id))
        await held.enter()
        await held.say("yes")
        await held.say("It rained for three days.")
        assert json.loads(await calls.call("skip", '{"question_id": "q1"}'))["current_question_id"] == "q2"
        assert json.loads(await calls.call("skip", '{"question_id": "q2"}'))["current_question_id"] == "q3"
        with pytest.raises(rtc.RpcError) as refused:
            await calls.call("skip", '{"question_id": 7}')
        assert refused.value.code == 400
    assert [answer.question_id for answer in stored(session_id).answers] == ["q1"]
    assert held.interview.state.question_statuses[QUESTIONS[1].id] is QuestionStatus.NOT_ASKED


async def test_a_skip_that_comes_while_an_answer_is_being_understood_is_of_the_question_that_it_answers(
    session_id: UUID, settings: AgentSettings, gemini: Gemini, lawyer: Lawyer
) -> None:
    async with answering(session_id, settings, gemini) as held:
        calls = Calls(held, lawyer_identity(lawyer.lawyer_id))
        assert json.loads(await calls.call("skip"))["current_question_id"] == "q2"
    found = stored(session_id)
    assert [(answer.question_id, answer.raw) for answer in found.answers] == [("q1", ANSWER)]


async def test_a_skip_that_is_sent_twice_skips_once(session_id: UUID, rules: AgentSettings, lawyer: Lawyer) -> None:
    async with conversation(session_id, rules) as held:
        calls = Calls(held, lawyer_identity(lawyer.lawyer_id))
        await held.enter()
        await held.say("yes")
        seen = json.dumps({"question_id": "q1"})
        for _ in range(2):
            assert json.loads(await calls.call("skip", seen))["current_question_id"] == "q2"


@pytest.mark.parametrize("text", ["", " \n ", "____?", "\u200b", "\x00"])
async def test_a_question_that_cannot_be_spoken_is_not_asked(
    session_id: UUID, rules: AgentSettings, lawyer: Lawyer, text: str
) -> None:
    """The client would hear silence, and be waited for."""
    async with conversation(session_id, rules) as held:
        calls = Calls(held, lawyer_identity(lawyer.lawyer_id))
        with pytest.raises(rtc.RpcError) as refused:
            await calls.call("ask", json.dumps({"text": text}))
        assert refused.value.code == 400
    assert len(stored(session_id).questions) == len(QUESTIONS)


async def test_whom_to_call_is_what_the_lawyer_has_said_last(
    session_id: UUID, rules: AgentSettings, lawyer: Lawyer
) -> None:
    """They may have understood only from what they hear in the room that somebody is in danger."""
    async with conversation(session_id, rules) as held:
        await held.enter()
        await held.say("yes")
        with transaction(lawyer) as tx:
            sessions.change(tx, lawyer, session_id, {"emergency_text": "Call 112, then my office."})
        await held.interview.look()
        said = await held.say("He is outside my door with a gun right now, please help me!")
    assert "Call 112, then my office." in " ".join(said)


async def test_a_question_of_the_lawyers_is_on_the_record_as_theirs_and_once_where_the_call_comes_twice(
    session_id: UUID, rules: AgentSettings, lawyer: Lawyer
) -> None:
    async with conversation(session_id, rules) as held:
        calls = Calls(held, lawyer_identity(lawyer.lawyer_id))
        await held.enter()
        await held.say("yes")
        for _ in range(2):
            await calls.call("ask", json.dumps({"text": "And who saw it?"}))
    found = stored(session_id)
    theirs = [(one.text, one.channel, one.question_id) for one in found.utterances if one.speaker is Speaker.LAWYER]
    assert theirs == [("And who saw it?", Channel.TYPED, "q1")]
