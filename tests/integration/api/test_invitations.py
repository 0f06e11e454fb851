"""Invitations: a client's only way in, and everything that does not open it."""

from uuid import UUID, uuid4

import jwt
import pytest
from sqlalchemy import Engine, text

from functions.rooms import codes
from shared.config import InvitationSettings, load
from shared.db import interviews, sessions
from shared.db.engine import Firm, Lawyer, transaction
from shared.db.invitations import FAILURES_ALLOWED
from shared.interview.status import PausedBy
from tests.integration.api.calls import Api, problem, started
from tests.integration.builders import Builder

WRONG = "AAAAAAAAAAAAAAAAAAAAAA"


@pytest.fixture
def ann(api: Api) -> Lawyer:
    return api.lawyer("ann")


def _invited(api: Api, builder: Builder, ann: Lawyer) -> tuple[UUID, str]:
    session_id = builder.ready(ann)
    return session_id, str(started(api.calling("ann"), session_id)["invitation"]["code"])


def test_invitation_says_who_asks_and_nothing_of_the_matter(api: Api, builder: Builder, ann: Lawyer) -> None:
    session_id, code = _invited(api, builder, ann)
    api.calling("ann").patch(f"/sessions/{session_id}", json={"title": "Divorce of Sam", "client_name": "Sam"})

    answer = api.anyone().get(f"/invitations/{code}")

    assert answer.status_code == 200
    assert set(answer.json()) == {"lawyer_name", "language", "status", "waiting_for_interviewer", "expires_at"}
    assert answer.json()["lawyer_name"] == "ann"
    assert "Sam" not in answer.text


def test_client_joins_with_a_token_for_this_room_alone(api: Api, builder: Builder, ann: Lawyer) -> None:
    session_id, code = _invited(api, builder, ann)

    joined = api.anyone().post(f"/invitations/{code}/token")

    assert joined.status_code == 200
    claims = jwt.decode(joined.json()["participant_token"], api.livekit.api_secret, algorithms=["HS256"])
    assert (claims["sub"], claims["video"]["room"]) == (f"client-{session_id}", str(session_id))
    assert claims["video"]["roomAdmin"] is False


def test_client_may_come_back_as_often_as_they_like(api: Api, builder: Builder, ann: Lawyer) -> None:
    _, code = _invited(api, builder, ann)

    answers = [api.anyone().post(f"/invitations/{code}/token").status_code for _ in range(FAILURES_ALLOWED + 2)]

    assert set(answers) == {200}


@pytest.mark.parametrize("code", [WRONG, "x", "é", "%00", "a" * 5000, str(uuid4()), "' OR 1=1 --"])
@pytest.mark.parametrize("is_join", [True, False])
def test_code_that_fits_nothing_is_not_found(api: Api, builder: Builder, ann: Lawyer, code: str, is_join: bool) -> None:
    _invited(api, builder, ann)
    anyone = api.anyone()

    answer = anyone.post(f"/invitations/{code}/token") if is_join else anyone.get(f"/invitations/{code}")

    problem(answer, 404, "invitation_not_found")


def test_code_made_with_another_secret_is_not_found(api: Api, builder: Builder, ann: Lawyer) -> None:
    session_id = builder.ready(ann)
    invitation = started(api.calling("ann"), session_id)["invitation"]
    guessed = InvitationSettings.model_validate(
        {"invitation_secret": "x" * 32, "invitation_base_url": "https://app.example/join"}
    )

    forged = codes.code_of(UUID(invitation["id"]), guessed)

    assert codes.code_of(UUID(invitation["id"]), load(InvitationSettings)) == invitation["code"]
    problem(api.anyone().get(f"/invitations/{forged}"), 404, "invitation_not_found")


def test_code_is_stored_nowhere(api: Api, builder: Builder, ann: Lawyer, database: Engine) -> None:
    _, code = _invited(api, builder, ann)

    with database.connect() as connection:
        for table in connection.execute(text("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")).scalars():
            rows = connection.execute(text(f"SELECT to_jsonb(t)::text FROM {table} t")).scalars()
            assert not any(code in row for row in rows), table


def test_expired_invitation_looks_like_one_that_never_was(
    api: Api, builder: Builder, ann: Lawyer, database: Engine
) -> None:
    _, code = _invited(api, builder, ann)
    with database.begin() as connection:
        connection.execute(text("UPDATE invitations SET expires_at = now() - interval '1 second'"))

    expired = problem(api.anyone().post(f"/invitations/{code}/token"), 404, "invitation_not_found")

    assert expired == problem(api.anyone().post(f"/invitations/{WRONG}/token"), 404, "invitation_not_found")


def test_new_invitation_takes_the_earlier_one_away(api: Api, builder: Builder, ann: Lawyer) -> None:
    session_id, earlier = _invited(api, builder, ann)

    newer = api.calling("ann").post(f"/sessions/{session_id}/invitations")

    assert newer.status_code == 201
    problem(api.anyone().get(f"/invitations/{earlier}"), 404, "invitation_not_found")
    assert api.anyone().get(f"/invitations/{newer.json()['code']}").status_code == 200


def test_invitation_ahead_of_the_start_cannot_be_joined_yet(api: Api, builder: Builder, ann: Lawyer) -> None:
    code = api.calling("ann").post(f"/sessions/{builder.ready(ann)}/invitations").json()["code"]

    assert api.anyone().get(f"/invitations/{code}").json()["status"] == "ready"
    problem(api.anyone().post(f"/invitations/{code}/token"), 409, "session_not_startable")


def test_invitation_that_was_sent_ahead_of_the_start_holds_after_it(api: Api, builder: Builder, ann: Lawyer) -> None:
    session_id = builder.ready(ann)
    caller = api.calling("ann")
    ahead = caller.post(f"/sessions/{session_id}/invitations").json()["code"]

    of_start = started(caller, session_id)["invitation"]["code"]

    assert [api.anyone().post(f"/invitations/{code}/token").status_code for code in (ahead, of_start)] == [200, 200]
    caller.post(f"/sessions/{session_id}/invitations")
    for code in (ahead, of_start):
        problem(api.anyone().post(f"/invitations/{code}/token"), 404, "invitation_not_found")


def test_invitation_to_a_session_that_is_over_says_so(api: Api, builder: Builder, ann: Lawyer) -> None:
    session_id, code = _invited(api, builder, ann)
    api.calling("ann").post(f"/sessions/{session_id}/cancel")

    assert api.anyone().get(f"/invitations/{code}").json()["status"] == "cancelled"
    problem(api.anyone().post(f"/invitations/{code}/token"), 409, "session_ended")


def test_invitation_to_an_erased_session_is_gone_with_it(api: Api, builder: Builder, ann: Lawyer) -> None:
    session_id, code = _invited(api, builder, ann)
    api.calling("ann").delete(f"/sessions/{session_id}")

    problem(api.anyone().get(f"/invitations/{code}"), 404, "invitation_not_found")


def test_too_many_wrong_codes_from_an_address_shut_it_out(api: Api, builder: Builder, ann: Lawyer) -> None:
    _, code = _invited(api, builder, ann)
    guesser, other = api.anyone("198.51.100.1"), api.anyone("198.51.100.2")

    for number in range(FAILURES_ALLOWED):
        problem(guesser.get(f"/invitations/{number:022d}"), 404, "invitation_not_found")

    problem(guesser.get(f"/invitations/{WRONG}"), 429, "too_many_tries")
    problem(guesser.post(f"/invitations/{code}/token"), 429, "too_many_tries")
    assert other.get(f"/invitations/{code}").status_code == 200


def test_address_that_was_shut_out_comes_in_again_after_a_while(
    api: Api, builder: Builder, ann: Lawyer, database: Engine
) -> None:
    _, code = _invited(api, builder, ann)
    for number in range(FAILURES_ALLOWED):
        api.anyone().get(f"/invitations/{number:022d}")
    problem(api.anyone().get(f"/invitations/{code}"), 429, "too_many_tries")

    with database.begin() as connection:
        connection.execute(text("UPDATE invitation_failures SET minute = minute - interval '11 minutes'"))

    assert api.anyone().get(f"/invitations/{code}").status_code == 200


def test_right_code_after_some_wrong_ones_opens(api: Api, builder: Builder, ann: Lawyer) -> None:
    _, code = _invited(api, builder, ann)

    for number in range(FAILURES_ALLOWED - 1):
        api.anyone().get(f"/invitations/{number:022d}")

    assert api.anyone().post(f"/invitations/{code}/token").status_code == 200


def test_address_is_not_kept(api: Api, database: Engine) -> None:
    api.anyone("198.51.100.77").get(f"/invitations/{WRONG}")

    with database.connect() as connection:
        kept = connection.execute(text("SELECT address_hash FROM invitation_failures")).scalar_one()
    assert len(bytes(kept)) == 32
    assert b"198.51.100.77" not in bytes(kept)


def test_header_that_the_caller_writes_does_not_make_another_address(api: Api) -> None:
    for number in range(FAILURES_ALLOWED):
        headers = {"X-Forwarded-For": f"192.0.2.{number}", "Forwarded": f"for=192.0.2.{number}"}
        api.anyone().get(f"/invitations/{WRONG}", headers=headers)

    answer = api.anyone().get(f"/invitations/{WRONG}", headers={"X-Forwarded-For": "192.0.2.200"})
    problem(answer, 429, "too_many_tries")


@pytest.mark.parametrize("by", [PausedBy.AWAY, PausedBy.CLIENT, PausedBy.SYSTEM])
def test_client_who_comes_back_ends_a_pause_that_is_not_the_lawyers(
    api: Api, builder: Builder, ann: Lawyer, by: PausedBy
) -> None:
    session_id, code = _invited(api, builder, ann)
    with transaction(Firm(ann.firm_id)) as tx:
        sessions.hold(tx, session_id, by)

    api.anyone().post(f"/invitations/{code}/token")

    assert api.calling("ann").get(f"/sessions/{session_id}").json()["status"] == "in_progress"


def test_client_who_comes_back_does_not_end_the_lawyers_pause(api: Api, builder: Builder, ann: Lawyer) -> None:
    session_id, code = _invited(api, builder, ann)
    api.calling("ann").post(f"/sessions/{session_id}/pause")

    assert api.anyone().post(f"/invitations/{code}/token").status_code == 200

    found = api.calling("ann").get(f"/sessions/{session_id}").json()
    assert (found["status"], found["paused_by"], found["waiting_for_interviewer"]) == ("paused", "lawyer", False)


def test_waiting_ends_with_the_interviewers_lease(api: Api, builder: Builder, ann: Lawyer) -> None:
    session_id, code = _invited(api, builder, ann)
    with transaction(Firm(ann.firm_id)) as tx:
        interviews.client_token_given(tx, session_id)
    assert api.anyone().get(f"/invitations/{code}").json()["waiting_for_interviewer"] is True

    builder.lease(session_id)

    assert api.anyone().get(f"/invitations/{code}").json()["waiting_for_interviewer"] is False
