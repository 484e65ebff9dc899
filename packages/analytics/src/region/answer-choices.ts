/** What a service says of an offer: it has it, shares it with others, buys it, plans it, lacks it, or has not said. */
export const availabilities = ["exists", "shared", "bought", "planned", "missing", "not_stated"] as const;
/** What a service says of an offer. */
export type Availability = (typeof availabilities)[number];

/** With whom an offer is shared: services of the same learning network, or also of others. */
export const partners = ["network", "across"] as const;

/** How many certified counsellors a service has in a method. Two are the fewest that a case can lean on (§4.2). */
export const counsellorCounts = ["none", "one", "two_or_more", "not_stated"] as const;

/** An answer that may be left out. */
export const answersYesNo = ["yes", "no", "not_stated"] as const;

/** What a service can lend of an offer in the next half-year; `number` is a number of assignments. */
export const capacities = ["none", "some", "number", "not_stated"] as const;

/** The tiers of the measures pyramid, the lowest first. */
export const tiers = ["own_service", "network_base", "across_networks"] as const;
/** A tier of the measures pyramid. */
export type Tier = (typeof tiers)[number];

/** What kind of offer it is. A statutory duty is listed and never counted as coverage; a position is a base's function. */
export const offerKinds = [
  "statutory",
  "measure",
  "competence",
  "training",
  "shared_function",
  "method",
  "position",
] as const;
/** What kind of offer it is. */
export type OfferKind = (typeof offerKinds)[number];

/** What kinds a service's own offer may be of. */
export const ownOfferKinds = ["measure", "competence", "training", "shared_function"] as const;

/** What a half-year looks like, as in `2025H1`. */
export const halfYearPattern: RegExp = /^20\d{2}H[12]$/;

/** The longest name that a service's own offer may have, in characters. */
export const longestName = 80;

/** The most assignments that a service can say it lends of one offer. */
export const mostAssignments = 999;
