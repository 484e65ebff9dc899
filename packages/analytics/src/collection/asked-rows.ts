import { periodsAsked } from "./collection-period.js";
import type { CollectionSheet } from "./collection-sheet.js";

/** A row that a sheet asks for: when it is of, half-open, and the value of each choice in the order of the sheet's. */
export interface AskedRow {
  readonly period_start: string;
  readonly period_end: string;
  readonly choices: readonly string[];
}

/** The rows that a sheet asks for in a template's period, half-open: one for each period of its own and each choice. */
export function askedRows(
  sheet: Pick<CollectionSheet, "every" | "choices">,
  period: { readonly from: string; readonly to: string },
): readonly AskedRow[] {
  return periodsAsked(sheet.every, period).flatMap(({ from, to }) =>
    combinations(sheet.choices.map(({ words }) => Object.keys(words))).map((choices) => ({
      period_start: from,
      period_end: to,
      choices,
    })),
  );
}

function combinations([first, ...rest]: readonly (readonly string[])[]): readonly (readonly string[])[] {
  if (first === undefined) return [[]];
  return first.flatMap((value) => combinations(rest).map((others) => [value, ...others]));
}
