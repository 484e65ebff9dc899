import { municipalitiesOfService, networkOf } from "../region/memberships.js";
import type { PackRow } from "../region/pack.js";
import type { Region } from "../region/region.js";

/** How near two services are. */
export interface Proximity {
  readonly sameNetwork: boolean;
  /** Whether a municipality of the one is, or borders on land to, a municipality of the other. */
  readonly neighbours: boolean;
  /** Kilometres as the crow flies between the midpoints of their nearest municipalities; undefined where not known. */
  readonly kilometres: number | undefined;
}

type Place = PackRow<"structure/geography.csv">;

/** How near any two services of a region are on its organisation date. */
export function proximityIn(region: Region): (a: string, b: string) => Proximity {
  const day = region.organisationDate;
  const places = new Map(region.pack["structure/geography.csv"].map((place) => [place.code, place]));
  const known = new Map<string, { network: string | undefined; codes: readonly string[]; places: readonly Place[] }>();
  const of = (service: string) => {
    const found = known.get(service);
    if (found) return found;
    const network = networkOf(region, { level: "service", id: service }, day);
    const municipalities = municipalitiesOfService(region, service, day);
    const codes = municipalities.kind === "known" ? municipalities.value.map(({ code }) => code) : [];
    const made = {
      network: network.kind === "known" ? network.value.id : undefined,
      codes,
      places: codes.flatMap((code) => places.get(code) ?? []),
    };
    known.set(service, made);
    return made;
  };
  return (a, b) => {
    const [one, other] = [of(a), of(b)];
    const distances = one.places.flatMap((place) => other.places.map((to) => kilometresBetween(place, to)));
    return {
      sameNetwork: one.network !== undefined && one.network === other.network,
      neighbours:
        one.codes.some((code) => other.codes.includes(code)) ||
        one.places.some(({ land_neighbours }) =>
          (land_neighbours ?? "").split(" ").some((code) => other.codes.includes(code)),
        ),
      kilometres: distances.length === 0 ? undefined : Math.min(...distances),
    };
  };
}

const earthRadius = 6371;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** The great-circle distance between two midpoints, in kilometres, by the haversine formula. */
export function kilometresBetween(
  a: Pick<Place, "longitude" | "latitude">,
  b: Pick<Place, "longitude" | "latitude">,
): number {
  const [north, south] = [radians(a.latitude), radians(b.latitude)];
  const haversine =
    Math.sin((south - north) / 2) ** 2 +
    Math.cos(north) * Math.cos(south) * Math.sin(radians(b.longitude - a.longitude) / 2) ** 2;
  return 2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(haversine)));
}
