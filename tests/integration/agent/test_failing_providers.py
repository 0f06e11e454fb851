"""Deepgram and ElevenLabs fail in the middle of an interview: the client goes on by text, and by voice when they do."""

import asyncio
import gc
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from uuid import UUID

import pytest

from agent_container.voices import provider_voices
from shared.config import AgentSettings
from shared.interview.events import Channel, Speaker
from shared.interview.phrases import Purpose, book
from tests.emulators.deepgram import Deepgram
from tests.emulators.elevenlabs import ElevenLabs
from tests.emulators.faults import Fault, Kind, When
from tests.integration.agent.cable import Cable
from tests.integration.agent.conversation import PATIENCE_SECONDS, Conversation, conversation, stored, until
from tests.integration.agent.headset import Headset
from tests.integration.builders import Builder, question

HAPPENED = question("q1", "What happened?")
MARRIED = question("q2", "Are you married?", answer={"type": "yes_no"})
LIVE = question("q3", "Where do you live?")
VOICE_LOST, HEARING_LOST = (book("en").say(purpose) for purpose in (Purpose.VOICE_LOST, Purpose.HEARING_LOST))
SAY_AGAIN = book("en").say(Purpose.SOMETHING_WENT_WRONG)
SILENT_SECONDS = 0.4
"""So long a voice that hangs or is slow may be silent; a healthy one on a busy machine, much longer."""
TRY_AGAIN_SECONDS = 0.2
SLOW_SECONDS = 1.0
LATE_SECONDS = 0.2
"""Of each part of a transcript: the whole is some two seconds late, and not taken for lost."""
FAULTS = [Fault(kind, when, SLOW_SECONDS) for when in When for kind in Kind]

pytestmark = pytest.mark.usefixtures("http")


@pytest.fixture
def session_id(builder: Builder) -> UUID:
    return builder.under_way(builder.lawyer(), HAPPENED, MARRIED, LIVE)


@asynccontextmanager
async def spoken(
    session_id: UUID, settings: AgentSettings, *, patience_seconds: float = PATIENCE_SECONDS
) -> AsyncIterator[tuple[Conversation, Headset]]:
    """An interview with the providers' voices and a client who wears a headset."""
    rules = settings.model_copy(update={"gemini_api_key": None})
    voices = replace(
        provider_voices(settings, "en", []), patience_seconds=patience_seconds, try_again_seconds=TRY_AGAIN_SECONDS
    )
    async with conversation(session_id, rules, voices=voices) as held, Headset(held.session).worn() as headset:
        yield held, headset


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: f"{fault.kind}-{fault.when}")
async def test_a_voice_that_fails_is_told_of_once_and_everything_unheard_is_shown(
    session_id: UUID, settings: AgentSettings, elevenlabs: ElevenLabs, fault: Fault
) -> None:
    elevenlabs.fault = fault
    patience_seconds = SILENT_SECONDS if fault.kind in (Kind.HANG, Kind.SLOW) else PATIENCE_SECONDS
    async with spoken(session_id, settings, patience_seconds=patience_seconds) as (held, _):
        await held.enter()
        await until(lambda: any(VOICE_LOST in said for said in held.said), "told of the voice")
        shown = held.said[-1]
        assert shown.startswith(VOICE_LOST)
        assert book("en").say(Purpose.OPENING, {"lawyer": held.interview.state.setting.lawyer}) in shown
        assert shown.endswith(book("en").say(Purpose.CONSENT))
        assert (await held.say("yes"))[-1].endswith(HAPPENED.text)
        assert (await held.say("He hit my car with his and drove away."))[-1].endswith(MARRIED.text)
        assert sum(VOICE_LOST in said for said in held.said) == 1
    answers = stored(session_id).answers
    assert [(answer.question_id, answer.raw) for answer in answers] == [
        ("q1", "He hit my car with his and drove away.")
    ]


async def test_a_voice_that_fails_between_two_questions_shows_the_question_on_the_table(
    session_id: UUID, settings: AgentSettings, elevenlabs: ElevenLabs
) -> None:
    async with spoken(session_id, settings) as (held, _):
        await held.enter()
        await held.say("yes")
        elevenlabs.fault = Fault(Kind.OUT_OF_QUOTA, When.MIDDLE)
        await held.say("How many questions are left?")
        await until(lambda: VOICE_LOST in held.said[-1], "told of the voice")
        assert held.said[-1].endswith(HAPPENED.text)
        await held.interviewer.written()
        assert held.interview.state.is_delivered
        await held.say("He hit my car with his and drove away.")
    assert [answer.question_id for answer in stored(session_id).answers] == ["q1"]


async def test_what_was_to_be_spoken_when_the_voice_was_lost_is_shown_too(
    session_id: UUID, wire: Cable, settings: AgentSettings, elevenlabs: ElevenLabs
) -> None:
    async with spoken(session_id, settings) as (held, _):
        await held.enter()
        await held.say("yes")
        elevenlabs.fault = Fault(Kind.OUT_OF_QUOTA, When.MIDDLE)
        wire.freeze()
        held.interviewer.speaking.say(["These words are spoken, until the voice fails on them."])
        held.session.generate_reply(user_input="He hit my car with his and drove away.")
        await until(lambda: not held.session.output.audio_enabled, "the voice lost")
        wire.thaw()
        await until(lambda: VOICE_LOST in held.said[-1], "told of the voice")
        assert held.said[-1].endswith(MARRIED.text)
        assert sum(VOICE_LOST in said for said in held.said) == 1
        await held.interviewer.written()
        assert held.interview.state.is_delivered


async def test_an_end_that_the_voice_fails_on_while_it_is_stored_is_shown(
    builder: Builder, wire: Cable, settings: AgentSettings, elevenlabs: ElevenLabs
) -> None:
    async with spoken(builder.under_way(builder.lawyer(), HAPPENED), settings) as (held, _):
        await held.enter()
        await held.say("yes")
        await held.say("He hit my car with his and drove away.")
        elevenlabs.fault = Fault(Kind.OUT_OF_QUOTA, When.MIDDLE)
        wire.freeze()
        held.session.generate_reply(user_input="No, nothing.")
        await until(lambda: VOICE_LOST in held.said[-1], "told of the voice")
        assert not held.over.is_set()
        wire.thaw()
        await until(held.over.is_set, "left")
        assert held.said[-1] == book("en").say(Purpose.CLOSING, {"lawyer": held.interview.state.setting.lawyer})


async def test_what_is_ready_is_spoken_though_the_provider_has_failed_since(
    session_id: UUID, settings: AgentSettings, elevenlabs: ElevenLabs
) -> None:
    async with spoken(session_id, settings) as (held, headset):
        await held.enter()
        await until(lambda: HAPPENED.text in elevenlabs.spoken, "the first question made ahead")
        await until(lambda: len(elevenlabs.spoken) >= 6, "what else may come")
        elevenlabs.fault = Fault(Kind.REFUSE)
        sounds = len(headset.loudspeaker.began_at)
        assert (await held.say("yes"))[-1].endswith(HAPPENED.text)
        assert len(headset.loudspeaker.began_at) > sounds
        assert not [said for said in held.said if VOICE_LOST in said]


async def test_the_voice_comes_back_when_its_provider_does(
    session_id: UUID, settings: AgentSettings, elevenlabs: ElevenLabs
) -> None:
    async with spoken(session_id, settings) as (held, headset):
        elevenlabs.fault = Fault(Kind.REFUSE)
        await held.enter()
        await until(lambda: any(VOICE_LOST in said for said in held.said), "told of the voice")
        assert headset.loudspeaker.began_at == []
        elevenlabs.fault = None
        await until(lambda: held.session.output.audio_enabled, "the voice is back")
        await held.say("yes")
        assert headset.loudspeaker.began_at != []
    agent = [said for said in stored(session_id).utterances if said.speaker is Speaker.AGENT]
    assert [said.channel for said in agent] == [Channel.TYPED, Channel.VOICE]


async def test_a_client_who_reads_is_not_spoken_to_when_the_voice_comes_back(
    session_id: UUID, settings: AgentSettings, elevenlabs: ElevenLabs
) -> None:
    async with spoken(session_id, settings) as (held, headset):
        elevenlabs.fault = Fault(Kind.REFUSE)
        await held.enter()
        await until(lambda: any(VOICE_LOST in said for said in held.said), "told of the voice")
        held.interviewer.speaking.use_voice(False)
        elevenlabs.fault = None
        before = len(elevenlabs.spoken)
        await until(lambda: len(elevenlabs.spoken) > before, "tried again")
        await held.say("yes")
        assert headset.loudspeaker.began_at == []


@pytest.mark.parametrize("kind", [Kind.REFUSE, Kind.OUT_OF_QUOTA, Kind.HANG, Kind.CUT])
async def test_whoever_cannot_be_heard_is_told_and_types(
    session_id: UUID, settings: AgentSettings, deepgram: Deepgram, kind: Kind
) -> None:
    deepgram.fault = Fault(kind)
    async with spoken(session_id, settings) as (held, _):
        await held.enter()
        await until(lambda: HEARING_LOST in held.said, "told of the hearing")
        await held.say("yes")
        await held.say("He hit my car with his and drove away.")
        assert held.said.count(HEARING_LOST) == 1
    assert [answer.question_id for answer in stored(session_id).answers] == ["q1"]


@pytest.mark.parametrize("kind", [Kind.CUT, Kind.HANG, Kind.SLOW])
async def test_an_answer_that_is_lost_on_its_way_is_asked_for_again_and_then_heard(
    session_id: UUID, settings: AgentSettings, deepgram: Deepgram, kind: Kind
) -> None:
    async with spoken(session_id, settings) as (held, headset):
        await held.enter()
        await held.say("yes")
        deepgram.fault = Fault(kind, When.MIDDLE, SLOW_SECONDS)
        deepgram.will_hear("He hit my car.", seconds=1.5)
        headset.microphone.speak(1.5)
        await until(lambda: SAY_AGAIN in held.said, "asked to say it again")
        deepgram.fault = None
        deepgram.will_hear("He hit my car with his and drove away.", seconds=1.5)
        async with asyncio.timeout(PATIENCE_SECONDS):
            await headset.answered(1.5)
    assert [answer.raw for answer in stored(session_id).answers] == ["He hit my car with his and drove away."]


async def test_an_answer_of_which_a_part_is_lost_on_its_way_is_kept_and_not_taken_for_whole(
    session_id: UUID, settings: AgentSettings, deepgram: Deepgram
) -> None:
    async with spoken(session_id, settings) as (held, headset):
        await held.enter()
        await held.say("yes")
        deepgram.will_hear("He hit my car with his and drove away, and", seconds=1.5)
        deepgram.will_hear("my arm was broken.", seconds=1.5, breaks=True)
        headset.microphone.speak(1.5)
        headset.microphone.speak(1.5)
        await until(lambda: SAY_AGAIN in held.said, "asked to say it again")
        assert stored(session_id).answers == ()
        deepgram.will_hear("He drove away and my arm was broken.", seconds=1.5)
        async with asyncio.timeout(PATIENCE_SECONDS):
            await headset.answered(1.5)
        await held.interviewer.written()
    [answer] = stored(session_id).answers
    assert answer.raw == "He hit my car with his and drove away, and He drove away and my arm was broken."


async def test_a_word_that_the_provider_takes_back_is_asked_for_again(
    session_id: UUID, settings: AgentSettings, deepgram: Deepgram
) -> None:
    async with spoken(session_id, settings) as (held, headset):
        await held.enter()
        deepgram.will_hear("Yes.", seconds=0.5, is_taken_back=True)
        headset.microphone.speak(0.5)
        await until(lambda: SAY_AGAIN in held.said, "asked to say it again")


@pytest.mark.parametrize("when", list(When))
@pytest.mark.parametrize("kind", [Kind.SLOW, Kind.GARBAGE])
async def test_an_answer_that_is_heard_late_or_amid_garbage_is_taken_once_and_for_its_own_question(
    session_id: UUID, settings: AgentSettings, deepgram: Deepgram, kind: Kind, when: When
) -> None:
    deepgram.fault = Fault(kind, when, LATE_SECONDS)
    async with spoken(session_id, settings) as (held, headset):
        await held.enter()
        await held.say("yes")
        deepgram.will_hear("He hit my car with his and drove away.", seconds=1.5)
        headset.microphone.speak(1.5)
        await until(lambda: held.said[-1].endswith(MARRIED.text), "the next question put")
        await held.interviewer.written()
    answers = stored(session_id).answers
    assert [(answer.question_id, answer.raw) for answer in answers] == [
        ("q1", "He hit my car with his and drove away.")
    ]


async def test_an_interview_that_is_left_while_it_listens_closes_without_an_error(
    session_id: UUID, settings: AgentSettings, deepgram: Deepgram, caplog: pytest.LogCaptureFixture
) -> None:
    gc.collect()  # LiveKit asks no speech for its error: asyncio tells of one when it is collected, in a later test
    caplog.clear()
    async with spoken(session_id, settings) as (held, headset):
        await held.enter()
        headset.microphone.speak(1.0)
        await until(lambda: bool(deepgram.connections and deepgram.connections[0].heard_seconds), "listening")
    gc.collect()
    assert [record.getMessage() for record in caplog.records if record.levelno >= logging.ERROR] == []
