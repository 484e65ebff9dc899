import type { Draft, FormState } from "../draft.js";
import type { FormOffer } from "../form-data.js";
import { button, element, setText } from "./dom.js";
import { carriedFields, type Form, hasCarriedAnswer, progressOf } from "./form.js";
import { methodQuestion } from "./method-question.js";
import { offerQuestion } from "./offer-question.js";
import type { Section } from "./sections.js";
import { confirmed } from "./touched.js";
import { type Undo, undoPlace } from "./undo.js";

/** One part of the form, with the buttons that answer the rest of it at once. */
export function sectionView({ id, title, intro, offers }: Section, form: Form): HTMLElement {
  const count = element("span", { className: "count" });
  const undo = undoPlace();
  const missing = button("Sett resten i denne delen til «mangler»", () => setRestMissing(form, offers, undo));
  const asLast = button("Resten i denne delen er som sist", () => confirmCarried(form, offers, undo));
  form.store.listen((state) => {
    setText(count, `${progressOf(state, offers).answered} av ${offers.length}`);
    asLast.hidden = !hasCarriedAnswer(state, offers);
  });
  return element(
    "section",
    { "aria-labelledby": id },
    element("h2", { id }, title, " ", count),
    element("p", {}, intro),
    ...offers.map((offer) => (offer.group === "method" ? methodQuestion(offer, form) : offerQuestion(offer, form))),
    element("p", { className: "actions" }, missing, asLast),
    undo.element,
  );
}

/** Says «mangler» of every offer about which nothing is chosen; «ikke oppgitt» is a choice and stands. */
function setRestMissing({ store }: Form, offers: readonly FormOffer[], { tell }: Undo): void {
  const rest = offers.filter(({ id }) => store.get().drafts[id]?.availability === undefined);
  const { carried, left } = progressOf(store.get(), offers);
  const toLookAt = carried > 0 ? ` ${carried} svar står som sist. Se over dem.` : "";
  if (rest.length === 0) {
    const done = left.length === 0 ? "besvart" : "besvart eller «ikke oppgitt»";
    tell(carried > 0 ? `Ingen er ubesvart i denne delen.${toLookAt}` : `Alt i denne delen er ${done}.`);
    return;
  }
  replaceDrafts(
    store,
    rest.map(({ id, group }) => [
      id,
      group === "method" ? { counsellors: "none", availability: "missing" } : { availability: "missing" },
    ]),
    (undo) => tell(`${rest.length} svar er satt til «mangler».${toLookAt}`, undo),
  );
}

/** Says of every answer from last time to some offers that it still holds. What is free is asked all the same. */
function confirmCarried({ store }: Form, offers: readonly FormOffer[], { tell }: Pick<Undo, "tell">): void {
  const carried = offers.flatMap(({ id }): [string, Draft][] => {
    const draft = store.get().drafts[id];
    return draft?.from === undefined ? [] : [[id, confirmed(draft)]];
  });
  replaceDrafts(store, carried, (undo) => {
    const free = carriedFields({ ...store.get(), own: [] }, offers).length;
    const toLookAt = free > 0 ? ` Ledig for andre må dere se over selv: det står som sist for ${free} tilbud.` : "";
    tell(`${carried.length} svar er som sist.${toLookAt}`, undo);
  });
}

/** Says of every answer from last time that it still holds, of the service's own offers too. */
export function confirmAll(form: Form, { tell }: Pick<Undo, "tell">): void {
  const { store } = form;
  const own = store.get().own.map((offer) => ({ before: offer, now: confirmed(offer) }));
  store.set({ ...store.get(), own: own.map(({ now }) => now) });
  confirmCarried(form, form.data.offers, {
    tell: (what, undo) =>
      tell(what, () => {
        undo?.();
        const restored = store.get().own.map((offer) => own.find(({ now }) => now === offer)?.before ?? offer);
        store.set({ ...store.get(), own: restored });
      }),
  });
}

/** Replaces drafts. What is undone is only what has not been changed since. */
function replaceDrafts(
  store: Form["store"],
  drafts: readonly (readonly [string, Draft])[],
  done: (undo: () => void) => void,
): void {
  const before = store.get().drafts;
  const set = Object.fromEntries(drafts);
  store.set({ ...store.get(), drafts: { ...before, ...set } });
  done(() => {
    const now: FormState = store.get();
    const kept = Object.entries(now.drafts).filter(([id, draft]) => draft !== set[id]);
    const restored = Object.entries(before).filter(([id]) => now.drafts[id] === set[id] && set[id] !== undefined);
    store.set({ ...now, drafts: Object.fromEntries([...kept, ...restored]) });
  });
}
