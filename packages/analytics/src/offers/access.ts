import { networkOf } from "../region/memberships.js";
import type { Region } from "../region/region.js";
import { daysOfHalfYear } from "../time/half-year.js";
import { isHeld } from "./answer-rules.js";
import type { OfferAnswer } from "./answers.js";
import type { Offer } from "./offer.js";
import { type Agreement, answerTo, type Register } from "./register.js";
import { registerServices } from "./register-services.js";

/** How a service's children reach an offer; `none` when they do not, `not_stated` when nobody has said. */
export type How = "own" | "network" | "across" | "bought" | "agreement" | "none" | "not_stated";

/** Every way to an offer, the nearest first, then the two that are no way. */
export const ways: readonly How[] = ["own", "network", "across", "bought", "agreement", "none", "not_stated"];

/**
 * Whether a method has the two certified counsellors that a case takes: `robust` with two or more in reach, `fragile`
 * with fewer, `not_known` while they may be two: it is bought, or somebody within reach has not said. Only methods are
 * asked about counsellors.
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
  const { from, to } = daysOfHalfYear(period);
  return agreements.filter(
    ({ valid_from, valid_to }) => valid_from < to && (valid_to === undefined || valid_to > from),
  );
}

/**
 * How the children of a service reach an offer. What the service itself says comes first; where it lacks the offer, or
 * has not said, an agreement counts when the one who lends says that it has the offer.
 */
export function accessOf(region: Region, register: Register, service: string, offer: Offer): Access {
  const own = { service, answer: answerTo(register, service, offer.id) };
  const lenders = agreementsIn(register, register.period)
    .filter((agreement) => agreement.user === service && agreement.offer === offer.id)
    .map(({ provider }) => ({ service: provider, answer: answerTo(register, provider, offer.id) }));
  const how = wayOf(
    own.answer,
    lenders.map(({ answer }) => answer),
  );
  if (offer.kind !== "method" || !hasAccess(how)) return { how, robustness: "not_applicable", holders: [] };
  return { how, ...counted(how, [own, ...partnersOf(region, register, own, offer), ...lenders]) };
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
      if (lenders.some((lender) => lender !== undefined && isHeld(lender))) return "agreement";
      return answer === undefined || lenders.includes(undefined) ? "not_stated" : "none";
  }
}

/** What a service says of an offer; no answer where nobody knows yet. */
interface Word {
  readonly service: string;
  readonly answer: OfferAnswer | undefined;
}

/**
 * The other services that share an offer with one that shares it, and those that may do so and have not said: of the
 * same network, or of any where both share it across. Who may belong to the network is as one that has not said.
 */
function partnersOf(region: Region, register: Register, own: Word, offer: Offer): readonly Word[] {
  if (own.answer?.availability !== "shared") return [];
  const sharesAcross = own.answer.shared_with === "across";
  const ours = networkIn(region, own.service);
  return registerServices(region).flatMap(({ id: service }): readonly Word[] => {
    const answer = answerTo(register, service, offer.id);
    if (service === own.service || (answer && answer.availability !== "shared")) return [];
    if (sharesAcross && (!answer || answer.shared_with === "across")) return [{ service, answer }];
    const theirs = networkIn(region, service);
    if (ours === undefined || theirs === undefined) return [{ service, answer: undefined }];
    return ours === theirs ? [{ service, answer }] : [];
  });
}

function networkIn(region: Region, service: string): string | undefined {
  const network = networkOf(region, { level: "service", id: service }, region.organisationDate);
  return network.kind === "known" ? network.value.id : undefined;
}

/** The counsellors within reach, each service's once, though it both shares and lends or has two agreements. */
function counted(how: How, within: readonly Word[]): Omit<Access, "how"> {
  const held = new Map(
    within.flatMap(({ service, answer }) => (answer && isHeld(answer) ? [[service, answer.counsellors] as const] : [])),
  );
  const counts = [...held].flatMap(([service, counsellors]) => {
    const least = atLeast[counsellors];
    return least === undefined ? [] : [{ service, least }];
  });
  const isOpen =
    how === "bought" || within.some(({ answer }) => answer === undefined) || [...held.values()].includes("not_stated");
  const isRobust = counts.reduce((sum, { least }) => sum + least, 0) >= 2;
  return {
    robustness: isRobust ? "robust" : isOpen ? "not_known" : "fragile",
    holders: counts.map(({ service }) => service),
  };
}

const atLeast: Readonly<Partial<Record<OfferAnswer["counsellors"], number>>> = { one: 1, two_or_more: 2 };
