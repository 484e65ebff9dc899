import { addDays, addMonths } from "../time/calendar.js";
import type { Predicate } from "./predicate.js";

/** A row of a table as arrays hold it: text, numbers, ISO days, null. */
export type TableRecord = Readonly<Record<string, string | number | null>>;

/** Whether a row satisfies a predicate: the arrays' reading of what `predicateSql` says to DuckDB. */
export function matches(predicate: Predicate, row: TableRecord): boolean {
  switch (predicate.op) {
    case "equals":
      return value(row, predicate.column) === predicate.value;
    case "one_of": {
      const found = value(row, predicate.column);
      return found !== null && predicate.values.includes(found);
    }
    case "present":
      return value(row, predicate.column) !== null;
    case "between": {
      const found = value(row, predicate.column);
      return found !== null && found >= predicate.from && found < predicate.to;
    }
    case "within": {
      const [start, end] = [value(row, predicate.start), value(row, predicate.end)];
      if (typeof start !== "string" || typeof end !== "string") return false;
      return end >= start && end <= (predicate.unit === "days" ? addDays : addMonths)(start, predicate.length);
    }
    case "and":
      return predicate.of.every((part) => matches(part, row));
    case "or":
      return predicate.of.some((part) => matches(part, row));
    case "not":
      return !matches(predicate.of, row);
  }
}

const value = (row: TableRecord, column: string): string | number | null => row[column] ?? null;
