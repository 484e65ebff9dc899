import type { Draft } from "../draft.js";

/** A follow-up question that shows itself when it is to be answered. */
export interface FollowUp {
  readonly element: HTMLElement;
  readonly show: (draft: Draft) => void;
}
