import * as z from "zod";
import {
  answersYesNo,
  availabilities,
  capacities,
  counsellorCounts,
  halfYearPattern,
  longestName,
  mostAssignments,
  ownOfferKinds,
  partners,
} from "./answer-choices.js";

/** A half-year as in `2025H1`. */
export const halfYear = z.string().regex(halfYearPattern, "a half-year, as in 2025H1");

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "lower-case letters a–z, digits and hyphens");
const optional = <T extends z.ZodType>(type: T) => z.union([z.literal("").transform(() => undefined), type]);

/** The columns of an answer about a shared offer, and of what can be lent of it. */
const lending = {
  availability: z.enum(availabilities),
  /** Given when the offer is shared. */
  shared_with: optional(z.enum(partners)),
  capacity: z.enum(capacities),
  /** Given when the capacity is a number: assignments for others in the half-year. */
  assignments: optional(z.coerce.number().int().positive().max(mostAssignments)),
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
  name: z.string().min(1).max(longestName),
  kind: z.enum(ownOfferKinds),
  ...lending,
};

/** Which answers a row belongs to: whose, for which half-year, given on which day. */
export const answerOf = { service: id, period: halfYear, answered_on: z.iso.date() };
