import type { OfferAnswer, ServiceAnswers } from "../../src/offers/answers.js";
import type { Agreement, Register } from "../../src/offers/register.js";
import { packFiles, type RegionPack } from "../../src/region/pack.js";
import { createRegion, type Region } from "../../src/region/region.js";

const of = { source: "s", status: "invented" } as const;
const always = { valid_from: "2020-01-01", valid_to: undefined, ...of };
const note = undefined;

/** Children aged 0–17 by municipality code. 0105 has no known service. */
const children = { "0101": 100, "0102": 200, "0103": 300, "0104": 400, "0105": 50 };
const services = { a: "0101", b: "0102", c: "0103", d: "0104" };

const rows: Partial<RegionPack> = {
  "pack.csv": [
    {
      ...{ id: "liten", name: "Liten", kind: "invented", organisation_date: "2025-01-01" },
      ...{ last_confirmed: "2025-02-01", structure_from: "2020-01-01", register_period: "2025H1", ...of },
    },
  ],
  "structure/municipalities.csv": Object.keys(children).map((code) => ({
    ...{ code, name: `K ${code}`, short_name: `K ${code}`, in_region: "yes" as const },
    ...always,
  })),
  "structure/services.csv": Object.entries(services).map(([id, host]) => ({
    ...{ id, name: `Tjeneste ${id}`, host, host_status: "invented" as const },
    ...always,
  })),
  "structure/service_areas.csv": [
    ...Object.entries(services).map(([service, area]) => ({ area, service, ...always, note })),
    { area: "0105", service: undefined, ...always, note, status: "unknown" as const },
  ],
  "structure/networks.csv": [
    { id: "skog", name: "Skog", services_known_from: "2020-01-01", ...of },
    { id: "fjord", name: "Fjord", services_known_from: "2020-01-01", ...of },
  ],
  "structure/network_services.csv": [
    ...["a", "b", "c"].map((service) => ({ service, network: "skog", ...always, note })),
    { service: "d", network: "fjord", ...always, note },
  ],
  "structure/network_municipalities.csv": [{ municipality: "0105", network: "skog", ...always, note }],
  "structure/geography.csv": [
    { code: "0101", longitude: 10, latitude: 60, land_neighbours: "0102", ...of },
    { code: "0102", longitude: 10, latitude: 61, land_neighbours: "0101", ...of },
    { code: "0103", longitude: 10, latitude: 60.5, land_neighbours: undefined, ...of },
    { code: "0104", longitude: 10, latitude: 62, land_neighbours: undefined, ...of },
  ],
  "offers/pyramid.csv": [
    { id: "plikt", offer: "Plikt", tier: "own_service", kind: "statutory", ...of },
    { id: "gruppe", offer: "Gruppe", tier: "network_base", kind: "measure", ...of },
  ],
  "offers/methods.csv": [{ id: "metode", name: "Metode", offer: "gruppe", ...of }],
};

/** An invented region: Skog with a (100 children), b (200), c (300) and 50 of no known service; Fjord with d (400). */
export const region: Region = createRegion(
  { ...Object.fromEntries(Object.keys(packFiles).map((file) => [file, []])), ...rows } as RegionPack,
  Object.entries(children).map(([unit, persons]) => ({
    ...{ level: "municipality", unit, period_start: "2025-01-01", age_group: "0-17", persons },
    ...of,
  })),
);

/** An answer; what is not given is not stated. */
export function answer(offer: string, given: Partial<OfferAnswer>): OfferAnswer {
  return {
    ...{ offer, availability: "not_stated", shared_with: undefined, counsellors: "not_stated" },
    ...{ without_casework: "not_stated", capacity: "not_stated", assignments: undefined },
    ...given,
  };
}

/** A register of the first half of 2025 with these answers by service. */
export function registerWith(
  answers: Readonly<Record<string, readonly OfferAnswer[]>>,
  agreements: readonly Partial<Agreement>[] = [],
  period = "2025H1",
): Register {
  return {
    period,
    answers: Object.entries(answers).map(
      ([service, own]): ServiceAnswers => ({
        ...{ region: region.id, service, period: "2025H1", answered_on: "2025-03-01" },
        ...{ mailbox: undefined, answers: own, own_offers: [] },
      }),
    ),
    agreements: agreements.map((agreement) => ({
      ...{ provider: "d", user: "a", offer: "gruppe", decision: "Vedtak 1", ...always },
      ...agreement,
    })),
  };
}
