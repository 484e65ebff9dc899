import { button, element, setText } from "./dom.js";
import { askedIn, type Form, progressOf } from "./form.js";
import type { Section } from "./sections.js";

/** How far the form has come: seen at all times, said aloud only when a part is done. */
export function progressBar(form: Form, sections: readonly Section[]): HTMLElement {
  const asked = askedIn(form.data);
  const text = element("span", { className: "progress-text" });
  const bar = element("progress", { max: asked.length, "aria-hidden": "true" });
  const aloud = element("span", { role: "status", className: "unseen" });
  const next = button("Neste ubesvarte", () => focusOn(progressOf(form.store.get(), asked).left[0]?.id));
  let done = new Set<string>();
  form.store.listen((state) => {
    const { answered, carried, left } = progressOf(state, asked);
    bar.value = answered;
    const words = `${answered} av ${asked.length} besvart`;
    setText(text, carried > 0 ? `${words}, ${carried} står som sist` : words);
    next.hidden = left.length === 0;
    const nowDone = sections.filter(({ offers }) => progressOf(state, offers).answered === offers.length);
    const [justDone] = nowDone.filter(({ id }) => !done.has(id));
    if (justDone) setText(aloud, `Delen «${justDone.title}» er ferdig. ${words}.`);
    done = new Set(nowDone.map(({ id }) => id));
  });
  return element("div", { className: "progress" }, text, bar, next, aloud);
}

/** Moves to the first field of a question. */
export function focusOn(name: string | undefined): void {
  if (name === undefined) return;
  const field = document.querySelector<HTMLInputElement>(`input[name="${name}"]`);
  field?.focus({ preventScroll: true });
  field?.closest("fieldset")?.scrollIntoView({ block: "center" });
}
