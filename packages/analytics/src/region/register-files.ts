import { z } from "zod";

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

/** A half-year as in `2025H1`. */
export const halfYear = z.string().regex(/^20\d{2}H[12]$/, "a half-year, as in 2025H1");

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "lower-case letters a–z, digits and hyphens");
const optional = <T extends z.ZodType>(type: T) => z.union([z.literal("").transform(() => undefined), type]);

/** The columns of an answer about a shared offer, and of what can be lent of it. */
const lending = {
  availability: z.enum(availabilities),
  /** Given when the offer is shared. */
  shared_with: optional(z.enum(partners)),
  capacity: z.enum(capacities),
  /** Given when the capacity is a number: assignments for others in the half-year. */
  assignments: optional(z.coerce.number().int().positive().max(999)),
};

/** What one service says of one offer in one half-year. */
export const answerColumns = {
  offer: id,
  ...lending,
  /** For methods; `not_stated` for every other offer. */
  counsellors: z.enum(counsellorCounts),
  /** For methods: whether the counsellors have no caseworker role beside; `not_stated` for every other offer. */
  without_casework: z.enum(answersYesNo),
};

/** What one service says of an offer that is its own and in no list. */
export const ownOfferColumns = {
  name: z.string().min(1).max(80),
  kind: z.enum(ownOfferKinds),
  ...lending,
};

/** Which answers a row belongs to: whose, for which half-year, given on which day. */
export const answerOf = { service: id, period: halfYear, answered_on: z.iso.date() };
