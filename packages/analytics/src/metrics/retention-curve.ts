import { kaplanMeier, type Survival } from "../statistics/kaplan-meier.js";
import type { Text } from "../text/locale.js";
import { compare, type Refusal } from "./compare.js";
import type { Figure, Value } from "./value.js";

/** The share that remains in the service at each tenure in months, of one unit and period. */
export interface RetentionCurve {
  readonly kind: "curve";
  readonly points: readonly Survival[];
}

/**
 * The retention curve of one unit and period, from the shares that left by tenure (`leftByTenure`): what remains after
 * each stretch is the product of what stayed through it and all before it.
 *
 * `time` is the tenure in months at the end of the stretch, where the next one begins.
 *
 * @returns A refusal if a stretch has no figure, or the figures are of several units or periods.
 */
export function retentionCurve(
  values: readonly Value<"left_by_tenure">[],
  months = 6,
  level = 0.95,
): RetentionCurve | Refusal {
  const [first] = values;
  const figures = values.filter((value): value is Figure<"left_by_tenure"> => value.kind === "value");
  const gap = values.find((value) => value.kind !== "value");
  if (gap) return compare(gap, gap) as Refusal;
  if (figures.some(({ unit, periodStart }) => unit !== first?.unit || periodStart !== first.periodStart))
    return { kind: "not_comparable", differs: [], because: several };
  const risks = figures
    .map(({ dimensions, numerator = 0, denominator = 0 }) => ({
      time: Number(dimensions.tenure) + months,
      atRisk: denominator,
      ended: numerator,
    }))
    .toSorted((a, b) => a.time - b.time);
  return { kind: "curve", points: kaplanMeier(risks, level) };
}

const several: Text = {
  nb: "En kurve gjelder én enhet i én periode.",
  en: "A curve is of one unit in one period.",
};
