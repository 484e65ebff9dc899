import { leastSure } from "../region/certainty.js";
import type { Status } from "../region/pack.js";
import type { Region } from "../region/region.js";
import { validOn } from "../region/region.js";
import type { Level } from "../region/unit.js";
import { type ShareBounds, unansweredBounds } from "../statistics/intervals/unanswered-bounds.js";
import { type Access, accessOf, type How, hasAccess, type Robustness, ways } from "./access.js";
import { type Children, childrenByService, personsIn } from "./children.js";
import { isCounted, type Offer, offersOf } from "./offer.js";
import type { Register } from "./register.js";
import { registerServices } from "./register-services.js";

/** A unit that coverage is counted for. */
export interface CoveredUnit {
  readonly level: Extract<Level, "municipality" | "service" | "network" | "region">;
  readonly id: string;
  readonly name: string;
}

/** How many of a unit's children reach an offer, and how. */
export interface Coverage {
  readonly unit: CoveredUnit;
  readonly offer: Offer;
  /** Children aged 0–17; undefined where some have not been counted: then nothing else is counted either. */
  readonly children: number | undefined;
  /** Children by the way they reach the offer; the ways add up to `children`. */
  readonly by: Readonly<Record<How, number>>;
  readonly withAccess: number;
  /** For a method, the children with access by how robust it is. */
  readonly robustness: Readonly<Record<Robustness, number>>;
  /** The share of the children with access, as bounds while somebody has not answered; undefined without children. */
  readonly share: ShareBounds | undefined;
  /** For a method: the share of all the children who reach two counsellors or more. */
  readonly robustShare: ShareBounds | undefined;
  /** How sure the children's numbers and who serves them are. What the services say is theirs. */
  readonly status: Status;
  readonly sources: readonly string[];
}

/** Coverage of every counted offer in every municipality, service and network of a region, and in all of it. */
export function coverageOf(region: Region, register: Register): readonly Coverage[] {
  const children = childrenByService(region);
  const access = accessOfServices(region, register);
  const offers = offersOf(region).filter(isCounted);
  return unitsOf(region).flatMap(({ unit, holds }) => {
    const of = children.filter(holds);
    return offers.map((offer) => covered(unit, offer, of, access));
  });
}

type AccessTo = (service: string | undefined, offer: string) => Access;

const notStated: Access = { how: "not_stated", robustness: "not_applicable", holders: [] };

function accessOfServices(region: Region, register: Register): AccessTo {
  const services = new Set(childrenByService(region).flatMap(({ service }) => service ?? []));
  const offers = offersOf(region).filter(isCounted);
  const found = new Map(
    [...services].flatMap((service) =>
      offers.map((offer) => [`${service} ${offer.id}`, accessOf(region, register, service, offer)] as const),
    ),
  );
  return (service, offer) => found.get(`${service} ${offer}`) ?? notStated;
}

/** Units in the pack's own order, never by value: the region, networks, services, municipalities. */
function unitsOf(region: Region): readonly { readonly unit: CoveredUnit; readonly holds: (of: Children) => boolean }[] {
  const { pack, organisationDate: day } = region;
  const whole = { unit: { level: "region", id: region.id, name: region.name } as const, holds: () => true };
  const networks = pack["structure/networks.csv"].map(({ id, name }) => ({
    unit: { level: "network", id, name } as const,
    holds: ({ network }: Children) => network === id,
  }));
  const services = registerServices(region).map(({ id, name }) => ({
    unit: { level: "service", id, name } as const,
    holds: ({ service }: Children) => service === id,
  }));
  const municipalities = pack["structure/municipalities.csv"]
    .filter((row) => row.in_region === "yes" && validOn(row, day))
    .map(({ code, short_name }) => ({
      unit: { level: "municipality", id: code, name: short_name } as const,
      holds: ({ municipality }: Children) => municipality === code,
    }));
  return [whole, ...networks, ...services, ...municipalities];
}

function covered(unit: CoveredUnit, offer: Offer, children: readonly Children[], access: AccessTo): Coverage {
  const all = personsIn(children);
  const whole = all === undefined ? [] : children;
  const by = counted<How>(ways, whole, ({ service }) => access(service, offer.id).how);
  const reached = whole.filter(({ service }) => hasAccess(access(service, offer.id).how));
  const robustness = counted<Robustness>(
    ["robust", "fragile", "not_known", "not_applicable"],
    reached,
    ({ service }) => access(service, offer.id).robustness,
  );
  const withAccess = personsIn(reached) ?? 0;
  const isMethod = offer.kind === "method";
  return {
    unit,
    offer,
    children: all,
    by,
    withAccess,
    robustness,
    share: all === undefined ? undefined : unansweredBounds(withAccess, by.not_stated, all),
    robustShare:
      all === undefined || !isMethod
        ? undefined
        : unansweredBounds(robustness.robust, robustness.not_known + by.not_stated, all),
    status: leastSure(children.map(({ status }) => status)),
    sources: [...new Set(children.flatMap(({ sources }) => sources))].toSorted(),
  };
}

function counted<K extends string>(
  keys: readonly K[],
  children: readonly Children[],
  keyOf: (of: Children) => K,
): Readonly<Record<K, number>> {
  return Object.fromEntries(
    keys.map((key) => [key, personsIn(children.filter((of) => keyOf(of) === key)) ?? 0]),
  ) as Record<K, number>;
}
