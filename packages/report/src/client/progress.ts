import { button, element, setText } from "./dom.js";
import { focusOn } from "./focus-on.js";
import { carriedFields, type Form, isChangedSinceSaved, progressOf } from "./form.js";
import { remainders } from "./remainders.js";
import type { Section } from "./sections.js";

/**
 * How far the form has come, and the way to what remains: seen at all times, said aloud only when a part is done. That
 * something is changed since it was saved is seen here, and said aloud where it was saved.
 */
export function progressBar(form: Form, sections: readonly Section[]): HTMLElement {
  const { store, saved } = form;
  const asked = sections.flatMap(({ offers }) => offers);
  const text = element("span", { className: "progress-text" });
  const changed = element("span", { className: "warning" }, "Endret etter lagring");
  const bar = element("progress", { max: asked.length, "aria-hidden": "true" });
  const aloud = element("span", { role: "status", className: "unseen" });
  const next = button("Neste ubesvarte", () => focusOn(progressOf(store.get(), asked).left[0]?.id));
  const nextCarried = button("Neste som står som sist", () => focusOn(carriedFields(store.get(), asked)[0]));
  const nextRest = button("Neste å se over", () =>
    focusOn(remainders(store.get(), form.data).flatMap(({ fields }) => fields)[0]?.field),
  );
  let done = new Set<string>();
  store.listen((state) => {
    const { answered, carried, left } = progressOf(state, asked);
    bar.value = answered;
    const words = `${answered} av ${asked.length} besvart`;
    const rest = remainders(state, form.data).flatMap(({ fields }) => fields);
    const isRest = left.length === 0 && carriedFields(state, asked).length === 0 && rest.length > 0;
    const more = carried > 0 ? `, ${carried} står som sist` : isRest ? `, ${rest.length} ting å se over` : "";
    setText(text, `${words}${more}`);
    nextRest.hidden = !isRest;
    next.hidden = left.length === 0;
    nextCarried.hidden = carriedFields(state, asked).length === 0;
    changed.hidden = !isChangedSinceSaved(form);
    const nowDone = sections.filter(({ offers }) => progressOf(state, offers).answered === offers.length);
    const [justDone] = nowDone.filter(({ id }) => !done.has(id));
    if (justDone) setText(aloud, `Delen «${justDone.title}» er ferdig. ${words}.`);
    done = new Set(nowDone.map(({ id }) => id));
  });
  saved.listen(() => {
    changed.hidden = !isChangedSinceSaved(form);
  });
  return element("div", { className: "progress" }, text, bar, changed, next, nextCarried, nextRest, aloud);
}
