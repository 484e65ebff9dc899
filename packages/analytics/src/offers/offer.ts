import type { OfferKind, Tier } from "../region/answer-choices.js";
import type { Status } from "../region/pack.js";
import type { Region } from "../region/region.js";

/** Which list an offer stands in: the report's pyramid, the methods of structured change work, or a base's functions. */
export type OfferGroup = "pyramid" | "method" | "base_function";

/** The files of a pack whose rows are offers: an answer names one by its id alone. */
export const offerFiles = ["offers/pyramid.csv", "offers/methods.csv", "offers/base_functions.csv"] as const;

/** Something that a service can have, share, buy or lack. */
export interface Offer {
  readonly id: string;
  readonly name: string;
  readonly tier: Tier;
  readonly kind: OfferKind;
  readonly group: OfferGroup;
  /** How sure the tier and the kind are. */
  readonly status: Status;
  readonly source: string;
}

/** Every offer that the register asks about, and the statutory duties that it only lists: pyramid, methods, base functions. */
export function offersOf({ pack }: Region): readonly Offer[] {
  const pyramid = pack["offers/pyramid.csv"].map(
    ({ id, offer, tier, kind, status, source }): Offer => ({
      id,
      name: offer,
      tier,
      kind,
      group: "pyramid",
      status,
      source,
    }),
  );
  const methods = pack["offers/methods.csv"].map(
    ({ id, name, offer, status, source }): Offer => ({
      id,
      name,
      tier: pyramid.find((of) => of.id === offer)?.tier ?? "network_base",
      kind: "method",
      group: "method",
      status,
      source,
    }),
  );
  const functions = pack["offers/base_functions.csv"].map(
    ({ id, name, kind, status, source }): Offer => ({
      id,
      name,
      tier: "network_base",
      kind,
      group: "base_function",
      status,
      source,
    }),
  );
  return [...pyramid, ...methods, ...functions];
}

/** Whether an offer is asked about and counted as coverage: every one but the statutory duties. */
export function isCounted({ kind }: Pick<Offer, "kind">): boolean {
  return kind !== "statutory";
}
