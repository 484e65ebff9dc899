import { isCounted, isHeld } from "@barneloftet/analytics";
import { type Draft, emptyForm, type FormState, isStated } from "../draft.js";
import { formOf } from "../form-answers.js";
import type { FormData, FormOffer } from "../form-data.js";
import { createStore, type Store } from "./store.js";
import { touched } from "./touched.js";

/** A form at work: what it is about, and what has been chosen. */
export interface Form {
  readonly data: FormData;
  readonly store: Store<FormState>;
  /** What was chosen when the form was last saved as a file, if it has been. */
  readonly saved: Store<FormState | undefined>;
  /** Changes what is chosen about an offer. It is no longer an answer from last time. */
  readonly change: (offer: string, patch: Draft) => void;
}

/** A form that begins with what was answered last time, or with nothing. */
export function createForm(data: FormData): Form {
  const store = createStore(firstState(data));
  return {
    data,
    store,
    saved: createStore<FormState | undefined>(undefined),
    change(offer, patch) {
      const state = store.get();
      const draft = touched(state.drafts[offer] ?? {}, patch);
      store.set({ ...state, drafts: { ...state.drafts, [offer]: draft } });
    },
  };
}

/** What a form begins with: last time's answers, marked as such, or nothing. */
export function firstState({ previous, offers }: FormData): FormState {
  if (!previous) return emptyForm;
  const { drafts, ...rest } = formOf(previous, previous.period);
  const asked = new Set(offers.filter(isCounted).map(({ id }) => id));
  return { ...rest, drafts: Object.fromEntries(Object.entries(drafts).filter(([id]) => asked.has(id))) };
}

/** The offers that a form asks about. */
export function askedIn({ offers }: FormData): readonly FormOffer[] {
  return offers.filter(isCounted);
}

/** Whether the form has been saved as a file and changed since. */
export function isChangedSinceSaved({ store, saved }: Form): boolean {
  const before = saved.get();
  return before !== undefined && before !== store.get();
}

/** How far a form has come. What stands as last time and has not been looked at is counted apart. */
export function progressOf(
  { drafts }: FormState,
  offers: readonly FormOffer[],
): { readonly answered: number; readonly carried: number; readonly left: readonly FormOffer[] } {
  const draftOf = ({ id }: FormOffer): Draft => drafts[id] ?? {};
  const stated = offers.filter((offer) => isStated(draftOf(offer)));
  const carried = stated.filter((offer) => carriedIn(offer.id, draftOf(offer)).length > 0).length;
  return { answered: stated.length - carried, carried, left: offers.filter((offer) => !stated.includes(offer)) };
}

/** The names of the fields that stand as last time, in the order of the offers; those of the service's own come last. */
export function carriedFields({ drafts, own }: FormState, offers: readonly FormOffer[]): readonly string[] {
  return [
    ...offers.flatMap(({ id }) => carriedIn(id, drafts[id] ?? {})),
    ...own.flatMap((draft) => carriedIn(draft.key, draft)),
  ];
}

/** Whether an answer of last time can be said to hold; what is free has to be looked at itself. */
export function hasCarriedAnswer(
  { drafts }: Pick<FormState, "drafts">,
  offers: readonly { readonly id: string }[],
): boolean {
  return offers.some(({ id }) => drafts[id]?.from !== undefined);
}

function carriedIn(name: string, draft: Draft): readonly string[] {
  const isFreeCarried = isHeld(draft) && draft.capacity_from !== undefined;
  return [...(draft.from === undefined ? [] : [name]), ...(isFreeCarried ? [`${name}-capacity`] : [])];
}
