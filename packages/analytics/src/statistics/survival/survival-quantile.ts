import type { Survival } from "./kaplan-meier.js";

/** When only so many remain; `undefined` is where the curve or its bound does not come down so far. */
export interface SurvivalQuantile {
  readonly time: number | undefined;
  readonly lower: number | undefined;
  readonly upper: number | undefined;
}

/** Rounding may leave a curve just off the share it stands at. */
const close = Math.sqrt(Number.EPSILON);

/**
 * The time at which no more than a share remain: the median stay unless another share is asked for.
 *
 * Where the curve stands at exactly the share, the middle of the stretch it does so, as most programs have it. The
 * bounds are the times at which the bounds of the curve come down to the share (Brookmeyer and Crowley), which is often
 * never.
 *
 * @param curve As of `kaplanMeier`, which has the level of the bounds.
 * @param share Between 0 and 1.
 * @throws RangeError if the share is not between 0 and 1.
 * @see Brookmeyer R, Crowley J (1982). A confidence interval for the median survival time. doi:10.2307/2530286
 * @example
 * const curve = kaplanMeier([{ time: 6, atRisk: 5, ended: 2 }, { time: 9, atRisk: 3, ended: 2 }]);
 * survivalQuantile(curve).time; // => 9
 */
export function survivalQuantile(curve: readonly Survival[], share = 0.5): SurvivalQuantile {
  if (!(share > 0 && share < 1)) throw new RangeError(`invalid share: ${share}; expected one between 0 and 1`);
  return {
    time: reached(curve, share, ({ survival }) => survival),
    lower: reached(curve, share, ({ bounds }) => bounds?.lower),
    upper: reached(curve, share, ({ bounds }) => bounds?.upper),
  };
}

function reached(
  curve: readonly Survival[],
  share: number,
  heightOf: (point: Survival) => number | undefined,
): number | undefined {
  const below = curve.flatMap((point) => {
    const height = heightOf(point);
    return height !== undefined && height < share + close ? [{ time: point.time, height }] : [];
  });
  const [first] = below;
  if (first === undefined) return undefined;
  const next = below.find(({ height }) => height < first.height);
  return next && first.height > share - close ? (first.time + next.time) / 2 : first.time;
}
