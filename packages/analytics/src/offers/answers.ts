import type { PackRow } from "../region/pack.js";

/** What a service says of one offer. */
export type OfferAnswer = Omit<
  PackRow<"offers/answers.csv">,
  "service" | "period" | "answered_on" | "source" | "status"
>;

/** What a service says of an offer of its own, in no list. */
export type OwnOffer = Omit<
  PackRow<"offers/own_offers.csv">,
  "service" | "period" | "answered_on" | "source" | "status"
>;

/** One service's answers for one half-year, as its form saves them. */
export interface ServiceAnswers {
  readonly region: string;
  readonly service: string;
  /** The half-year asked about, as in `2025H1`. */
  readonly period: string;
  /** The ISO day the form was saved. */
  readonly answered_on: string;
  /** A function's mailbox, never a person's; undefined where none is given. */
  readonly mailbox: string | undefined;
  readonly answers: readonly OfferAnswer[];
  readonly own_offers: readonly OwnOffer[];
}
