// The client's view: who asks, joining, hearing and reading, speaking or typing.
import { connect } from "./api.js";
import { $, attempt, say } from "./dom.js";
import { askForMicrophone, captions, InterviewRoom } from "./room.js";

const code = location.pathname.split("/").pop();
const invitation = `/invitations/${encodeURIComponent(code)}`;
const api = await connect();

const WHEN_OVER = "The interview is over. Thank you. What you said is kept for your lawyer. You can close this window.";
const STANDING = {
  draft: "The interview is not ready yet. Please try again when your lawyer tells you to.",
  ready: "The interview has not been started yet. Please try again when your lawyer tells you to.",
  in_progress: "You can join now. Find a quiet place; it takes as long as you like.",
  paused: "The interview is paused. You can join now and go on where it stopped.",
  completed: WHEN_OVER,
  cancelled: "Your lawyer has closed this interview. There is nothing left for you to do.",
};
const STATES = {
  listening: "It is your turn: speak, or type.",
  speaking: "The interviewer is speaking.",
  thinking: "One moment …",
};

let room = null;
let microphone = null;
let isCalled = false; // an interviewer is on its way
let isHeld = false; // the lawyer has paused it

/** Before joining, and again after leaving: `first` says what happened. */
async function stand(first = "") {
  $("during").hidden = true;
  $("before").hidden = false;
  await attempt(null, $("standing"), async () => {
    const invited = await api.get(invitation).catch((error) => {
      $("ready").hidden = true; // not valid, or withdrawn: the problem's own sentence says what to do
      throw error;
    });
    $("title").textContent = `Interview for ${invited.lawyer_name}`;
    $("captions").lang = invited.language;
    $("ready").hidden = !["in_progress", "paused"].includes(invited.status);
    say($("standing"), `${first} ${STANDING[invited.status]}`.trim());
  });
}

async function join(button, withMicrophone) {
  await attempt(button, $("standing"), async () => {
    microphone = withMicrophone ? await askForMicrophone().catch(() => null) : null;
    const joining = new InterviewRoom({ progress: count, state: show, line: captions($("captions"), NAMES), left });
    try {
      await joining.join(await call(), microphone);
    } catch (error) {
      microphone?.stop();
      throw error;
    }
    room = joining;
    $("before").hidden = true;
    $("during").hidden = false;
    if (!microphone) $("words").focus(); // with one it would only bring up a phone's keyboard
    show();
  });
}

/** A token ends a client's own break and calls an interviewer; a pause that is still there after it is the lawyer's. */
async function call() {
  const access = await api.post(`${invitation}/token`);
  isHeld = (await api.get(invitation)).status === "paused";
  isCalled = !isHeld;
  return access;
}

const NAMES = { interviewer: "Interviewer (AI)", client: "You" };

function count(progress) {
  $("done").max = Math.max(progress.total, 1);
  $("done").value = progress.resolved;
  $("count").textContent = `${progress.resolved} of ${progress.total}`;
  if (progress.status !== "paused") isHeld = false;
}

function show() {
  if (!room) return;
  if (room.isOver && !room.agent) return void room.leave(); // the goodbye has been spoken
  if (room.agent) isCalled = false;
  const isPaused = room.progress?.status === "paused";
  $("typing").hidden = room.isOver;
  $("resume").hidden = !isPaused || isHeld || isCalled || Boolean(room.agent);
  $("microphone").hidden = !microphone;
  if (microphone) $("microphone").textContent = microphone.isMuted ? "Turn my microphone on" : "Mute my microphone";
  say($("notice"), notice(isPaused));
}

function notice(isPaused) {
  if (room.isReconnecting) return "The connection is lost; trying to get it back …";
  if (room.isOver) return "That was the last of it. Please wait for the goodbye.";
  if (isHeld) return "Your lawyer has paused the interview. Please wait: it goes on by itself.";
  if (isPaused && !isCalled && !room.agent) return "The interview is paused. Press “Go on” when you are ready.";
  if (isPaused && room.agent) return "The interview is paused. If your lawyer paused it, please wait; if not, say that you want to go on.";
  if (room.isWaiting) return "The interviewer is on its way …";
  if (microphone?.isMuted) return "Your microphone is off: type, or turn it on.";
  return STATES[room.agentState] ?? "The interviewer is here.";
}

function left(isElsewhere) {
  if (!room) return; // it never came to joining
  const isOver = room.isOver;
  microphone?.stop();
  room = microphone = null;
  stand(isOver ? "" : isElsewhere ? "You are in the interview in another window." : "You are not in the interview now.");
}

$("join").onclick = () => join($("join"), true);
$("join-typing").onclick = () => join($("join-typing"), false);
$("leave").onclick = () => room.leave();
$("microphone").onclick = async () => {
  await (microphone.isMuted ? microphone.unmute() : microphone.mute());
  show();
};
$("resume").onclick = () => attempt($("resume"), $("notice"), call).then(show);
$("typing").onsubmit = (event) => {
  event.preventDefault();
  const text = $("words").value.trim();
  if (!text) return;
  attempt(event.submitter, $("notice"), async () => {
    await room.type(text);
    $("words").value = "";
    $("words").focus();
  });
};
$("words").onkeydown = (event) => {
  if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    $("typing").requestSubmit();
  }
};

stand();
