"""docs/api.md says what the API does: every answer on the page is the one that comes."""

from collections.abc import Callable
from uuid import UUID, uuid4

import httpx
import pytest

from functions.documents.handler import read_upload
from functions.documents.notifications import Upload
from infra.openapi import COPY
from shared.db.engine import Lawyer
from shared.interview.events import Channel, EventKind, NewEvent, Speaker, Utterance
from shared.interview.script import QuestionId
from shared.interview.status import EndReason
from tests.integration.api.calls import Answer, Api
from tests.integration.api.page import Names, Request, replayed
from tests.integration.builders import Builder, answered, asked
from tests.unit.documents.pdfs import questionnaire

PAGE = COPY.parent / "api.md"


class Conversation:
    """A frontend that reads the page aloud, and what happens between its calls."""

    def __init__(self, api: Api, builder: Builder) -> None:
        self._api = api
        self._builder = builder
        self._first: Answer | None = None
        self.names = Names({f"{api.s3_url}/{api.bucket}": "https://uploads.example", api.livekit.url: LIVEKIT})
        self.acts: dict[str, Callable[[], None]] = {
            "the browser posts the PDF, and it is read": self._post,
            "the client answers both questions": self._interview,
        }

    def ask(self, request: Request) -> Answer:
        headers = {
            name: value.replace("<token>", self._api.token("ann", {"name": "Ann Lee"}))
            for name, value in request.headers.items()
        }
        answer = self._api.anyone().request(request.method, request.path, content=request.body, headers=headers)
        if answer.status_code == 201 and self._first is None:
            self._first = answer
        return answer

    @property
    def _session(self) -> dict[str, object]:
        assert self._first is not None
        session: dict[str, object] = self._first.json()
        return session

    def _post(self) -> None:
        form = self._session["upload"]
        assert isinstance(form, dict)
        pdf = questionnaire("What is your full name?", "Are you married?")
        httpx.post(form["url"], data=form["fields"], files={"file": ("intake.pdf", pdf)}).raise_for_status()
        session_id = UUID(str(self._session["id"]))
        read_upload(Upload(session_id=session_id, upload_id=UUID(form["upload_id"]), key=str(form["fields"]["key"])))

    def _interview(self) -> None:
        lease = self._builder.lease(UUID(str(self._session["id"])))
        for question, text in (("q1", "My name is Jane Ann Doe."), ("q2", "Yes, since 2019.")):
            said = _said(text, question)
            event, answer = answered(question, said)
            if question == "q2":
                answer = answer.model_copy(update={"value": True})
            heard_out = NewEvent(kind=EventKind.QUESTION_DELIVERED, question_id=answer.question_id)
            self._builder.turn(lease, f"ask {question}", events=(asked(question), heard_out))
            self._builder.turn(lease, f"hear {question}", said=(said,), events=(event,), answers=(answer,))
        ended = NewEvent(kind=EventKind.ENDED, end_reason=EndReason.FINISHED)
        self._builder.turn(lease, "end", events=(ended,))


LIVEKIT = "wss://livekit.example"


@pytest.fixture
def ann(api: Api) -> Lawyer:
    return api.lawyer("ann")


def test_every_answer_on_the_page_is_the_one_that_comes(api: Api, builder: Builder, ann: Lawyer) -> None:
    page = PAGE.read_text(encoding="utf-8")
    conversation = Conversation(api, builder)

    written = replayed(page, conversation.names, conversation.ask, conversation.acts)

    if written != page:
        (build := PAGE.parents[1] / "build").mkdir(exist_ok=True)
        (build / PAGE.name).write_text(written, encoding="utf-8")
    assert written.splitlines() == page.splitlines(), "build/api.md is the page as it should be"


def _said(text: str, question: str) -> Utterance:
    return Utterance(
        id=uuid4(), speaker=Speaker.CLIENT, channel=Channel.TYPED, text=text, question_id=QuestionId(question)
    )
