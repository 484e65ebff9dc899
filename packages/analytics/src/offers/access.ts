import { networkOf } from "../region/memberships.js";
import type { Region } from "../region/region.js";
import { daysOfHalfYear } from "../time/half-year.js";
import type { OfferAnswer } from "./answers.js";
import type { Offer } from "./offer.js";
import { type Agreement, answerTo, type Register } from "./register.js";

/** How a service's children reach an offer; `none` when they do not, `not_stated` when nobody has said. */
export type How = "own" | "network" | "across" | "bought" | "agreement" | "none" | "not_stated";

/** Every way to an offer, the nearest first, then the two that are no way. */
export const ways: readonly How[] = ["own", "network", "across", "bought", "agreement", "none", "not_stated"];

/**
 * Whether a method has the two certified counsellors that a case takes: `robust` with two or more in reach, `fragile`
 * with fewer, `not_known` while somebody has not said. Only methods are asked about counsellors.
 */
export type Robustness = "robust" | "fragile" | "not_known" | "not_applicable";

/** How the children of one service reach one offer, and whether it can bear that one counsellor leaves. */
export interface Access {
  readonly how: How;
  readonly robustness: Robustness;
  /** The services whose counsellors can be reached, the own included; empty for what is no method. */
  readonly holders: readonly string[];
}

/** Whether a way is one: own, shared, bought or by agreement. */
export function hasAccess(how: How): boolean {
  return how !== "none" && how !== "not_stated";
}

/** The agreements in force on some day of a half-year. */
export function agreementsIn({ agreements }: Register, period: string): readonly Agreement[] {
  const { start, end } = daysOfHalfYear(period);
  return agreements.filter(
    ({ valid_from, valid_to }) => valid_from < end && (valid_to === undefined || valid_to > start),
  );
}

/**
 * How the children of a service reach an offer. What the service itself says comes first; where it lacks the offer, or
 * has not said, an agreement counts when the one who lends says that it has the offer.
 */
export function accessOf(region: Region, register: Register, service: string, offer: Offer): Access {
  const answer = answerTo(register, service, offer.id);
  const lenders = agreementsIn(register, register.period)
    .filter((agreement) => agreement.user === service && agreement.offer === offer.id)
    .map(({ provider }) => ({ service: provider, answer: answerTo(register, provider, offer.id) }));
  const how = wayOf(
    answer,
    lenders.map((lender) => lender.answer),
  );
  if (offer.kind !== "method" || !hasAccess(how)) return { how, robustness: "not_applicable", holders: [] };
  const reached = [
    ...(answer && isLendable(answer) ? [{ service, answer }] : []),
    ...(answer?.availability === "shared" ? sharers(region, register, { service, answer }, offer) : []),
    ...lenders.flatMap((lender) =>
      lender.answer && isLendable(lender.answer) ? [{ service: lender.service, answer: lender.answer }] : [],
    ),
  ];
  const holders = reached.filter((of) => of.answer.counsellors === "one" || of.answer.counsellors === "two_or_more");
  return { how, robustness: robustnessOf(how, reached), holders: [...new Set(holders.map((of) => of.service))] };
}

/** Whether a service has an offer that others could use: its own, or one that it shares. */
export function isLendable({ availability }: OfferAnswer): boolean {
  return availability === "exists" || availability === "shared";
}

function wayOf(answer: OfferAnswer | undefined, lenders: readonly (OfferAnswer | undefined)[]): How {
  switch (answer?.availability) {
    case "exists":
      return "own";
    case "shared":
      return answer.shared_with ?? "network";
    case "bought":
      return "bought";
    default:
      if (lenders.some((lender) => lender !== undefined && isLendable(lender))) return "agreement";
      return answer === undefined || lenders.includes(undefined) ? "not_stated" : "none";
  }
}

interface Reached {
  readonly service: string;
  readonly answer: OfferAnswer;
}

/** The other services that say they share the offer too: of the same network, or of any when both share it across. */
function sharers(region: Region, register: Register, own: Reached, offer: Offer): readonly Reached[] {
  const networkIn = (service: string): string | undefined => {
    const network = networkOf(region, { level: "service", id: service }, region.organisationDate);
    return network.kind === "known" ? network.value.id : undefined;
  };
  const ours = networkIn(own.service);
  return register.answers.flatMap(({ service }) => {
    const answer = answerTo(register, service, offer.id);
    if (service === own.service || answer?.availability !== "shared") return [];
    const isNear = ours !== undefined && networkIn(service) === ours;
    const isAcross = own.answer.shared_with === "across" && answer.shared_with === "across";
    return isNear || isAcross ? [{ service, answer }] : [];
  });
}

function robustnessOf(how: How, reached: readonly Reached[]): Robustness {
  const known = reached.reduce((sum, { answer }) => sum + (atLeast[answer.counsellors] ?? 0), 0);
  if (known >= 2) return "robust";
  const isOpen = how === "bought" || known === 0 || reached.some(({ answer }) => answer.counsellors === "not_stated");
  return isOpen ? "not_known" : "fragile";
}

const atLeast: Readonly<Record<string, number>> = { one: 1, two_or_more: 2 };
