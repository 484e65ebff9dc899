import {
  asInvented,
  evaluate,
  inRegion,
  type Measured,
  type Metric,
  type Protected,
  packUnits,
  type RollupOptions,
  servicesTo,
  type TableName,
  toCells,
  type Value,
  watched,
} from "@barneloftet/analytics";
import { aggregate } from "@barneloftet/analytics/arquero";
import { regionOf } from "./packs.ts";

const { region, figures } = regionOf("eksempelfylket");
const real = [packUnits(regionOf("trondelag").region)];

/** A metric's open cells in Eksempelfylket, as a cube has them: as given, and rolled up by the maps asked for. */
export function openCellsOf<T extends TableName, Name extends string, Id extends string>(
  metric: Metric<T, Name, Id>,
  maps: readonly RollupOptions["to"][] = [],
  options: RollupOptions = {},
): Protected<Name, "open"> {
  const cells = [undefined, ...maps].flatMap((to) =>
    toCells(metric, aggregate(metric, figures[metric.table], { ...options, ...(to ? { to } : {}) }), to),
  );
  const told = inRegion(region, metric, cells);
  return asInvented(metric, told, { pack: packUnits(region), real });
}

/** A metric's open figures in Eksempelfylket. */
export function valuesOf<T extends TableName, Name extends string, Id extends string>(
  metric: Metric<T, Name, Id>,
  maps: readonly RollupOptions["to"][] = [],
  options: RollupOptions = {},
): readonly Value<Id>[] {
  return evaluate(metric, openCellsOf(metric, maps, options));
}

/** What every service is asked of in Eksempelfylket, in the windows that it is published in: as given, and rolled up by the maps. */
export function watchedValues(maps: readonly RollupOptions["to"][] = []): readonly Measured[] {
  return watched.map((metric) => {
    const window = metric.windows?.find((each) => each === "four_quarters" || each === "quarters");
    return { metric, values: valuesOf(metric, maps, window ? { window } : {}) };
  });
}

/** Services summed into the region, a network or the base, for all years of the figures. */
export const sumsOf = (level: "region" | "network" | "area", id: string): RollupOptions["to"] =>
  servicesTo(region, { level, id }, { from: "2019-01-01", to: "2026-01-01" });

/** The one value of a unit that begins on a day, of some dimensions. */
export function valueFor<Id extends string>(
  values: readonly Value<Id>[],
  unit: string,
  day: string,
  dimensions: Readonly<Record<string, string>> = {},
): Value<Id> {
  const found = values.filter(
    (value) =>
      value.unit === unit &&
      value.periodStart === day &&
      Object.entries(dimensions).every(([name, of]) => value.dimensions[name] === of),
  );
  const [one] = found;
  if (!one || found.length > 1) throw new Error(`${found.length} values of ${unit} from ${day}`);
  return one;
}
