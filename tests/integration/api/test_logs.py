"""What is logged of a whole session: names, titles, words, codes and tokens never; ids always."""

import json
import logging
from uuid import uuid4

import pytest

from shared.logs import JsonFormatter
from tests.integration.api.calls import Api, created
from tests.integration.api.every_call import CALLS
from tests.integration.api.test_webhooks import _event, post_webhook
from tests.integration.builders import Builder, answered, asked, question, utterance

CANARY = "canary7f3a"


@pytest.fixture
def written(api: Api, caplog: pytest.LogCaptureFixture) -> pytest.LogCaptureFixture:
    """Everything that would be written, of every library, in the form in which it is."""
    caplog.set_level(logging.DEBUG)
    caplog.handler.setFormatter(JsonFormatter())
    return caplog


def test_a_whole_session_leaves_no_words_in_the_logs(
    api: Api, builder: Builder, written: pytest.LogCaptureFixture
) -> None:
    ann = api.lawyer(f"ann-{CANARY}")
    caller = api.calling(f"ann-{CANARY}", name=f"Ann {CANARY}")
    fields = {name: f"{name} {CANARY}" for name in ("title", "client_name", "matter_reference", "emergency_text")}
    made = created(caller, **fields)
    session_id = builder.ready(ann, question("q1", f"Do you know {CANARY}?"))
    caller.patch(f"/sessions/{session_id}", json=fields)
    caller.patch(f"/sessions/{session_id}", json={"title": 7, CANARY: CANARY})
    caller.post("/sessions", content=f'{{"title": "{CANARY}"'.encode(), headers={"Content-Type": "application/json"})
    start = caller.post(f"/sessions/{session_id}/start").json()
    code = start["invitation"]["code"]
    post_webhook(api, _event("participant_joined", session_id, name=CANARY))
    joined = api.anyone(f"203.0.113.{len(CANARY)}").post(f"/invitations/{code}/token").json()
    api.anyone().get(f"/invitations/{CANARY}")
    said = utterance(f"I do: {CANARY}", "q1")
    event, answer = answered("q1", said)
    lease = builder.lease(session_id)
    builder.turn(lease, "t0", events=(asked("q1"),))
    builder.turn(lease, "t1", said=(said,), events=(event,), answers=(answer,))
    for call in CALLS:
        call.make(api.anyone() if call.is_open else caller, session_id)
        call.make(api.bearing(f"{CANARY}.{CANARY}.{CANARY}"), session_id, code=CANARY)
    caller.delete(f"/sessions/{made['id']}")

    secrets = (CANARY, code, start["lawyer_token"], start["client_token"], joined["participant_token"])
    lines = written.text
    assert "webhook_noted" in lines
    assert not [secret for secret in secrets if secret in lines]
    assert api.secrets.livekit_api_secret not in lines
    assert api.secrets.invitation_secret not in lines
    assert "203.0.113." not in lines


def test_log_says_which_session_it_was(api: Api, builder: Builder, written: pytest.LogCaptureFixture) -> None:
    session_id = uuid4()
    post_webhook(api, _event("participant_joined", session_id))

    noted = [json.loads(line) for line in written.text.splitlines() if "webhook_noted" in line]

    assert [(line["session_id"], line["webhook"], line["is_client"]) for line in noted] == [
        (str(session_id), "participant_joined", True)
    ]
