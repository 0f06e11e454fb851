"""Spoken turns through the real session, the providers' real plugins and a client who wears a headset."""

import asyncio
import logging
import time
from uuid import UUID

import pytest
from livekit.agents import UserInputTranscribedEvent, llm

from agent_container.speaking import table_of
from agent_container.stages import Stage
from agent_container.voices import provider_voices
from shared.config import AgentSettings
from shared.interview.events import EventKind, Speaker
from shared.interview.flow_state import Note
from shared.interview.phrases import Purpose, book
from shared.logs import FIELDS
from tests.emulators.deepgram import Deepgram
from tests.emulators.elevenlabs import ElevenLabs
from tests.emulators.gemini import Gemini
from tests.integration.agent.conversation import conversation, stored, until
from tests.integration.agent.headset import Headset, SlowLoudspeaker
from tests.integration.builders import Builder, question

SPEECH_SECONDS = 1.0
PATIENCE_SECONDS = 60.0
WARM_UP_SECONDS = 2.0
"""A little longer than livekit-agents hears nothing in, when the first words are spoken, for what may be their echo."""
GOES_ON = "I fell on the stairs, and"
"""After it the pause is long enough for a slow machine to go through the turn's end."""

pytestmark = pytest.mark.usefixtures("http")


@pytest.fixture
def session_id(builder: Builder) -> UUID:
    return builder.under_way(builder.lawyer(), question("q1", "What happened?"))


async def test_a_spoken_turn_is_logged_with_what_the_client_waited_for(
    session_id: UUID, settings: AgentSettings, deepgram: Deepgram, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "lexnova")
    voices = provider_voices(settings, "en", [])
    async with conversation(session_id, settings, voices=voices) as held, Headset(held.session).worn() as headset:
        await held.enter()
        deepgram.will_hear("Yes.", seconds=SPEECH_SECONDS)
        async with asyncio.timeout(PATIENCE_SECONDS):
            await headset.answered(SPEECH_SECONDS)
        [wait], [felt] = headset.waits, headset.felt_waits
    [logged] = [getattr(record, FIELDS) for record in caplog.records if record.message == "turn_answered"]
    assert list(logged) == ["session_id", "milliseconds", *(f"{stage}_ms" for stage in Stage)]
    assert sum(logged[f"{stage}_ms"] for stage in Stage) == pytest.approx(1000 * wait, abs=len(Stage))
    assert logged["milliseconds"] == pytest.approx(1000 * felt, abs=1)


async def test_words_that_are_transcribed_only_after_the_next_question_was_put_are_no_answer_to_it(
    builder: Builder, settings: AgentSettings, deepgram: Deepgram
) -> None:
    lives = question("q2", "Where do you live?")
    married = question("q1", "Are you married?", answer={"type": "yes_no"})
    rules = settings.model_copy(update={"gemini_api_key": None})
    session_id = builder.under_way(builder.lawyer(), married, lives)
    voices = provider_voices(settings, "en", [])
    async with conversation(session_id, rules, voices=voices) as held, Headset(held.session).worn() as headset:
        await held.enter()
        await held.say("yes")
        deepgram.will_hear("Yes, I am.", seconds=SPEECH_SECONDS, late="We live in Salem.")
        headset.microphone.speak(SPEECH_SECONDS)
        put_again = f"{book('en').say(Purpose.LATE)} {lives.text}"
        await until(lambda: put_again in held.said, "put once more")
        assert held.interview.state.current_id == lives.id
        deepgram.will_hear("In Portland, on Main Street.", seconds=SPEECH_SECONDS)
        headset.microphone.speak(SPEECH_SECONDS)
        await until(lambda: held.interview.state.current_id is None, "the answer taken")
        await held.interviewer.written()
        found = stored(session_id)
    assert [answer.raw for answer in found.answers] == ["Yes, I am.", "In Portland, on Main Street."]
    assert "We live in Salem." in [said.text for said in found.utterances if said.speaker is Speaker.CLIENT]


async def test_what_the_client_began_to_say_before_the_next_question_was_heard_goes_on_with_their_answer(
    builder: Builder, settings: AgentSettings
) -> None:
    seen = question("q2", "Who saw it?")
    session_id = builder.under_way(builder.lawyer(), question("q1", "What happened?"), seen)
    rules = settings.model_copy(update={"gemini_api_key": None})
    voices = provider_voices(settings, "en", [])
    async with conversation(session_id, rules, voices=voices) as held, Headset(held.session).worn():
        await held.enter()
        for words in ("yes", "The light was green and I drove on"):
            await held.say(words)
        put_at = held.interviewer.speaking.put_at
        for words, began_at in (("and a truck hit me", put_at - 0.1), ("My neighbor.", put_at + PATIENCE_SECONDS)):
            message = llm.ChatMessage(role="user", content=[words], metrics={"started_speaking_at": began_at})
            await held.session.generate_reply(user_input=message)
        await held.interviewer.written()
        found = stored(session_id)
    assert f"{book('en').say(Purpose.WENT_ON)} {seen.text}" in held.said
    assert [answer.raw for answer in found.answers] == ["The light was green and I drove on", "My neighbor."]
    assert "and a truck hit me" in [said.text for said in found.utterances if said.speaker is Speaker.CLIENT]


async def test_who_goes_on_before_a_word_of_the_next_question_was_said_goes_on_with_their_answer(
    builder: Builder, settings: AgentSettings
) -> None:
    hurt = question("q2", "Were you hurt?", answer={"type": "yes_no"})
    session_id = builder.under_way(builder.lawyer(), question("q1", "What happened?"), hurt)
    rules = settings.model_copy(update={"gemini_api_key": None})
    voices = provider_voices(settings, "en", [])
    async with conversation(session_id, rules, voices=voices) as held, Headset(held.session).worn():
        await held.enter()
        await held.say("yes")
        held.frontend.takes.clear()
        held.session.generate_reply(user_input="I was driving home")
        await until(lambda: held.interview.state.current_id == hurt.id, "the answer stored")
        await held.session.interrupt()
        held.frontend.takes.set()
        await until(lambda: held.interviewer.speaking.table == table_of(held.interview.state), "nothing said")
        message = llm.ChatMessage(
            role="user", content=["no cars were near"], metrics={"started_speaking_at": time.time()}
        )
        await held.session.generate_reply(user_input=message)
        await held.interviewer.written()
        found = stored(session_id)
    assert f"{book('en').say(Purpose.WENT_ON)} {hurt.text}" in held.said
    assert [answer.raw for answer in found.answers] == ["I was driving home"]


async def test_who_only_shows_that_they_listen_cuts_nothing_off_and_is_on_the_record(
    session_id: UUID, settings: AgentSettings, deepgram: Deepgram, elevenlabs: ElevenLabs
) -> None:
    elevenlabs.seconds_a_character = 1.0  # the opening lasts for minutes
    voices = provider_voices(settings, "en", [])
    async with (
        conversation(session_id, settings, voices=voices) as held,
        Headset(held.session, SlowLoudspeaker()).worn() as headset,
    ):
        entering = asyncio.create_task(held.enter())
        await until(lambda: bool(headset.loudspeaker.began_at), "the opening begun")
        for words, is_nod in (("Mm-hm.", True), ("Okay, right.", True), ("Who is this?", False)):
            deepgram.will_hear(words, seconds=SPEECH_SECONDS)
            headset.microphone.speak(WARM_UP_SECONDS + SPEECH_SECONDS)
            await until(lambda words=words: words in heard_in(session_id), words)  # type: ignore[misc]
            assert held.speeches[0].interrupted is not is_nod
        entering.cancel()
    noted = [event.detail for event in stored(session_id).events if event.kind is EventKind.HEARD]
    assert noted == [Note.NODDED, Note.NODDED, Note.CUT_OFF]


def heard_in(session_id: UUID) -> list[str]:
    return [said.text for said in stored(session_id).utterances if said.speaker is Speaker.CLIENT]


async def test_a_turns_end_is_gone_through_in_the_pause_before_it_and_nothing_of_that_is_stored(
    session_id: UUID, settings: AgentSettings, deepgram: Deepgram
) -> None:
    voices = provider_voices(settings, "en", [])
    async with conversation(session_id, settings, voices=voices) as held, Headset(held.session).worn() as headset:
        await held.enter()
        before = len(stored(session_id).events)
        for words in ("Yes.", GOES_ON):
            deepgram.will_hear(words, seconds=SPEECH_SECONDS)
            async with asyncio.timeout(PATIENCE_SECONDS):
                await headset.answered(SPEECH_SECONDS)
        assert held.interviewer.dry_runs.made > 0
        await held.interviewer.written()
        found = stored(session_id)
    assert [said.text for said in found.utterances if said.speaker is Speaker.CLIENT] == ["Yes.", GOES_ON]
    assert [answer.raw for answer in found.answers] == [GOES_ON]
    assert len(found.events) > before


async def test_a_read_back_is_made_as_soon_as_the_words_are_understood_before_the_turn_has_ended(
    builder: Builder, settings: AgentSettings, gemini: Gemini, elevenlabs: ElevenLabs
) -> None:
    gemini.classify = lambda data: {"act": "answer", "is_complete": True, "value": "2021-03-05"}
    settings = settings.model_copy(update={"understanding_deadline_seconds": PATIENCE_SECONDS})
    session_id = builder.under_way(builder.lawyer(), question("q1", "When was it?", answer={"type": "date"}))
    read_back = book("en").say(Purpose.READ_BACK_DATE, {"date": "March 5, 2021"})
    voices = provider_voices(settings, "en", [])
    async with conversation(session_id, settings, voices=voices) as held, Headset(held.session).worn():
        await held.enter()
        await held.say("yes")
        words = "On the fifth of March 2021."
        held.interviewer.on_transcript(UserInputTranscribedEvent(transcript=words, is_final=True))
        async with asyncio.timeout(PATIENCE_SECONDS):
            while "I have March 5, 2021." not in elevenlabs.spoken:  # the plugin sends sentence by sentence
                await asyncio.sleep(0.01)
        assert (await held.say(words))[-1].endswith(read_back)
    assert elevenlabs.spoken.count("I have March 5, 2021.") == 1
