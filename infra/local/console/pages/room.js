// The realtime contract, as both views use it: progress, transcripts, typed answers, the lawyer's acts.
import { createLocalAudioTrack, DisconnectReason, Room, RoomEvent, Track } from "./livekit-client.js";

const PROGRESS = "lexnova.progress"; // the packets' topic and the agent's attribute
const OVER = ["completed", "cancelled"];
const read = (text) => {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
};

/** A browser asks for the microphone here: before the token, which lives two minutes only. */
export const askForMicrophone = () =>
  createLocalAudioTrack({ echoCancellation: true, noiseSuppression: true, autoGainControl: true });

/**
 * One stay in a session's room. `on` has the functions that are told of changes:
 * progress(snapshot), state(), line({ id, speaker, text, isFinal }), left(isElsewhere): the same person has come in
 * by another window, and one identity is in a room once, so coming back would throw that one out.
 */
export class InterviewRoom {
  progress = null;

  constructor(on) {
    this.on = on;
    this.room = new Room();
    this.room
      .on(RoomEvent.DataReceived, (bytes, participant, _, topic) => {
        // A whole snapshot at every change. Whoever is in the room can send packets: only an agent's are believed.
        if (topic === PROGRESS && participant?.isAgent) this.#take(read(new TextDecoder().decode(bytes)));
      })
      .on(RoomEvent.ParticipantAttributesChanged, (_, participant) => this.#look(participant))
      .on(RoomEvent.ParticipantConnected, (participant) => this.#look(participant))
      .on(RoomEvent.ParticipantDisconnected, () => this.on.state())
      .on(RoomEvent.RoomMetadataChanged, () => this.on.state())
      .on(RoomEvent.Reconnecting, () => this.on.state())
      .on(RoomEvent.Reconnected, () => this.#ask()) // packets are not sent again
      .on(RoomEvent.TrackSubscribed, (track) => {
        if (track.kind === Track.Kind.Audio) document.body.append(Object.assign(track.attach(), { muted: this.isDeaf }));
      })
      .on(RoomEvent.TrackUnsubscribed, (track) => track.detach().forEach((element) => element.remove()))
      .on(RoomEvent.Disconnected, (reason) => this.on.left(reason === DisconnectReason.DUPLICATE_IDENTITY));
    this.room.registerTextStreamHandler("lk.transcription", (stream, from) => this.#hear(stream, from.identity));
    this.room.registerTextStreamHandler("lk.chat", (stream, from) => this.#hear(stream, from.identity));
  }

  async join({ server_url, participant_token }, microphone = null) {
    await this.room.connect(server_url, participant_token).catch(() => {
      throw new Error("The room cannot be reached. Check your connection and try again.");
    });
    // At once: a client without a microphone after 1.5 s is written to. One that is published later brings the voice back.
    if (microphone) await this.room.localParticipant.publishTrack(microphone, { source: Track.Source.Microphone });
    await this.room.startAudio().catch(() => {});
    this.room.remoteParticipants.forEach((participant) => this.#look(participant));
    this.on.state();
  }

  leave = () => this.room.disconnect();

  /** The one who came last: one that died may be in the room for a while yet. */
  get agent() {
    return [...this.room.remoteParticipants.values()].findLast((participant) => participant.isAgent);
  }

  /** listening, thinking, speaking (LiveKit's own attribute); undefined without an interviewer. */
  get agentState() {
    return this.agent?.attributes["lk.agent.state"];
  }

  get isReconnecting() {
    return ["reconnecting", "signalReconnecting"].includes(this.room.state);
  }

  /** An agent that has died is still shown for a while; then the room's metadata says that another is awaited. */
  get isWaiting() {
    return !this.agent || read(this.room.metadata || "{}").waiting_for_interviewer === true;
  }

  get isOver() {
    return OVER.includes(this.progress?.status);
  }

  /** A typed answer; the room's own topic for it, which the other pages hear too. */
  async type(text) {
    const { id } = await this.room.localParticipant.sendText(text, { topic: "lk.chat" });
    this.on.line({ id, speaker: "client", text, isFinal: true });
  }

  /** An act of the lawyer's: skip, repeat, pause, resume, end, ask. The interviewer answers with the state after it. */
  async act(name, payload = "") {
    const call = { destinationIdentity: this.agent.identity, method: `lexnova.${name}`, payload };
    try {
      this.#take(read(await this.room.localParticipant.performRpc(call)));
    } catch {
      throw new Error("The interviewer did not do it. Try again.");
    }
  }

  hear(isHeard) {
    this.isDeaf = !isHeard;
    document.querySelectorAll("audio").forEach((element) => (element.muted = this.isDeaf));
  }

  /** A late comer finds the state in the agent's attribute, without the questions. */
  #look(participant) {
    const compact = participant.isAgent && participant.attributes[PROGRESS];
    if (compact) this.#take(read(compact));
    this.on.state();
  }

  async #ask() {
    if (this.agent) await this.act("get_progress").catch(() => {});
    this.on.state();
  }

  /** A higher `seq` is newer. The same one may come twice: as packet, and as attribute without the questions. */
  #take(progress) {
    if (progress.type !== "script_progress" || progress.seq < (this.progress?.seq ?? 0)) return;
    this.progress = { questions: this.progress?.questions, ...progress };
    this.on.progress(this.progress);
    this.on.state();
  }

  /** Words travel on another connection than the news of who has come, and may overtake it: they wait for it here. */
  async #arrived(identity) {
    while (!this.room.getParticipantByIdentity(identity)) {
      await new Promise((resolve) => this.room.once(RoomEvent.ParticipantConnected, resolve));
    }
    return this.room.getParticipantByIdentity(identity);
  }

  /** The agent's words arrive as they are spoken; the client's again and again under one segment until they are final. */
  async #hear(stream, identity) {
    const speaker = identity.startsWith("client-") ? "client" : "interviewer";
    if (speaker === "interviewer" && !(await this.#arrived(identity)).isAgent) return;
    const id = stream.info.attributes?.["lk.segment_id"] ?? stream.info.id;
    let text = "";
    try {
      for await (const chunk of stream) this.on.line({ id, speaker, text: (text += chunk), isFinal: false });
    } catch {
      // the speaker has left in the middle of it: what has come stays
    }
    this.on.line({ id, speaker, text, isFinal: true });
  }
}

/** Draws lines of speech into a list, each segment once. */
export function captions(list, names) {
  const lines = new Map();
  return ({ id, speaker, text, isFinal }) => {
    if (!text.trim()) return;
    let line = lines.get(id);
    if (!line) {
      line = document.createElement("li");
      line.className = speaker;
      line.append(Object.assign(document.createElement("b"), { textContent: names[speaker] }), " ", document.createElement("span"));
      lines.set(id, line);
      list.append(line);
    }
    line.lastChild.textContent = text;
    line.setAttribute("aria-busy", String(!isFinal)); // read out when it is whole
    list.scrollTop = list.scrollHeight;
  };
}
