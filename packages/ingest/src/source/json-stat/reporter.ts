import { type Fault, fault, type StatisticsProblem } from "../../fault.js";

/** The most faults of one file that are told: the file is refused by the first. */
const mostFaults = 10;

/** A name in the file can be as long as the file. */
const longestPlace = 120;

/** Gathers the faults of one file, each with its place in the JSON, as `dimension.Region.category.index`. */
export interface Reporter {
  readonly faults: readonly Fault[];
  /** Tells of something at a place; `found` is what stands there. */
  say(problem: StatisticsProblem, column: string, found?: unknown): void;
  /** Tells of a list with another number of entries than it should have. */
  count(column: string, expected: number, actual: number): void;
  /** Tells of each name in a list that stands in it before; `column` is made of its place. */
  once(column: string | ((i: number) => string), names: readonly string[]): void;
  /** Tells of a dataset that has more of something than is read. */
  limit(column: string, most: number, of: "dimensions" | "cells"): void;
}

/** A reporter for a file. What is found after the first ten is not told. */
export function reporter(file: string): Reporter {
  const faults: Fault[] = [];
  const add = (one: Fault): void => {
    if (faults.length < mostFaults) faults.push({ ...one, column: one.column?.slice(0, longestPlace) });
  };
  const say: Reporter["say"] = (problem, column, found) =>
    add(fault("statistics", { file, column, ...(found === undefined ? {} : { found: textOf(found) }) }, { problem }));
  return {
    faults,
    say,
    once(column, names) {
      const seen = new Set<string>();
      for (const [i, name] of names.entries()) {
        if (seen.has(name)) say("doubled", typeof column === "string" ? `${column}[${i}]` : column(i), name);
        seen.add(name);
      }
    },
    count: (column, expected, actual) => add(fault("statistics_count", { file, column }, { expected, actual })),
    limit: (column, most, of) => add(fault("statistics_limit", { file, column }, { limit: most, of })),
  };
}

/** The place of a part inside another, as `variables[2].code`. */
export function placeIn(path: readonly PropertyKey[]): string {
  return path.map((key, i) => (typeof key === "number" ? `[${key}]` : `${i > 0 ? "." : ""}${String(key)}`)).join("");
}

function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  // JSON has no way to write what became too large to be a number.
  return typeof value === "number" ? String(value) : (JSON.stringify(value)?.slice(0, 200) ?? "");
}
