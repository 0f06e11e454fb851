"""The console's review of a script, run by Node on a document of the test's own: what can be started when."""

import json
import shutil
import subprocess
from pathlib import Path

from infra.local.home import PROJECT
from infra.toolchain import node

MAIN = """
class Element {
  children = [];
  told = {};
  attributes = {};
  isConnected = true;
  classList = { toggle() {} };
  setAttribute(name, value) { this.attributes[name] = value; }
  addEventListener(event, tell) { this.told[event] = tell; }
  append(...children) { this.children.push(...children); }
  replaceChildren(...children) { this.children = children; }
  find(id) {
    if (this.attributes.id === id) return this;
    return this.children.map((child) => child.find?.(id)).find(Boolean);
  }
  get text() { return this.children.map((child) => child.text ?? child).join(""); }
}
globalThis.document = { createElement: () => new Element() };
globalThis.FormData = class { append() {} };
globalThis.fetch = async () => ({ ok: true });
globalThis.setTimeout = (tell) => { globalThis.look = tell; };

const { reviewScript } = await import("./script.js");
const question = { id: "q1", text: "What is your name?", confidence: 1, answer: { type: "text", options: [] } };
const script = { status: "parsed", upload_id: "old", warnings: [], questions: [question] };
script.awaited_upload_id = "another window's";
const session = { id: "1", status: "ready" };
const api = {
  get: async (path) => (path.endsWith("/script") ? { ...script } : { ...session }),
  post: async () => ({ upload_id: script.awaited_upload_id = "new", fields: {}, max_bytes: 9 }),
};
const page = new Element();
const seen = [];
const see = () => seen.push(["disabled" in page.find("start").attributes, page.text.includes("of the one before")]);

await reviewScript({ api, session, page, status: new Element(), reload() {} });
see();
const file = page.find("pdf");
file.files = [{ size: 1 }];
await file.told.change();
see();
Object.assign(script, { upload_id: "new", awaited_upload_id: null });
await look();
see();
console.log(JSON.stringify(seen));
"""


def test_nothing_is_started_while_the_pdf_that_went_up_is_being_read(tmp_path: Path) -> None:
    """The questions on the page, which would be asked, are those of the PDF before it."""
    (tmp_path / "package.json").write_text('{"type": "module"}')
    (tmp_path / "main.js").write_text(MAIN)
    for name in ("script.js", "api.js", "dom.js"):
        shutil.copy(PROJECT / "infra" / "local" / "console" / "pages" / name, tmp_path)

    ran = subprocess.run([str(node.node_binaries() / "node"), "main.js"], cwd=tmp_path, capture_output=True, text=True)

    assert ran.returncode == 0, ran.stderr
    assert json.loads(ran.stdout) == [[False, False], [True, True], [False, False]]
