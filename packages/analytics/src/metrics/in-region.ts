import type { Cell } from "../disclosure/cell.js";
import { ceilingsOf } from "../region/capacity-ceiling.js";
import { namedUnits } from "../region/named-units.js";
import { bordersOn } from "../region/organisation-days.js";
import { type Region, validOn } from "../region/region.js";
import { territories } from "../region/territories.js";
import { refOf, type UnitRef } from "../region/unit.js";
import type { AnyMetric } from "./define-metric.js";
import { withDispersion } from "./dispersion.js";
import { withHosts } from "./hosts.js";
import { seriesOf } from "./series-break.js";

/**
 * The cells of a metric with all that its region knows of them: each unit's name, the borders it is drawn on, what
 * it covered, the side of a break in the series, whether capacity was known to be reached, the dispersion of sick leave, what a host has reported
 * for its whole service, and remarks. `compare`
 * refuses figures that have not been here.
 *
 * Give every cell of the metric at once: the dispersion is estimated over all of its services.
 *
 * @throws Error if a cell is of a unit that the region's pack does not have.
 */
export function inRegion<Name extends string>(
  region: Region,
  metric: AnyMetric,
  cells: readonly Cell<Name>[],
): readonly Cell<Name>[] {
  const unitOf = namedUnits(region);
  const territoryOf = territories(region);
  return withDispersion(metric, withHosts(region, cells)).map((cell) => ({
    ...cell,
    name: unitOf(cell.level, cell.unit).name,
    boundaries: cell.boundaries ?? bordersOf(region, cell),
    territory: territoryOf(groundOf(region, cell), { from: cell.periodStart, to: cell.periodEnd }),
    series: seriesOf(region, metric.id, cell),
    capacityReached: isCapacityReached(region, metric, cell),
    remarks: remarksOn(region, metric, cell),
  }));
}

/**
 * The borders of the days that a figure is of. A municipality that is the sum of others is drawn on the borders of a map,
 * which only its maker knows: where the cell does not say them they stay open.
 */
function bordersOf(region: Region, { level, unit, members, periodStart }: Cell): string | undefined {
  if (!isDrawnOnBorders(region, { level, unit })) return "none";
  const isCarried = level === "municipality" && members.some((member) => member !== `municipality/${unit}`);
  return isCarried ? undefined : bordersOn(region, periodStart);
}

/** Whose ground a figure is of: that of its parts, and of all that a host municipality reports for. */
function groundOf({ pack }: Region, { level, unit, members, periodStart, dimensions }: Cell): readonly UnitRef[] {
  if (level !== "municipality" || dimensions.reporting !== "host") return members.map(refOf);
  return pack["structure/services.csv"]
    .filter((service) => service.host === unit && validOn(service, periodStart))
    .map(({ id }) => ({ level: "service", id }));
}

/** Whether municipal borders matter to a unit: a municipality, a district, or a county made of municipalities. */
const isDrawnOnBorders = ({ pack }: Region, { level, unit }: Pick<Cell, "level" | "unit">): boolean =>
  level === "municipality" ||
  level === "district" ||
  (level === "area" && pack["structure/areas.csv"].some(({ id, kind }) => id === unit && kind === "county"));

/** Whether it was known in the period that there was no more capacity to ask for. */
function isCapacityReached(region: Region, metric: AnyMetric, { level, unit, periodStart, periodEnd }: Cell): boolean {
  const period = { from: periodStart, to: periodEnd };
  return metric.limitedByCapacity === true && ceilingsOf(region, { level, id: unit }, period).length > 0;
}

const remarksOn = ({ pack }: Region, metric: AnyMetric, { level, unit }: Cell): readonly string[] =>
  pack["remarks.csv"]
    .filter((row) => row.metric === metric.id && row.level === level && row.unit === unit)
    .map(({ remark }) => remark);
