"""The main job from end to end: a PDF posted to S3, a client who really speaks, every answer in the database."""

import asyncio
import json
import os
import signal
from typing import Any
from uuid import UUID

import jwt
import pytest

from infra.local.answers import ClientAnswers
from infra.local.client import Attendance, MadeUpClient, Mode
from infra.local.demo import Lawyer
from shared.interview.script import Question
from tests.e2e.conftest import PATIENCE_SECONDS, Deployment, is_heard_as, post_form, script_of
from tests.unit.documents.pdfs import questionnaire

ANSWERS = {
    "What is your full name?": "My name is Maria Gonzalez.",
    "Do you have a written lease?": "Yes, I do.",
    "How many dollars of rent do you pay each month?": "I pay 1200 dollars each month.",
    "What happened in your home?": "The heating was broken all winter.",
}
TYPED = "What is your full name?"


def started(lawyer: Lawyer, *questions: str) -> tuple[str, list[Question], Any]:
    """A session that is under way: its id, its questions, and what `start` answered."""
    session = lawyer.create_session("Tenancy")
    assert post_form(session["upload"], questionnaire(*questions)).status_code == 204
    script = script_of(lawyer, session["id"])
    assert script["status"] == "parsed", script
    made = [Question.model_validate(question) for question in script["questions"]]
    return session["id"], made, lawyer.call("POST", f"/sessions/{session['id']}/start")


def test_a_spoken_interview_leaves_every_answer_with_its_words(deployment: Deployment, lawyer: Lawyer) -> None:
    session_id, questions, start = started(lawyer, *ANSWERS)
    assert [question.text for question in questions] == list(ANSWERS)
    typed = frozenset(question.id for question in questions if question.text == TYPED)
    joined = lawyer.call("POST", f"/invitations/{start['invitation']['code']}/token")
    answers = ClientAnswers.in_order(questions, list(ANSWERS.values()))
    client = MadeUpClient(answers, Mode.VOICE, types_at=typed, patience_seconds=PATIENCE_SECONDS)

    attended = asyncio.run(client.attend(joined["server_url"], joined["participant_token"]))

    assert lawyer.call("GET", f"/sessions/{session_id}")["status"] == "completed"
    sheet = lawyer.call("GET", f"/sessions/{session_id}/answers")["answers"]
    assert [answer["text"] for answer in sheet] == list(ANSWERS)
    assert {answer["status"] for answer in sheet} == {"answered"}
    assert [answer["value"] for answer in sheet] == [None, True, 1200, None]
    assert [said["channel"] for said in sheet[0]["said"]] == ["typed"]
    assert [said["text"] for said in sheet[0]["said"]] == [ANSWERS[TYPED]]
    assert {said["channel"] for answer in sheet[1:] for said in answer["said"]} == {"voice"}
    spoken = ANSWERS["What happened in your home?"]
    assert is_heard_as(spoken, sheet[3]["said"][0]["text"]), sheet[3]["said"]
    _check_evidence(deployment, session_id, sheet)
    _check_packets(attended, session_id, [question.id for question in questions])
    _check_wording(lawyer, session_id)
    used = lawyer.used(session_id)
    assert (used["heard_by"], used["spoken_by"]) == (["typed", "whisper-tiny"], ["espeak-ng"])
    assert all(by.startswith("rules/") for by in used["understood_by"])
    report = lawyer.call("GET", f"/sessions/{session_id}/report")
    assert report["counts"] == {"total": 4, "answered": 4, "resolved": 4, "open": 0}


def test_tokens_let_each_do_what_is_theirs_and_name_nobody(deployment: Deployment, lawyer: Lawyer) -> None:
    session_id, _, start = started(lawyer, "What is your full name?")

    of_lawyer = jwt.decode(start["lawyer_token"], options={"verify_signature": False})
    of_client = jwt.decode(start["client_token"], options={"verify_signature": False})

    for claims, is_admin in ((of_lawyer, True), (of_client, False)):
        grants = claims["video"]
        assert grants["room"] == session_id
        assert [grants[name] for name in ("roomJoin", "canPublish", "canSubscribe")] == [True] * 3
        assert bool(grants.get("roomAdmin")) is is_admin
        assert claims["exp"] - claims["nbf"] <= 130
    assert of_client["sub"] == f"client-{session_id}"
    assert of_lawyer["sub"].startswith("lawyer-")
    assert UUID(of_lawyer["sub"].removeprefix("lawyer-"))


def test_a_killed_interviewer_is_replaced_and_goes_on_where_it_stood(deployment: Deployment, lawyer: Lawyer) -> None:
    session_id, questions, start = started(lawyer, *ANSWERS)
    killed: list[int] = []

    def kill_at_the_second_answer(packet: Any) -> None:
        if packet["answered"] == 2 and not killed:
            killed.extend(_holders(deployment, session_id))
            os.kill(killed[-1], signal.SIGKILL)

    client = MadeUpClient(
        ClientAnswers.in_order(questions, list(ANSWERS.values())),
        Mode.TEXT,
        on_packet=kill_at_the_second_answer,
        patience_seconds=PATIENCE_SECONDS,
    )
    joined = lawyer.call("POST", f"/invitations/{start['invitation']['code']}/token")
    asyncio.run(client.attend(joined["server_url"], joined["participant_token"]))

    first, *others = _holders(deployment, session_id)
    assert killed == [first]
    assert others
    sheet = lawyer.call("GET", f"/sessions/{session_id}/answers")["answers"]
    assert [(answer["status"], len(answer["said"])) for answer in sheet] == [("answered", 1)] * 4
    versions = deployment.rows(
        f"SELECT max(version) FROM answers JOIN interviews i ON i.id = interview_id "
        f"WHERE i.session_id = '{UUID(session_id)}'"
    )
    assert versions == [[1]]
    assert lawyer.call("GET", f"/sessions/{session_id}")["status"] == "completed"


@pytest.mark.parametrize("stranger", ["another lawyer", "nobody"])
def test_a_session_is_nobody_elses(deployment: Deployment, lawyer: Lawyer, stranger: str) -> None:
    session_id = lawyer.create_session("Tenancy")["id"]
    token = deployment.token("Somebody Else") if stranger == "another lawyer" else "no token"
    with deployment.http(token) as other:
        for path in ("", "/script", "/answers", "/progress", "/transcript", "/report"):
            answer = other.get(f"/sessions/{session_id}{path}")
            assert answer.status_code == (404 if stranger == "another lawyer" else 401)
            assert answer.headers["content-type"].startswith("application/problem+json")


def _check_evidence(deployment: Deployment, session_id: str, sheet: list[Any]) -> None:
    """Each utterance that an answer rests on is the client's, and was said after its question was asked."""
    rows = deployment.rows(
        "SELECT e.question_id, u.id::text, u.speaker, u.seq > a.asked_seq FROM answer_evidence e"
        " JOIN answers a USING (interview_id, question_id, version) JOIN utterances u ON u.id = e.utterance_id"
        f" JOIN interviews i ON i.id = e.interview_id WHERE i.session_id = '{UUID(session_id)}'"
    )
    shown = {(answer["question_id"], said["utterance_id"]) for answer in sheet for said in answer["said"]}
    assert {(row[0], row[1]) for row in rows} == shown
    assert {(row[2], row[3]) for row in rows} == {("client", True)}


def _check_packets(attended: Attendance, session_id: str, question_ids: list[str]) -> None:
    """Whole states with a rising number, which count right; the last says that all is done."""
    packets = attended.packets
    seqs = [packet["seq"] for packet in packets]
    assert seqs == sorted(set(seqs))
    for packet in packets:
        statuses = packet["questions"]
        assert list(statuses) == question_ids
        assert packet["total"] == len(question_ids)
        assert packet["answered"] == sum(status == "answered" for status in statuses.values())
        assert packet["resolved"] == sum(status not in ("pending", "asking") for status in statuses.values())
        assert packet["session_id"] == session_id
    answered = [packet["answered"] for packet in packets]
    assert answered == sorted(answered)
    assert packets[-1]["status"] == "completed"
    assert answered[-1] == len(question_ids)


def _check_wording(lawyer: Lawyer, session_id: str) -> None:
    """The interviewer said what it is first, and then every question as the script words it."""
    turns = lawyer.call("GET", f"/sessions/{session_id}/transcript")["turns"]
    spoken = " ".join(turn["text"] for turn in turns if turn["speaker"] == "agent")
    assert spoken.index("AI system") < spoken.index(next(iter(ANSWERS)))
    assert all(wording in spoken for wording in ANSWERS)


def _holders(deployment: Deployment, session_id: str) -> list[int]:
    """The processes that took this interview, in order."""
    taken = []
    for line in (deployment.system.home.run / "logs" / "agent.log").read_text().splitlines():
        if '"interview_taken"' in line and session_id in line:
            taken.append(json.loads(line)["process_id"])
    return taken
