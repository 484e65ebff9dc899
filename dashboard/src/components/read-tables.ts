import {
  type CollectedRow,
  type CollectionSheet,
  collectionSheets,
  facetValue,
  filledRows,
  formatDay,
  formatPeriod,
  isOfDays,
  type Level,
  namedUnits,
  type Region,
  tables,
} from "@barneloftet/analytics";
import type { CollectedFigure, CollectedFile } from "@barneloftet/ingest";
import { checking } from "../text/nb/checking.js";
import { answerTables } from "./answer-tables.js";
import type { ReadTable } from "./read-table.js";

/** How a file was read, sheet by sheet. Nothing is shown that could be somebody's name. */
export function readTables(read: CollectedFile, region: Region): readonly ReadTable[] {
  const { kind, figures, answers, statistics } = read;
  if (kind === "answers") return answerTables(answers, region);
  if (kind === "table") return [tableOfColumns(figures, region)];
  if (kind === "statistics") return [savedTable(figures, region, checking.statistics(statistics?.table ?? ""))];
  const units = [...new Set(figures.map(({ value }) => String(value.unit)))];
  const nameOf = namedUnits(region);
  return units.flatMap((unit) => {
    const own = figures.filter(({ value }) => value.unit === unit);
    const read = collectionSheets.map((sheet) => tableOfSheet(sheet, own)).filter(({ rows }) => rows.length > 0);
    // An export may have several services; a template has one, which is told above.
    return units.length === 1
      ? read
      : read.map((one) => ({ ...one, heading: checking.ofUnit(one.heading, nameOf("service", unit).name) }));
  });
}

function tableOfSheet(sheet: CollectionSheet, figures: readonly CollectedFigure[]): ReadTable {
  const rows = filledRows(
    sheet,
    figures.filter(({ table }) => table === sheet.table).map(({ value }) => value),
  );
  const day = isOfDays(sheet);
  return {
    heading: sheet.name,
    columns: [
      { label: day ? checking.day : checking.period, numeric: false },
      ...sheet.choices.map(({ label }) => ({ label, numeric: false })),
      ...sheet.numbers.map(({ label }) => ({ label, numeric: true })),
    ],
    rows: rows.map(({ period_start, period_end, choices, numbers }) => [
      day ? formatDay(period_start, "nb") : formatPeriod(period_start, period_end, "nb"),
      ...sheet.choices.map(({ words }, at) => words[choices[at] ?? ""] ?? ""),
      ...numbers.map(checking.number),
    ]),
  };
}

/** A table in the product's own columns, under the names that the file has for them. */
function tableOfColumns(figures: readonly CollectedFigure[], region: Region): ReadTable {
  const table = figures[0]?.table ?? "requests";
  const own = Object.entries(tables[table]).filter(([column]) => !common.has(column));
  const nameOf = namedUnits(region);
  return {
    heading: checking.table(table),
    columns: [
      ...[checking.unit, checking.period].map((label) => ({ label, numeric: false })),
      ...own.map(([label, type]) => ({ label, numeric: type !== "text" })),
    ],
    rows: figures.map(({ value }) => [
      unitName(value, nameOf),
      formatPeriod(String(value.period_start), String(value.period_end), "nb"),
      ...own.map(([column, type]) =>
        type === "text" ? facetValue(column, text(value[column]), "nb") : checking.number(number(value[column])),
      ),
    ]),
  };
}

/** A saved table of Statistics Norway: the columns that its rows have, in people's words. */
function savedTable(figures: readonly CollectedFigure[], region: Region, heading: string): ReadTable {
  const { columns, rows } = tableOfColumns(figures, region);
  const said = new Set(figures.flatMap(({ value }) => Object.keys(value)));
  const words: Readonly<Record<string, string>> = checking.statisticsColumns;
  const kept = columns.map(({ label }, at) => at < 2 || said.has(label));
  const isKept = (_: unknown, at: number): boolean => kept[at] ?? false;
  return {
    heading,
    columns: columns.filter(isKept).map(({ label, numeric }) => ({ label: words[label] ?? label, numeric })),
    rows: rows.map((cells) => cells.filter(isKept)),
  };
}

function unitName({ level, unit }: CollectedRow, nameOf: ReturnType<typeof namedUnits>): string {
  try {
    return nameOf(level as Level, String(unit)).name;
  } catch {
    return checking.unknownUnit;
  }
}

const text = (cell: CollectedRow[string] | undefined): string | undefined =>
  typeof cell === "string" ? cell : undefined;
const number = (cell: CollectedRow[string] | undefined): number | null | undefined =>
  typeof cell === "string" ? undefined : cell;

/** Columns that every table has: what stands in them is told by unit and period, or is not asked of a file. */
const common: ReadonlySet<string> = new Set(["level", "unit", "period_start", "period_end", "source", "status"]);
