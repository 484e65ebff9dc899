import type { OfferAnswer, OwnOffer } from "@barneloftet/analytics";

/** What has been chosen about one offer so far; what is absent is not chosen. */
export interface Draft {
  readonly availability?: OfferAnswer["availability"] | undefined;
  readonly shared_with?: NonNullable<OfferAnswer["shared_with"]> | undefined;
  readonly counsellors?: OfferAnswer["counsellors"] | undefined;
  readonly without_casework?: OfferAnswer["without_casework"] | undefined;
  readonly capacity?: OfferAnswer["capacity"] | undefined;
  /** As typed. */
  readonly assignments?: string | undefined;
  /** The half-year that the answer comes from, until somebody has looked at it again. */
  readonly from?: string | undefined;
  /** The half-year that what is free comes from, until somebody has looked at that again. */
  readonly capacity_from?: string | undefined;
}

/** An offer of the service's own, as typed so far. */
export interface OwnDraft extends Draft {
  /** Tells it from the others in the form; never saved in the file. */
  readonly key: string;
  readonly name: string;
  readonly kind: OwnOffer["kind"];
}

/** The most offers of its own that a service writes. */
export const mostOwnOffers = 8;

/** All that has been chosen and typed in a form. */
export interface FormState {
  /** By offer id; what nobody has touched is absent. */
  readonly drafts: Readonly<Record<string, Draft>>;
  readonly own: readonly OwnDraft[];
  readonly mailbox: string;
}

/** A form in which nothing is chosen. */
export const emptyForm: FormState = { drafts: {}, own: [], mailbox: "" };

/** Whether something is said of the offer: «ikke oppgitt» says nothing. */
export function isStated({ availability }: Draft): boolean {
  return availability !== undefined && availability !== "not_stated";
}

/** The number of assignments typed, or undefined if it is none from 1 to 999. */
export function assignmentsOf({ assignments = "" }: Draft): number | undefined {
  return /^[1-9]\d{0,2}$/.test(assignments.trim()) ? Number(assignments) : undefined;
}
