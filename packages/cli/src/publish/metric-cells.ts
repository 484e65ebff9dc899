import {
  type AnyMetric,
  areasToServices,
  bordersOn,
  type Cell,
  carriedMunicipalities,
  carry,
  inRegion,
  leastSure,
  municipalitiesTo,
  municipalitiesToArea,
  municipalitiesToNetworks,
  networksIn,
  organisationDays,
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
  const cells = new Map<string, Cell>();
  const add = (more: readonly Cell[]): void => {
    for (const cell of more) if (!cells.has(keyOf(cell))) cells.set(keyOf(cell), cell);
  };
  const own = await rollup(edition, metric);
  add(own);
  for (const window of [undefined, ...(metric.windows ?? [])]) {
    const units = window === undefined ? own : await rollup(edition, metric, { window });
    add(units);
    const isPooled = metric.period === "pooled" && window === undefined;
    for (const { to, part, of } of servicesToParts(edition.region, units, isPooled)) {
      const periods = new Set(of.map(periodOf));
      const sums = await rollup(edition, metric, { to, window });
      add(sums.filter((cell) => isPooled || periods.has(periodOf(cell))));
      add(notSummed(to, part, of, isPooled));
    }
    for (const to of municipalityMaps(edition, own)) add(await rollup(edition, metric, { to, window }));
  }
  add(refused(edition, own));
  return { cells: inRegion(edition.region, metric, [...cells.values()]), own: own.length };
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

const periodOf = ({ periodStart, periodEnd }: Cell): string => `${periodStart} ${periodEnd}`;

/** A sum of services: by which map, into which part of the region, and of which of their cells. */
interface Sum {
  readonly to: UnitMap;
  readonly part: Part;
  readonly of: readonly Cell[];
}

type Part = Parameters<typeof servicesTo>[1];

/**
 * The maps that services' cells can be summed by into each part of the region. Who belonged differs over time, so that there
 * is a map for all periods with the same members; periods that are pooled have one for all of their days.
 */
function servicesToParts(region: Edition["region"], units: readonly Cell[], isPooled: boolean): readonly Sum[] {
  const services = units.filter(({ level }) => level === "service");
  const days = {
    from: least(services.map(({ periodStart }) => periodStart)),
    to: most(services.map(({ periodEnd }) => periodEnd)),
  };
  const bases = region.pack["structure/areas.csv"].filter(({ kind }) => kind === "base");
  const parts: readonly Part[] = [
    ...networksIn(region, { level: "region", id: region.id }).map(({ id }) => ({ level: "network", id }) as const),
    ...bases.map(({ id }) => ({ level: "area", id }) as const),
    { level: "region", id: region.id },
  ];
  if (services.length === 0) return [];
  return parts.flatMap((part) => {
    if (isPooled) return [{ to: servicesTo(region, part, days), part, of: services }];
    const alike = new Map<string, Sum>();
    for (const [period, of] of byPeriod(services)) {
      const { rows, ...map } = servicesTo(region, part, period);
      const key = JSON.stringify([rows, map.because]);
      const others = alike.get(key)?.of ?? [];
      alike.set(key, { to: { ...map, rows, during: days }, part, of: [...others, ...of] });
    }
    return [...alike.values()];
  });
}

interface Days {
  readonly from: string;
  readonly to: string;
}

function byPeriod(cells: readonly Cell[]): readonly (readonly [Days, readonly Cell[]])[] {
  return [...new Set(cells.map(periodOf))].map((period) => {
    const of = cells.filter((cell) => periodOf(cell) === period);
    const [from = "", to = ""] = period.split(" ");
    return [{ from, to }, of];
  });
}

/** The maps that a metric's figures of municipalities can be rolled up by: one for all days with the same members. */
function municipalityMaps({ region }: Edition, own: readonly Cell[]): readonly UnitMap[] {
  if (!own.some(({ level }) => level === "municipality")) return [];
  const to = region.organisationDate;
  const older = bordersOf(region, own).filter((borders) => borders < bordersOn(region, to));
  return [...older.map((from) => carriedMunicipalities(region, { from, to })), ...membershipMaps(region)];
}

const known = new WeakMap<Edition["region"], readonly UnitMap[]>();

/** Asked for each metric, and the same for all. */
function membershipMaps(region: Edition["region"]): readonly UnitMap[] {
  const found = known.get(region);
  if (found) return found;
  const areas = region.pack["structure/areas.csv"];
  const bases = areas.filter(({ kind }) => kind === "base").map(({ id }) => ({ level: "area", id }) as const);
  const overTime = (mapOn: (day: string) => UnitMap): readonly UnitMap[] => {
    const maps = organisationDays(region).map(mapOn);
    return [...new Map(maps.map((map) => [JSON.stringify(map.during), map])).values()];
  };
  const maps = [
    ...areas.filter(({ kind }) => kind === "county").map(({ id }) => municipalitiesToArea(region, id)),
    ...bases.flatMap((base) => overTime((day) => municipalitiesTo(region, base, day))),
    ...overTime((day) => areasToServices(region, day)),
    ...overTime((day) => municipalitiesToNetworks(region, day)),
    ...overTime((day) => municipalitiesTo(region, { level: "region", id: region.id }, day)),
  ].filter(({ rows }) => rows.length > 0);
  known.set(region, maps);
  return maps;
}

const bordersOf = (region: Edition["region"], own: readonly Cell[]): readonly string[] => [
  ...new Set(
    own.filter(({ level }) => level === "municipality").map(({ periodStart }) => bordersOn(region, periodStart)),
  ),
];

/** A cell without a figure, and why, for each municipality that older figures cannot be carried to. */
function refused({ region }: Edition, own: readonly Cell[]): readonly Cell[] {
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
              ...emptied(cell),
              unit: carried.code,
              boundaries,
              because: carried.because,
              ...splitOf(region, carried.code),
            },
          ],
    ),
  );
}

/** A cell without a figure, and why, for each period and split of services that could not be summed. */
function notSummed({ because, during }: UnitMap, part: Part, of: readonly Cell[], isPooled: boolean): readonly Cell[] {
  if (because === undefined) return [];
  const pooled = isPooled && during ? { periodStart: during.from, periodEnd: during.to } : {};
  const about = { level: part.level, unit: part.id, because };
  const cells = of.map((cell): Cell => ({ ...emptied(cell), ...pooled, ...about }));
  return [...new Set(cells.map(keyOf))].map((key) => {
    const alike = cells.filter((cell) => keyOf(cell) === key);
    const sources = [...new Set(alike.flatMap((cell) => cell.sources))].toSorted();
    return { ...(alike[0] as Cell), status: leastSure(alike.map(({ status }) => status)), sources };
  });
}

/** A cell of nobody, for what is said of it alone. */
const emptied = (cell: Cell): Cell => ({
  ...cell,
  components: Object.fromEntries(Object.keys(cell.components).map((name) => [name, null])),
  ...{ membersFound: 0, membersExpected: 0, members: [] },
});

/** What a refusal rests on: the split, not the figures that cannot be carried. */
function splitOf({ pack }: Edition["region"], code: string): Pick<Cell, "status" | "sources"> {
  const split = pack["structure/municipality_changes.csv"].find((row) => row.kind === "split" && row.to_code === code);
  return { status: split?.status ?? "unknown", sources: split ? [split.source] : [] };
}

const least = (days: readonly string[]): string => days.toSorted()[0] ?? "";
const most = (days: readonly string[]): string => days.toSorted().at(-1) ?? "";
