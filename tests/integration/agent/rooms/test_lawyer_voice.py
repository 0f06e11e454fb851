"""A lawyer who speaks in a real room: heard by LiveKit's server, answered by the interviewer's silence."""

import asyncio
import math
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from livekit import rtc

from agent_container.chat import MAX_TYPED_CHARACTERS
from functions.rooms.tokens import mint_for_lawyer
from infra.local.microphone import Microphone
from shared.db.engine import Lawyer
from shared.identities import client_identity
from shared.interview.events import Channel, EventKind, Speaker, Utterance
from shared.interview.flow_state import Note
from shared.interview.phrases import Purpose, book
from shared.interview.status import PausedBy, SessionStatus
from tests.integration.agent.conversation import stored
from tests.integration.agent.house import PATIENCE_SECONDS, House, until
from tests.integration.builders import Builder, question

WORDING = "What happened in your home?"
READING = timedelta(seconds=0.5)
"""What is typed sooner was typed to what stood before."""

SPOKEN_SECONDS = 20.0
"""Longer than the lawyer speaks here, on a machine that has much else to do."""

pytestmark = pytest.mark.usefixtures("database")


@pytest.fixture
def session_id(builder: Builder, lawyer: Lawyer) -> UUID:
    return builder.under_way(lawyer, question("q1", WORDING))


@pytest.mark.usefixtures("worker")
async def test_while_the_lawyer_speaks_it_is_silent_and_then_offers_to_go_on(
    home: House, session_id: UUID, lawyer: Lawyer
) -> None:
    def happened(kind: EventKind, detail: str | None = None) -> bool:
        return any(event.kind is kind and event.detail == detail for event in stored(session_id).events)

    def client_said(words: str) -> bool:
        return any(u.text == words and u.speaker is Speaker.CLIENT for u in stored(session_id).utterances)

    def of_the_lawyer() -> list[Utterance]:
        return [said for said in stored(session_id).utterances if said.speaker is Speaker.LAWYER]

    def is_offered_again() -> bool:
        offers = [event.detail for event in stored(session_id).events if event.kind is EventKind.OFFERED]
        return Note.ON_WITH_IT in offers[offers.index(Note.LAWYER_SPEAKS) :]

    def is_put_again_and_read() -> bool:
        events = stored(session_id).events
        resumed = next((event.seq for event in events if event.kind is EventKind.RESUMED), math.inf)
        put = [event.at for event in events if event.kind is EventKind.QUESTION_DELIVERED and event.seq > resumed]
        return bool(put) and datetime.now(UTC) - put[-1] > READING

    async def told_of_a_long_message(room: rtc.Room) -> str:
        """What the interviewer writes in the chat to who sends one."""
        written: asyncio.Queue[rtc.TextStreamReader] = asyncio.Queue()
        client = client_identity(session_id)
        room.register_text_stream_handler(
            "lk.chat", lambda reader, identity: None if identity == client else written.put_nowait(reader)
        )
        await room.local_participant.send_text("x" * (MAX_TYPED_CHARACTERS + 1), topic="lk.chat")
        async with asyncio.timeout(PATIENCE_SECONDS):
            return await (await written.get()).read_all()

    async def types(room: rtc.Room, words: str) -> None:
        await room.local_participant.send_text(words, topic="lk.chat")
        await until(lambda: client_said(words), PATIENCE_SECONDS, f"heard {words}")

    of_lawyer = mint_for_lawyer(home.settings, session_id, lawyer.lawyer_id, "Ann")
    async with home.guest(home.token(session_id)) as client, home.guest(of_lawyer) as theirs:
        await until(lambda: happened(EventKind.QUESTION_DELIVERED), PATIENCE_SECONDS, "the opening")
        await types(client, "Yes, I agree.")
        await until(lambda: happened(EventKind.QUESTION_ASKED), PATIENCE_SECONDS, "the question")
        microphone = await Microphone.publish(theirs)
        speaking = asyncio.create_task(microphone.speak("Good morning. Before you answer that, tell me of the roof."))
        await until(lambda: happened(EventKind.PAUSED, Note.LAWYER_SPEAKS), PATIENCE_SECONDS, "the hold")
        assert (stored(session_id).status, stored(session_id).paused_by) == (SessionStatus.PAUSED, PausedBy.LAWYER)
        await types(client, "The roof was fine all year.")
        await speaking
        await until(lambda: bool(of_the_lawyer()), PATIENCE_SECONDS, "the end of what the lawyer said")
        await until(lambda: happened(EventKind.OFFERED, Note.ON_WITH_IT), PATIENCE_SECONDS, "the offer to go on")
        assert stored(session_id).answers == ()
        assert await told_of_a_long_message(theirs) == book("en").say(Purpose.TOO_LONG)
        assert not [said for said in of_the_lawyer() if said.text]
        await theirs.local_participant.send_text("And the cellar?", topic="lk.chat")
        await until(lambda: happened(EventKind.OFFERED, Note.LAWYER_SPEAKS), PATIENCE_SECONDS, "the hold for a message")
        await types(client, "The cellar was dry.")
        await until(is_offered_again, PATIENCE_SECONDS, "the second offer to go on")
        await types(client, "Yes, go on.")
        await until(is_put_again_and_read, PATIENCE_SECONDS, "the question once more")
        await types(client, "The heating was broken all winter.")
        await until(lambda: bool(stored(session_id).answers), PATIENCE_SECONDS, "the answer")
        await microphone.aclose()
    assert [answer.raw for answer in stored(session_id).answers] == ["The heating was broken all winter."]
    *spoken, typed = of_the_lawyer()  # a busy machine may make a pause in what is played
    assert {(said.channel, said.text) for said in spoken} == {(Channel.VOICE, "")}
    lasted = [said.ended_at - said.started_at for said in spoken if said.started_at and said.ended_at]
    assert timedelta(seconds=1) < sum(lasted, timedelta()) < timedelta(seconds=SPOKEN_SECONDS)
    assert (typed.channel, typed.text) == (Channel.TYPED, "And the cellar?")
