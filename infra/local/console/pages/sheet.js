// The answers: each question with what became of it and the client's own words.
import { h, words } from "./dom.js";

const SPEAKERS = { agent: "Interviewer", client: "Client", lawyer: "Lawyer" };

/** A session that is over: answers and transcript. */
export async function showSheet({ api, session, page }) {
  const path = `/sessions/${session.id}`;
  const [answers, turns] = await Promise.all([api.all(`${path}/answers`, "answers"), api.all(`${path}/transcript`, "turns")]);
  const answered = answers.filter((answer) => answer.status === "answered").length;
  page.replaceChildren(
    h("p", {}, `${answered} of ${answers.length} questions answered.`),
    answerList(answers),
    h("details", {}, h("summary", {}, "Transcript"),
      h("ol", { class: "captions" }, turns.map((turn) =>
        h("li", { class: turn.speaker === "agent" ? "interviewer" : turn.speaker },
          h("b", {}, SPEAKERS[turn.speaker]), " ", turn.text || "(spoke; not transcribed)")))),
  );
}

export const answerList = (answers, current = null) =>
  h("ol", { class: "answers" }, answers.map((answer) => h("li", {
    "data-question": answer.question_id,
    class: answer.question_id === current ? "current" : "",
    "aria-current": answer.question_id === current && "step",
  },
    h("p", { class: "wording" }, answer.text, " ", h("span", { class: `chip ${answer.status}` }, words(answer.status))),
    answer.value != null && h("p", { class: "value" }, present(answer.value)),
    answer.said.map((said) => h("blockquote", {}, said.text, h("small", {}, evidence(said)))),
    answer.told_with && h("p", { class: "hint" }, `said of it before it was asked: “${answer.told_with}”`),
    answer.went_on_with.map((said) => h("p", { class: "hint" }, `and, when the next question had been put: “${said}”`)),
    answer.said.length > 0 && answer.wording_delivered === false &&
      h("p", { class: "hint" }, "the question was cut off each time before this was said"),
    answer.no_longer_applies && h("p", { class: "hint" }, "would not be asked now"),
    answer.caused_by && h("p", { class: "hint" }, `because of the answer to ${answer.caused_by}`))));

/** Normalised: true and false for yes and no, several choices as a list. */
function present(value) {
  if (typeof value === "boolean") return value ? "Yes" : "No";
  return Array.isArray(value) ? value.join(", ") : typeof value === "object" ? JSON.stringify(value) : String(value);
}

function evidence({ channel, started_at, confidence }) {
  const sure = confidence == null ? "" : `, heard with ${Math.round(confidence * 100)} % confidence`;
  return ` ${channel}${started_at ? ` at ${new Date(started_at).toLocaleTimeString()}` : ""}${sure}`;
}
