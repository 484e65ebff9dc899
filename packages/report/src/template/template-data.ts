import {
  type AskedRow,
  askedRows,
  type CollectionSheet,
  collectionPeriod,
  collectionSheets,
  type FilledRow,
} from "@barneloftet/analytics";

/** Whose template it is, and for when. */
export interface TemplateData {
  readonly region: string;
  readonly service: { readonly id: string; readonly name: string };
  /** A quarter, half-year or year, as in `2025K1`, `2025H1` or `2025`. */
  readonly period: string;
  /** Numbers that are known already, by the sheet's name. */
  readonly filled?: Readonly<Record<string, readonly FilledRow[]>>;
}

/** The rows of a sheet: those that are asked for, filled in where they are known, and known ones beyond. */
function rowsToFill(sheet: CollectionSheet, { period, filled }: TemplateData): readonly FilledRow[] {
  const days = collectionPeriod(period);
  if (days === undefined)
    throw new Error(`invalid period of a template: ${JSON.stringify(period)}; expected one as in 2025K1`);
  const known = filled?.[sheet.name] ?? [];
  const asked = askedRows(sheet, days).map(
    (row) => known.find((one) => isSame(one, row)) ?? { ...row, numbers: sheet.numbers.map(() => undefined) },
  );
  return [...asked, ...known.filter((row) => !asked.some((one) => isSame(one, row)))];
}

/** The sheets that ask for something in a period, or have something known. */
export function sheetsToFill(
  data: TemplateData,
): readonly { readonly sheet: CollectionSheet; readonly rows: readonly FilledRow[] }[] {
  return collectionSheets
    .map((sheet) => ({ sheet, rows: rowsToFill(sheet, data) }))
    .filter(({ rows }) => rows.length > 0);
}

function isSame(a: AskedRow, b: AskedRow): boolean {
  const isOfSameDays = a.period_start === b.period_start && a.period_end === b.period_end;
  return isOfSameDays && a.choices.every((choice, at) => choice === b.choices[at]);
}
