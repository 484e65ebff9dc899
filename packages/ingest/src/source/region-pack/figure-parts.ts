import type { TableName } from "@barneloftet/analytics";
import { type Fault, fault } from "../../fault.js";
import type { Located } from "./draft.js";
import { neededBy, partOf } from "./figure-rules.js";
import type { FigureRow } from "./figures.js";
import { figureFile } from "./files.js";

/** Parts that are more than their whole. What is not given is held against nothing. */
export function partFaults(table: TableName, rows: readonly Located<FigureRow>[]): Fault[] {
  const parts: readonly (readonly [string, readonly string[]])[] = Object.entries(partOf[table] ?? {});
  return rows.flatMap(({ row, value }) =>
    parts.flatMap(([column, wholes]) => {
      const part = value[column];
      const whole = wholes.find((name) => typeof value[name] === "number");
      const of = whole === undefined ? undefined : value[whole];
      if (whole === undefined || typeof part !== "number" || typeof of !== "number" || part <= of) return [];
      const place = { file: figureFile(table), row, column, found: String(part) };
      return [fault("part_above_whole", place, { whole, of })];
    }),
  );
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
