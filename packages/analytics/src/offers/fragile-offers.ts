import type { Region } from "../region/region.js";
import { accessOf } from "./access.js";
import { childrenByService, personsIn } from "./children.js";
import { type Offer, offersOf } from "./offer.js";
import { answerTo, type Register } from "./register.js";
import { registerServices } from "./register-services.js";

/**
 * A single point of failure: a method that hangs on one certified counsellor. Named by the method and the service that
 * has the counsellor, never by the person.
 */
export interface FragileOffer {
  readonly offer: Offer;
  /** The service whose one counsellor it is. */
  readonly service: string;
  /** The services that reach no other counsellor, the own included when it is one. */
  readonly dependents: readonly string[];
  /** Their children aged 0–17; undefined where they have not been counted. */
  readonly children: number | undefined;
}

/** Every single point of failure of a region's register, by method, then in the order of the pack's services. */
export function fragileOffers(region: Region, register: Register): readonly FragileOffer[] {
  const children = childrenByService(region);
  const services = registerServices(region).map(({ id }) => id);
  return offersOf(region)
    .filter(({ kind }) => kind === "method")
    .flatMap((offer) => {
      const hanging = services.flatMap((service) => {
        const { robustness, holders } = accessOf(region, register, service, offer);
        return robustness === "fragile" ? holders.map((holder) => ({ service, holder })) : [];
      });
      return services.flatMap((service): readonly FragileOffer[] => {
        const dependents = hanging.filter(({ holder }) => holder === service).map((of) => of.service);
        if (dependents.length === 0 || answerTo(register, service, offer.id)?.counsellors !== "one") return [];
        const theirs = children.filter((of) => of.service !== undefined && dependents.includes(of.service));
        return [{ offer, service, dependents, children: personsIn(theirs) }];
      });
    });
}
