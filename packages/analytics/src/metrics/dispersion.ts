import type { Cell } from "../disclosure/cell.js";
import { twoWayDispersion } from "../statistics/intervals/two-way-dispersion.js";
import { periodLength } from "../time/period.js";
import type { AnyMetric } from "./define-metric.js";

/**
 * The cells with the dispersion of their metric's events, for a metric whose interval takes one: estimated over all
 * services and periods of one length and one set of dimensions, to two digits, and the same for every level.
 *
 * Overlapping periods would count the same days again, so only those that begin with a calendar year are used for
 * lengths of a year.
 */
export function withDispersion<Name extends string>(
  metric: AnyMetric,
  cells: readonly Cell<Name>[],
): readonly Cell<Name>[] {
  const { interval, value } = metric;
  if (interval.method !== "overdispersed" || value.kind !== "ratio") return cells;
  const { numerator, denominator } = value;
  const groups = new Map<string, Cell<Name>[]>();
  for (const cell of cells) groups.set(keyOf(cell), [...(groups.get(keyOf(cell)) ?? []), cell]);
  const estimates = new Map(
    [...groups].map(([key, group]) => [
      key,
      twoWayDispersion(
        group
          .filter(({ level, periodStart }) => level === "service" && (!isYear(group) || periodStart.endsWith("-01-01")))
          .flatMap(({ unit, periodStart, components }) => {
            const [events, exposure] = [components[numerator as Name], components[denominator as Name]];
            return typeof events === "number" && typeof exposure === "number"
              ? [{ row: unit, column: periodStart, events, exposure }]
              : [];
          }),
      ),
    ]),
  );
  return cells.map((cell) => ({ ...cell, dispersion: rounded(estimates.get(keyOf(cell))) }));
}

/** To two digits: an estimate is no surer, and all of its digits could tell the days of a service that is withheld. */
const rounded = (estimate: number | undefined): number | undefined => estimate && Number(estimate.toPrecision(2));

/** A calendar year and any other four quarters are one length. */
const lengthOf = ({ periodStart, periodEnd }: Cell): string => {
  const length = periodLength(periodStart, periodEnd);
  return length === "four_quarters" ? "year" : length;
};

const isYear = ([first]: readonly Cell[]): boolean => first !== undefined && lengthOf(first) === "year";

const keyOf = (cell: Cell): string => JSON.stringify([lengthOf(cell), Object.values(cell.dimensions)]);
