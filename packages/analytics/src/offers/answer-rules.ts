import type { OfferAnswer, OwnOffer } from "./answers.js";
import type { Offer } from "./offer.js";

/** A rule that an answer about an offer must keep. */
export type AnswerRule =
  | "statutory"
  | "shared_with_whom"
  | "not_shared"
  | "how_many_assignments"
  | "no_number_of_assignments"
  | "nothing_to_lend"
  | "counsellors_of_methods"
  | "counsellors_of_others";

/** A rule that is broken, and the column where it shows. */
export interface BrokenRule {
  readonly rule: AnswerRule;
  readonly column: keyof OfferAnswer;
}

/**
 * The first rule that an answer breaks; undefined for one in order.
 *
 * @param offer The offer it is about; undefined for a service's own.
 */
export function brokenRule(
  answer: OwnOffer | OfferAnswer,
  offer: Pick<Offer, "kind"> | undefined,
): BrokenRule | undefined {
  const { availability, shared_with, capacity, assignments } = answer;
  const isHeld = availability === "exists" || availability === "shared";
  if (offer?.kind === "statutory") return { rule: "statutory", column: "offer" };
  if (availability === "shared" && shared_with === undefined)
    return { rule: "shared_with_whom", column: "shared_with" };
  if (availability !== "shared" && shared_with !== undefined) return { rule: "not_shared", column: "shared_with" };
  if (capacity === "number" && assignments === undefined)
    return { rule: "how_many_assignments", column: "assignments" };
  if (capacity !== "number" && assignments !== undefined)
    return { rule: "no_number_of_assignments", column: "assignments" };
  if (!isHeld && (capacity === "some" || capacity === "number")) return { rule: "nothing_to_lend", column: "capacity" };
  if (!("counsellors" in answer)) return undefined;
  const has = answer.counsellors === "one" || answer.counsellors === "two_or_more";
  if (offer?.kind !== "method" && (answer.counsellors !== "not_stated" || answer.without_casework !== "not_stated"))
    return { rule: "counsellors_of_methods", column: "counsellors" };
  return has && !isHeld ? { rule: "counsellors_of_others", column: "counsellors" } : undefined;
}
