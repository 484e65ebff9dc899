import { kaplanMeier, type Survival } from "../statistics/survival/kaplan-meier.js";
import type { Text } from "../text/locale.js";
import type { Refusal } from "./compare.js";
import type { Subject, Value } from "./value.js";

/** The share that remains in the service at each tenure in months, of one unit and period. */
export interface RetentionCurve {
  readonly kind: "curve";
  readonly points: readonly Survival[];
}

/**
 * The retention curve of one unit and period, from the shares that left by tenure (`leftByTenure`): what remains after
 * each stretch is the product of what stayed through it and all before it.
 *
 * `time` is the tenure in months at the end of the stretch, where the next one begins. The stretches are of `months` each.
 *
 * @returns A refusal if a stretch has no figure, if the stretches do not follow on each other from hire (`000`), or if the
 *   figures are of several units or periods, or of other parts.
 */
export function retentionCurve(
  values: readonly Value<"left_by_tenure">[],
  months = 6,
  level = 0.95,
): RetentionCurve | Refusal {
  const ordered = values.toSorted((a, b) => tenureOf(a) - tenureOf(b));
  if (new Set(ordered.map(aboutOf)).size > 1) return refused(several);
  if (ordered.length === 0 || ordered.some((value, i) => tenureOf(value) !== i * months)) return refused(gaps(months));
  const risks: { time: number; atRisk: number; ended: number }[] = [];
  for (const value of ordered) {
    if (value.kind !== "value") return refused(withoutFigure(value.because));
    const { numerator = 0, denominator = 0 } = value;
    risks.push({ time: tenureOf(value) + months, atRisk: denominator, ended: numerator });
  }
  return { kind: "curve", points: kaplanMeier(risks, level) };
}

const tenureOf = ({ dimensions }: Subject): number => Number(dimensions.tenure ?? Number.NaN);

/** What all stretches of a curve have alike. */
const aboutOf = ({ level, unit, periodStart, periodEnd, members, series }: Subject): string =>
  JSON.stringify([level, unit, periodStart, periodEnd, members, series]);

const refused = (because: Text): Refusal => ({ kind: "not_comparable", differs: [], because });

const several: Text = {
  nb: "En kurve gjelder én enhet i én periode, med de samme delene.",
  en: "A curve is of one unit in one period, with the same parts.",
};

const gaps = (months: number): Text => ({
  nb: `En kurve begynner da de ansatte begynte (000), og går videre ${months} måneder om gangen uten hull.`,
  en: `A curve begins when the employees did (000) and goes on by ${months} months without gaps.`,
});

const withoutFigure = ({ nb, en }: Text): Text => ({
  nb: `Kurven kan ikke regnes ut, for et av trinnene har ikke noe tall: ${nb}`,
  en: `There is no curve, since one of the stretches has no figure: ${en}`,
});
