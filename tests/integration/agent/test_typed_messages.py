"""What the client types comes in by the room's text stream: also what is too long to be taken."""

from uuid import UUID

import pytest

from agent_container.chat import MAX_TYPED_CHARACTERS, take_clients
from shared.config import AgentSettings
from shared.interview.events import Speaker
from shared.interview.phrases import Purpose, book
from tests.integration.agent.conversation import Conversation, conversation, stored, until
from tests.integration.builders import Builder, question

pytestmark = pytest.mark.usefixtures("http")


@pytest.fixture
def session_id(builder: Builder) -> UUID:
    return builder.under_way(builder.lawyer(), question("q1", "What happened?"), question("q2", "Who has seen it?"))


async def test_a_message_that_is_too_long_is_not_written_down_and_the_client_is_told(
    session_id: UUID, rules: AgentSettings
) -> None:
    longest = "He drove on. " * (MAX_TYPED_CHARACTERS // 13)
    async with conversation(session_id, rules) as held:
        await held.enter()
        await held.say("yes")
        await _type(held, "x" * (MAX_TYPED_CHARACTERS + 1))
        await until(lambda: held.said[-1] == book("en").say(Purpose.TOO_LONG))
        said = len(held.said)
        await _type(held, longest)
        await until(lambda: len(held.said) > said)
        await held.interviewer.written()
    found = stored(session_id)
    assert [u.text for u in found.utterances if u.speaker is Speaker.CLIENT] == ["yes", longest.strip()]


async def _type(held: Conversation, words: str) -> None:
    """As the room hands it over."""
    await take_clients(held.session, held.interviewer, words)
