"""Whole typed interviews on the real database."""

from uuid import UUID

import pytest

from shared.config import AgentSettings
from shared.interview.events import Speaker
from shared.interview.status import EndReason, SessionStatus
from tests.integration.agent.conversation import conversation, stored
from tests.integration.builders import Builder, question

NAME = question("q1", "What is your full name?")
MARRIED = question("q2", "Are you married?", answer={"type": "yes_no"})

pytestmark = pytest.mark.usefixtures("http")


@pytest.fixture
def session_id(builder: Builder) -> UUID:
    return builder.under_way(builder.lawyer(), NAME, MARRIED)


@pytest.fixture
def rules(settings: AgentSettings) -> AgentSettings:
    """No model: the rules alone understand."""
    return settings.model_copy(update={"gemini_api_key": None})


async def test_an_interview_is_held_word_for_word_to_its_end(session_id: UUID, rules: AgentSettings) -> None:
    async with conversation(session_id, rules) as held:
        [opening] = await held.enter()
        assert "I am an AI system" in opening
        assert opening.endswith("Please say yes or no.")
        assert (await held.say("yes"))[-1].endswith("What is your full name?")
        assert (await held.say("Ann Marie Miller"))[-1].endswith("Are you married?")
        await held.say("No, I am not.")
        await held.over.wait()
    found = stored(session_id)
    assert (found.status, found.end_reason) == (SessionStatus.COMPLETED, EndReason.FINISHED)
    assert [(answer.question_id, answer.raw, answer.value) for answer in found.answers] == [
        ("q1", "Ann Marie Miller", None),
        ("q2", "No, I am not.", False),
    ]
    said = {utterance.id: utterance.text for utterance in found.utterances if utterance.speaker is Speaker.CLIENT}
    assert [said[answer.evidence[0]] for answer in found.answers] == ["Ann Marie Miller", "No, I am not."]
