"""Scripts used again: by their lawyer, by the firm once they are shared, and by nobody else."""

from typing import Any
from uuid import UUID, uuid4

import pytest

from shared.db import parsing
from shared.db.engine import Lawyer, System, transaction
from shared.interview.script import ParseErrorCode
from tests.integration.api.calls import Api, created, problem, started
from tests.integration.builders import Builder, question, script

FIRM = "Lee & Fox"
SHARE = {"script_shared_in_firm": True}


def _titles(caller: Any, **query: object) -> list[str]:
    return [script["title"] for script in caller.get("/scripts", params=query).json()["scripts"]]


def _titled(api: Api, builder: Builder, title: str, subject: str = "ann", firm: str | None = FIRM) -> str:
    session_id = builder.ready(api.lawyer(subject, firm=firm), question("q1", "Who?"), question("q2", "When?"))
    edit = {"title": title, "questions": [{"id": "q1", "text": "Who?"}, {"id": "q2", "text": "When?"}]}
    caller = api.calling(subject, firm=firm)
    edited = caller.put(f"/sessions/{session_id}/script", json=edit, headers={"If-Match": '"1"'})
    assert edited.status_code == 200
    return str(session_id)


def _without_title(builder: Builder, lawyer: Lawyer) -> UUID:
    session_id = builder.session(lawyer)
    upload_id = builder.upload(lawyer, session_id)
    with transaction(System()) as tx:
        parsing.begin(tx, session_id, upload_id)
        parsing.save_parsed(tx, session_id, upload_id, script().model_copy(update={"title": None}))
    return session_id


def test_script_is_used_again_for_the_next_client(api: Api, builder: Builder) -> None:
    source = _titled(api, builder, "Tenants")
    caller = api.calling("ann", firm=FIRM)

    again = created(caller, title="Next client", script_from=source)

    assert (again["status"], again["upload"]) == ("ready", None)
    script = caller.get(f"/sessions/{again['id']}/script").json()
    assert [(q["id"], q["text"]) for q in script["questions"]] == [("q1", "Who?"), ("q2", "When?")]
    assert (script["title"], script["upload_id"], script["awaited_upload_id"]) == ("Tenants", None, None)
    assert started(caller, again["id"])["status"] == "in_progress"


def test_nothing_of_the_first_client_comes_along(api: Api, builder: Builder) -> None:
    source = _titled(api, builder, "Tenants")
    caller = api.calling("ann", firm=FIRM)
    caller.patch(f"/sessions/{source}", json={"client_name": "Sam", "matter_reference": "7", "emergency_text": "x"})

    again = created(caller, title="Next client", script_from=source)

    assert (again["client_name"], again["matter_reference"], again["emergency_text"]) == (None, None, None)
    assert again["script_shared_in_firm"] is False


def test_language_comes_along_unless_another_is_said(api: Api, builder: Builder) -> None:
    session_id = builder.ready(api.lawyer("ann"), language="es")
    caller = api.calling("ann")

    assert created(caller, script_from=str(session_id))["language"] == "es"
    assert created(caller, script_from=str(session_id), language="en")["language"] == "en"
    assert created(caller)["language"] == "en"


def test_edit_of_the_copy_leaves_the_first_as_it_is(api: Api, builder: Builder) -> None:
    source = _titled(api, builder, "Tenants")
    caller = api.calling("ann", firm=FIRM)
    before = caller.get(f"/sessions/{source}/script").json()
    again = created(caller, script_from=source)

    edit = {"questions": [{"id": "q2", "text": "Where?"}]}
    caller.put(f"/sessions/{again['id']}/script", json=edit, headers={"If-Match": '"1"'})

    assert caller.get(f"/sessions/{source}/script").json() == before


def test_script_of_a_session_that_is_going_on_or_over_is_used_again(api: Api, builder: Builder) -> None:
    ann = api.lawyer("ann")
    begun, over = builder.under_way(ann), builder.ready(ann)
    caller = api.calling("ann")
    caller.post(f"/sessions/{over}/cancel")

    assert created(caller, script_from=str(begun))["status"] == "ready"
    assert created(caller, script_from=str(over))["status"] == "ready"


def test_session_without_a_script_gives_none_and_makes_nothing(api: Api) -> None:
    caller = api.calling("ann")
    draft = created(caller)["id"]

    for source in (draft, str(uuid4())):
        answer = caller.post("/sessions", json={"title": "x", "script_from": source})
        problem(answer, 404, "script_not_found")
    assert len(caller.get("/sessions").json()["sessions"]) == 1


@pytest.mark.parametrize("source", ["x", 7, "", [], {}])
def test_source_that_is_no_id_is_refused(api: Api, source: object) -> None:
    answer = api.calling("ann").post("/sessions", json={"title": "x", "script_from": source})

    assert [fault["at"] for fault in problem(answer, 422, "invalid_input")["faults"]] == ["body.script_from"]


def test_script_that_is_not_shared_is_nobody_elses(api: Api, builder: Builder) -> None:
    source = _titled(api, builder, "Tenants")
    colleague = api.calling("bob", firm=FIRM)

    answer = colleague.post("/sessions", json={"title": "x", "script_from": source})

    problem(answer, 404, "script_not_found")
    assert _titles(colleague) == []


def test_shared_script_is_the_firms_and_its_session_is_not(api: Api, builder: Builder) -> None:
    source = _titled(api, builder, "Tenants")
    ann, colleague = api.calling("ann", firm=FIRM), api.calling("bob", firm=FIRM)

    assert ann.patch(f"/sessions/{source}", json=SHARE).json()["script_shared_in_firm"] is True

    (listed,) = colleague.get("/scripts").json()["scripts"]
    assert (listed["session_id"], listed["title"], listed["lawyer_name"]) == (source, "Tenants", "ann")
    assert (listed["is_own"], listed["is_shared_in_firm"], listed["questions"], listed["uses"]) == (False, True, 2, 0)
    assert created(colleague, script_from=source)["status"] == "ready"
    problem(colleague.get(f"/sessions/{source}"), 404, "session_not_found")
    problem(colleague.get(f"/sessions/{source}/script"), 404, "session_not_found")
    assert ann.get("/scripts").json()["scripts"][0]["uses"] == 1


def test_shared_script_is_no_other_firms(api: Api, builder: Builder) -> None:
    source = _titled(api, builder, "Tenants")
    api.calling("ann", firm=FIRM).patch(f"/sessions/{source}", json=SHARE)
    stranger = api.calling("cat", firm="Other")

    answer = stranger.post("/sessions", json={"title": "x", "script_from": source})

    problem(answer, 404, "script_not_found")
    assert _titles(stranger) == []


def test_sharing_ends_when_its_lawyer_says_so_and_what_was_made_stays(api: Api, builder: Builder) -> None:
    source = _titled(api, builder, "Tenants")
    ann, colleague = api.calling("ann", firm=FIRM), api.calling("bob", firm=FIRM)
    ann.patch(f"/sessions/{source}", json=SHARE)
    made = created(colleague, script_from=source)["id"]

    ann.patch(f"/sessions/{source}", json={"script_shared_in_firm": False})

    assert colleague.get(f"/sessions/{made}/script").json()["status"] == "parsed"
    (listed,) = colleague.get("/scripts").json()["scripts"]
    assert (listed["session_id"], listed["is_own"]) == (made, True)  # their copy is a script of their own now


@pytest.mark.parametrize("value", [None, "yes", 1, "true", []])
def test_sharing_is_said_by_true_or_false_alone(api: Api, value: object) -> None:
    caller = api.calling("ann")

    problem(
        caller.patch(f"/sessions/{created(caller)['id']}", json={"script_shared_in_firm": value}), 422, "invalid_input"
    )


def test_script_that_is_used_often_stands_there_once_with_its_uses(api: Api, builder: Builder) -> None:
    source = _titled(api, builder, "Tenants")
    caller = api.calling("ann", firm=FIRM)
    copy = created(caller, script_from=source)["id"]
    created(caller, script_from=copy)

    (listed,) = caller.get("/scripts").json()["scripts"]

    assert (listed["session_id"], listed["uses"]) == (source, 2)


def test_copy_that_was_edited_is_a_script_of_its_own(api: Api, builder: Builder) -> None:
    source = _titled(api, builder, "Tenants")
    caller = api.calling("ann", firm=FIRM)
    copy = created(caller, script_from=source)["id"]
    edit = {"title": "Tenants with children", "questions": [{"text": "How many?"}]}
    caller.put(f"/sessions/{copy}/script", json=edit, headers={"If-Match": '"1"'})

    assert _titles(caller) == ["Tenants", "Tenants with children"]


def test_copies_outlive_an_erased_first(api: Api, builder: Builder) -> None:
    source = _titled(api, builder, "Tenants")
    caller = api.calling("ann", firm=FIRM)
    copy = created(caller, script_from=source)["id"]
    caller.delete(f"/sessions/{source}")

    (listed,) = caller.get("/scripts").json()["scripts"]

    assert listed["session_id"] == copy


@pytest.mark.parametrize("change", ["edit", "new upload", "failed upload"])
def test_copy_is_a_script_of_its_own_once_the_first_has_another(api: Api, builder: Builder, change: str) -> None:
    """Else what the copies have could not be found any more."""
    source = _titled(api, builder, "Tenants")
    ann, caller = api.lawyer("ann", firm=FIRM), api.calling("ann", firm=FIRM)
    copy = created(caller, script_from=source)["id"]
    if change == "edit":
        edit = {"title": "Owners", "questions": [{"text": "How many?"}]}
        assert caller.put(f"/sessions/{source}/script", json=edit, headers={"If-Match": '"2"'}).status_code == 200
    else:
        upload_id = builder.upload(ann, UUID(source))
        with transaction(System()) as tx:
            parsing.begin(tx, UUID(source), upload_id)
            if change == "new upload":
                parsing.save_parsed(tx, UUID(source), upload_id, script().model_copy(update={"title": "Owners"}))
            else:
                parsing.save_failed(tx, UUID(source), upload_id, ParseErrorCode.CORRUPT)

    created(caller, script_from=copy)

    listed = {
        found["title"]: (found["session_id"], found["uses"]) for found in caller.get("/scripts").json()["scripts"]
    }
    assert listed == {"Tenants": (copy, 1)} | ({} if change == "failed upload" else {"Owners": (source, 1)})


def test_colleague_does_not_see_the_title_of_a_session_which_may_name_the_client(api: Api, builder: Builder) -> None:
    session_id = _without_title(builder, api.lawyer("ann", firm=FIRM))
    ann, colleague = api.calling("ann", firm=FIRM), api.calling("bob", firm=FIRM)
    ann.patch(f"/sessions/{session_id}", json={**SHARE, "title": "Intake of Mr Roe"})

    assert _titles(ann) == ["Intake of Mr Roe"]
    assert _titles(colleague) == ["What is your full name?"]
    assert "Roe" not in colleague.get("/scripts").text


def test_pages_hold_every_script_once_by_title(api: Api, builder: Builder) -> None:
    titles = ["été", "Tenants", "divorce", "Divorce", "Ämter", "自己紹介", "a" * 200, "x"]
    for title in titles:
        _titled(api, builder, title)
    caller = api.calling("ann", firm=FIRM)
    seen: list[str] = []
    cursor: dict[str, str] = {}

    while True:
        page = caller.get("/scripts", params={"limit": "3", **cursor}).json()
        seen += [script["title"] for script in page["scripts"]]
        if page["next_cursor"] is None:
            break
        cursor = {"cursor": page["next_cursor"]}

    assert sorted(seen) == sorted(titles)
    assert [title.lower() for title in seen] == sorted(title.lower() for title in titles)


def test_script_without_a_title_stands_under_its_sessions(api: Api, builder: Builder) -> None:
    _without_title(builder, api.lawyer("ann"))

    assert _titles(api.calling("ann")) == ["Intake"]  # the session's title


@pytest.mark.parametrize("query", ["limit=0", "limit=101", "cursor=x", "cursor=AAAA"])
def test_list_refuses_what_is_no_query(api: Api, query: str) -> None:
    is_cursor = query.startswith("cursor")

    answer = api.calling("ann").get(f"/scripts?{query}")

    problem(answer, 400 if is_cursor else 422, "invalid_cursor" if is_cursor else "invalid_input")
