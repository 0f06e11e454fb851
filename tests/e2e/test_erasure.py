"""Erasing a session through the deployed gateway, function, bucket and room, in the middle of its interview."""

import asyncio
from uuid import uuid4

from livekit import rtc

from infra.local import clients
from infra.local.demo import Lawyer
from shared.bucket import FOLDERS
from shared.db.models import metadata
from tests.e2e.conftest import PATIENCE_SECONDS, Deployment, post_form, script_of, until
from tests.unit.documents.pdfs import questionnaire


class Guest:
    """A client in the room, who knows when the interviewer is there and when the room has closed."""

    def __init__(self) -> None:
        self._room = rtc.Room()
        self._interviewer, self._out = asyncio.Event(), asyncio.Event()
        self._room.on("participant_connected", self._came)
        self._room.on("disconnected", lambda reason: self._out.set())

    async def enter(self, server_url: str, token: str) -> None:
        await self._room.connect(server_url, token)
        for participant in self._room.remote_participants.values():
            self._came(participant)
        await asyncio.wait_for(self._interviewer.wait(), PATIENCE_SECONDS)

    async def is_put_out(self) -> None:
        await asyncio.wait_for(self._out.wait(), PATIENCE_SECONDS)

    async def leave(self) -> None:
        await self._room.disconnect()

    def _came(self, participant: rtc.RemoteParticipant) -> None:
        if participant.kind == rtc.ParticipantKind.PARTICIPANT_KIND_AGENT:
            self._interviewer.set()


def test_a_session_erased_in_its_interview_leaves_no_room_no_object_and_no_word(deployment: Deployment) -> None:
    word, token = uuid4().hex, deployment.token(f"Lawyer {uuid4()}")
    with Lawyer(deployment.addresses.api_url, token) as lawyer:
        session_id, code = erased_in_its_interview(deployment, lawyer, word)

    until(lambda: not holding(deployment, session_id) and not holding(deployment, word), "the last row's end")
    assert versions(deployment, session_id) == []
    assert status(deployment, token, "GET", f"/sessions/{session_id}") == 404
    assert status(deployment, token, "DELETE", f"/sessions/{session_id}") == 404
    assert status(deployment, "none", "GET", f"/invitations/{code}") == 404


def erased_in_its_interview(deployment: Deployment, lawyer: Lawyer, word: str) -> tuple[str, str]:
    """Its id, and the invitation's code that its client came by."""
    session = lawyer.create_session("Tenancy")
    session_id = session["id"]
    post_form(session["upload"], questionnaire(f"What is your name, {word}?"))
    assert script_of(lawyer, session_id)["status"] == "parsed"
    code = lawyer.call("POST", f"/sessions/{session_id}/start")["invitation"]["code"]
    joined = lawyer.call("POST", f"/invitations/{code}/token")

    assert {"sessions", "scripts", "interviews"} <= set(holding(deployment, session_id))
    assert holding(deployment, word)
    assert versions(deployment, session_id)
    asyncio.run(erase_while_the_client_is_there(lawyer, session_id, joined))
    return session_id, code


async def erase_while_the_client_is_there(lawyer: Lawyer, session_id: str, joined: dict[str, str]) -> None:
    guest = Guest()
    try:
        await guest.enter(joined["server_url"], joined["participant_token"])
        await asyncio.to_thread(lawyer.call, "DELETE", f"/sessions/{session_id}")
        await guest.is_put_out()
    finally:
        await guest.leave()


def holding(deployment: Deployment, word: str) -> list[str]:
    """The tables that have a row with this word in it."""
    queries = (
        f"SELECT '{table}' FROM {table} held WHERE to_jsonb(held)::text LIKE '%{word}%'" for table in metadata.tables
    )
    return [table for [table] in deployment.rows(" UNION ".join(queries))]


def versions(deployment: Deployment, session_id: str) -> list[str]:
    """Every version of every object of the session that the bucket still has."""
    s3 = clients.client("s3", deployment.addresses.aws_endpoint_url)
    found = (
        s3.list_object_versions(Bucket=deployment.addresses.upload_bucket, Prefix=f"{folder}/{session_id}/")
        for folder in FOLDERS
    )
    return [one["Key"] for listed in found for one in (*listed.get("Versions", []), *listed.get("DeleteMarkers", []))]


def status(deployment: Deployment, token: str, method: str, path: str) -> int:
    """What the gateway answers to the holder of this token."""
    with deployment.http(token) as http:
        return http.request(method, path).status_code
