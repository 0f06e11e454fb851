"""Sound is to be recorded, and this LiveKit server has no Egress beside it."""

import pytest

from shared.db.engine import Lawyer
from shared.interview.events import EventKind
from shared.interview.phrases import Purpose, book
from shared.interview.status import SessionStatus
from tests.integration.agent.conversation import stored
from tests.integration.agent.house import PATIENCE_SECONDS, House, said_to, until
from tests.integration.builders import Builder, question

QUESTIONS = tuple(question(f"q{number}", f"What do you remember about matter {number}?") for number in range(1, 4))

pytestmark = pytest.mark.usefixtures("database")


async def test_the_interview_is_held_to_its_end_and_the_record_says_that_there_is_no_sound(
    home: House, builder: Builder, lawyer: Lawyer
) -> None:
    session_id = builder.under_way(lawyer, *QUESTIONS)
    with home.worker(RECORD_AUDIO="true", RECORDING_BUCKET="uploads"):
        await home.client(session_id).attend(home.access.url, home.token(session_id))
        await until(lambda: stored(session_id).status is SessionStatus.COMPLETED, PATIENCE_SECONDS, "completed")
    found = stored(session_id)
    kinds = [event.kind for event in found.events]
    assert kinds.index(EventKind.CONSENT_GIVEN) < kinds.index(EventKind.RECORDING_STARTED)
    assert EventKind.RECORDING_FAILED in kinds
    assert book("en").say(Purpose.SOUND_RECORDED) in found.utterances[0].text
    assert {answer.question_id: answer.raw for answer in found.answers} == {q.id: said_to(q.id) for q in QUESTIONS}
