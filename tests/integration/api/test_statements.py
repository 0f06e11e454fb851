"""How many SQL statements each route takes, and that none takes more for more rows: each is a round trip to Aurora."""

from uuid import UUID

import pytest

from tests.integration.api.calls import Answer, Api, started
from tests.integration.api.every_call import CALLS, Call
from tests.integration.builders import Builder, answered, asked, question, utterance
from tests.integration.statements import counted

FEW, MANY = 2, 12
COUNTS = {
    "GET /health": 2,
    "POST /sessions": 3,
    "GET /sessions": 2,
    "GET /sessions/{session_id}": 2,
    "PATCH /sessions/{session_id}": 4,
    "DELETE /sessions/{session_id}": 9,
    "POST /sessions/{session_id}/document": 3,
    "GET /sessions/{session_id}/script": 4,
    "PUT /sessions/{session_id}/script": 10,
    "GET /sessions/{session_id}/script/pages/{page}": 4,
    "GET /scripts": 2,
    "GET /sessions/{session_id}/progress": 9,
    "GET /sessions/{session_id}/answers": 9,
    "GET /sessions/{session_id}/transcript": 9,
    "GET /sessions/{session_id}/report": 9,
    "GET /sessions/{session_id}/recordings": 4,
    "POST /sessions/{session_id}/start": 10,
    "POST /sessions/{session_id}/token": 2,
    "POST /sessions/{session_id}/invitations": 4,
    "POST /sessions/{session_id}/pause": 5,
    "POST /sessions/{session_id}/resume": 7,
    "POST /sessions/{session_id}/cancel": 4,
    "GET /invitations/{code}": 5,
    "POST /invitations/{code}/token": 10,
}
"""Route → the statements that a call takes; one of each transaction says who acts, and where several
read of one moment, one that they do."""
UNDER_WAY = ("/token", "/pause", "/resume", "/cancel", "/progress", "/answers", "/transcript", "/report")
SIGNED = "POST /webhooks/livekit"
"""Refused before the database is asked, unless it is signed: tests/integration/api/test_webhooks.py."""
ROUTES = [call for call in CALLS if str(call) != SIGNED]


class Firm:
    """A lawyer with so many sessions, each with so many questions, all of them answered where it is under way."""

    def __init__(self, api: Api, builder: Builder, size: int) -> None:
        self._api, self._builder, self._size = api, builder, size
        self._name = f"lawyer-{size}"
        self._lawyer = api.lawyer(self._name)
        for _ in range(size):
            builder.session(self._lawyer)

    def call(self, call: Call) -> tuple[Answer, list[str]]:
        """The answer to a right call, and the statements that it took."""
        caller = self._api.calling(self._name)
        caller.get("/sessions")  # who has never called is written down at the first call
        session_id = self._under_way() if call.path.endswith(UNDER_WAY) and not call.is_open else self._ready()
        code = ""
        if call.is_open and "{code}" in call.path:
            code = started(caller, session_id)["invitation"]["code"]
        with counted() as statements:
            answer = call.make(caller, session_id, code)
        return answer, statements

    def _ready(self) -> UUID:
        names = (f"q{number}" for number in range(1, self._size + 1))
        return self._builder.ready(self._lawyer, *(question(name, f"What is {name}?") for name in names))

    def _under_way(self) -> UUID:
        names = [f"q{number}" for number in range(1, self._size + 1)]
        questions = [question(name, f"What is {name}?") for name in names]
        session_id = self._builder.under_way(self._lawyer, *questions)
        lease = self._builder.lease(session_id)
        for name in names:
            self._builder.turn(lease, f"asked-{name}", events=(asked(name),))
            said = utterance("I do.", name)
            done, answer = answered(name, said)
            self._builder.turn(lease, f"said-{name}", said=(said,), events=(done,), answers=(answer,))
        self._builder.expire(lease)
        return session_id


@pytest.mark.parametrize("call", ROUTES, ids=str)
def test_a_call_takes_so_many_statements_and_no_more_for_more_rows(api: Api, builder: Builder, call: Call) -> None:
    few_answer, few = Firm(api, builder, FEW).call(call)
    many_answer, many = Firm(api, builder, MANY).call(call)

    allowed = (404,) if "{page}" in call.path else (200, 201, 204)
    assert few_answer.status_code == many_answer.status_code
    assert few_answer.status_code in allowed, few_answer.text
    assert len(many) == len(few), "\n".join(many)
    assert len(many) == COUNTS[str(call)], "\n".join(many)


def test_every_route_has_its_number() -> None:
    assert COUNTS.keys() == {str(call) for call in ROUTES}
