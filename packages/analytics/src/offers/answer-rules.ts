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
 * Whether a service has an offer itself, its own or shared, so that others could use it. A method that it shares without
 * any certified counsellor of its own is not; where it has not said how many there are, it is taken at its word.
 */
export function isHeld({ availability, counsellors }: Held): boolean {
  return (availability === "exists" || availability === "shared") && counsellors !== "none";
}

/** What tells whether an offer is held; of a form that is not filled in, each may be undefined. */
interface Held {
  readonly availability?: OfferAnswer["availability"] | undefined;
  /** Of methods alone. */
  readonly counsellors?: OfferAnswer["counsellors"] | undefined;
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
  if (offer?.kind === "statutory") return { rule: "statutory", column: "offer" };
  if (availability === "shared" && shared_with === undefined)
    return { rule: "shared_with_whom", column: "shared_with" };
  if (availability !== "shared" && shared_with !== undefined) return { rule: "not_shared", column: "shared_with" };
  if (capacity === "number" && assignments === undefined)
    return { rule: "how_many_assignments", column: "assignments" };
  if (capacity !== "number" && assignments !== undefined)
    return { rule: "no_number_of_assignments", column: "assignments" };
  if ("counsellors" in answer) {
    const has = answer.counsellors === "one" || answer.counsellors === "two_or_more";
    if (offer?.kind !== "method" && (answer.counsellors !== "not_stated" || answer.without_casework !== "not_stated"))
      return { rule: "counsellors_of_methods", column: "counsellors" };
    if (has && !isHeld(answer)) return { rule: "counsellors_of_others", column: "counsellors" };
  }
  const lends = capacity === "some" || capacity === "number";
  return lends && !isHeld(answer) ? { rule: "nothing_to_lend", column: "capacity" } : undefined;
}
