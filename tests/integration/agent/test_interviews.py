"""Typed interviews on the real database: what is stored, and when, whatever happens meanwhile."""

import asyncio
import io
import json
import logging
from uuid import UUID

import pytest
from livekit.agents import ModelSettings, UserInputTranscribedEvent, llm
from livekit.agents.voice.io import TextOutput
from sqlalchemy import Engine, text

from agent_container.understanding import PROMPT_VERSION
from shared.config import AgentSettings, load
from shared.db import engine as database_engine
from shared.interview import flow
from shared.interview.events import Channel, EventKind, Speaker
from shared.interview.pauses import GOES_ON, MIDDLE, SHORT
from shared.interview.phrases import Purpose, book
from shared.interview.status import EndReason, PausedBy, SessionStatus
from shared.logs import JsonFormatter
from tests.emulators.faults import Fault, Kind
from tests.emulators.gemini import Gemini
from tests.integration.agent.cable import Cable
from tests.integration.agent.conversation import PATIENCE_SECONDS, Conversation, conversation, stored
from tests.integration.builders import Builder, question

NAME = question("q1", "What is your full name?")
HAPPENED = question("q1", "What happened?")
MARRIED = question("q2", "Are you married?", answer={"type": "yes_no"})
CANARY = "Zanzibarquokka"

pytestmark = pytest.mark.usefixtures("http")


@pytest.fixture
def session_id(builder: Builder) -> UUID:
    return builder.under_way(builder.lawyer(), NAME, MARRIED)


async def test_an_interview_is_held_word_for_word_to_its_end(session_id: UUID, rules: AgentSettings) -> None:
    async with conversation(session_id, rules) as held:
        [opening] = await held.enter()
        assert "I am an AI system" in opening
        assert opening.endswith("Please say yes or no.")
        assert (await held.say("yes"))[-1].endswith("What is your full name?")
        assert (await held.say("Ann Marie Miller"))[-1] == "I have written: “Ann Marie Miller”. Is that right?"
        assert (await held.say("Yes."))[-1].endswith("Are you married?")
        assert (await held.say("No, I am not."))[-1].endswith("If not, please say no.")
        assert (await held.say("No, that is all."))[-1].endswith("Goodbye.")
        await held.over.wait()
    found = stored(session_id)
    assert (found.status, found.end_reason) == (SessionStatus.COMPLETED, EndReason.FINISHED)
    assert [(answer.question_id, answer.raw, answer.value) for answer in found.answers] == [
        ("q1", "Ann Marie Miller", None),
        ("q2", "No, I am not.", False),
    ]
    said = {utterance.id: utterance for utterance in found.utterances if utterance.speaker is Speaker.CLIENT}
    assert [said[answer.evidence[0]].text for answer in found.answers] == ["Ann Marie Miller", "No, I am not."]


async def test_a_read_back_that_a_process_died_on_is_made_again_by_the_next_one(
    session_id: UUID, rules: AgentSettings
) -> None:
    async with conversation(session_id, rules, holder="job-1") as first:
        await first.enter()
        await first.say("yes")
        await first.say("Ann Marie Miller")
        await first.records.release()
    async with conversation(session_id, rules, holder="job-2") as second:
        assert second.interview.state == first.interview.state
        assert (await second.enter())[-1].endswith("“Ann Marie Miller”. Is that right?")
        assert (await second.say("no, Anne Marie Miller"))[-1].endswith("“Anne Marie Miller”. Is that right?")
        await second.say("Yes.")
    found = stored(session_id)
    assert [answer.raw for answer in found.answers] == ["no, Anne Marie Miller"]
    assert EventKind.CONFIRMED in [event.kind for event in found.events]


async def test_nothing_is_asked_before_consent_and_a_refusal_ends_it(session_id: UUID, rules: AgentSettings) -> None:
    async with conversation(session_id, rules) as held:
        await held.enter()
        assert (await held.say("What is this?"))[-1].endswith("Do you agree, yes or no?")
        await held.say("no")
        await held.over.wait()
    found = stored(session_id)
    assert found.end_reason is EndReason.CONSENT_REFUSED
    assert found.answers == ()
    assert EventKind.QUESTION_ASKED not in [event.kind for event in found.events]


async def test_a_turn_is_stored_and_published_before_the_next_words(session_id: UUID, rules: AgentSettings) -> None:
    async with conversation(session_id, rules) as held:
        witness = Witness(held)
        held.session.output.transcription = witness
        await held.enter()
        await held.say("yes")
        await held.say("Ann Marie Miller")
        await held.say("Yes.")
    read_back = next(seen for words, *seen in witness.seen if "“Ann Marie Miller”" in words)
    assert read_back == [["q1"], "q1"]
    asked_for_married = next(seen for words, *seen in witness.seen if "Are you married?" in words)
    assert asked_for_married == [["q1"], "q2"]


async def test_the_models_understanding_is_recorded_with_who_decided(
    session_id: UUID, settings: AgentSettings, gemini: Gemini
) -> None:
    async with conversation(session_id, settings) as held:
        await held.enter()
        await held.say("yes")
        await held.say("Ann Marie Miller")
    assert [answer.decided_by for answer in stored(session_id).answers] == [f"gemini-3-flash/{PROMPT_VERSION}"]


async def test_a_turn_that_is_cancelled_goes_into_the_next_one(
    session_id: UUID, settings: AgentSettings, gemini: Gemini
) -> None:
    async with conversation(session_id, settings) as held:
        await held.enter()
        await held.say("yes")
        gemini.fault = Fault(Kind.HANG)
        message = llm.ChatMessage(role="user", content=["My name is Ann"])
        node = held.interviewer.llm_node(llm.ChatContext([message]), [], ModelSettings())
        turn = asyncio.ensure_future(anext(node))
        async with asyncio.timeout(PATIENCE_SECONDS):
            await gemini.was_asked()
        turn.cancel()
        await asyncio.wait({turn})
        gemini.fault = None
        await held.say("Marie Miller.")
    assert [answer.raw for answer in stored(session_id).answers] == ["My name is Ann Marie Miller."]


async def test_while_the_database_is_away_a_turn_is_held_and_said_to_be(
    wire: Cable, session_id: UUID, rules: AgentSettings
) -> None:
    async with conversation(session_id, rules) as held:
        await held.enter()
        await held.say("yes")
        wire.cut()
        replying = asyncio.create_task(held.say("Ann Marie Miller"))
        async with asyncio.timeout(PATIENCE_SECONDS):
            await held.interview.is_held.wait()
        wire.mend()
        replies = await replying
        assert book("en").say(Purpose.RECORD_LOST) in replies[0]
        assert replies[-1].endswith("“Ann Marie Miller”. Is that right?")
    found = stored(session_id)
    assert [answer.raw for answer in found.answers] == ["Ann Marie Miller"]
    assert [u.text for u in found.utterances if u.speaker is Speaker.CLIENT] == ["yes", "Ann Marie Miller"]


async def test_a_client_does_not_wait_in_silence_for_a_database_that_does_not_answer(
    wire: Cable, session_id: UUID, rules: AgentSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATABASE_STATEMENT_TIMEOUT_SECONDS", str(10 * PATIENCE_SECONDS))  # the statement would wait
    load.cache_clear()
    database_engine.dispose()
    async with conversation(session_id, rules) as held:
        await held.enter()
        await held.say("yes")
        wire.freeze()
        replying = asyncio.create_task(held.say("Ann Marie Miller"))
        async with asyncio.timeout(PATIENCE_SECONDS):
            await held.interview.is_held.wait()
        wire.thaw()
        assert book("en").say(Purpose.RECORD_LOST) in (await replying)[0]
    assert [answer.raw for answer in stored(session_id).answers] == ["Ann Marie Miller"]


async def test_an_end_that_the_client_talks_into_while_it_is_stored_is_said_all_the_same(
    builder: Builder, wire: Cable, rules: AgentSettings
) -> None:
    async with conversation(builder.under_way(builder.lawyer(), HAPPENED), rules) as held:
        await held.enter()
        await held.say("yes")
        await held.say("He hit my car with his and drove away.")
        wire.freeze()
        held.session.generate_reply(user_input="No, nothing.")
        async with asyncio.timeout(PATIENCE_SECONDS):
            await held.interview.is_held.wait()
        await held.session.interrupt()
        wire.thaw()
        async with asyncio.timeout(PATIENCE_SECONDS):
            await held.over.wait()
        await held.interviewer.written()
        assert held.said[-1] == book("en").say(Purpose.CLOSING, {"lawyer": held.interview.state.setting.lawyer})
    assert stored(held.session_id).status is SessionStatus.COMPLETED


async def test_an_agent_whose_lease_was_taken_says_and_writes_nothing_more(
    builder: Builder, session_id: UUID, rules: AgentSettings
) -> None:
    async with conversation(session_id, rules) as held:
        await held.enter()
        await held.say("yes")
        builder.expire(held.records.lease)
        builder.lease(session_id, "another")
        before = stored(session_id)
        assert await held.say("Ann Marie Miller") == []
        await held.lost.wait()
        assert stored(session_id) == before


async def test_another_process_goes_on_where_the_first_one_died(session_id: UUID, rules: AgentSettings) -> None:
    async with conversation(session_id, rules, holder="job-1") as first:
        await first.enter()
        await first.say("yes")
        await first.say("Ann Marie Miller")
        await first.say("Yes.")
        await first.records.release()
    async with conversation(session_id, rules, holder="job-2") as second:
        [resumed] = await second.enter()
        assert resumed.endswith("Are you married?")
        assert second.interview.state.answers == first.interview.state.answers
        await second.say("No.")
        await second.say("No, thank you.")
        await second.over.wait()
    assert [answer.raw for answer in stored(session_id).answers] == ["Ann Marie Miller", "No."]


async def test_what_is_said_while_the_lawyer_holds_the_interview_is_no_answer(
    session_id: UUID, rules: AgentSettings
) -> None:
    async with conversation(session_id, rules) as held:
        await held.enter()
        await held.say("yes")
        await held.does(lambda state: flow.pause(state, PausedBy.LAWYER))
        assert await held.say("Just between you and me") == []
        [resumed] = await held.does(flow.resume)
        assert resumed.endswith("What is your full name?")
    found = stored(session_id)
    assert found.answers == ()
    assert [u.text for u in found.utterances if u.speaker is Speaker.CLIENT] == ["yes", "Just between you and me"]


async def test_a_message_typed_before_the_question_was_there_answers_nothing(
    session_id: UUID, rules: AgentSettings
) -> None:
    async with conversation(session_id, rules) as held:
        await held.enter()
        await held.say("yes", sent_ago=0.0)
        [again] = await held.say("yes, yes", sent_ago=60.0)
        assert again.endswith("What is your full name?")
    found = stored(session_id)
    assert found.answers == ()
    assert [u.text for u in found.utterances if u.speaker is Speaker.CLIENT] == ["yes", "yes, yes"]
    assert "late" in [event.detail for event in found.events if event.kind is EventKind.HEARD]


async def test_no_log_line_of_any_library_holds_what_the_client_said(
    wire: Cable, session_id: UUID, settings: AgentSettings, gemini: Gemini
) -> None:
    gemini.fault = Fault(Kind.GARBAGE)
    lines = io.StringIO()
    handler = logging.StreamHandler(lines)
    handler.setFormatter(JsonFormatter())
    root = logging.getLogger()
    root.addHandler(handler)
    try:
        async with conversation(session_id, settings) as held:
            await held.enter()
            await held.say("yes")
            wire.cut()
            replying = asyncio.create_task(held.say(f"My name is Anna {CANARY}"))
            await held.interview.is_held.wait()
            wire.mend()
            await replying
    finally:
        root.removeHandler(handler)
    assert CANARY in stored(session_id).answers[0].raw
    assert "understood_by_rules" in lines.getvalue()
    assert "turn_held" in lines.getvalue()
    assert CANARY not in lines.getvalue()
    assert [json.loads(line) for line in lines.getvalue().splitlines()]


async def test_the_silence_that_ends_a_turn_fits_the_question_on_the_table_and_the_words(
    session_id: UUID, rules: AgentSettings
) -> None:
    async with conversation(session_id, rules) as held:
        silences = held.session.options.endpointing
        await held.enter()
        assert silences["min_delay"] == SHORT
        await held.say("yes")
        assert silences["min_delay"] == MIDDLE
        held.interviewer.on_transcript(UserInputTranscribedEvent(transcript="My name is, um,", is_final=True))
        assert silences["min_delay"] == GOES_ON
        await held.say("Ann Marie Miller")
        assert silences["min_delay"] == SHORT


async def test_what_was_typed_is_recorded_as_typed(session_id: UUID, rules: AgentSettings) -> None:
    async with conversation(session_id, rules) as held:
        await held.enter()
        await held.say("yes", sent_ago=0.0)
    [said] = [u for u in stored(session_id).utterances if u.speaker is Speaker.CLIENT]
    assert (said.channel, said.provider, said.confidence) == (Channel.TYPED, None, None)


async def test_words_with_a_nul_are_kept_without_it(session_id: UUID, rules: AgentSettings, database: Engine) -> None:
    async with conversation(session_id, rules) as held:
        await held.enter()
        await held.say("yes")
        await held.say("Ann\x00 Marie Miller")
    with database.connect() as owner:
        words = owner.execute(text("SELECT words FROM utterances WHERE speaker = 'client' ORDER BY seq")).scalars()
        assert list(words) == ["yes", "Ann Marie Miller"]


class Witness(TextOutput):
    """Looks into the database at the moment at which words go out: (words, answered questions, current question)."""

    def __init__(self, held: Conversation) -> None:
        super().__init__(label="witness", next_in_chain=None)
        self._held = held
        self.seen: list[tuple[str, list[str], str | None]] = []

    async def capture_text(self, text: str) -> None:
        found = await asyncio.to_thread(stored, self._held.session_id)
        packet = self._held.packets[-1]
        self.seen.append((text, [answer.question_id for answer in found.answers], packet.current_question_id))

    def flush(self) -> None:
        return
