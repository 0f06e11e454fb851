"""The console's side of the room's protocol, run by Node on a room of the test's own."""

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from infra.local.home import PROJECT
from infra.toolchain import node

ROOM = """
export const RoomEvent = new Proxy({}, { get: (_, name) => name });
export const Track = { Kind: {}, Source: {} }, DisconnectReason = {}, createLocalAudioTrack = null;

/** A room in which the test says what happens. */
export class Room {
  #told = [];
  remoteParticipants = new Map();
  handlers = {};
  on(event, tell) { this.#told.push([event, tell]); return this; }
  once(event, tell) { return this.on(event, tell); }
  registerTextStreamHandler(topic, hear) { this.handlers[topic] = hear; }
  getParticipantByIdentity(identity) { return this.remoteParticipants.get(identity); }
  comes(participant) {
    this.remoteParticipants.set(participant.identity, participant);
    for (const [event, tell] of this.#told) if (event === "ParticipantConnected") tell(participant);
  }
  async says(topic, identity, ...chunks) {
    const stream = { info: { id: chunks[0] }, async *[Symbol.asyncIterator]() { yield* chunks; } };
    await this.handlers[topic](stream, { identity });
  }
}
"""
MAIN = """
import { InterviewRoom } from "./room.js";

const lines = [];
const line = ({ speaker, text, isFinal }) => isFinal && lines.push([speaker, text]);
const interview = new InterviewRoom({ progress() {}, state() {}, left() {}, line });
const { room } = interview;
const participant = (identity, isAgent) => ({ identity, isAgent, attributes: {} });
const rest = () => new Promise((resolve) => setImmediate(resolve));
STEPS
await rest();
console.log(JSON.stringify(lines));
"""


@pytest.fixture
def page(tmp_path: Path) -> Path:
    """room.js beside an SDK of the test's own."""
    (tmp_path / "livekit-client.js").write_text(ROOM)
    (tmp_path / "package.json").write_text('{"type": "module"}')
    shutil.copy(PROJECT / "infra" / "local" / "console" / "pages" / "room.js", tmp_path)
    return tmp_path


def lines(page: Path, steps: str) -> list[list[str]]:
    """Who is shown to have said what, after these steps."""
    (page / "main.js").write_text(MAIN.replace("STEPS", steps))
    ran = subprocess.run([str(node.node_binaries() / "node"), "main.js"], cwd=page, capture_output=True, text=True)
    assert ran.returncode == 0, ran.stderr
    shown: list[list[str]] = json.loads(ran.stdout)
    return shown


def test_words_that_come_before_the_news_of_who_speaks_are_shown_once_it_is_here(page: Path) -> None:
    steps = 'room.says("lk.transcription", "agent-1", "Please ", "say yes."); await rest();'

    assert lines(page, steps) == []
    assert lines(page, steps + 'room.comes(participant("agent-1", true));') == [["interviewer", "Please say yes."]]


def test_a_new_interviewer_counts_while_a_dead_one_is_still_in_the_room(page: Path) -> None:
    steps = """
    room.comes(participant("agent-dead", true));
    room.comes(participant("agent-new", true));
    room.says("lk.transcription", "agent-new", "Let us go on.");
    lines.push(["agent", interview.agent.identity]);
    """
    assert lines(page, steps) == [["agent", "agent-new"], ["interviewer", "Let us go on."]]


def test_nobody_but_an_agent_is_shown_as_the_interviewer(page: Path) -> None:
    steps = """
    room.comes(participant("lawyer-1", false));
    room.says("lk.transcription", "lawyer-1", "You need not answer.");
    room.says("lk.chat", "client-1", "My name is Ann.");
    """
    assert lines(page, steps) == [["client", "My name is Ann."]]
