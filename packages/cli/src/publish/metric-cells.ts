import {
  type AnyMetric,
  addDays,
  areasToServices,
  bordersOn,
  type Cell,
  carriedMunicipalities,
  carry,
  inRegion,
  municipalitiesTo,
  municipalitiesToArea,
  municipalitiesToNetworks,
  networksIn,
  rollupQuery,
  servicesTo,
  toCells,
  type UnitMap,
  type Window,
} from "@barneloftet/analytics";
import { ask } from "../database.js";
import type { Edition } from "../edition/read-edition.js";

/**
 * Every cell of a metric that a page can show: as the source gives them, then rolled up to each larger unit, and
 * carried to later borders where whole municipalities merged. What a source prints for a unit is never replaced by a sum.
 * Those that the source gives stand first: `own` of them.
 */
export async function metricCells(
  edition: Edition,
  metric: AnyMetric,
): Promise<{ readonly cells: readonly Cell[]; readonly own: number }> {
  const own = await rollup(edition, metric);
  const cells = new Map(own.map((cell) => [keyOf(cell), cell]));
  const given = cells.size;
  const rollups = maps(edition, own);
  for (const window of [undefined, ...(metric.windows ?? [])])
    for (const to of window === undefined ? rollups : [undefined, ...rollups])
      for (const cell of await rollup(edition, metric, { to, window }))
        if (!cells.has(keyOf(cell))) cells.set(keyOf(cell), cell);
  for (const cell of refused(edition, metric, own)) if (!cells.has(keyOf(cell))) cells.set(keyOf(cell), cell);
  return { cells: inRegion(edition.region, metric, [...cells.values()]), own: given };
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
  { connection }: Edition,
  metric: AnyMetric,
  { to, window }: { readonly to?: UnitMap | undefined; readonly window?: Window | undefined } = {},
): Promise<readonly Cell[]> {
  const options = { ...(to ? { to } : {}), ...(window ? { window } : {}) };
  return toCells(metric, await ask(connection, rollupQuery(metric, options)), to);
}

/** The maps that a metric's own levels can be rolled up by. */
function maps({ region }: Edition, own: readonly Cell[]): readonly UnitMap[] {
  const day = region.organisationDate;
  const levels = new Set(own.map(({ level }) => level));
  const result: UnitMap[] = [];
  const areas = region.pack["structure/areas.csv"];
  if (levels.has("service")) {
    const period = {
      from: least(own.map(({ periodStart }) => periodStart)),
      to: most(own.map(({ periodEnd }) => periodEnd)),
    };
    for (const { id } of networksIn(region, { level: "region", id: region.id }))
      result.push(servicesTo(region, { level: "network", id }, period));
    for (const { id } of areas.filter(({ kind }) => kind === "base"))
      result.push(servicesTo(region, { level: "area", id }, period));
    result.push(servicesTo(region, { level: "region", id: region.id }, period));
  }
  if (levels.has("municipality")) {
    for (const borders of bordersOf(region, own)) {
      if (borders < bordersOn(region, day)) result.push(carriedMunicipalities(region, { from: borders, to: day }));
    }
    for (const { id } of areas.filter(({ kind }) => kind === "county")) result.push(municipalitiesToArea(region, id));
    for (const { id, valid_to } of areas.filter(({ kind }) => kind === "base")) {
      const lastDay = valid_to !== undefined && valid_to <= day ? addDays(valid_to, -1) : day;
      result.push(municipalitiesTo(region, { level: "area", id }, lastDay));
    }
    result.push(areasToServices(region, day), municipalitiesToNetworks(region, day));
    result.push(municipalitiesTo(region, { level: "region", id: region.id }, day));
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
  const older = own.filter((cell) => cell.level === "municipality" && bordersOn(region, cell.periodStart) < boundaries);
  const periods = new Map(older.map((cell) => [`${cell.periodStart} ${JSON.stringify(cell.dimensions)}`, cell]));
  return [...periods.values()].flatMap((cell) =>
    carry(region, { from: bordersOn(region, cell.periodStart), to }).flatMap((carried): readonly Cell[] =>
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

const least = (days: readonly string[]): string => days.toSorted()[0] ?? "";
const most = (days: readonly string[]): string => days.toSorted().at(-1) ?? "";
