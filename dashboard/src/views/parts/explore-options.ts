import { formatPeriod, type Level, periodKind, type Value } from "@barneloftet/analytics";
import { nb } from "../../text/nb.js";
import { allCuts, cutsOf } from "./cuts.js";
import { element } from "./element.js";
import { keyOf, levelsOf, periodsOf } from "./explored.js";
import { option } from "./filter-form.js";
import { distinct } from "./texts.js";

const words = nb.explore;

/** The splits that a metric has figures of, after a choice of all of them where that is asked for. */
export function cutOptions(
  document: Document,
  values: readonly Value[],
  first: string,
  withAll: boolean,
): readonly HTMLElement[] {
  const all = withAll ? [option(document, allCuts, words.choices.allCuts, first === allCuts)] : [];
  return [...all, ...cutsOf(values).map(({ key, label }) => option(document, key, label, key === first))];
}

/** Every unit that there are figures of, one by one under its level, in the region's fixed order. */
export function unitOptions(document: Document, values: readonly Value[], first?: string): readonly HTMLElement[] {
  return levelsOf(values).map((level) =>
    element(
      document,
      "optgroup",
      { label: words.levels[level]?.one },
      ...unitsAt(values, level).map(([id, name]) =>
        option(document, `${level}/${id}`, name, `${level}/${id}` === first),
      ),
    ),
  );
}

/** Every period that there are figures of, the newest first. */
export function periodOptions(document: Document, values: readonly Value[], first?: string): readonly HTMLElement[] {
  return periodsOf(values)
    .toReversed()
    .map((period) =>
      option(
        document,
        keyOf(period),
        formatPeriod(period.periodStart, period.periodEnd, "nb"),
        keyOf(period) === first,
      ),
    );
}

/** Every kind of period that there are figures of: the longest first. */
export function kindOptions(document: Document, values: readonly Value[]): readonly HTMLElement[] {
  const found = distinct(values.map(({ periodStart, periodEnd }) => periodKind(periodStart, periodEnd)));
  return Object.entries(words.kinds).flatMap(([kind, label]) =>
    found.includes(kind) ? [option(document, kind, label)] : [],
  );
}

const unitsAt = (values: readonly Value[], level: Level): readonly (readonly [string, string])[] => [
  ...new Map(values.filter((value) => value.level === level).map(({ unit, name }) => [unit, name])),
];
