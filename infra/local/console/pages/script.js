// Before the interview: the PDF goes up, the script comes back, the lawyer reviews it and starts.
import { upload } from "./api.js";
import { attempt, h, say, watching, words } from "./dom.js";

const PROCESSING_SECONDS = 1; // what `Retry-After` says
const UNSURE = 0.8;

/** Draws until its page is replaced. */
export async function reviewScript({ api, session, page, status, reload }) {
  let timer = null;
  let script = null;
  let questions = [];
  let isChanged = false; // by the lawyer, and not saved
  const watch = watching(status);
  let posted = null; // the form that the newest PDF went up by

  async function read() {
    clearTimeout(timer);
    const [now, found] = await Promise.all([api.get(`/sessions/${session.id}`), find()]);
    if (isChanged || !page.isConnected) return; // meanwhile an edit was begun, or another page was opened
    if (now.status !== session.status) return reload();
    if (JSON.stringify(found) !== JSON.stringify(script)) take(found);
    if (isToRead()) waitAndRead();
  }

  /** Whether more is to come: a PDF, its script, or what was stored between the two answers of one look. */
  const isToRead = () =>
    script.status === "processing" || script.awaited_upload_id || (script.status === "parsed" && session.status === "draft");

  function take(found) {
    script = found;
    questions = (script.questions ?? []).map((question) => ({ ...question }));
    mark(false);
    draw();
  }

  /** Whether there are changes to lose: the page that opens another asks first. */
  function mark(isUnsaved) {
    isChanged = isUnsaved;
    page.classList.toggle("unsaved", isUnsaved);
  }

  const waitAndRead = () => {
    timer = setTimeout(readAgain, PROCESSING_SECONDS * 1000);
  };

  const readAgain = () => isChanged || !page.isConnected || watch(() => read().catch((error) => {
    waitAndRead(); // what failed once may do in a second
    throw error;
  }));

  const find = () =>
    api.get(`/sessions/${session.id}/script`).catch((error) => {
      if (error.code === "script_not_found") return { status: "missing" };
      throw error;
    });

  function draw() {
    const file = h("input", { type: "file", id: "pdf", accept: "application/pdf", onchange: () => send(file) });
    const upload = h("p", {}, h("label", { for: "pdf" }, script.revision ? "Another PDF of questions " : "PDF of questions "), file);
    const isBehind = posted !== null && script.awaited_upload_id === posted; // a start would ask the PDF before
    if (script.status !== "parsed") return page.replaceChildren(h("p", {}, standing()), upload);
    page.replaceChildren(
      h("p", {}, `${questions.length} questions from ${script.page_count} page(s). `,
        "They are asked in this order and in exactly these words.", ...script.warnings.map((code) => ` Note: ${words(code)}${where(code)}.`),
        isBehind && " The new PDF is being read; these are still the questions of the one before."),
      h("ol", { class: "questions" }, questions.map(row)),
      h("p", { class: "buttons" },
        h("button", { onclick: add }, "Add a question"),
        h("button", { onclick: (event) => attempt(event.target, status, save), disabled: !isChanged, id: "save" }, "Save changes"),
        h("button", { class: "main", onclick: (event) => attempt(event.target, status, start), disabled: isBehind, id: "start" }, "Start the interview")),
      upload,
    );
  }

  function where(code) {
    if (code !== "unread_places") return "";
    return ` on page ${[...new Set(script.unread_places.map((place) => place.page))].join(", ")}`;
  }

  function standing() {
    if (script.status === "failed") return `The PDF could not be read: ${script.error.detail}`;
    return script.upload_id ? "The PDF is being read …" : "No PDF has come yet. It is sent straight to the file store.";
  }

  async function send(file) {
    const [pdf] = file.files;
    if (!pdf) return; // the choice was called off
    await attempt(file, status, async () => {
      const form = await api.post(`/sessions/${session.id}/document`); // the newest form wins
      await upload(form, pdf);
      posted = form.upload_id;
      page.replaceChildren(h("p", {}, "The PDF is being read …"));
      await read();
    });
    file.value = ""; // the same may be chosen again
  }

  function row(question, place) {
    const wording = h("textarea", {
      rows: Math.max(1, Math.ceil(question.text.length / 70)),
      "aria-label": `Wording of question ${place + 1}`,
      oninput: () => change(() => (question.text = wording.value), false),
    }, question.text);
    const button = (label, title, act, disabled = false) =>
      h("button", { title, "aria-label": `${title}: question ${place + 1}`, onclick: () => focusOn(title, change(act)), disabled }, label);
    const move = (by) => () => {
      questions.splice(place + by, 0, ...questions.splice(place, 1));
      return place + by;
    };
    const remove = () => {
      questions.splice(place, 1);
      return Math.min(place, questions.length - 1);
    };
    const review = () => {
      question.needs_review = false;
      return place;
    };
    return h("li", { class: question.needs_review ? "unsure" : "" },
      wording,
      h("div", { class: "row" },
        h("span", { class: "flags" }, flags(question).map((flag) => h("span", { class: "chip" }, flag))),
        question.needs_review && button("Looks right", "Mark as reviewed", review),
        button("↑", "Move up", move(-1), place === 0),
        button("↓", "Move down", move(1), place === questions.length - 1),
        button("Remove", "Remove", remove, questions.length === 1)));
  }

  function change(act, isRedrawn = true) {
    const result = act();
    mark(true);
    if (isRedrawn) draw();
    else document.getElementById("save").disabled = false;
    return result;
  }

  /** Drawing has replaced what had the focus: the same button of the question that stands at `place` now gets it. */
  function focusOn(title, place) {
    const li = page.querySelectorAll(".questions li")[place];
    (li.querySelector(`[title="${title}"]:enabled`) ?? li.querySelector("textarea")).focus();
  }

  function add() {
    change(() => questions.push({ text: "" })); // without an id it is new, and the service gives it one
    page.querySelector(".questions li:last-child textarea").focus();
  }

  async function save() {
    page.inert = true; // what is typed now would be drawn over by what was saved
    try {
      take(await api.put(`/sessions/${session.id}/script`, { questions }, script.etag));
    } catch (error) {
      if (error.status !== 412) throw error;
      throw new Error("Somebody has changed this script meanwhile, so your changes are not saved. Reload the page to see theirs.");
    } finally {
      page.inert = false;
    }
    say(status, "Saved.");
    if (isToRead()) waitAndRead();
  }

  async function start() {
    if (isChanged) await save();
    const started = await api.post(`/sessions/${session.id}/start`);
    await reload(started);
  }

  await read();
}

function flags(question) {
  const { condition, answer, confidence } = question;
  return [
    question.needs_review && "needs review",
    confidence < UNSURE && `${Math.round(confidence * 100)} % sure`,
    question.number && `no. ${question.number}`,
    question.page && `page ${question.page}`,
    question.section,
    answer && words(answer.type) + (answer.options.length ? `: ${answer.options.join(" / ")}` : ""),
    condition && `only if ${condition.question_id} is “${condition.equals}”`,
    question.parent_id && `belongs to ${question.parent_id}`,
    question.required === "true" && "required",
    question.origin && question.origin !== "pdf" && "your wording",
  ].filter(Boolean);
}
