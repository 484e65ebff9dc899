import {
  addDays,
  type Cell,
  type Level,
  municipalitiesOn,
  namedUnits,
  type Region,
  servicesOn,
} from "@barneloftet/analytics";
import type { ReferenceTable } from "./reference-tables.js";

/** The cells of a metric as its sources give them: nothing rolled up, nothing carried. */
export interface OwnCells {
  readonly metric: string;
  readonly cells: readonly Cell[];
}

/**
 * What there is and what is lacking: of each metric and level in its latest period, and from each service. A figure of too
 * few people has been given, but is not shown.
 */
export function qualityTables(region: Region, all: readonly OwnCells[]): readonly ReferenceTable[] {
  return [metricQuality(region, all), serviceQuality(region, all)];
}

function metricQuality(region: Region, all: readonly OwnCells[]): ReferenceTable {
  const nameOf = namedUnits(region);
  const rows = all.flatMap(({ metric, cells }) =>
    [...new Set(cells.map(({ level }) => level))].map((level) => {
      const own = cells.filter((cell) => cell.level === level);
      const [newest] = own.toSorted(latestFirst);
      const latest = own.filter((cell) => isSamePeriod(cell, newest));
      const found = unitsOf(latest.filter(hasFigure));
      const tooFew = unitsOf(latest.filter(({ tooFew }) => tooFew !== undefined)).filter((id) => !found.includes(id));
      const expected = newest && membersOn(region, level, addDays(newest.periodEnd, -1));
      const missing = expected?.filter((id) => !found.includes(id) && !tooFew.includes(id));
      const counted = (status: Cell["status"]): number => own.filter((cell) => cell.status === status).length;
      return {
        metric,
        level,
        first_start: own.map(({ periodStart }) => periodStart).toSorted()[0] ?? null,
        latest_start: newest?.periodStart ?? null,
        latest_end: newest?.periodEnd ?? null,
        expected: expected?.length ?? null,
        found: found.length,
        too_few: tooFew.length,
        missing: missing?.length ?? null,
        missing_names: named(missing ?? [], (id) => nameOf(level, id).name),
        confirmed: counted("confirmed"),
        inferred: counted("inferred"),
        invented: counted("invented"),
      };
    }),
  );
  return {
    name: "metric_quality",
    columns: {
      position: "number",
      metric: "text",
      level: "text",
      first_start: "text",
      latest_start: "text",
      latest_end: "text",
      expected: "number",
      found: "number",
      too_few: "number",
      missing: "number",
      missing_names: "text",
      confirmed: "number",
      inferred: "number",
      invented: "number",
    },
    rows: rows.map((row, position) => ({ position, ...row })),
  };
}

function serviceQuality(region: Region, all: readonly OwnCells[]): ReferenceTable {
  const nameOf = namedUnits(region);
  const asked = all
    .map(({ cells }) => cells.filter(({ level }) => level === "service"))
    .filter((cells) => cells.length > 0);
  const rows = (membersOn(region, "service", region.organisationDate) ?? []).map((id) => {
    const given = asked.map((cells) => {
      const [newest] = cells.toSorted(latestFirst);
      return {
        own: cells.filter((cell) => cell.unit === id && (hasFigure(cell) || cell.tooFew !== undefined)),
        newest,
      };
    });
    const ends = given.flatMap(({ own }) => own.map(({ periodEnd }) => periodEnd)).toSorted();
    return {
      id,
      name: nameOf("service", id).name,
      asked: asked.length,
      given: given.filter(({ own, newest }) => own.some((cell) => isSamePeriod(cell, newest))).length,
      latest_end: ends.at(-1) ?? null,
    };
  });
  return {
    name: "service_quality",
    columns: { position: "number", id: "text", name: "text", asked: "number", given: "number", latest_end: "text" },
    rows: rows.map((row, position) => ({ position, ...row })),
  };
}

/** Names where they are so few that naming them tells whom to ask. */
const named = (ids: readonly string[], nameOf: (id: string) => string): string | null =>
  ids.length === 0 || ids.length > 3 ? null : ids.map(nameOf).join(", ");

const hasFigure = ({ components, tooFew }: Cell): boolean =>
  tooFew === undefined && Object.values(components).some((part) => part !== null);

const unitsOf = (cells: readonly Cell[]): readonly string[] => [...new Set(cells.map(({ unit }) => unit))];

const isSamePeriod = (cell: Cell, other: Cell | undefined): boolean =>
  cell.periodStart === other?.periodStart && cell.periodEnd === other.periodEnd;

/** The latest period first; of those that end on the same day the shortest. */
const latestFirst = (a: Cell, b: Cell): number =>
  b.periodEnd.localeCompare(a.periodEnd) || b.periodStart.localeCompare(a.periodStart);

/** Whoever could have given a figure; undefined where nobody knows, or where the level is no part of the region. */
function membersOn(region: Region, level: Level, day: string): readonly string[] | undefined {
  if (level === "service") {
    const answer = servicesOn(region, day);
    return answer.kind === "known" ? answer.value.map(({ id }) => id) : undefined;
  }
  if (level !== "municipality") return undefined;
  const answer = municipalitiesOn(region, day);
  return answer.kind === "known" ? answer.value.map(({ code }) => code) : undefined;
}
