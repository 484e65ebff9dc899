import { isCounted } from "@barneloftet/analytics";
import { type Draft, emptyForm, type FormState, isStated } from "../draft.js";
import { formOf } from "../form-answers.js";
import type { FormData, FormOffer } from "../form-data.js";
import { createStore, type Store } from "./store.js";

/** A form at work: what it is about, and what has been chosen. */
export interface Form {
  readonly data: FormData;
  readonly store: Store<FormState>;
  /** Changes what is chosen about an offer. It is no longer an answer from last time. */
  readonly change: (offer: string, patch: Draft) => void;
}

/** A form that begins with what was answered last time, or with nothing. */
export function createForm(data: FormData): Form {
  const store = createStore(firstState(data));
  return {
    data,
    store,
    change(offer, patch) {
      const state = store.get();
      const draft = { ...state.drafts[offer], ...patch, from: undefined };
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

/** How far a form has come. What stands as last time and has not been looked at is counted apart. */
export function progressOf(
  { drafts }: FormState,
  offers: readonly FormOffer[],
): { readonly answered: number; readonly carried: number; readonly left: readonly FormOffer[] } {
  const stated = offers.filter(({ id }) => isStated(drafts[id] ?? {}));
  const carried = stated.filter(({ id }) => drafts[id]?.from !== undefined).length;
  return { answered: stated.length - carried, carried, left: offers.filter((offer) => !stated.includes(offer)) };
}
