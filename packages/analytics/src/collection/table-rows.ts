import type { AskedRow } from "./asked-rows.js";
import type { AskedNumber, CollectionSheet } from "./collection-sheet.js";

/**
 * A row of a table as a file gives it: text or number by column, null where a number is said not to be known. A column of
 * which nothing was said is not there.
 */
export type CollectedRow = Readonly<Record<string, string | number | null>>;

/**
 * What was said in one row of a sheet: a number for each of the sheet's, in their order; null where it was said not to be
 * known, undefined where nothing was.
 */
export interface FilledRow extends AskedRow {
  readonly numbers: readonly (number | null | undefined)[];
}

/**
 * The rows of the table that one row of a sheet is: one, or one for each value that the sheet's numbers are told apart
 * by. None where nothing was said.
 */
export function tableRows(sheet: CollectionSheet, filled: FilledRow): readonly CollectedRow[] {
  if (filled.numbers.every((number) => number === undefined)) return [];
  const { period_start, period_end, choices } = filled;
  const chosen = Object.fromEntries(sheet.choices.map(({ column }, at) => [column, choices[at] ?? ""]));
  return partsOf(sheet).map((part) => ({
    ...Object.fromEntries(
      sheet.numbers.flatMap(({ column, of }, at) => {
        const number = filled.numbers[at];
        return number !== undefined && isOf(of, part) ? [[column, number]] : [];
      }),
    ),
    ...{ period_start, period_end },
    ...sheet.fixed,
    ...chosen,
    ...part,
  }));
}

/** The parts that the numbers of a sheet are told apart by; one that says nothing where they are not. */
export function partsOf({ numbers }: CollectionSheet): readonly Readonly<Record<string, string>>[] {
  const parts = new Map(numbers.flatMap(({ of }) => (of ? [[JSON.stringify(of), of] as const] : [])));
  return parts.size === 0 ? [{}] : [...parts.values()];
}

/** Whether a number belongs to a part of its sheet's row; one that is told apart by nothing belongs to all. */
export function isOf(of: AskedNumber["of"], part: CollectedRow): boolean {
  return of === undefined || Object.entries(of).every(([column, value]) => part[column] === value);
}
