"""The main job from end to end, as a frontend would do it: through the API, S3, the room, and the API again."""

import asyncio
import statistics
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import httpx

from infra.local.answers import ClientAnswers
from infra.local.client import Attendance, MadeUpClient, Mode
from infra.local.errors import LocalError
from shared.interview.script import Question

SCRIPT_SECONDS = 60.0
POLL_SECONDS = 0.5
CALL_SECONDS = 60.0


class DemoFailed(LocalError):
    """A step of the demo was refused; says which, and what the service answered."""


@dataclass(frozen=True)
class Answered:
    """A question as the lawyer gets it back."""

    question_id: str
    number: str | None
    text: str
    status: str
    value: object
    said: tuple[str, ...]
    """The client's words that the answer rests on."""


@dataclass
class Finished:
    """What `lexnova demo --json` prints."""

    session_id: str
    status: str
    answers: list[Answered]
    progress: dict[str, int]
    used: dict[str, list[str]]
    """Who heard, spoke and understood, as the interview's record says."""
    timings: dict[str, float] = field(default_factory=dict)


class Lawyer:
    """A lawyer's frontend: the API with a bearer token."""

    def __init__(self, api_url: str, token: str) -> None:
        headers = {"authorization": f"Bearer {token}"}
        self._http = httpx.Client(base_url=api_url, headers=headers, timeout=CALL_SECONDS, trust_env=False)

    def __enter__(self) -> "Lawyer":
        return self

    def __exit__(self, *_: object) -> None:
        self._http.close()

    def call(self, method: str, path: str, **given: Any) -> Any:
        """The answer's document, None if it has none. Raises DemoFailed with the problem's own sentence."""
        try:
            answer = self._http.request(method, path, **given)
        except httpx.HTTPError as error:
            raise DemoFailed(f"{method} {path}: the API does not answer ({type(error).__name__}).") from error
        if answer.is_error:
            problem = answer.json() if "json" in answer.headers.get("content-type", "") else {}
            raise DemoFailed(f"{method} {path} was answered {answer.status_code}: {problem.get('detail', answer.text)}")
        return answer.json() if answer.content else None

    def create_session(self, title: str) -> Any:
        return self.call("POST", "/sessions", json={"title": title, "client_name": "Maria Gonzalez"})

    def upload(self, form: Mapping[str, Any], pdf: bytes) -> None:
        """Post the PDF straight to S3, as a browser does."""
        file = {"file": ("form.pdf", pdf, "application/pdf")}
        answer = httpx.post(form["url"], data=form["fields"], files=file, timeout=CALL_SECONDS, trust_env=False)
        if answer.is_error:
            raise DemoFailed(f"S3 refused the PDF with {answer.status_code}: {answer.text[:200]}")

    def script(self, session_id: str) -> list[Question]:
        """Wait for the script. Raises DemoFailed if the PDF could not be read."""
        deadline = time.monotonic() + SCRIPT_SECONDS
        while time.monotonic() < deadline:
            script = self.call("GET", f"/sessions/{session_id}/script")
            if script["status"] == "parsed":
                return [Question.model_validate(question) for question in script["questions"]]
            if script["status"] == "failed":
                raise DemoFailed(f"The PDF was not read: {script['error']['detail']}")
            time.sleep(POLL_SECONDS)
        raise DemoFailed(f"The script was not there after {SCRIPT_SECONDS:.0f} s: lexnova logs documents")

    def answers(self, session_id: str) -> list[Answered]:
        document = self.call("GET", f"/sessions/{session_id}/answers")
        return [_answered(answer) for answer in document["answers"]]

    def used(self, session_id: str) -> dict[str, list[str]]:
        """What the interview itself was held with, by its record: a provider that failed stands beside its stand-in."""
        turns = self.call("GET", f"/sessions/{session_id}/transcript")["turns"]
        answers = self.call("GET", f"/sessions/{session_id}/answers")["answers"]
        by = {who: {t["provider"] or t["channel"] for t in turns if t["speaker"] == who} for who in ("client", "agent")}
        understood = {answer["decided_by"] for answer in answers if answer["decided_by"]}
        return {
            "heard_by": sorted(by["client"]),
            "spoken_by": sorted(by["agent"]),
            "understood_by": sorted(understood),
        }


@dataclass
class Demo:
    """One whole interview. `report` is told each step; `answers` stand in the order of the questions."""

    lawyer: Lawyer
    pdf: bytes
    answers: Sequence[str] = ()
    mode: Mode = Mode.VOICE
    title: str = "Demo"
    report: Callable[[str], None] = print

    def run(self) -> Finished:
        """Raises DemoFailed or ClientStuck."""
        began = time.monotonic()
        session = self.lawyer.create_session(self.title)
        session_id: str = session["id"]
        self.report(f"session    {session_id}")
        self.lawyer.upload(session["upload"], self.pdf)
        self.report(f"uploaded   {len(self.pdf)} bytes, straight to S3")
        questions = self.lawyer.script(session_id)
        script_seconds = time.monotonic() - began
        self.report(f"script     {len(questions)} questions")
        started = self.lawyer.call("POST", f"/sessions/{session_id}/start")
        self.report(f"started    invitation {started['invitation']['url']}")
        joined = self.lawyer.call("POST", f"/invitations/{started['invitation']['code']}/token")
        interview_began = time.monotonic()
        client = MadeUpClient(
            ClientAnswers.in_order(questions, self.answers), self.mode, on_packet=self._follow(questions)
        )
        attended = asyncio.run(client.attend(joined["server_url"], joined["participant_token"]))
        timings = {
            "script_seconds": round(script_seconds, 2),
            "interview_seconds": round(time.monotonic() - interview_began, 2),
            **_replies(attended),
        }
        state = self.lawyer.call("GET", f"/sessions/{session_id}")
        packets = attended.packets
        progress = {"packets": len(packets), "last_seq": packets[-1]["seq"] if packets else 0}
        answers, used = self.lawyer.answers(session_id), self.lawyer.used(session_id)
        return Finished(session_id, state["status"], answers, progress, used, timings)

    def _follow(self, questions: Sequence[Question]) -> Callable[[Mapping[str, Any]], None]:
        """Report each question as it comes onto the table."""
        wordings = {question.id: question.text for question in questions}
        shown: list[str | None] = [None]

        def follow(packet: Mapping[str, Any]) -> None:
            current = packet["current_question_id"]
            if current and current != shown[-1]:
                shown.append(current)
                self.report(f"  {packet['resolved'] + 1:>3}/{packet['total']}  {wordings.get(current, current)}")

        return follow


def _answered(answer: Mapping[str, Any]) -> Answered:
    said = tuple(said["text"] if isinstance(said, dict) else said for said in answer["said"])
    return Answered(answer["question_id"], answer["number"], answer["text"], answer["status"], answer["value"], said)


def _replies(attended: Attendance) -> dict[str, float]:
    """From the end of the client's speech to the interviewer's first sound."""
    seconds = sorted(said.reply_seconds for said in attended.said if said.reply_seconds is not None)
    if len(seconds) < 2:
        return {}
    return {
        "reply_p50_seconds": round(statistics.median(seconds), 2),
        "reply_p95_seconds": round(statistics.quantiles(seconds, n=20)[-1], 2),
    }
