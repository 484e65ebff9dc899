import {
  type AnyMetric,
  asOwn,
  type Cell,
  type CellRow,
  catalogue,
  evaluate,
  inRegion,
  isFitToShow,
  namedUnits,
  type Region,
  rollupQuery,
  toCells,
} from "@barneloftet/analytics";
import { nb } from "../text/nb.js";
import { groupedTable, type RowGroup } from "../views/parts/grouped-table.js";
import { seriesOfUnit } from "../views/parts/series.js";
import { unitRow } from "../views/parts/unit-row.js";
import { ask, insertOver, removeOver } from "./database.js";
import { publishedRegion } from "./merged-register.js";
import type { OwnRows } from "./own-rows.js";

const words = nb.checking.preview;

/**
 * The figures of a service's own page, made in the reader's browser of a file that is not sent yet: each metric's latest, and
 * whether an open page could show it. What is put into the database is taken out again.
 */
export async function ownPreview(document: Document, id: string, { service, tables }: OwnRows): Promise<HTMLElement> {
  const region = await publishedRegion(id);
  const schema = await insertOver(id, tables);
  try {
    const groups: RowGroup[] = [];
    for (const metric of (catalogue as readonly AnyMetric[]).filter(isOf(tables))) {
      const rows = rowsOf(metric, await cellsOf(region, metric, schema), service);
      if (rows.length > 0) groups.push({ heading: metric.label.nb, rows });
    }
    const name = namedUnits(region)("service", service).name;
    return groupedTable(document, {
      caption: words.caption(name),
      columns: [...nb.units.figures.columns, words.column].map((label, i) => ({ label, numeric: i > 0 && i < 4 })),
      groups,
      stacks: true,
    });
  } finally {
    await removeOver(id, schema);
  }
}

const isOf =
  (tables: OwnRows["tables"]) =>
  ({ table }: AnyMetric): boolean =>
    tables.some(({ name, rows }) => name === table && rows.length > 0);

/** The cells of all services: how much a service's absence varies by chance is estimated over them. */
async function cellsOf(region: Region, metric: AnyMetric, schema: string): Promise<readonly Cell[]> {
  const windows = [undefined, ...(metric.windows ?? [])];
  const queries = windows.map((window) => [window ?? "given", rollupQuery(metric, window ? { window } : {})] as const);
  const answers = await ask(Object.fromEntries(queries), region.id, schema);
  const rows = Object.values(answers).flatMap((answer) => answer.rows as unknown as readonly CellRow[]);
  return inRegion(region, metric, toCells(metric, rows));
}

function rowsOf(metric: AnyMetric, cells: readonly Cell[], service: string): readonly (readonly string[])[] {
  const own = cells.filter(({ unit }) => unit === service);
  const hidden = new Set(own.filter((cell) => !isFitToShow(metric.disclosure, cell)).map(placeOf));
  return seriesOfUnit(evaluate(metric, asOwn(metric, own, service))).map((series) => [
    ...unitRow(metric, series),
    hidden.has(placeOf(series.latest)) ? words.hidden : words.open,
  ]);
}

const placeOf = ({ periodStart, periodEnd, dimensions }: Pick<Cell, "periodStart" | "periodEnd" | "dimensions">) =>
  JSON.stringify([periodStart, periodEnd, Object.entries(dimensions).toSorted()]);
