import type { Source } from "../src/disclosure/as-published.js";
import type { Cell } from "../src/disclosure/cell.js";

/** A source that a test's figures may name. */
export const source: Source = { id: "report", title: "Report", publisher: "Publisher", kind: "report" };

/** A real pack that tests of invented figures hold their units against. */
export const realPack = { id: "virkelig", kind: "real", units: new Set(["sorvik"]) } as const;

/** A cell of a test, with its components and whatever else the test says. */
export function cell<Name extends string>(
  components: Record<Name, number | null>,
  more: Partial<Cell<Name>> = {},
): Cell<Name> {
  return {
    level: "service",
    unit: "nordvik",
    name: "Nordvik",
    boundaries: "none",
    territory: "5038",
    periodStart: "2019-01-01",
    periodEnd: "2020-01-01",
    dimensions: {},
    components,
    membersFound: 1,
    membersExpected: 1,
    members: ["service/nordvik"],
    series: "unbroken",
    capacityReached: false,
    dispersion: undefined,
    tooFew: undefined,
    because: undefined,
    status: "confirmed",
    sources: ["report"],
    remarks: [],
    ...more,
  };
}
