"""Whose is what: nobody's token, another lawyer's session, another firm's rows, a query that forgets the lawyer."""

import pytest
from sqlalchemy import Engine, select, text

from shared.db.engine import Firm, System, transaction
from shared.db.models import FIRM_TABLES
from tests.integration.api.calls import Api, created, problem, started
from tests.integration.api.every_call import CALLS, OF_LAWYERS, OF_SESSIONS, Call
from tests.integration.builders import Builder, answered, asked, utterance


@pytest.mark.parametrize("call", OF_LAWYERS, ids=str)
def test_call_without_a_token_is_nobodys(api: Api, builder: Builder, call: Call) -> None:
    problem(call.make(api.anyone(), builder.ready(api.lawyer("ann"))), 401, "not_authenticated")


def test_only_the_clients_calls_webhooks_and_health_need_no_token() -> None:
    assert {str(call) for call in CALLS if call.is_open} == {
        "GET /health",
        "GET /invitations/{code}",
        "POST /invitations/{code}/token",
        "POST /webhooks/livekit",
    }


@pytest.mark.parametrize("firm", ["same", "other"])
@pytest.mark.parametrize("call", OF_SESSIONS, ids=str)
def test_session_of_another_lawyer_is_not_there(
    api: Api, builder: Builder, database: Engine, call: Call, firm: str
) -> None:
    session_id = builder.under_way(api.lawyer("ann", firm="Lee & Fox"))
    before = _state(database)
    bob = api.calling("bob", firm="Lee & Fox" if firm == "same" else "Other")

    problem(call.make(bob, session_id), 404, "session_not_found")

    assert _state(database) == before


def test_lists_hold_ones_own_sessions_only(api: Api) -> None:
    created(api.calling("ann", firm="Lee & Fox"))
    mine = created(api.calling("bob", firm="Lee & Fox"))["id"]
    created(api.calling("cat", firm="Other"))

    found = api.calling("bob", firm="Lee & Fox").get("/sessions").json()["sessions"]

    assert [session["id"] for session in found] == [mine]


def test_lawyer_without_a_firm_is_a_firm_alone(api: Api) -> None:
    assert api.lawyer("ann").firm_id != api.lawyer("bob").firm_id
    assert api.lawyer("ann", firm="a").firm_id == api.lawyer("bob", firm="a").firm_id


def test_firm_named_like_a_lawyer_is_not_that_lawyer(api: Api) -> None:
    assert api.lawyer("bob", firm="ann").firm_id != api.lawyer("ann").firm_id


def test_lawyer_who_has_another_firm_now_finds_nothing_of_the_old_one_and_their_client_comes_in(
    api: Api, builder: Builder
) -> None:
    """The issuer names another firm from one token to the next; the client in the middle of it holds a link."""
    session_id = builder.ready(api.lawyer("ann", firm="Lee & Fox"))
    code = started(api.calling("ann", firm="Lee & Fox", name="Ann Lee"), session_id)["invitation"]["code"]

    problem(api.calling("ann", firm="Other", name="Ann Lee").get(f"/sessions/{session_id}"), 404, "session_not_found")

    assert api.anyone().get(f"/invitations/{code}").json()["lawyer_name"] == "Ann Lee"
    assert api.anyone().post(f"/invitations/{code}/token").status_code == 200
    with transaction(api.lawyer("bob", firm="Lee & Fox")) as tx:
        assert tx.execute(text("UPDATE lawyers SET display_name = 'x' WHERE subject = 'ann'")).rowcount == 0


def test_query_that_forgets_the_lawyer_sees_nothing_of_another_firm(api: Api, builder: Builder) -> None:
    """Every table of a firm's rows has some of ann's; the other firm sees none of them, the service all."""
    ann, bob = api.lawyer("ann"), api.lawyer("bob")
    session_id = builder.ready(ann)
    caller = api.calling("ann")
    started(caller, session_id, **{"Idempotency-Key": "k"})
    said = utterance("Ann Lee", "q1")
    event, answer = answered("q1", said)
    lease = builder.lease(session_id)
    builder.turn(lease, "t0", events=(asked("q1"),))
    builder.turn(lease, "t1", said=(said,), events=(event,), answers=(answer,))

    for table in FIRM_TABLES:
        column = table.c.firm_id
        query = select(column).where(column == ann.firm_id)
        with transaction(System()) as tx:
            assert tx.execute(query).all(), table.name
        for actor in (bob, Firm(bob.firm_id)):
            with transaction(actor) as tx:
                assert not tx.execute(query).all(), table.name
                assert set(tx.execute(select(column)).scalars()) <= {bob.firm_id}, table.name


def test_row_cannot_be_written_into_another_firm(api: Api, builder: Builder) -> None:
    ann, bob = api.lawyer("ann"), api.lawyer("bob")
    session_id = builder.ready(ann)

    with transaction(bob) as tx:
        touched = tx.execute(text("UPDATE sessions SET title = 'x' WHERE id = :id"), {"id": session_id}).rowcount
        deleted = tx.execute(text("DELETE FROM questions")).rowcount

    assert (touched, deleted) == (0, 0)


def test_connection_says_nobodys_name_between_two_transactions(api: Api) -> None:
    with transaction(api.lawyer("ann")) as tx:
        tx.execute(text("SELECT 1"))
    with transaction(Firm(api.lawyer("bob").firm_id)) as tx:
        seen = tx.execute(text("SELECT id FROM firms")).scalars().all()

    assert seen == [api.lawyer("bob").firm_id]


def _state(database: Engine) -> list[tuple[object, ...]]:
    """What must not change: as the owner of the tables sees it."""
    with database.connect() as connection:
        sessions = connection.execute(text("SELECT id, status, title, upload_id, paused_by FROM sessions ORDER BY id"))
        invitations = connection.execute(text("SELECT id, revoked_at FROM invitations ORDER BY id"))
        return [tuple(row) for row in sessions] + [tuple(row) for row in invitations]
