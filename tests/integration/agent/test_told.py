"""Two answers in one turn, on the real database: what was said ahead outlives the job that heard it."""

import pytest

from agent_container.understanding import PROMPT_VERSION
from shared.config import AgentSettings
from shared.interview.script import QuestionId
from shared.interview.understanding import RULES
from tests.emulators.gemini import Gemini
from tests.integration.agent.conversation import conversation, stored
from tests.integration.builders import Builder, question

NAME = question("q1", "What is your full name?")
BORN = question("q2", "What is your date of birth?", answer={"type": "date"})
LIVES = question("q3", "Where do you live?")
TOLD = "Ana Pérez. I was born on March 3 1980. I live in Boston"
READ_BACK = "You said something about this earlier. I have March 3, 1980. Is that right?"
pytestmark = pytest.mark.usefixtures("http")


async def test_what_was_told_ahead_is_read_back_by_the_next_job_and_answered_by_a_yes(
    builder: Builder, settings: AgentSettings
) -> None:
    session_id = builder.under_way(builder.lawyer(), NAME, BORN)
    by_rules = settings.model_copy(update={"gemini_api_key": None})
    async with conversation(session_id, by_rules) as held:
        await held.enter()
        await held.say("yes")
        await held.say(TOLD)
        await held.records.release()
    async with conversation(session_id, by_rules, holder="job-2") as held:
        await held.enter()
        assert (await held.say("yes"))[-1].endswith(f"{BORN.text} {READ_BACK}")
        await held.say("yes, that's right")
    record = stored(session_id)
    answer = next(answer for answer in record.answers if answer.question_id == BORN.id)
    words = {utterance.id: utterance.text for utterance in record.utterances}
    assert (answer.value, [words[name] for name in answer.evidence]) == ("1980-03-03", ["yes, that's right"])
    assert held.interview.state.told_in == {BORN.id: next(name for name, text in words.items() if text == TOLD)}


async def test_a_model_may_name_what_is_told_of_the_next_questions_and_only_what_was_said_counts(
    builder: Builder, settings: AgentSettings, gemini: Gemini
) -> None:
    gemini.classify = lambda data: {
        "act": "answer",
        "is_complete": True,
        "told": [
            {"question_id": "q2", "words": "March 4 1980"},
            {"question_id": "q3", "words": "I live in Boston"},
            {"question_id": "q9", "words": "Boston"},
        ],
    }
    session_id = builder.under_way(builder.lawyer(), NAME, BORN, LIVES)
    async with conversation(session_id, settings) as held:
        await held.enter()
        await held.say("yes")
        await held.say(TOLD)
    noted = {
        event.question_id: event for event in stored(session_id).events if (event.detail or "").startswith("ahead")
    }
    by_model = f"{settings.gemini_model}/{PROMPT_VERSION}"
    assert {name: event.decided_by for name, event in noted.items()} == {BORN.id: RULES, QuestionId("q3"): by_model}
    assert noted[LIVES.id].detail == f"ahead:{TOLD.index('I live')}-{len(TOLD)}"


async def test_what_is_said_instead_of_a_yes_is_understood_by_the_model_as_what_it_says_of_the_question(
    builder: Builder, settings: AgentSettings, gemini: Gemini
) -> None:
    married = question("q2", "Are you married?", answer={"type": "yes_no"})
    gemini.classify = lambda data: (
        {"act": "answer", "is_complete": True, "value": False}
        if data["question"] == married.text
        else {"act": "answer", "is_complete": True, "told": [{"question_id": "q2", "words": "I am married"}]}
    )
    session_id = builder.under_way(builder.lawyer(), NAME, married)
    async with conversation(session_id, settings) as held:
        await held.enter()
        await held.say("yes")
        await held.say("Ana Pérez. I am married")
        assert (await held.say("yes"))[-1].endswith("I have written: “I am married”. Is that right?")
        await held.say("We went our own ways in June")
    answer = next(answer for answer in stored(session_id).answers if answer.question_id == "q2")
    by_model = f"{settings.gemini_model}/{PROMPT_VERSION}"
    assert (answer.raw, answer.value, answer.decided_by) == ("We went our own ways in June", False, by_model)
