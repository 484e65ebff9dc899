import { addDays, type CollectedRow, periodKind, type TableName } from "@barneloftet/analytics";
import type { CollectedFigure } from "../../figures/collected.js";
import {
  type HrConcept,
  type LeaveKind,
  leaveKinds,
  type NumberConcept,
  type NumberTarget,
  targetOf,
} from "./concept.js";
import type { HrRow } from "./hr-row.js";
import type { Days } from "./units.js";

/** What a row says: of which service, when and what kind, and its numbers by column: null where one is said not to be known, none where nothing is said. */
export interface SaidRow {
  readonly row: HrRow;
  readonly service: string;
  readonly days: Days;
  readonly kind: LeaveKind | "of_columns";
  readonly numbers: ReadonlyMap<NumberConcept, number | null>;
}

/** Periods whose last day is the day that positions are of, when nothing else is said. */
const endsOnItsDay: ReadonlySet<string> = new Set(["day", "month", "quarter"]);

/** Whether a row has positions that are of no certain day: its period is longer than a quarter, or no period of the calendar. */
export function hasPositionsOfNoDay({ numbers, days }: SaidRow): boolean {
  const isGiven = ["filled_positions", "vacancies"].some(
    (name) => typeof numbers.get(name as NumberConcept) === "number",
  );
  return isGiven && !endsOnItsDay.has(periodKind(days.period_start, days.period_end));
}

/** The rows of tables that a row of an export is: sick leave by kind, positions on the period's last day, turnover. */
export function rowFigures(said: SaidRow): readonly CollectedFigure[] {
  const leave = leaveKinds.flatMap((kind) => sickLeave(said, kind));
  const { period_start, period_end } = said.days;
  const lastDay = { period_start: addDays(period_end, -1), period_end };
  const positions = endsOnItsDay.has(periodKind(period_start, period_end)) ? plain(said, "staffing", lastDay) : [];
  return [...leave, ...positions, ...plain(said, "turnover", said.days)];
}

/** Sick leave of a kind, where the row has a number of that kind; agreed days and employees are those of every kind. */
function sickLeave(said: SaidRow, kind: LeaveKind): readonly CollectedFigure[] {
  const own = said.kind === "of_columns" ? kind : "total";
  if (said.kind !== "of_columns" && said.kind !== kind) return [];
  const isOf = ({ table, kind: of }: NumberTarget) => table === "sick_leave_days" && (of === undefined || of === own);
  const isOfKind = (target: NumberTarget) => isOf(target) && target.kind === own;
  if (!hasNumber(said, isOfKind)) return [];
  const fixed = { type: kind, population: "child_welfare_services" };
  return [figureOf(said, "sick_leave_days", said.days, fixed, isOf)];
}

function plain(said: SaidRow, table: "staffing" | "turnover", days: Days): readonly CollectedFigure[] {
  const isOf = (target: NumberTarget) => target.table === table;
  return hasNumber(said, isOf) ? [figureOf(said, table, days, {}, isOf)] : [];
}

function hasNumber({ numbers }: SaidRow, isOf: (target: NumberTarget) => boolean): boolean {
  return [...numbers].some(([concept, number]) => {
    const target = targetOf(concept);
    return number !== null && target !== undefined && isOf(target);
  });
}

function figureOf(
  { row, service, numbers }: SaidRow,
  table: TableName,
  days: Days,
  fixed: CollectedRow,
  isOf: (target: NumberTarget) => boolean,
): CollectedFigure {
  const { at, columns } = row.table;
  const own = [...numbers].flatMap(([concept, number]) => {
    const target = targetOf(concept);
    return target !== undefined && isOf(target) ? [{ column: target.column, concept, number }] : [];
  });
  const label = (concept: HrConcept): string | undefined => columns.get(concept)?.label;
  const timed = (["from", "period", "month", "day", "quarter", "half_year", "year"] as const)
    .map(label)
    .find((one) => one !== undefined);
  const names = {
    unit: label("unit"),
    ...{ period_start: timed, period_end: label("to") ?? timed },
    type: table === "sick_leave_days" ? label("kind") : undefined,
    ...Object.fromEntries(own.map(({ column, concept }) => [column, label(concept)])),
  };
  return {
    table,
    value: {
      ...{ level: "service", unit: service, ...days, ...fixed },
      ...Object.fromEntries(own.map(({ column, number }) => [column, number])),
    },
    place: {
      ...{ ...at, row: row.row },
      names: Object.fromEntries(Object.entries(names).filter(([, name]) => name !== undefined)) as Record<
        string,
        string
      >,
    },
  };
}
