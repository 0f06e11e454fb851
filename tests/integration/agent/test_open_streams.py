"""A reply that is broken off as it begins leaves its text stream open for ever: whoever reads must not wait for it."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any, Literal
from uuid import uuid4

from livekit import api, rtc

from infra.local.answers import CONSENT, ClientAnswers
from infra.local.client import AGENT_STATE, PROGRESS_TOPIC, MadeUpClient, Mode
from tests.integration.agent.house import PATIENCE_SECONDS, House
from tests.integration.builders import question

QUESTION = question("q1", "What happened?")
SAID = "I fell on the stairs."


async def test_a_client_goes_on_after_a_stream_of_words_that_nobody_ends(home: House) -> None:
    room_name = str(uuid4())
    client = MadeUpClient(ClientAnswers([QUESTION], {QUESTION.id: SAID}), Mode.TEXT, patience_seconds=PATIENCE_SECONDS)
    async with played_agent(home, room_name) as agent:
        attending = asyncio.create_task(client.attend(home.access.url, token(home, room_name, "client")))
        await agent.met("client")
        broken_off = await agent.begins("I am ")
        await agent.says("I am a machine. Do you agree?")
        await agent.listens()
        assert await agent.heard() == CONSENT
        await agent.publishes(current_question_id=QUESTION.id, status="in_progress")
        await agent.begins("")
        await agent.says(QUESTION.text)
        await agent.listens()
        assert await agent.heard() == SAID
        await agent.publishes(current_question_id=None, status="completed")
    async with asyncio.timeout(PATIENCE_SECONDS):
        attendance = await attending
    assert [said.words for said in attendance.said] == [CONSENT, SAID]
    assert attendance.heard == [broken_off, "I am a machine. Do you agree?", "", QUESTION.text]


class PlayedAgent:
    """In the room as an agent, and says what the test lets it say."""

    def __init__(self, room: rtc.Room) -> None:
        self._room = room
        self._heard: asyncio.Queue[str] = asyncio.Queue()
        self._reading: set[asyncio.Task[None]] = set()
        room.register_text_stream_handler("lk.chat", self._on_chat)

    async def met(self, identity: str) -> None:
        """Wait until somebody is there."""
        came = asyncio.Event()
        self._room.on("participant_connected", lambda _: came.set())
        async with asyncio.timeout(PATIENCE_SECONDS):
            while identity not in self._room.remote_participants:
                came.clear()
                await came.wait()

    async def begins(self, words: str) -> str:
        """Say the first words, and never end."""
        stream = await self._room.local_participant.stream_text(topic="lk.transcription")
        if words:
            await stream.write(words)
        return words

    async def says(self, words: str) -> None:
        stream = await self._room.local_participant.stream_text(topic="lk.transcription")
        await stream.write(words)
        await stream.aclose()

    async def listens(self) -> None:
        await self._room.local_participant.set_attributes({AGENT_STATE: "listening"})

    async def heard(self) -> str:
        """What is typed next."""
        async with asyncio.timeout(PATIENCE_SECONDS):
            return await self._heard.get()

    async def publishes(self, **progress: Any) -> None:
        packet = {"questions": {}, "resolved": 0, "total": 1, **progress}
        await self._room.local_participant.publish_data(json.dumps(packet), reliable=True, topic=PROGRESS_TOPIC)

    def _on_chat(self, reader: rtc.TextStreamReader, identity: str) -> None:
        async def read() -> None:
            self._heard.put_nowait(await reader.read_all())

        task = asyncio.create_task(read())
        self._reading.add(task)
        task.add_done_callback(self._reading.discard)


@asynccontextmanager
async def played_agent(home: House, room_name: str) -> AsyncIterator[PlayedAgent]:
    room = rtc.Room()
    played = PlayedAgent(room)
    await room.connect(home.access.url, token(home, room_name, "agent-played", "agent"))
    try:
        yield played
    finally:
        await room.disconnect()


def token(home: House, room_name: str, identity: str, kind: Literal["standard", "agent"] = "standard") -> str:
    grants = api.VideoGrants(room_join=True, room=room_name, can_update_own_metadata=True)
    made = api.AccessToken(home.access.api_key, home.access.api_secret).with_identity(identity).with_kind(kind)
    return made.with_grants(grants).to_jwt()
