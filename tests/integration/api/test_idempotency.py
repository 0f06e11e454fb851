"""Idempotency keys: a POST that comes again, at once, changed, or after what it made is gone."""

from datetime import timedelta

import pytest
from sqlalchemy import Engine, text

from shared.db import idempotency
from shared.db.engine import Lawyer, transaction
from tests.integration.api.at_once import PATIENCE_SECONDS, at_once, behind_a_lock
from tests.integration.api.calls import Api, problem, started
from tests.integration.builders import Builder

KEY = {"Idempotency-Key": "form-1"}
ALMOST, OVER = idempotency.KEPT - timedelta(hours=1), idempotency.KEPT + timedelta(hours=1)


@pytest.fixture
def ann(api: Api) -> Lawyer:
    return api.lawyer("ann")


def test_session_asked_for_twice_is_made_once(api: Api) -> None:
    caller = api.calling("ann")

    first, again = (caller.post("/sessions", json={"title": "Intake"}, headers=KEY) for _ in range(2))

    assert (first.status_code, again.status_code) == (201, 201)
    assert again.json()["id"] == first.json()["id"]
    assert again.json()["upload"]["upload_id"] == first.json()["upload"]["upload_id"]
    assert again.headers["location"] == first.headers["location"]
    assert len(caller.get("/sessions").json()["sessions"]) == 1


def test_key_with_another_body_is_refused(api: Api) -> None:
    caller = api.calling("ann")
    caller.post("/sessions", json={"title": "Intake"}, headers=KEY)

    problem(caller.post("/sessions", json={"title": "Other"}, headers=KEY), 422, "idempotency_key_reused")
    assert len(caller.get("/sessions").json()["sessions"]) == 1


@pytest.mark.parametrize("call", ["start", "invitations", "document"])
def test_key_of_another_call_is_refused(api: Api, builder: Builder, ann: Lawyer, call: str) -> None:
    caller = api.calling("ann")
    caller.post("/sessions", json={"title": "Intake"}, headers=KEY)
    session_id = builder.ready(ann)

    problem(caller.post(f"/sessions/{session_id}/{call}", headers=KEY), 422, "idempotency_key_reused")
    assert caller.get(f"/sessions/{session_id}").json()["status"] == "ready"


@pytest.mark.parametrize("call", ["start", "invitations", "document"])
def test_key_of_another_session_is_refused(api: Api, builder: Builder, ann: Lawyer, call: str) -> None:
    caller = api.calling("ann")
    caller.post(f"/sessions/{builder.ready(ann)}/{call}", headers=KEY)

    problem(caller.post(f"/sessions/{builder.ready(ann)}/{call}", headers=KEY), 422, "idempotency_key_reused")


def test_key_is_its_lawyers_own(api: Api) -> None:
    first = api.calling("ann").post("/sessions", json={"title": "Intake"}, headers=KEY).json()
    other = api.calling("bob").post("/sessions", json={"title": "Other"}, headers=KEY).json()

    assert other["title"] == "Other"
    assert other["id"] != first["id"]


def test_start_that_comes_again_gives_the_same_invitation_and_fresh_tokens(
    api: Api, builder: Builder, ann: Lawyer
) -> None:
    session_id = builder.ready(ann)
    caller = api.calling("ann")

    first, again = started(caller, session_id, **KEY), started(caller, session_id, **KEY)

    assert again["invitation"] == first["invitation"]
    assert (again["status"], again["room_name"]) == ("in_progress", str(session_id))
    assert api.anyone().get(f"/invitations/{again['invitation']['code']}").status_code == 200


def test_start_that_comes_again_after_the_end_gives_no_tokens(api: Api, builder: Builder, ann: Lawyer) -> None:
    session_id = builder.ready(ann)
    caller = api.calling("ann")
    started(caller, session_id, **KEY)
    caller.post(f"/sessions/{session_id}/cancel")

    problem(caller.post(f"/sessions/{session_id}/start", headers=KEY), 409, "session_ended")


def test_invitation_asked_for_twice_is_made_once(api: Api, builder: Builder, ann: Lawyer) -> None:
    session_id = builder.ready(ann)
    caller = api.calling("ann")

    first, again = (caller.post(f"/sessions/{session_id}/invitations", headers=KEY).json() for _ in range(2))

    assert again == first
    assert api.anyone().get(f"/invitations/{first['code']}").status_code == 200


def test_request_that_failed_leaves_its_key_free(api: Api, builder: Builder, ann: Lawyer) -> None:
    caller = api.calling("ann")
    session_id = builder.ready(ann, language="de")
    problem(caller.post(f"/sessions/{session_id}/start", headers=KEY), 409, "language_not_supported")

    caller.patch(f"/sessions/{session_id}", json={"language": "en"})

    assert started(caller, session_id, **KEY)["status"] == "in_progress"


@pytest.mark.parametrize("call", ["start", "invitations", "document"])
def test_replay_for_a_session_that_is_erased_makes_nothing(api: Api, builder: Builder, ann: Lawyer, call: str) -> None:
    session_id = builder.ready(ann)
    caller = api.calling("ann")
    caller.post(f"/sessions/{session_id}/{call}", headers=KEY)
    caller.delete(f"/sessions/{session_id}")

    problem(caller.post(f"/sessions/{session_id}/{call}", headers=KEY), 404, "session_not_found")


def test_replay_does_not_bring_an_erased_session_back(api: Api) -> None:
    caller = api.calling("ann")
    session_id = caller.post("/sessions", json={"title": "Intake"}, headers=KEY).json()["id"]
    caller.delete(f"/sessions/{session_id}")

    problem(caller.post("/sessions", json={"title": "Intake"}, headers=KEY), 404, "session_not_found")
    assert caller.get("/sessions").json()["sessions"] == []


def test_many_at_once_make_one_session(api: Api) -> None:
    def ask() -> str:
        answer = api.calling("ann").post("/sessions", json={"title": "Intake"}, headers=KEY)
        assert answer.status_code == 201, answer.text
        return str(answer.json()["id"])

    assert len(set(at_once(*[ask] * 4))) == 1
    assert len(api.calling("ann").get("/sessions").json()["sessions"]) == 1


def test_request_that_comes_while_the_first_is_in_flight_waits_for_it(
    api: Api, builder: Builder, ann: Lawyer, database: Engine
) -> None:
    session_id = builder.ready(ann)
    request = f"POST /sessions/{session_id}/document"
    api.calling("ann").get("/sessions")

    with transaction(ann) as tx:
        first = idempotency.claim(tx, ann, key="form-1", request=request, new_id=session_id)
        waiting = behind_a_lock(database, lambda: api.calling("ann").post(f"{request[5:]}", headers=KEY))

    assert waiting.result(PATIENCE_SECONDS).json()["upload_id"] == str(first)


@pytest.mark.parametrize("key", ["", " ", "a b", "a" * 201, "é", "a\tb"])
def test_key_that_is_none_is_refused(api: Api, key: str) -> None:
    headers = {b"Idempotency-Key": key.encode()}

    answer = api.calling("ann").post("/sessions", json={"title": "Intake"}, headers=headers)

    problem(answer, 422, "invalid_input")


def test_record_holds_no_words(api: Api, database: Engine) -> None:
    api.calling("ann").post("/sessions", json={"title": "Divorce of Sam"}, headers=KEY)

    with database.connect() as connection:
        rows = connection.execute(text("SELECT to_jsonb(k)::text FROM idempotency_keys k")).scalars().all()
    assert len(rows) == 1
    assert "Sam" not in rows[0]


def test_old_keys_of_the_lawyer_are_forgotten_when_another_key_comes(api: Api, database: Engine) -> None:
    for lawyer in ("ann", "bob"):
        for key in ("old", "young"):
            post_session(api, lawyer, key)
    age(database, "old", OVER)
    age(database, "young", ALMOST)

    post_session(api, "ann", "new")

    assert kept(database) == ["new", "old", "young", "young"], "bob has his old one until he comes again"


def test_key_that_is_older_than_it_need_be_still_makes_one_thing_while_it_is_there(api: Api, database: Engine) -> None:
    first = post_session(api, "ann", "old")
    age(database, "old", OVER)

    assert post_session(api, "ann", "old") == first
    assert kept(database) == ["old"]


def test_claim_waits_for_no_old_key_that_somebody_holds(api: Api, database: Engine) -> None:
    post_session(api, "ann", "old")
    age(database, "old", OVER)

    with database.begin() as connection:
        connection.execute(text("SELECT FROM idempotency_keys WHERE key = 'old' FOR UPDATE"))
        post_session(api, "ann", "new")

    assert kept(database) == ["new", "old"]
    post_session(api, "ann", "newer")
    assert kept(database) == ["new", "newer"]


def post_session(api: Api, lawyer: str, key: str) -> str:
    answer = api.calling(lawyer).post("/sessions", json={"title": "Intake"}, headers={"Idempotency-Key": key})
    assert answer.status_code == 201, answer.text
    return str(answer.json()["id"])


def age(database: Engine, key: str, by: timedelta) -> None:
    with database.begin() as connection:
        statement = text("UPDATE idempotency_keys SET created_at = created_at - CAST(:by AS interval) WHERE key = :key")
        connection.execute(statement, {"by": by, "key": key})


def kept(database: Engine) -> list[str]:
    with database.connect() as connection:
        return list(connection.execute(text("SELECT key FROM idempotency_keys ORDER BY key")).scalars())


def test_key_that_a_lawyer_used_in_another_firm_is_used(api: Api) -> None:
    """It is the lawyer's, and what it made is the other firm's: neither is it given, nor made a second time."""
    key = {"Idempotency-Key": "once"}
    assert api.calling("ann", firm="Lee & Fox").post("/sessions", json={"title": "Intake"}, headers=key).is_success

    again = api.calling("ann", firm="Other").post("/sessions", json={"title": "Intake"}, headers=key)

    problem(again, 422, "idempotency_key_reused")
