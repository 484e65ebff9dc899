import { addDays, addMonths, daysOfHalfYear, type TableName } from "@barneloftet/analytics";
import { type Fault, fault } from "../../fault.js";
import type { Draft, Located } from "./draft.js";
import type { FigureRow } from "./figures.js";
import { figureFile } from "./files.js";
import { later } from "./span.js";

/**
 * Confirmed figures of days that had not come when they were told. The last day is that of the source; where it does not
 * say when it was published, the latest that the pack knows of. No clock is read: a pack is as right tomorrow as today.
 */
export function toComeFaults(table: TableName, rows: readonly Located<FigureRow>[], draft: Draft): Fault[] {
  const sources = draft["sources.csv"];
  const [pack] = draft["pack.csv"].rows;
  if (!sources.clean || pack === undefined) return [];
  const published = new Map(
    sources.rows.flatMap(({ value: { id, published_on: on } }) => (on === undefined ? [] : [[id, lastDay(on)]])),
  );
  const { last_confirmed, register_period } = pack.value;
  const known = [last_confirmed, daysOfHalfYear(register_period).to, ...published.values()].reduce(later);
  return rows.flatMap(({ row, value }) => {
    const latest = published.get(value.source) ?? known;
    if (value.status !== "confirmed") return [];
    // What is told of a year that is running, as meetings planned in it, ends in days to come.
    const column =
      value.period_start > latest
        ? "period_start"
        : value.period_end > addMonths(latest, 12)
          ? "period_end"
          : undefined;
    if (column === undefined) return [];
    const place = { file: figureFile(table), row, column, found: value[column] };
    return [fault("figure_to_come", place, { latest })];
  });
}

/** The last day that a year, a month or a day can be. */
function lastDay(on: string): string {
  if (on.length === 4) return `${on}-12-31`;
  return on.length === 7 ? addDays(addMonths(`${on}-01`, 1), -1) : on;
}
