import type { Value } from "./value.js";

/** How many measures each class would have if one code were of another class. */
export interface Classing {
  /** The class that the code is counted in. */
  readonly as: string;
  /** Measures by class; undefined where one of the class's counts does not stand. */
  readonly counts: Readonly<Record<string, number | undefined>>;
}

/**
 * What becomes of the counts by class when one measure code, whose class is a judgement, is counted in each of several.
 *
 * @param values The measures of one unit, period and age group, a value a code. Sums of groups (`total`) are left out.
 * @param classes The classes to try, and to count. @throws Error if no value has the code, or if there are values of
 *   several units, periods or age groups: a total beside its ages would be counted twice.
 */
export function classSensitivity(
  values: readonly Value<"measures_by_code">[],
  code: string,
  classes: readonly string[],
): readonly Classing[] {
  const measures = values.filter(({ dimensions }) => dimensions.class !== "total");
  if (!measures.some(({ dimensions }) => dimensions.code === code))
    throw new Error(`unknown code: "${code}"; the values have ${measures.map((of) => of.dimensions.code).join(", ")}`);
  const about = [...new Set(measures.map(aboutOf))];
  if (about.length > 1)
    throw new Error(`measures of several: ${about.join(", ")}; expected those of one unit, period and age group`);
  return classes.map((as) => ({
    as,
    counts: Object.fromEntries(
      classes.map((name) => [
        name,
        sumOf(measures.filter(({ dimensions }) => (dimensions.code === code ? as : dimensions.class) === name)),
      ]),
    ),
  }));
}

const aboutOf = ({ level, unit, periodStart, periodEnd, dimensions }: Value): string =>
  `${level} ${unit} ${periodStart}–${periodEnd} ${dimensions.age_group}`;

function sumOf(values: readonly Value[]): number | undefined {
  return values.reduce<number | undefined>(
    (sum, value) => (sum === undefined || value.kind !== "value" ? undefined : sum + value.estimate),
    0,
  );
}
