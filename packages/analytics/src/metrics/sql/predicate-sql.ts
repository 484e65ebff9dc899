import type { Predicate } from "../predicate.js";
import { identifier } from "./identifier.js";

/** SQL text with its positional parameters. */
export interface Fragment {
  readonly text: string;
  readonly values: readonly (string | number)[];
}

/** A predicate as a DuckDB condition that is true where it holds, and false or null where it does not. */
export function predicateSql(predicate: Predicate): Fragment {
  switch (predicate.op) {
    case "equals":
      return { text: `(${identifier(predicate.column)} = ?)`, values: [predicate.value] };
    case "one_of":
      if (predicate.values.length === 0) return { text: "false", values: [] };
      return {
        text: `(${identifier(predicate.column)} IN (${predicate.values.map(() => "?").join(", ")}))`,
        values: predicate.values,
      };
    case "present":
      return { text: `(${identifier(predicate.column)} IS NOT NULL)`, values: [] };
    case "between": {
      const column = identifier(predicate.column);
      return {
        text: `(${column} >= CAST(? AS DATE) AND ${column} < CAST(? AS DATE))`,
        values: [predicate.from, predicate.to],
      };
    }
    case "within": {
      const [start, end] = [identifier(predicate.start), identifier(predicate.end)];
      return {
        text:
          predicate.unit === "days"
            ? `(${end} - ${start} BETWEEN 0 AND CAST(? AS INTEGER))`
            : `(${end} >= ${start} AND ${end} <= ${start} + to_months(CAST(? AS INTEGER)))`,
        values: [predicate.length],
      };
    }
    case "not": {
      const { text, values } = predicateSql(predicate.of);
      return { text: `(${text} IS NOT TRUE)`, values };
    }
    default: {
      if (predicate.of.length === 0) return { text: predicate.op === "and" ? "true" : "false", values: [] };
      const parts = predicate.of.map(predicateSql);
      return {
        text: `(${parts.map((part) => part.text).join(predicate.op === "and" ? " AND " : " OR ")})`,
        values: parts.flatMap((part) => part.values),
      };
    }
  }
}
