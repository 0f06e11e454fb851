// The little that these pages need of a framework.

export const $ = (id) => document.getElementById(id);

/** h("button", { class: "act", onclick: press }, "Skip"): children that are null or false are left out. */
export function h(name, given = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(given)) {
    if (key.startsWith("on")) element.addEventListener(key.slice(2), value);
    else if (value === true) element.setAttribute(key, "");
    else if (value !== false && value != null) element.setAttribute(key, value);
  }
  element.append(...children.flat().filter((child) => child != null && child !== false)); // strings become text, never markup
  return element;
}

/** Run an act of the user's: its control is off meanwhile, and what went wrong is said in a sentence. */
export async function attempt(control, status, act) {
  if (control) control.disabled = true;
  say(status, "");
  try {
    return await act();
  } catch (error) {
    say(status, error.message, true);
  } finally {
    if (control) control.disabled = false;
  }
}

/** Runs looks that nobody asked for: each leaves standing what was said of an act of the user's, and takes back its own. */
export function watching(status) {
  let said = null;
  return async (look) => {
    try {
      await look();
      if (status.textContent === said) say(status, "");
      said = null;
    } catch (error) {
      say(status, (said = error.message), true);
    }
  };
}

export function say(status, sentence, isFailure = false) {
  if (status.textContent === sentence) return; // a screen reader would read it again
  status.textContent = sentence;
  status.classList.toggle("failure", isFailure);
}

/** Pages show states and codes as words: in_progress → in progress. */
export const words = (code) => (code ?? "").replaceAll("_", " ");
