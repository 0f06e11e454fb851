// The HTTP API: bearer token, problem documents, idempotency keys, ETags.

const TRIES = 3;
const wait = (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * 1000));

/** An answer that is no success. `code` is stable and for programs, the message is a sentence for people (RFC 9457). */
export class Problem extends Error {
  constructor(status, document) {
    const others = (document.faults ?? []).filter((fault) => fault.message !== document.detail);
    const faults = others.map((fault) => `${fault.at}: ${fault.message}`);
    super([document.detail ?? `The service answered ${status}.`, ...faults].join(" "));
    this.status = status;
    this.code = document.code;
  }
}

export class Api {
  constructor(url, token = null) {
    this.url = url;
    this.token = token;
  }

  get = (path) => this.#call("GET", path);

  /** All rows of a document that comes in pages where it is long. */
  async all(path, name) {
    const rows = [];
    for (let query = ""; ; ) {
      const page = await this.get(path + query);
      rows.push(...page[name]);
      if (!page.next_cursor) return rows;
      query = `?cursor=${encodeURIComponent(page.next_cursor)}`;
    }
  }

  /** One key for all tries of one POST: however often it arrives, it makes one thing. */
  post = (path, body) => this.#call("POST", path, { body, headers: { "Idempotency-Key": crypto.randomUUID() } });

  /** `etag` is that of the script that was edited; 412 when somebody else changed it meanwhile. */
  put = (path, body, etag) => this.#call("PUT", path, { body, headers: { "If-Match": etag }, tries: 1 });

  /** The answer's document, its ETag as `etag`. Raises Problem; tries again where the service is away for a moment. */
  async #call(method, path, { body, headers = {}, tries = TRIES } = {}) {
    for (let left = tries - 1; ; left -= 1) {
      let answer;
      try {
        answer = await fetch(this.url + path, {
          method,
          headers: {
            ...headers,
            ...(this.token && { Authorization: `Bearer ${this.token}` }),
            ...(body && { "Content-Type": "application/json" }),
          },
          body: body && JSON.stringify(body),
        });
      } catch {
        if (!left) throw new Problem(0, { detail: "The service cannot be reached. Check your connection.", code: "offline" });
        await wait(1);
        continue;
      }
      if (answer.status === 503 && left) {
        await wait(Number(answer.headers.get("Retry-After") ?? 1));
        continue;
      }
      const document = answer.status === 204 ? {} : await answer.json().catch(() => ({}));
      if (!answer.ok) throw new Problem(answer.status, document);
      return Object.assign(document, { etag: answer.headers.get("ETag") });
    }
  }
}

/** Post the PDF straight to S3, by the form that the API gave: its fields first, the file last. */
export async function upload(form, file) {
  if (file.size > form.max_bytes) throw new Error(`The PDF is larger than ${form.max_bytes / 2 ** 20} MiB.`);
  const data = new FormData();
  for (const [name, value] of Object.entries(form.fields)) data.append(name, value);
  data.append("file", file);
  const answer = await fetch(form.url, { method: "POST", body: data }).catch(() => null);
  if (!answer?.ok) throw new Error("The PDF was not accepted. Choose a PDF and try again.");
}

/** Where the API is: asked of the server that gave the page. */
export async function connect(token) {
  const { api_url } = await (await fetch("/config.json")).json();
  return new Api(api_url, token);
}
