"""Sessions: made, listed, read, changed, erased; and every request that is not one."""

import base64
import json
from typing import Any
from urllib.parse import urljoin
from uuid import uuid4

import pytest

from tests.integration.api.calls import Api, created, problem
from tests.integration.builders import Builder

NOBODY = "00000000-0000-0000-0000-000000000000"


def _cursor(*parts: object) -> str:
    return base64.urlsafe_b64encode(json.dumps(parts).encode()).decode().rstrip("=")


def test_new_session_is_a_draft_with_a_form_for_its_pdf(api: Api) -> None:
    answer = api.calling("ann").post(
        "/sessions",
        json={
            "title": " Intake of a tenant ",
            "client_name": "Sam Doe",
            "language": "es",
            "matter_reference": "2026/17",
            "jurisdiction": "ES",
            "emergency_text": "Call 112.",
        },
    )

    assert answer.status_code == 201
    session = answer.json()
    assert urljoin("https://api.example/v1/sessions", answer.headers["location"]).endswith(
        f"/v1/sessions/{session['id']}"
    )
    assert session["title"] == "Intake of a tenant"
    assert (session["status"], session["language"], session["client_name"]) == ("draft", "es", "Sam Doe")
    assert (session["paused_by"], session["end_reason"], session["waiting_for_interviewer"]) == (None, None, False)
    assert session["upload"]["fields"]["key"] == f"uploads/{session['id']}/{session['upload']['upload_id']}.pdf"


def test_session_is_read_as_it_was_made(api: Api) -> None:
    ann = api.calling("ann")
    made = created(ann, client_name="Sam")

    read = ann.get(f"/sessions/{made['id']}")

    assert read.status_code == 200
    assert read.json() == {name: value for name, value in made.items() if name != "upload"}


def test_pages_hold_every_session_once_newest_first(api: Api) -> None:
    ann = api.calling("ann")
    made = [created(ann, title=f"Intake {number}")["id"] for number in range(5)]
    seen: list[str] = []
    cursor: str | None = None

    for _ in range(3):
        page = ann.get("/sessions", params={"limit": 2} | ({"cursor": cursor} if cursor else {})).json()
        seen += [session["id"] for session in page["sessions"]]
        cursor = page["next_cursor"]

    assert seen == made[::-1]
    assert cursor is None


def test_session_made_while_pages_are_turned_is_not_shown_twice(api: Api) -> None:
    ann = api.calling("ann")
    older, newer = created(ann)["id"], created(ann)["id"]
    first = ann.get("/sessions", params={"limit": 1}).json()

    created(ann)
    second = ann.get("/sessions", params={"limit": 1, "cursor": first["next_cursor"]}).json()

    assert [session["id"] for session in first["sessions"] + second["sessions"]] == [newer, older]


def test_list_can_be_narrowed_to_a_status(api: Api, builder: Builder) -> None:
    ann = api.calling("ann")
    created(ann)
    ready = builder.ready(api.lawyer("ann"))

    found = ann.get("/sessions", params={"status": "ready"}).json()["sessions"]

    assert [session["id"] for session in found] == [str(ready)]


@pytest.mark.parametrize(
    "query",
    ["limit=0", "limit=101", "limit=many", "status=done", "limit=-1", f"cursor={'a' * 2001}"],
)
def test_list_refuses_what_is_no_query(api: Api, query: str) -> None:
    problem(api.calling().get(f"/sessions?{query}"), 422, "invalid_input")


@pytest.mark.parametrize(
    "cursor",
    [
        "x",
        "AAAA",
        "%00",
        "é",
        _cursor("2026-01-01T00:00:00+00:00", "not-a-uuid"),
        _cursor("2026-01-01T00:00:00", NOBODY),  # without its zone
        _cursor("0001-01-01T00:00:00+14:00", NOBODY),  # before year 1
        _cursor("noon", NOBODY),
        _cursor(7, NOBODY),
        _cursor("2026-01-01T00:00:00+00:00", None),
        _cursor("a\x00", NOBODY),
        _cursor("\ud800", NOBODY),
        base64.urlsafe_b64encode(b"[" * 1000).decode(),
    ],
)
def test_forged_cursor_is_refused(api: Api, cursor: str) -> None:
    problem(api.calling().get("/sessions", params={"cursor": cursor}), 400, "invalid_cursor")


def test_cursor_of_another_lawyer_shows_nothing_of_theirs(api: Api) -> None:
    ann, bob = api.calling("ann"), api.calling("bob")
    created(ann)
    created(ann)
    cursor = ann.get("/sessions", params={"limit": 1}).json()["next_cursor"]

    assert bob.get("/sessions", params={"cursor": cursor}).json()["sessions"] == []


def test_change_sets_what_is_given_and_leaves_the_rest(api: Api) -> None:
    ann = api.calling("ann")
    made = created(ann, client_name="Sam", jurisdiction="ES")

    changed = ann.patch(f"/sessions/{made['id']}", json={"title": "Divorce", "jurisdiction": None})

    assert changed.status_code == 200
    assert (changed.json()["title"], changed.json()["jurisdiction"]) == ("Divorce", None)
    assert changed.json()["client_name"] == "Sam"
    assert ann.get(f"/sessions/{made['id']}").json() == changed.json()


def test_empty_change_changes_nothing(api: Api) -> None:
    ann = api.calling("ann")
    made = created(ann)

    assert ann.patch(f"/sessions/{made['id']}", json={}).json()["updated_at"] == made["updated_at"]


def test_language_is_fixed_once_the_interview_has_begun(api: Api, builder: Builder) -> None:
    session_id = builder.under_way(api.lawyer("ann"))
    ann = api.calling("ann")

    problem(ann.patch(f"/sessions/{session_id}", json={"language": "es"}), 409, "conflict")
    assert ann.patch(f"/sessions/{session_id}", json={"language": "en", "title": "Other"}).status_code == 200


TOO_LONG = {"title": 201, "client_name": 201, "matter_reference": 201, "jurisdiction": 201, "emergency_text": 2001}


@pytest.mark.parametrize(
    ("fields", "at"),
    [
        ({"title": None}, "body.title"),
        ({"title": ""}, "body.title"),
        ({"title": "   "}, "body.title"),
        ({"title": "\u200b\u2060\ufeff"}, "body.title"),
        ({"title": 7}, "body.title"),
        ({"title": ["a"]}, "body.title"),
        ({"title": "a\x00b"}, "body.title"),
        ({"title": "a\ud800b"}, "body.title"),
        ({"language": "english"}, "body.language"),
        ({"language": "en\n"}, "body.language"),
        ({"language": None}, "body.language"),
        ({"client_name": ""}, "body.client_name"),
        ({"status": "completed"}, "body.status"),
        ({"lawyer_id": str(uuid4())}, "body.lawyer_id"),
        ({"id": str(uuid4())}, "body.id"),
        *(({name: "x" * length}, f"body.{name}") for name, length in TOO_LONG.items()),
    ],
)
@pytest.mark.parametrize("is_new", [True, False])
def test_field_that_is_wrong_is_named(api: Api, fields: dict[str, Any], at: str, is_new: bool) -> None:
    ann = api.calling("ann")
    if is_new:
        answer = ann.post("/sessions", content=_json({"title": "Intake", **fields}), headers=JSON)
    else:
        answer = ann.patch(f"/sessions/{created(ann)['id']}", content=_json(fields), headers=JSON)

    assert [fault["at"] for fault in problem(answer, 422, "invalid_input")["faults"]] == [at]


@pytest.mark.parametrize("name", [*TOO_LONG])
def test_field_of_the_greatest_length_is_taken(api: Api, name: str) -> None:
    longest = "é" * (TOO_LONG[name] - 1)

    assert created(api.calling(), **{name: longest})[name] == longest


@pytest.mark.parametrize(
    "body",
    [b"", b"{", b"{'title': 'x'}", b"\xff\xfe", b'{"title": "\xff"}', b"[" * 100_000, b"9" * 5_000, b'{"title"'],
)
def test_body_that_is_not_json_is_refused(api: Api, body: bytes) -> None:
    problem(api.calling().post("/sessions", content=body, headers=JSON), 400, "invalid_json")


@pytest.mark.parametrize("body", [b"null", b"[]", b'"title"', b"7", b"true", b"NaN"])
def test_json_that_is_no_object_is_refused(api: Api, body: bytes) -> None:
    problem(api.calling().post("/sessions", content=body, headers=JSON), 400, "invalid_json")


def test_name_of_a_field_that_cannot_be_written_back_is_refused_all_the_same(api: Api) -> None:
    answer = api.calling().post("/sessions", content=b'{"title": "x", "\\ud800": 1}', headers=JSON)

    problem(answer, 422, "invalid_input")


def test_many_faults_do_not_make_a_long_answer(api: Api) -> None:
    body = {"title": "x", **{f"field_{number}": 1 for number in range(5_000)}}

    answer = api.calling().post("/sessions", json=body)

    problem(answer, 422, "invalid_input")
    assert len(answer.content) < 20_000


def test_long_name_of_a_field_does_not_make_a_long_answer(api: Api) -> None:
    answer = api.calling().post("/sessions", json={"title": "x", "y" * 100_000: 1})

    assert problem(answer, 422, "invalid_input")["faults"][0]["at"].startswith("body.yyy")
    assert len(answer.content) < 1_000


def test_body_that_is_too_large_is_refused_unread(api: Api) -> None:
    problem(api.calling().post("/sessions", json={"title": "x" * 5_000_000}), 413, "too_large")


@pytest.mark.parametrize("name", ["title", "client_name", "emergency_text"])
@pytest.mark.parametrize(
    "words", ["שלום עולם", "\u202eabc\u202c", "e\u0301 👩‍⚖️", "a\tb\nc", "\ufeff\ufffe", "'; --", "\u2028"]
)
def test_any_writing_comes_back_as_it_was_sent(api: Api, name: str, words: str) -> None:
    ann = api.calling("ann")
    made = created(ann, **{name: f"[{words}]"})

    assert ann.get(f"/sessions/{made['id']}").json()[name] == f"[{words}]"


def test_page_goes_on_where_it_was_when_its_last_session_is_erased_meanwhile(api: Api) -> None:
    ann = api.calling("ann")
    made = [created(ann)["id"] for _ in range(4)][::-1]
    first = ann.get("/sessions", params={"limit": 2}).json()

    ann.delete(f"/sessions/{made[1]}")
    second = ann.get("/sessions", params={"limit": 2, "cursor": first["next_cursor"]}).json()

    assert [session["id"] for session in second["sessions"]] == made[2:]
    assert second["next_cursor"] is None


def test_problem_never_quotes_what_was_sent(api: Api) -> None:
    wrong = {"title": "x", "language": "sam-doe-canary", "emergency_text": 7, "script_from": "ŵrong"}

    answer = api.calling().post("/sessions", json=wrong)

    assert not any(sent in answer.text for sent in ("canary", "ŵ"))


@pytest.mark.parametrize("session_id", ["1", "not-a-uuid", "%00", "..%2f", "é", "0" * 500])
def test_id_that_is_none_is_refused(api: Api, session_id: str) -> None:
    answer = api.calling().get(f"/sessions/{session_id}")

    assert answer.status_code in (404, 422)
    problem(answer, answer.status_code, "not_found" if answer.status_code == 404 else "invalid_input")


def test_address_and_method_that_are_not_there_are_problems_too(api: Api) -> None:
    problem(api.anyone().get("/nothing"), 404, "not_found")
    answer = api.calling().put("/sessions")
    problem(answer, 405, "method_not_allowed")
    assert answer.headers["allow"] == "GET, POST"


def test_health_is_open_to_anyone(api: Api) -> None:
    answer = api.anyone().get("/health")

    assert (answer.status_code, answer.json()) == (200, {"status": "ok"})


JSON = {"Content-Type": "application/json"}


def _json(body: dict[str, Any]) -> bytes:
    return json.dumps(body).encode()


@pytest.mark.parametrize(
    ("content", "kind"),
    [(b'{"title": "Intake"}', "text/plain"), (b"title=Intake", "application/x-www-form-urlencoded"), (b"[]", None)],
)
def test_body_that_is_no_json_object_hears_how_to_send_one(api: Api, content: bytes, kind: str | None) -> None:
    answer = api.calling("ann").post(
        "/sessions", content=content, headers={"Content-Type": kind or JSON["Content-Type"]}
    )

    assert "Content-Type: application/json" in problem(answer, 400, "invalid_json")["detail"]
