import { type Fault, fault, type Place } from "../../fault.js";
import { columnLetters } from "../../sheet/column-letters.js";
import { cellPlace, cellText, type SheetCell } from "../../sheet/sheet.js";
import {
  type HrConcept,
  type LeaveKind,
  type NumberConcept,
  numberConceptNames,
  type PlaceConcept,
} from "./concept.js";
import type { HrTable } from "./hr-table.js";
import type { HrMapping } from "./mapping.js";
import type { Meanings } from "./meaning.js";
import { normalText, normalWords } from "./normal-words.js";
import { otherAbsence } from "./synonyms.js";

/** A row of a table that has a number: its cells by what they are. */
export interface HrRow {
  readonly table: HrTable;
  /** Its row in the sheet, the first being 1. */
  readonly row: number;
  readonly cell: (concept: HrConcept) => SheetCell | undefined;
  readonly place: (concept: HrConcept) => Place & { readonly found: string };
  /** The letters of the first column beyond the header in which something stands: of a number that was cut in two. */
  readonly beside: string | undefined;
}

/** The rows under a table's header in which any number stands; a header that is printed again on each page is none. */
export function hrRows(table: HrTable): readonly HrRow[] {
  const numbers = numbersIn(table);
  const header = table.sheet.rows[table.from - 1] ?? [];
  const headers = table.sheet.rows.slice(Math.max(0, table.from - 2), table.from);
  const width = Math.max(...headers.map((cells) => cells.findLastIndex((one) => cellText(one) !== "") + 1), 0);
  const isRepeated = (cells: readonly SheetCell[]): boolean =>
    [...table.columns.values()].every(({ at }) => cellText(cells[at]) === cellText(header[at]));
  return table.sheet.rows.slice(table.from).flatMap((cells, index): readonly HrRow[] => {
    const row = table.from + index + 1;
    const cell = (concept: HrConcept): SheetCell | undefined => {
      const at = table.columns.get(concept)?.at;
      return at === undefined ? undefined : (cells[at] ?? "");
    };
    if (!numbers.some((concept) => cellText(cell(concept)) !== "") || isRepeated(cells)) return [];
    const place = (concept: HrConcept) => {
      const found = cellPlace(table.at, row, table.columns.get(concept)?.label, cell(concept));
      return { ...found, found: shownFigure(found.found) };
    };
    const beside = cells.findIndex((one, at) => at >= width && cellText(one) !== "");
    return [{ table, row, cell, place, beside: beside < 0 ? undefined : columnLetters(beside) }];
  });
}

/** What of a cell a fault may repeat: figures, days and periods. A word could be somebody's name. */
function shownFigure(text: string): string {
  return /\p{L}{2}/u.test(text) ? "…" : text;
}

/** What a row says of its unit and period, as text: a row of sums says so there. */
export function wordsOf({ table, cell }: HrRow): readonly string[] {
  const concepts: readonly PlaceConcept[] = ["unit", "period", "month", "quarter", "half_year", "year"];
  return concepts.filter((concept) => table.columns.has(concept)).map((concept) => cellText(cell(concept)));
}

/** The kinds of sick leave that a file's rows are of, as they are found. */
export interface RowKinds {
  /** The kind of a row: none in a table without a column of kinds. */
  readonly find: (row: HrRow) => LeaveKind | "not_used" | "of_columns" | Fault;
  /** Those that were found, by their text. */
  readonly found: ReadonlyMap<string, LeaveKind | "not_used">;
}

/** Tells kinds by a mapping, and else by their words. */
export function rowKinds({ kinds }: HrMapping, { kindOf }: Meanings): RowKinds {
  const said = new Map(Object.entries(kinds).map(([text, kind]) => [normalText(text), kind]));
  const others = new Set(otherAbsence.map(keyOf));
  const found = new Map<string, LeaveKind | "not_used">();
  return {
    found,
    find: (row) => {
      if (!row.table.columns.has("kind")) return "of_columns";
      const text = cellText(row.cell("kind"));
      if (text === "") return fault("empty_cell", row.place("kind"), {});
      const kind = said.get(normalText(text)) ?? kindOf(text) ?? (others.has(keyOf(text)) ? "not_used" : undefined);
      if (kind === undefined) return fault("hr_unknown_kind", row.place("kind"), {});
      found.set(text, kind);
      return kind;
    },
  };
}

const keyOf = (text: string): string => normalWords(text).toSorted().join(" ");

/** The columns of numbers that a table has. */
export function numbersIn({ columns }: HrTable): readonly NumberConcept[] {
  return numberConceptNames.filter((concept) => columns.has(concept));
}
