import { networkOf } from "../region/memberships.js";
import type { Region } from "../region/region.js";
import { offersOf } from "./offer.js";
import { answersOf, type Register } from "./register.js";

/** What the ids of a register are called; an id that the pack does not know stands as it is. */
export interface OfferNames {
  readonly service: (id: string) => string;
  readonly offer: (id: string) => string;
  /** The name of a service's network on the organisation date, or null where it is not known. */
  readonly networkOfService: (service: string) => string | null;
  /** Where to write to a service about its offers, or null where it has not said. */
  readonly mailbox: (service: string) => string | null;
}

/** The names in a region, and the mailboxes that its services have given in a register. */
export function offerNames(region: Region, register?: Register): OfferNames {
  const services = new Map(region.pack["structure/services.csv"].map(({ id, name }) => [id, name]));
  const offers = new Map(offersOf(region).map(({ id, name }) => [id, name]));
  return {
    service: (id) => services.get(id) ?? id,
    offer: (id) => offers.get(id) ?? id,
    networkOfService(service) {
      const network = networkOf(region, { level: "service", id: service }, region.organisationDate);
      return network.kind === "known" ? network.value.name : null;
    },
    mailbox: (service) => (register ? (answersOf(register, service)?.mailbox ?? null) : null),
  };
}
