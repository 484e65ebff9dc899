import type { TableName } from "@barneloftet/analytics";
import { type Fault, fault } from "../../fault.js";
import type { Located } from "./draft.js";
import type { FigureRow } from "./figures.js";
import { figureFile } from "./files.js";
import { grouped } from "./grouped.js";
import { isAdded } from "./repeated-figures.js";

const columns = ["lost_days", "agreed_days"] as const;

/** Days of a longer period that are fewer than those of the shorter ones in it together, give or take what each is rounded by. */
export function quarterFaults(table: TableName, rows: readonly Located<FigureRow>[]): Fault[] {
  if (table !== "sick_leave_days") return [];
  const groups = grouped(rows, ({ value: { level, unit, type, population } }) =>
    JSON.stringify([level, unit, type, population]),
  );
  return [...groups.values()].flatMap((group) => {
    const short = group.filter(({ value }) => isAdded(table, value));
    return group
      .filter((one) => !short.includes(one))
      .flatMap(({ row, value }) => {
        const inside = short.filter(
          (one) => one.value.period_start >= value.period_start && one.value.period_end <= value.period_end,
        );
        return columns.flatMap((column) => {
          const of = value[column];
          const given = inside.flatMap((one) => (typeof one.value[column] === "number" ? [one.value[column]] : []));
          const sum = Number(given.reduce((total, number) => total + number, 0).toFixed(6));
          if (typeof of !== "number" || sum <= of + 0.05 * (given.length + 1)) return [];
          return [fault("parts_above_period", { file: figureFile(table), row, column, found: String(of) }, { sum })];
        });
      });
  });
}
