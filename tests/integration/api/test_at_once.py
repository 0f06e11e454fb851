"""Two things at once: each ends as if one had come first, and nothing is half done."""

import pytest
from sqlalchemy import Engine, text

from shared.db import interviews, sessions
from shared.db.engine import Firm, Lawyer, transaction
from shared.interview.events import EventKind, NewEvent
from shared.interview.status import PausedBy, SessionStatus
from tests.integration.api.at_once import PATIENCE_SECONDS, at_once, behind_a_lock
from tests.integration.api.calls import Answer, Api, problem, started
from tests.integration.builders import Builder, asked, question
from tests.integration.statements import before_first


@pytest.fixture
def ann(api: Api) -> Lawyer:
    return api.lawyer("ann")


def test_two_starts_at_once_start_one_interview(api: Api, builder: Builder, ann: Lawyer, database: Engine) -> None:
    session_id = builder.ready(ann)

    answers = at_once(*[lambda: api.calling("ann").post(f"/sessions/{session_id}/start")] * 3)

    assert sorted(answer.status_code for answer in answers) == [200, 409, 409]
    assert {answer.json()["code"] for answer in answers if answer.status_code == 409} == {"session_not_startable"}
    with database.connect() as connection:
        assert connection.execute(text("SELECT count(*) FROM interviews")).scalar_one() == 1
        assert connection.execute(text("SELECT count(*) FROM invitations")).scalar_one() == 1


def test_cancel_that_comes_during_the_start_wins(api: Api, builder: Builder, ann: Lawyer, database: Engine) -> None:
    session_id = builder.ready(ann)
    with transaction(ann) as tx:
        sessions.get(tx, ann, session_id, lock=True)
        start = behind_a_lock(database, lambda: api.calling("ann").post(f"/sessions/{session_id}/start"))
        sessions.move(tx, session_id, SessionStatus.CANCELLED)

    problem(start.result(PATIENCE_SECONDS), 409, "session_ended")
    with database.connect() as connection:
        assert connection.execute(text("SELECT count(*) FROM interviews")).scalar_one() == 0
        assert connection.execute(text("SELECT count(*) FROM invitations")).scalar_one() == 0


def test_start_and_cancel_at_once_end_cancelled_without_anyone_invited(api: Api, builder: Builder, ann: Lawyer) -> None:
    session_id = builder.ready(ann)

    start, cancel = at_once(
        lambda: api.calling("ann").post(f"/sessions/{session_id}/start"),
        lambda: api.calling("ann").post(f"/sessions/{session_id}/cancel"),
    )

    assert cancel.status_code == 200
    assert start.status_code in (200, 409)
    assert api.calling("ann").get(f"/sessions/{session_id}").json()["status"] == "cancelled"
    if start.status_code == 200:
        code = start.json()["invitation"]["code"]
        problem(api.anyone().post(f"/invitations/{code}/token"), 409, "session_ended")


def test_upload_form_asked_for_during_the_start_is_refused_or_comes_first(
    api: Api, builder: Builder, ann: Lawyer
) -> None:
    session_id = builder.ready(ann)

    start, form = at_once(
        lambda: api.calling("ann").post(f"/sessions/{session_id}/start"),
        lambda: api.calling("ann").post(f"/sessions/{session_id}/document"),
    )

    assert start.status_code == 200
    assert form.status_code in (201, 409)
    assert [q["text"] for q in api.calling("ann").get(f"/sessions/{session_id}/script").json()["questions"]]


def test_pause_of_the_lawyers_is_not_ended_by_a_client_who_joins_at_the_same_moment(
    api: Api, builder: Builder, ann: Lawyer, database: Engine
) -> None:
    session_id = builder.ready(ann)
    code = started(api.calling("ann"), session_id)["invitation"]["code"]
    with transaction(Firm(ann.firm_id)) as tx:
        sessions.hold(tx, session_id, PausedBy.AWAY)

    with transaction(ann) as tx:
        sessions.get(tx, ann, session_id, lock=True)
        joining = behind_a_lock(database, lambda: api.anyone().post(f"/invitations/{code}/token"))
        sessions.hold(tx, session_id, PausedBy.LAWYER)

    assert joining.result(PATIENCE_SECONDS).status_code == 200
    found = api.calling("ann").get(f"/sessions/{session_id}").json()
    assert (found["status"], found["paused_by"]) == ("paused", "lawyer")


def test_client_who_joins_while_their_interviewer_writes_a_pause_comes_in_and_the_pause_is_written(
    api: Api, builder: Builder, ann: Lawyer, database: Engine
) -> None:
    session_id = builder.ready(ann)
    code = started(api.calling("ann"), session_id)["invitation"]["code"]
    lease = builder.lease(session_id)
    builder.turn(lease, "enter", events=(asked("q1"),))
    away = NewEvent(kind=EventKind.PAUSED, paused_by=PausedBy.AWAY)

    def join() -> Answer:
        return api.anyone().post(f"/invitations/{code}/token")

    with before_first("UPDATE sessions", lambda: behind_a_lock(database, join)) as joining:
        builder.turn(lease, "away", events=(away,))

    assert joining[0].result(PATIENCE_SECONDS).status_code == 200
    with transaction(ann) as tx:
        assert [event.kind for event in interviews.load(tx, session_id).events][-1] is EventKind.PAUSED


@pytest.mark.parametrize("what", ["progress", "answers", "transcript", "report"])
def test_what_is_read_of_an_interview_is_of_one_moment_whatever_is_written_meanwhile(
    api: Api, builder: Builder, ann: Lawyer, what: str
) -> None:
    """Its questions are read before its events: the lawyer adds one in the room between the two."""
    session_id = builder.under_way(ann)
    lease = builder.lease(session_id)
    builder.turn(lease, "enter", events=(asked("q1"),))
    added = question("r1", "And who saw it?", origin="room")
    events = (NewEvent(kind=EventKind.QUESTION_ADDED, question_id=added.id), asked("r1"))

    def add() -> int:
        return builder.turn(lease, "ask", questions=(added,), events=events)

    with before_first("SELECT events.", add) as written:
        answer = api.calling("ann").get(f"/sessions/{session_id}/{what}")

    assert answer.status_code == 200, answer.text
    assert written
    assert "r1" not in answer.text
    assert "r1" in api.calling("ann").get(f"/sessions/{session_id}/progress").json()["questions"]


def test_two_invitations_at_once_leave_one_that_opens(api: Api, builder: Builder, ann: Lawyer) -> None:
    session_id = builder.ready(ann)

    made = at_once(*[lambda: api.calling("ann").post(f"/sessions/{session_id}/invitations")] * 3)

    opened = [api.anyone().get(f"/invitations/{answer.json()['code']}").status_code for answer in made]
    assert sorted(opened) == [200, 404, 404]


def test_lawyer_who_calls_for_the_first_time_many_times_at_once_is_one(api: Api, database: Engine) -> None:
    answers = at_once(*[lambda: api.calling("newcomer", firm="New & Co").get("/sessions")] * 4)

    assert {answer.status_code for answer in answers} == {200}
    with database.connect() as connection:
        assert connection.execute(text("SELECT count(*) FROM lawyers")).scalar_one() == 1
        assert connection.execute(text("SELECT count(*) FROM firms")).scalar_one() == 1


def test_erasing_at_once_with_a_change_leaves_nothing(api: Api, builder: Builder, ann: Lawyer) -> None:
    session_id = builder.ready(ann)

    erased, changed = at_once(
        lambda: api.calling("ann").delete(f"/sessions/{session_id}"),
        lambda: api.calling("ann").patch(f"/sessions/{session_id}", json={"title": "Other"}),
    )

    assert erased.status_code == 204
    assert changed.status_code in (200, 404)
    problem(api.calling("ann").get(f"/sessions/{session_id}"), 404, "session_not_found")
