// The lawyer's view: signing in, the list of sessions, and which page a session is on.
import { connect } from "./api.js";
import { $, attempt, h, say, words } from "./dom.js";
import { followInterview } from "./live.js";
import { reviewScript } from "./script.js";
import { showSheet } from "./sheet.js";

// A product signs in with its identity provider (authorization code with PKCE); the local issuer has no page of its own.
const KEPT = "lexnova-token";
let api = null;
let cursor = null;
let opened = null; // the page that is open
let close = () => {}; // what it holds: a room

async function open() {
  const token = sessionStorage.getItem(KEPT);
  if (token) api = await connect(token);
  $("sign-in").hidden = Boolean(token);
  $("desk").hidden = $("sign-out").hidden = !token;
  if (!token) return;
  await Promise.all([list(), show()]); // a page that opens after a slow list would replace what was opened meanwhile
}

async function list(after = null) {
  await withApi(null, async () => {
    const page = await api.get(`/sessions?limit=20${after ? `&cursor=${encodeURIComponent(after)}` : ""}`);
    if (!after) $("sessions").replaceChildren();
    $("sessions").append(...page.sessions.map(entry));
    cursor = page.next_cursor;
    $("more").hidden = !cursor;
  });
}

const entry = (session) =>
  h("li", {},
    h("a", { href: `#${session.id}`, "aria-current": session.id === location.hash.slice(1) && "page" },
      h("span", {}, session.title), " ", h("span", { class: `chip ${session.status}` }, words(session.status))));

/** The open session, by the address: a script to review, an interview to follow (just `started`?), or its answers. */
async function show(started = null) {
  close();
  close = () => {};
  const page = (opened = h("div", { class: "page" }));
  const id = location.hash.slice(1);
  if (!id) return $("session").replaceChildren(h("p", { class: "hint" }, "Choose a session, or create one."));
  document.querySelectorAll("#sessions a").forEach((link) => {
    link.hash.slice(1) === id ? link.setAttribute("aria-current", "page") : link.removeAttribute("aria-current");
  });
  await withApi(null, async () => {
    const session = await api.get(`/sessions/${id}`);
    if (page !== opened) return; // another was opened meanwhile
    const status = h("p", { role: "status" });
    $("session").replaceChildren(heading(session), status, page);
    const around = { api, session, page, status, started, reload };
    if (["draft", "ready"].includes(session.status)) await reviewScript(around);
    else if (["in_progress", "paused"].includes(session.status)) {
      const leave = await followInterview(around);
      page === opened ? (close = leave) : leave();
    } else await showSheet(around);
  });
}

const heading = (session) =>
  h("div", { class: "heading" },
    h("h2", {}, session.title),
    h("p", {}, h("span", { class: `chip ${session.status}` }, words(session.status)),
      ` ${session.client_name ?? "Client without a name"}`,
      session.end_reason && `, ${words(session.end_reason)}`));

/** A session has moved on: the list and the page are drawn anew. */
async function reload(started = null) {
  await list();
  await show(started);
}

async function withApi(control, act) {
  await attempt(control, $("status"), () =>
    act().catch((error) => {
      if (error.status === 401) signOut();
      throw error;
    }));
}

function signOut() {
  close();
  sessionStorage.removeItem(KEPT);
  location.hash = "";
  $("session").replaceChildren();
  open();
}

$("sign-in").onsubmit = (event) => {
  event.preventDefault();
  sessionStorage.setItem(KEPT, $("token").value.trim());
  $("token").value = "";
  open();
};
$("create").onsubmit = (event) => {
  event.preventDefault();
  withApi(event.submitter, async () => {
    const session = await api.post("/sessions", {
      title: $("new-title").value,
      client_name: $("new-client").value.trim() || null,
      language: $("new-language").value,
    });
    $("create").reset();
    location.hash = session.id;
    await list();
  });
};
/** Asks where changes of a script's would be lost. */
const mayLeave = () => !isUnsaved() || confirm("Your changes are not saved. Leave without them?");
const isUnsaved = () => opened?.isConnected && opened.classList.contains("unsaved");

$("sign-out").onclick = () => mayLeave() && signOut();
$("more").onclick = () => list(cursor);
window.addEventListener("hashchange", (event) => (mayLeave() ? show() : history.replaceState(null, "", event.oldURL)));
window.addEventListener("beforeunload", (event) => isUnsaved() && event.preventDefault());
open().catch((error) => say($("status"), error.message, true));
