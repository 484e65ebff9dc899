import { addDays, addMonths } from "../time/calendar.js";
import type { Predicate } from "./predicate.js";

/** A row of a table as arrays hold it: text, numbers, ISO days, null. */
export type TableRecord = Readonly<Record<string, string | number | null>>;

/** Whether a row satisfies a predicate, as a function of the row: the arrays' reading of what `predicateSql` says to DuckDB. */
export function matches(predicate: Predicate): (row: TableRecord) => boolean {
  switch (predicate.op) {
    case "equals": {
      const { column, value } = predicate;
      return (row) => row[column] === value;
    }
    case "one_of": {
      const [{ column }, values] = [predicate, new Set<unknown>(predicate.values)];
      return (row) => values.has(row[column]);
    }
    case "present": {
      const { column } = predicate;
      return (row) => (row[column] ?? null) !== null;
    }
    case "between": {
      const { column, from, to } = predicate;
      return (row) => {
        const day = row[column];
        return typeof day === "string" && day >= from && day < to;
      };
    }
    case "within":
      return within(predicate);
    case "and": {
      const parts = predicate.of.map(matches);
      return (row) => parts.every((part) => part(row));
    }
    case "or": {
      const parts = predicate.of.map(matches);
      return (row) => parts.some((part) => part(row));
    }
    case "not": {
      const part = matches(predicate.of);
      return (row) => !part(row);
    }
  }
}

function within({ start, end, unit, length }: Extract<Predicate, { op: "within" }>): (row: TableRecord) => boolean {
  const add = unit === "days" ? addDays : addMonths;
  // Many rows begin on one day.
  const lasts = new Map<string, string>();
  return (row) => {
    const [first, day] = [row[start], row[end]];
    if (typeof first !== "string" || typeof day !== "string") return false;
    const last = lasts.get(first) ?? add(first, length);
    lasts.set(first, last);
    return day >= first && day <= last;
  };
}
