import { isSmall, type TableName } from "@barneloftet/analytics";
import { type Fault, fault } from "../../fault.js";
import type { Located } from "./draft.js";
import type { FigureRow } from "./figures.js";
import { figureFile } from "./files.js";

/** Levels that are of one municipality or service: a small count there is of families, a percentage of a few employees. */
const oneUnit: readonly string[] = ["municipality", "district", "service"];

/** What a row of one municipality or service cannot hold: municipalities by the number, and what decision 0022 keeps to larger. */
export function levelFaults(table: TableName, rows: readonly Located<FigureRow>[]): Fault[] {
  return rows.flatMap(({ row, value }): Fault[] => {
    const at = (column: string) => ({ file: figureFile(table), row, column, found: String(value[column]) });
    const { level, municipalities, measures, population } = value;
    if (level === "municipality" && typeof municipalities === "number" && municipalities > 1)
      return [fault("one_municipality", at("municipalities"), {})];
    if (table === "measures" && below(level) && typeof measures === "number" && isSmall(measures))
      return [fault("small_count", at("measures"), {})];
    if (table === "sick_leave" && oneUnit.includes(level) && population === "child_welfare_services")
      return [fault("percent_of_few", at("level"), {})];
    return [];
  });
}

const below = (level: string): boolean => oneUnit.includes(level) || level === "network";
