import type { AskedRow } from "./asked-rows.js";
import type { CollectionSheet } from "./collection-sheet.js";
import { type CollectedRow, type FilledRow, isOf } from "./table-rows.js";

/**
 * The rows of a sheet that rows of its table are, all of one unit: what `tableRows` gives, the other way. Rows that the
 * sheet cannot hold, of another population or with a choice it has no word for, are left out.
 */
export function filledRows(sheet: CollectionSheet, rows: readonly CollectedRow[]): readonly FilledRow[] {
  const found = new Map<string, { readonly asked: AskedRow; readonly rows: CollectedRow[] }>();
  for (const row of rows) {
    const choices = sheet.choices.map(({ column }) => String(row[column]));
    const isHeld =
      Object.entries(sheet.fixed).every(([column, value]) => row[column] === value) &&
      sheet.choices.every(({ words }, at) => Object.hasOwn(words, choices[at] ?? ""));
    if (!isHeld) continue;
    const asked = { period_start: String(row.period_start), period_end: String(row.period_end), choices };
    const key = JSON.stringify(asked);
    const held = found.get(key) ?? { asked, rows: [] };
    held.rows.push(row);
    found.set(key, held);
  }
  return [...found.values()].map(({ asked, rows: held }) => ({
    ...asked,
    numbers: sheet.numbers.map(({ column, of }) => {
      const said = held.filter((row) => isOf(of, row)).map((row) => row[column]);
      const number = said.find((one) => typeof one === "number");
      return typeof number === "number" ? number : said.includes(null) ? null : undefined;
    }),
  }));
}
