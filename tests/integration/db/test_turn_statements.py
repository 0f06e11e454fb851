"""How many SQL statements a turn takes: the client waits for each of them before the interviewer speaks."""

from concurrent.futures import ThreadPoolExecutor
from uuid import uuid4

import pytest

from shared.db import interviews
from shared.db.engine import transaction
from shared.db.leases import Lease
from shared.errors import InvalidInput
from shared.interview.events import EventKind, NewEvent, Speaker
from shared.interview.script import QuestionId
from shared.interview.status import QuestionStatus
from tests.integration.builders import Builder, answered, asked, question, utterance
from tests.integration.statements import counted

ANSWERED, SPOKEN, WRITTEN_AGAIN = 8, 5, 4
"""One of each says who acts, one holds the lease, one counts `seq` on and notes the turn."""


@pytest.fixture
def lease(builder: Builder) -> Lease:
    lease = builder.lease(builder.under_way(builder.lawyer(), *(question(f"q{place}") for place in range(1, 5))))
    builder.turn(lease, "enter", events=(asked("q1"),))
    return lease


def test_an_answer_that_leads_to_the_next_question_takes_few_statements(builder: Builder, lease: Lease) -> None:
    said = utterance("Bob Jones", "q1")
    resolved, answer = answered("q1", said)
    with counted() as sent:
        builder.turn(lease, "turn", said=(said,), events=(resolved, asked("q2")), answers=(answer,))
    assert len(sent) == ANSWERED, sent


def test_a_question_that_was_spoken_takes_few_statements(builder: Builder, lease: Lease) -> None:
    spoken = utterance("What is your full name?", "q1", Speaker.AGENT)
    delivered = NewEvent(kind=EventKind.QUESTION_DELIVERED, question_id=QuestionId("q1"))
    with counted() as sent:
        builder.turn(lease, "turn", said=(spoken,), events=(delivered,))
    assert len(sent) == SPOKEN, sent


def test_a_turn_that_is_written_again_takes_few_statements(builder: Builder, lease: Lease) -> None:
    said = utterance("Wait", "q1")
    first = builder.turn(lease, "turn", said=(said,))
    with counted() as sent:
        assert builder.turn(lease, "turn", said=(said,)) == first
    assert len(sent) == WRITTEN_AGAIN, sent


def test_more_utterances_events_and_evidence_take_no_more_statements(builder: Builder, lease: Lease) -> None:
    early, late = utterance("Bob", "q1"), utterance("Jones", "q1")
    heard = NewEvent(kind=EventKind.HEARD, question_id=QuestionId("q1"), utterance_id=early.id)
    resolved, answer = answered("q1", late)
    answer = answer.model_copy(update={"raw": "Bob Jones", "evidence": (early.id, late.id)})
    with counted() as sent:
        last = builder.turn(lease, "turn", said=(early, late), events=(heard, resolved, asked("q2")), answers=(answer,))
    assert len(sent) == ANSWERED, sent
    with transaction(builder.lawyer()) as tx:
        stored = interviews.load(tx, lease.session_id)
    assert last == stored.seq == 6
    assert [said.id for said in stored.utterances] == [early.id, late.id]
    assert [(event.seq, event.kind) for event in stored.events[1:]] == [
        (4, EventKind.HEARD),
        (5, EventKind.RESOLVED),
        (6, EventKind.QUESTION_ASKED),
    ]
    assert stored.answers[0].evidence == (early.id, late.id)


def test_asking_takes_the_question_before_from_the_table(builder: Builder, lease: Lease) -> None:
    builder.turn(lease, "turn", events=(asked("q3"),))
    with transaction(builder.lawyer()) as tx:
        statuses = interviews.question_statuses(tx, lease.session_id)
    assert statuses == {
        "q1": QuestionStatus.PENDING,
        "q2": QuestionStatus.PENDING,
        "q3": QuestionStatus.ASKING,
        "q4": QuestionStatus.PENDING,
    }


def test_nothing_is_stored_of_an_answer_one_of_whose_utterances_is_not_there(builder: Builder, lease: Lease) -> None:
    said = utterance("Bob Jones", "q1")
    resolved, answer = answered("q1", said)
    answer = answer.model_copy(update={"evidence": (said.id, uuid4())})
    with pytest.raises(InvalidInput):
        builder.turn(lease, "turn", said=(said,), events=(resolved, asked("q2")), answers=(answer,))
    with transaction(builder.lawyer()) as tx:
        stored = interviews.load(tx, lease.session_id)
    assert (stored.seq, stored.answers, stored.utterances) == (1, (), ())


def test_a_corrected_answer_is_a_new_version_with_evidence_of_its_own(builder: Builder, lease: Lease) -> None:
    for words in ("Bob Jones", "Robert Jones"):
        said = utterance(words, "q1")
        resolved, answer = answered("q1", said)
        builder.turn(lease, words, said=(said,), events=(resolved,), answers=(answer,))
    with transaction(builder.lawyer()) as tx:
        (stored,) = interviews.load(tx, lease.session_id).answers
    assert (stored.raw, stored.evidence) == ("Robert Jones", (said.id,))


def test_a_turn_written_twice_at_once_is_stored_once(builder: Builder, lease: Lease) -> None:
    """As after a connection that broke: the first write still runs in the server when the second begins."""
    said = utterance("Bob Jones", "q1")
    resolved, answer = answered("q1", said)

    def written(_: int) -> int:
        return builder.turn(lease, "turn", said=(said,), events=(resolved, asked("q2")), answers=(answer,))

    with ThreadPoolExecutor(4) as at_once:
        results = set(at_once.map(written, range(8)))
    with transaction(builder.lawyer()) as tx:
        stored = interviews.load(tx, lease.session_id)
    assert results == {stored.seq} == {4}
    assert len(stored.answers) == len(stored.utterances) == 1
