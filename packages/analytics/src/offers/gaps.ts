import type { Region } from "../region/region.js";
import { nextHalfYear } from "../time/half-year.js";
import { accessOf, agreementsIn } from "./access.js";
import { isHeld } from "./answer-rules.js";
import type { OfferAnswer } from "./answers.js";
import { childrenByService, personsIn } from "./children.js";
import { isCounted, type Offer, offersOf } from "./offer.js";
import { type Proximity, proximityIn } from "./proximity.js";
import { type Agreement, answersOf, answerTo, type Register } from "./register.js";
import { registerServices } from "./register-services.js";

/** An offer that a service's children do not reach, by the service's own word. */
export interface Gap {
  readonly service: string;
  readonly offer: Offer;
  /** Whether the service plans it. */
  readonly isPlanned: boolean;
  /** The service's children aged 0–17 in the region; undefined where they have not been counted. */
  readonly children: number | undefined;
}

/** What a service says it can lend of an offer in the half-year after the register's. */
export interface FreeOffer {
  readonly service: string;
  readonly offer: string;
  /** Assignments, or undefined where the service says «some». */
  readonly assignments: number | undefined;
}

/** A service that could help with a gap, and how near it is. */
export interface Helper extends FreeOffer {
  readonly proximity: Proximity;
  /** An agreement between the two in force about another offer, which could be widened. */
  readonly agreement: Agreement | undefined;
}

/** A gap and everyone with free capacity, the nearest first: same network, then neighbours on land, then by distance. */
export interface GapWithHelpers {
  readonly gap: Gap;
  readonly helpers: readonly Helper[];
}

/** Every gap of a region's services, in the order of the pack's services and offers. */
export function gapsOf(region: Region, register: Register): readonly Gap[] {
  const children = childrenByService(region);
  const offers = offersOf(region).filter(isCounted);
  return registerServices(region).flatMap(({ id: service }) => {
    const persons = personsIn(children.filter((of) => of.service === service));
    return offers
      .filter((offer) => accessOf(region, register, service, offer).how === "none")
      .map((offer) => ({
        service,
        offer,
        isPlanned: answerTo(register, service, offer.id)?.availability === "planned",
        children: persons,
      }));
  });
}

/**
 * The half-year that free capacity is for: the one after the register's, since the form asks what can be lent in the next
 * half-year.
 */
export function capacityPeriod({ period }: Register): string {
  return nextHalfYear(period);
}

/** Everything that services say they can lend in the half-year of `capacityPeriod`; older answers say nothing of it. */
export function freeOffers(register: Register): readonly FreeOffer[] {
  return register.answers.flatMap(({ service, answers: own }) =>
    own
      .filter((answer) => lends(register, service, answer))
      .map(({ offer, assignments }) => ({ service, offer, assignments })),
  );
}

/** Whether a service says in the register's own half-year that it has an offer and has something of it free for others. */
export function lends(register: Register, service: string, answer: OfferAnswer): boolean {
  const isOfPeriod = answersOf(register, service)?.period === register.period;
  return isOfPeriod && isHeld(answer) && (answer.capacity === "some" || answer.capacity === "number");
}

/** Who could help whom: every gap with those who have free capacity for it. Nothing is ranked by quality. */
export function helpersOf(region: Region, register: Register): readonly GapWithHelpers[] {
  const free = freeOffers(register);
  const near = proximityIn(region);
  const agreements = agreementsIn(register, register.period);
  return gapsOf(region, register).map((gap) => ({
    gap,
    helpers: free
      .filter(({ service, offer }) => offer === gap.offer.id && service !== gap.service)
      .map((of) => ({
        ...of,
        proximity: near(of.service, gap.service),
        agreement: agreements.find(({ provider, user }) => provider === of.service && user === gap.service),
      }))
      .toSorted(nearest),
  }));
}

function nearest(a: Helper, b: Helper): number {
  const [one, other] = [a.proximity, b.proximity];
  return (
    Number(other.sameNetwork) - Number(one.sameNetwork) ||
    Number(other.neighbours) - Number(one.neighbours) ||
    (one.kilometres ?? Number.POSITIVE_INFINITY) - (other.kilometres ?? Number.POSITIVE_INFINITY) ||
    (a.service < b.service ? -1 : 1)
  );
}
