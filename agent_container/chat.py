"""What is typed in the room (`lk.chat`): the client's messages are turns like what is said, the lawyer's are theirs.
Whoever's is too long, it is not taken, and they are told."""

import time
from collections.abc import Awaitable, Callable

from livekit import rtc
from livekit.agents import AgentSession

from agent_container.interviewer import Interviewer
from shared.identities import names_lawyer
from shared.interview.phrases import PhraseBook, Purpose
from shared.logs import Log

TOPIC = "lk.chat"
MAX_TYPED_CHARACTERS = 10_000
"""Four pages. All that was typed has to be understood in time, and fit into the lawyer's report."""

log = Log("chat")


class Chat:
    """livekit-agents hears one participant's messages; this hears the client's and the lawyer's. `take_lawyers`: what
    is done with words of a lawyer's (identity, words)."""

    def __init__(
        self,
        room: rtc.Room,
        client: str,
        interviewer: Interviewer,
        take_lawyers: Callable[[str, str], Awaitable[None]],
        phrases: PhraseBook,
    ) -> None:
        self._room = room
        self._client = client
        self._interviewer = interviewer
        self._take_lawyers = take_lawyers
        self._too_long = phrases.say(Purpose.TOO_LONG)

    def watch(self, session: AgentSession[None]) -> None:
        """Follow from now on."""
        self._session = session
        self._room.register_text_stream_handler(TOPIC, self._on_message)

    def stop(self) -> None:
        self._room.unregister_text_stream_handler(TOPIC)

    def _on_message(self, reader: rtc.TextStreamReader, identity: str) -> None:
        if identity == self._client or names_lawyer(identity):
            self._interviewer.spawn(self._take(reader, identity))

    async def _take(self, reader: rtc.TextStreamReader, identity: str) -> None:
        words = await reader.read_all()
        if identity == self._client:
            await take_clients(self._session, self._interviewer, words, reader.info.timestamp / 1000)
        elif is_taken(self._interviewer, words):
            await self._take_lawyers(identity, words)
        elif words.strip():
            await self._room.local_participant.send_text(self._too_long, topic=TOPIC, destination_identities=[identity])


async def take_clients(
    session: AgentSession[None], interviewer: Interviewer, words: str, sent_at: float | None = None
) -> None:
    """A message of the client's, to be replied to; one that is too long is not taken, and the client is told.
    `sent_at`: by the client's clock."""
    if is_taken(interviewer, words):
        await session.interrupt()
        session.generate_reply(user_input=interviewer.listening.typed(words, sent_at or time.time()))
    elif words.strip():
        interviewer.tell(Purpose.TOO_LONG)


def is_taken(interviewer: Interviewer, words: str) -> bool:
    """Not an empty line, which says nothing and must not cut off a question, and not what is too long."""
    if len(words) > MAX_TYPED_CHARACTERS:
        log.warning("message_too_long", session_id=interviewer.session_id, characters=len(words))
        return False
    return bool(words.strip())
