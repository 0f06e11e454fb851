// While it runs: the client's link, progress, what is said, and what the lawyer can have the interviewer do.
import { attempt, h, say, watching } from "./dom.js";
import { captions, InterviewRoom } from "./room.js";
import { answerList } from "./sheet.js";

const TRUTH_SECONDS = 4; // packets are a hint, the API is the truth
const NAMES = { interviewer: "Interviewer", client: "Client" };

/** `started` is what `start` answered, when this page follows it. Returns what ends it. */
export async function followInterview({ api, session, page, status, started, reload }) {
  const path = `/sessions/${session.id}`;
  const watch = watching(status);
  let room = null;
  let isElsewhere = false;
  let isClosed = false;
  let timer = null;

  const link = h("input", { id: "link", readonly: true, value: started?.invitation.url ?? "", placeholder: "shown once, when it is made" });
  const notice = h("p", { id: "notice", role: "status" });
  const bar = h("progress", { id: "done", max: 1, value: 0 });
  const count = h("span", { id: "count" });
  const lines = h("ol", { class: "captions", role: "log", "aria-live": "polite", "aria-label": "What is said", tabindex: 0 });
  const sheet = h("div", { id: "sheet" });
  const question = h("input", { id: "question", maxlength: 4000, required: true });
  const act = (name, label) => h("button", { onclick: (event) => attempt(event.target, status, () => perform(name)) }, label);

  page.replaceChildren(
    h("div", { class: "link" },
      h("label", { for: "link" }, "The client's link"), link,
      h("button", { onclick: (event) => attempt(event.target, status, copy) }, "Copy"),
      h("button", { title: "The earlier link stops working", onclick: (event) => attempt(event.target, status, invite) }, "New link")),
    notice,
    h("div", { class: "progress" }, h("label", { for: "done" }, "Questions done"), bar, count),
    h("div", { class: "buttons", role: "group", "aria-label": "Interview" },
      act("repeat", "Repeat"), act("skip", "Skip"), act("pause", "Pause"), act("resume", "Resume"), act("end", "End"),
      h("label", {}, h("input", { type: "checkbox", checked: true, onchange: (event) => room?.hear(event.target.checked) }), " Listen")),
    h("form", { class: "row", onsubmit: ask }, h("label", { for: "question" }, "Ask next"), question, h("button", {}, "Ask")),
    h("div", { class: "columns" }, sheet, h("div", {}, h("h3", {}, "What is said"), lines)),
  );

  async function copy() {
    if (!link.value) throw new Error("The link is shown only when it is made. Make a new one.");
    await navigator.clipboard.writeText(link.value);
    say(status, "Copied.");
  }

  async function invite() {
    link.value = (await api.post(`${path}/invitations`)).url;
  }

  /** By the interviewer where there is one, else by the API, which the next interviewer reads. */
  async function perform(name, payload) {
    if (name === "end" && !confirm("End the interview? It cannot be taken up again.")) return;
    if (room?.agent) await room.act(name, name === "skip" ? shown() : payload);
    else if (["pause", "resume"].includes(name)) await api.post(`${path}/${name}`);
    else if (name === "end" && room) await api.post(`${path}/cancel`);
    else throw new Error(room ? "There is no interviewer in the room now." : "You are not in the room now.");
    await look();
  }

  /** The question that the lawyer sees: it may be answered before the skip arrives. */
  function shown() {
    return JSON.stringify({ question_id: room.progress?.current_question_id ?? null });
  }

  function ask(event) {
    event.preventDefault();
    attempt(event.submitter, status, async () => {
      await perform("ask", JSON.stringify({ text: question.value }));
      question.value = "";
    });
  }

  async function join(token) {
    const joining = new InterviewRoom({
      progress: () => watch(look),
      state: describe,
      line: captions(lines, NAMES),
      left: (byAnotherWindow) => {
        room = null;
        isElsewhere = byAnotherWindow;
        describe();
      },
    });
    await joining.join(token);
    room = joining;
    if (isClosed) room.leave();
  }

  const standing = { paused_by: session.paused_by };
  function describe() {
    if (isElsewhere) return say(notice, "You follow this interview in another window. Reload to follow it here.");
    if (!room) return say(notice, "Not in the room; joining …");
    const { status: state } = room.progress ?? session;
    if (state === "paused") say(notice, `Paused${standing.paused_by ? ` (${standing.paused_by})` : ""}.`);
    else if (room.isReconnecting) say(notice, "The connection is lost; trying to get it back …");
    else if (!room.isWaiting) say(notice, `The interviewer is ${room.agentState ?? "here"}.`);
    else say(notice, standing.waiting ? "Waiting for an interviewer …" : "The interviewer comes when the client does.");
  }

  let looking = null;
  /** The truth, once at a time: at every packet, and every few seconds for what no packet told. */
  function look() {
    looking ??= read().finally(() => (looking = null));
    return looking;
  }

  async function read() {
    const [now, answers, progress] = await Promise.all([
      api.get(path), api.all(`${path}/answers`, "answers"), api.get(`${path}/progress`),
    ]);
    if (isClosed || !page.isConnected) return;
    const said = room?.progress?.seq > progress.seq ? room.progress : progress; // what the room knows may be newer
    bar.max = Math.max(said.total, 1);
    bar.value = said.resolved;
    count.textContent = `${said.resolved} of ${said.total}, ${said.answered} answered`;
    sheet.replaceChildren(answerList(answers, said.current_question_id));
    Object.assign(standing, { paused_by: now.paused_by, waiting: now.waiting_for_interviewer });
    describe();
    if (["completed", "cancelled"].includes(now.status)) await reload();
  }

  async function beat() {
    await watch(async () => {
      if (!room && !isElsewhere) await join(await api.post(`${path}/token`)); // a token lives two minutes: always a fresh one
      await look();
    });
    if (!isClosed) timer = setTimeout(beat, TRUTH_SECONDS * 1000);
  }

  if (started) await attempt(null, status, () => join({ server_url: started.server_url, participant_token: started.lawyer_token }));
  await beat();
  return () => {
    isClosed = true;
    clearTimeout(timer);
    room?.leave();
  };
}
