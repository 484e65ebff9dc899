import { type Fault, fault } from "../../fault.js";
import { columnLetters } from "../../sheet/column-letters.js";
import { cellText, isBlank, type Sheet, type SheetPlace } from "../../sheet/sheet.js";
import { bestHeader, type HrHeader, headersOf, headerText, headerWithin } from "./header.js";
import type { Meanings } from "./meaning.js";
import { personalHeaders } from "./personal-header.js";
import { isLikeName, personalIn } from "./personal-text.js";
import { sheetPlace } from "./sheet-place.js";

/** What in a file is known to be no person: words of headers, and names of units. */
export interface Impersonal {
  readonly meanings: Meanings;
  readonly isUnit: (text: string) => boolean;
}

/**
 * What in a file is about single persons: columns of names, numbers or addresses, and what is seen to be such in any cell,
 * wherever it stands. One fault a column and reason; none repeats what stands there.
 */
export function personalFaults(file: string, sheets: readonly Sheet[], known: Impersonal): readonly Fault[] {
  return sheets.flatMap((sheet, index) => {
    const at = sheetPlace(file, sheet, index, known.isUnit);
    const header = bestHeader(sheet, known.meanings);
    return [
      ...nameFault(at, sheet),
      ...headerFaults(at, sheet, header, known.meanings),
      ...cellFaults(at, sheet),
      ...nameFaults(at, sheet, header, known),
    ];
  });
}

/** Whether a sheet has a header about persons beside one of a unit or a period. */
export function hasPersonalHeader(sheet: Sheet, meanings: Meanings): boolean {
  const isPersonal = personalHeaders((text) => meanings.of(text) !== undefined);
  return headersOf(sheet, meanings).some(
    ({ columns }) =>
      columns.some(({ meaning }) => meaning !== undefined) &&
      columns.some(({ texts }) => texts.some((text) => isPersonal(text))),
  );
}

function nameFault(at: SheetPlace, { name = "" }: Sheet): readonly Fault[] {
  const kind = personalIn(name);
  return kind === undefined ? [] : [fault("personal_data", at, { kind })];
}

/** Headers about persons: in the table's header, or where there is none, in any row of words that could be one. */
function headerFaults(
  at: SheetPlace,
  sheet: Sheet,
  header: HrHeader | undefined,
  meanings: Meanings,
): readonly Fault[] {
  const isPersonal = personalHeaders((text) => meanings.of(text) !== undefined);
  const candidates = header
    ? Array.from({ length: header.rows }, (_, up) => header.row - up)
    : sheet.rows.slice(0, headerWithin).flatMap((cells, row) => {
        const filled = cells.filter((cell) => cellText(cell) !== "");
        return filled.length > 1 && !filled.some((cell) => /^[\d\s.,]+$/.test(cellText(cell))) ? [row] : [];
      });
  const columns = new Map<number, number>();
  for (const row of candidates)
    for (const [column, cell] of (sheet.rows[row] ?? []).entries())
      if (!columns.has(column) && isPersonal(headerText(cell))) columns.set(column, row);
  for (const { at: column, texts } of header?.columns ?? [])
    if (!columns.has(column) && texts.every((text) => isPersonal(text)) && texts.length > 0)
      columns.set(column, header?.row ?? 0);
  return [...columns].map(([column, row]) =>
    fault("hr_person_header", { ...at, row: row + 1, column: columnLetters(column) }, {}),
  );
}

function cellFaults(at: SheetPlace, { rows }: Sheet): readonly Fault[] {
  const found = new Map<string, Fault>();
  for (const [row, cells] of rows.entries())
    for (const [column, cell] of cells.entries()) {
      const kind = cell === "" ? undefined : personalIn(cell);
      const key = `${column} ${kind}`;
      if (kind !== undefined && !found.has(key))
        found.set(key, fault("personal_data", { ...at, row: row + 1, column: columnLetters(column) }, { kind }));
    }
  return [...found.values()];
}

/** Columns, but that of the unit, where most of what stands under the header looks like names. */
function nameFaults(
  at: SheetPlace,
  { rows }: Sheet,
  header: HrHeader | undefined,
  { meanings, isUnit }: Impersonal,
): readonly Fault[] {
  const from = header === undefined ? 0 : header.row + 1;
  const isOfUnit = (column: number): boolean => {
    const meaning = header?.columns[column]?.meaning;
    return meaning?.kind === "concept" && meaning.concept === "unit";
  };
  const columns = new Map<number, { filled: number; names: number; row: number }>();
  for (const [index, cells] of rows.slice(from).entries()) {
    if (isBlank(cells)) continue;
    for (const [column, cell] of cells.entries()) {
      const text = cellText(cell);
      if (text === "" || isOfUnit(column)) continue;
      const seen = columns.get(column) ?? { filled: 0, names: 0, row: from + index };
      const isName = isLikeName(text) && !meanings.isKnown(text) && !isUnit(text);
      if (isName && seen.names === 0) seen.row = from + index;
      columns.set(column, { filled: seen.filled + 1, names: seen.names + (isName ? 1 : 0), row: seen.row });
    }
  }
  // A sheet without a table has titles and words of its own: there a few that look like names are none.
  const least = header === undefined ? 3 : 1;
  return [...columns].flatMap(([column, { filled, names, row }]) =>
    names >= least && names * 2 > filled
      ? [fault("hr_person_names", { ...at, row: row + 1, column: columnLetters(column) }, {})]
      : [],
  );
}
