import type { Cell } from "../disclosure/cell.js";
import type { Region } from "../region/region.js";
import { networksIn, type Within } from "../region/units.js";
import type { Stretch } from "../time/stretch.js";
import type { NoMap, UnitMap } from "./unit-map.js";
import { servicesTo } from "./unit-maps.js";

/** A sum of services' figures into a part of the region, or why there is none, and which of its periods it is for. */
export interface ServiceSum {
  readonly to: UnitMap | NoMap;
  /** Whether a cell that a rollup by the map gives is of one of those periods. */
  readonly isOf: (cell: Pick<Cell, "periodStart" | "periodEnd">) => boolean;
}

/**
 * How figures of services are summed into each network, base and the region. Who belonged to a part differs over time, so
 * that there is a map for all periods with the same members, which gives cells of no other; periods that are pooled have
 * one for all of their days.
 *
 * @param cells A metric's, each unit itself; those of other units are no matter.
 */
export function serviceSums(region: Region, cells: readonly Cell[], period: Period): readonly ServiceSum[] {
  const services = cells.filter(({ level }) => level === "service");
  if (services.length === 0) return [];
  const days = {
    from: services.map(({ periodStart }) => periodStart).toSorted()[0] ?? "",
    to:
      services
        .map(({ periodEnd }) => periodEnd)
        .toSorted()
        .at(-1) ?? "",
  };
  return partsOf(region).flatMap((part) =>
    period === "pooled"
      ? [{ to: servicesTo(region, part, days), isOf: () => true }]
      : overTime(region, part, days, periodsOf(services)),
  );
}

/** Whether the periods of the cells are summed into one, as a metric's `period` says. */
type Period = "as_given" | "pooled";
type Part = Within & { readonly level: "network" | "area" | "region" };

/** The parts of a region that services belong to. */
function partsOf(region: Region): readonly Part[] {
  const whole = { level: "region", id: region.id } as const;
  const bases = region.pack["structure/areas.csv"].filter(({ kind }) => kind === "base");
  return [
    ...networksIn(region, whole).map(({ id }) => ({ level: "network", id }) as const),
    ...bases.map(({ id }) => ({ level: "area", id }) as const),
    whole,
  ];
}

/** One map for all periods with the same members, over all the days of the figures. */
function overTime(region: Region, part: Part, days: Stretch, periods: readonly Stretch[]): readonly ServiceSum[] {
  const alike = new Map<string, { readonly to: UnitMap | NoMap; readonly held: Set<string> }>();
  for (const period of periods) {
    const to = servicesTo(region, part, period);
    const key = JSON.stringify(to.kind === "map" ? to.rows : to.because);
    const found = alike.get(key) ?? { to: to.kind === "map" ? { ...to, during: days } : to, held: new Set() };
    alike.set(key, found);
    found.held.add(keyOf(period));
  }
  return [...alike.values()].map(({ to, held }) => ({
    to,
    isOf: ({ periodStart, periodEnd }) => held.has(keyOf({ from: periodStart, to: periodEnd })),
  }));
}

const keyOf = ({ from, to }: Stretch): string => `${from} ${to}`;

/** The periods of some cells, each once. */
function periodsOf(cells: readonly Cell[]): readonly Stretch[] {
  const all = cells.map(({ periodStart: from, periodEnd: to }) => ({ from, to }));
  return [...new Map(all.map((period) => [keyOf(period), period])).values()];
}
