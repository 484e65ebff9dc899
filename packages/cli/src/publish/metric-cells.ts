import {
  type AnyMetric,
  addDays,
  areasToServices,
  bordersOn,
  type Cell,
  carriedMunicipalities,
  carry,
  ceilingsOf,
  municipalitiesTo,
  municipalitiesToArea,
  municipalitiesToNetworks,
  networksIn,
  rollupQuery,
  seriesOf,
  servicesTo,
  toCells,
  type UnitMap,
  type Window,
  withDispersion,
} from "@barneloftet/analytics";
import { ask } from "../database.js";
import type { Edition } from "../edition/read-edition.js";
import { unitNames } from "./unit-names.js";

/**
 * Every cell of a metric that a page can show: as the source gives them, then rolled up to each larger unit, and
 * carried to later borders where whole municipalities merged. What a source prints for a unit is never replaced by a sum.
 */
export async function metricCells(edition: Edition, metric: AnyMetric): Promise<readonly Cell[]> {
  const own = await rollup(edition, metric);
  const cells = new Map<string, Cell>();
  const windows = [undefined, ...(metric.windows ?? [])];
  for (const window of windows)
    for (const { to, boundaries } of [{ to: undefined, boundaries: undefined }, ...maps(edition, own)])
      for (const cell of await rollup(edition, metric, { to, boundaries, window }))
        if (!cells.has(keyOf(cell))) cells.set(keyOf(cell), cell);
  for (const cell of refused(edition, metric, own)) if (!cells.has(keyOf(cell))) cells.set(keyOf(cell), cell);
  const nameOf = unitNames(edition.region);
  return withDispersion(metric, [...cells.values()]).map((cell) => ({
    ...cell,
    name: nameOf(cell.level, cell.unit).name,
    series: seriesOf(edition.region, metric.id, cell),
    capacityReached: isCapacityReached(edition, metric, cell),
    remarks: remarksOn(edition, metric, cell),
  }));
}

const keyOf = (cell: Cell): string =>
  JSON.stringify([
    cell.level,
    cell.unit,
    cell.boundaries,
    cell.periodStart,
    cell.periodEnd,
    Object.values(cell.dimensions),
  ]);

async function rollup(
  { connection, region }: Edition,
  metric: AnyMetric,
  {
    to,
    boundaries,
    window,
  }: {
    readonly to?: UnitMap | undefined;
    readonly boundaries?: string | undefined;
    readonly window?: Window | undefined;
  } = {},
): Promise<readonly Cell[]> {
  const options = { ...(to ? { to } : {}), ...(window ? { window } : {}) };
  const cells = toCells(metric, await ask(connection, rollupQuery(metric, options)));
  return cells.map((cell) => ({
    ...cell,
    boundaries: onBorders(region, cell) ? (boundaries ?? bordersOn(region, cell.periodStart)) : undefined,
  }));
}

/** Whether municipal borders matter to a cell: a municipality's, a district's, or those of a county made of municipalities. */
const onBorders = ({ pack }: Edition["region"], { level, unit }: Cell): boolean =>
  level === "municipality" ||
  level === "district" ||
  (level === "area" && pack["structure/areas.csv"].some(({ id, kind }) => id === unit && kind === "county"));

/** The maps that a metric's own levels can be rolled up by. */
function maps({ region }: Edition, own: readonly Cell[]): readonly { to: UnitMap; boundaries?: string }[] {
  const day = region.organisationDate;
  const levels = new Set(own.map(({ level }) => level));
  const result: { to: UnitMap; boundaries?: string }[] = [];
  const areas = region.pack["structure/areas.csv"];
  if (levels.has("service")) {
    const period = {
      from: least(own.map(({ periodStart }) => periodStart)),
      to: most(own.map(({ periodEnd }) => periodEnd)),
    };
    for (const { id } of networksIn(region, { level: "region", id: region.id }))
      result.push({ to: servicesTo(region, { level: "network", id }, period) });
    for (const { id } of areas.filter(({ kind }) => kind === "base"))
      result.push({ to: servicesTo(region, { level: "area", id }, period) });
    result.push({ to: servicesTo(region, { level: "region", id: region.id }, period) });
  }
  if (levels.has("municipality")) {
    for (const borders of bordersOf(region, own)) {
      if (borders < bordersOn(region, day))
        result.push({
          to: carriedMunicipalities(region, { from: borders, to: day }),
          boundaries: bordersOn(region, day),
        });
    }
    for (const { id } of areas.filter(({ kind }) => kind === "county"))
      result.push({ to: municipalitiesToArea(region, id) });
    for (const { id, valid_to } of areas.filter(({ kind }) => kind === "base")) {
      const lastDay = valid_to !== undefined && valid_to <= day ? addDays(valid_to, -1) : day;
      result.push({ to: municipalitiesTo(region, { level: "area", id }, lastDay) });
    }
    result.push({ to: areasToServices(region, day) }, { to: municipalitiesToNetworks(region, day) });
    result.push({ to: municipalitiesTo(region, { level: "region", id: region.id }, day) });
  }
  return result;
}

const bordersOf = (region: Edition["region"], own: readonly Cell[]): readonly string[] => [
  ...new Set(
    own.filter(({ level }) => level === "municipality").map(({ periodStart }) => bordersOn(region, periodStart)),
  ),
];

/** A cell without a figure, and why, for each municipality that older figures cannot be carried to. */
function refused({ region }: Edition, metric: AnyMetric, own: readonly Cell[]): readonly Cell[] {
  const to = region.organisationDate;
  const boundaries = bordersOn(region, to);
  const older = own.filter(
    (cell) => cell.level === "municipality" && cell.boundaries !== undefined && cell.boundaries < boundaries,
  );
  const periods = new Map(older.map((cell) => [`${cell.periodStart} ${JSON.stringify(cell.dimensions)}`, cell]));
  return [...periods.values()].flatMap((cell) =>
    carry(region, { from: cell.boundaries ?? to, to }).flatMap((carried): readonly Cell[] =>
      carried.kind === "carried"
        ? []
        : [
            {
              ...cell,
              unit: carried.code,
              boundaries,
              components: Object.fromEntries(Object.keys(metric.components).map((name) => [name, null])),
              membersFound: 0,
              membersExpected: 0,
              because: carried.because,
              ...splitOf(region, carried.code),
            },
          ],
    ),
  );
}

/** What a refusal rests on: the split, not the figures that cannot be carried. */
function splitOf({ pack }: Edition["region"], code: string): Pick<Cell, "status" | "sources"> {
  const split = pack["structure/municipality_changes.csv"].find((row) => row.kind === "split" && row.to_code === code);
  return { status: split?.status ?? "unknown", sources: split ? [split.source] : [] };
}

/** Whether it was known in the period that there was no more capacity to ask for. */
function isCapacityReached(edition: Edition, metric: AnyMetric, cell: Cell): boolean {
  const period = { from: cell.periodStart, to: cell.periodEnd };
  return (
    metric.limitedByCapacity === true &&
    ceilingsOf(edition.region, { level: cell.level, id: cell.unit }, period).length > 0
  );
}

function remarksOn({ region }: Edition, metric: AnyMetric, { level, unit }: Cell): readonly string[] {
  return region.pack["remarks.csv"]
    .filter((row) => row.metric === metric.id && row.level === level && row.unit === unit)
    .map(({ remark }) => remark);
}

const least = (days: readonly string[]): string => days.toSorted()[0] ?? "";
const most = (days: readonly string[]): string => days.toSorted().at(-1) ?? "";
