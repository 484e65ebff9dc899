import { type TableName, tables } from "@barneloftet/analytics";
import { type Fault, fault } from "../../fault.js";
import type { Located } from "./draft.js";
import { apart, neededBy, partOf } from "./figure-rules.js";
import type { FigureRow } from "./figures.js";
import { figureFile } from "./files.js";

/** Parts that are more than their whole. What is not given is held against nothing. */
export function partFaults(table: TableName, rows: readonly Located<FigureRow>[]): Fault[] {
  const parts: readonly (readonly [string, readonly string[]])[] = Object.entries(partOf[table] ?? {});
  return rows.flatMap(({ row, value }) =>
    parts.flatMap(([column, wholes]) => {
      const part = numberIn(value, column);
      // The nearest whole that it is more than; it is then more than what lies around that too.
      const [above] = wholes.flatMap((whole) => {
        const of = numberIn(value, whole);
        return part !== undefined && of !== undefined && part > of ? [{ whole, of }] : [];
      });
      if (above === undefined) return [];
      return [fault("part_above_whole", { file: figureFile(table), row, column, found: String(part) }, above)];
    }),
  );
}

/** Parts with nothing in common that are together more than their whole, give or take what each is rounded by. */
export function apartFaults(table: TableName, rows: readonly Located<FigureRow>[]): Fault[] {
  const rules: readonly { readonly whole: string; readonly parts: readonly string[] }[] = apart[table] ?? [];
  const types: Readonly<Record<string, string>> = tables[table];
  return rows.flatMap(({ row, value }) =>
    rules.flatMap(({ whole, parts }) => {
      const of = numberIn(value, whole);
      const given = parts.filter((part) => numberIn(value, part) !== undefined);
      const numbers = given.map((part) => numberIn(value, part) ?? 0);
      const sum = Number(numbers.reduce((total, number) => total + number, 0).toFixed(6));
      const rounding = types[whole] === "decimal" ? 0.05 * (given.length + 1) : 0;
      // One that is more than the whole by itself is told as that.
      if (of === undefined || sum <= of + rounding || numbers.some((number) => number > of)) return [];
      const place = { file: figureFile(table), row, column: whole, found: String(of) };
      return [fault("parts_above_whole", place, { parts: given, sum })];
    }),
  );
}

function numberIn(value: FigureRow, column: string): number | undefined {
  const found = value[column];
  return typeof found === "number" ? found : undefined;
}

/** Parts that say nothing without their whole, where that is not given. */
export function neededFaults(table: TableName, rows: readonly Located<FigureRow>[]): Fault[] {
  const needed: readonly (readonly [string, string])[] = Object.entries(neededBy[table] ?? {});
  return rows.flatMap(({ row, value }) =>
    needed.flatMap(([column, whole]) => {
      const found = value[column];
      if (typeof found !== "number" || typeof value[whole] === "number") return [];
      return [fault("without_whole", { file: figureFile(table), row, column, found: String(found) }, { whole })];
    }),
  );
}
