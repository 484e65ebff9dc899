import type { TableName } from "@barneloftet/analytics";
import { type Fault, fault } from "../../fault.js";
import type { Draft, Located } from "./draft.js";
import type { FigureRow } from "./figures.js";
import { figureFile } from "./files.js";

/**
 * A ratio as its source states it that is another than its parts give, by more than they are rounded by. A source can be
 * wrong: then a remark on the unit says so.
 */
export function statedFaults(table: TableName, rows: readonly Located<FigureRow>[], draft: Draft): Fault[] {
  const remarks = draft["remarks.csv"];
  if (table !== "caseload" || !remarks.clean) return [];
  return rows.flatMap(({ row, value }): Fault[] => {
    const { level, unit, children, positions, stated } = value;
    if (typeof children !== "number" || typeof positions !== "number" || typeof stated !== "number") return [];
    const least = children / (positions + rounding(positions)) - rounding(stated);
    const most =
      positions > rounding(positions) ? children / (positions - rounding(positions)) + rounding(stated) : Infinity;
    if (stated >= least && stated <= most) return [];
    const isRemarked = remarks.rows.some(
      ({ value: of }) => of.metric.startsWith("caseload") && of.level === level && of.unit === unit,
    );
    const place = { file: figureFile(table), row, column: "stated", found: String(stated) };
    return isRemarked ? [] : [fault("not_the_ratio", place, { children, positions })];
  });
}

/** Half of the last digit that a number is given with. */
function rounding(number: number): number {
  const decimals = String(number).split(".")[1]?.length ?? 0;
  return 0.5 / 10 ** decimals + 1e-9;
}
