import { normalQuantile } from "../distributions/normal-quantile.js";
import { requireAbove, requireAmount, requireLevel } from "../intervals/interval.js";

/** How sure one wants to be, and of what. */
export interface Detection {
  /** Probability of a signal where nothing has changed, on either side: 0.05 unless said. */
  readonly level?: number;
  /** Probability of a signal where the change has come: 0.8 unless said. */
  readonly power?: number;
  /** Variance over that of events that come singly: 1 unless said. */
  readonly dispersion?: number;
}

/**
 * The least rise or fall of a share that would be found, between two periods of so many each.
 *
 * By the arcsine's scale, on which a share's variance is nearly the same but near 0 and 1. An approximation: below some five
 * events an exact test needs much more.
 *
 * @param share Before the change, 0 to 1.
 * @param total How many there are in each period: employees, requests.
 * @returns Shares in [0, 1] that would be found as a fall and as a rise; `undefined` where none so far down or up would.
 * @throws RangeError if the share is not from 0 to 1, the total not above 0, or level, power or dispersion no such numbers.
 * @see Cohen J (1988). Statistical power analysis for the behavioral sciences, chapter 6. doi:10.4324/9780203771587
 * @example minimumDetectableShare(0.1, 19).rise // => 0.49083
 */
export function minimumDetectableShare(
  share: number,
  total: number,
  detection: Detection = {},
): { readonly fall: number | undefined; readonly rise: number | undefined } {
  if (!(share >= 0 && share <= 1)) throw new RangeError(`invalid share: ${share}; expected a number from 0 to 1`);
  requireAbove(total, "total");
  const angle = Math.asin(Math.sqrt(share));
  const step = (margin(detection) * Math.SQRT2) / (2 * Math.sqrt(total));
  return {
    fall: angle - step > 0 ? Math.sin(angle - step) ** 2 : undefined,
    rise: angle + step < Math.PI / 2 ? Math.sin(angle + step) ** 2 : undefined,
  };
}

/**
 * The least rise or fall of a number of events that would be found, between two periods of the same exposure.
 *
 * By the square root's scale, on which the variance of a Poisson count is nearly the same but for very few. An approximation:
 * below some five events an exact test needs much more.
 *
 * @param events Before the change, at least 0.
 * @returns Numbers of events; `undefined` where no fall so far down would be found.
 * @throws RangeError if events are no number of at least 0, or level, power or dispersion no such numbers.
 * @see Anscombe FJ (1948). The transformation of Poisson, binomial and negative-binomial data. doi:10.1093/biomet/35.3-4.246
 * @example minimumDetectableEvents(25).rise // => 48.735
 */
export function minimumDetectableEvents(
  events: number,
  detection: Detection = {},
): { readonly fall: number | undefined; readonly rise: number } {
  requireAmount(events, "events");
  const root = Math.sqrt(events);
  const step = (margin(detection) * Math.SQRT2) / 2;
  return { fall: root - step > 0 ? (root - step) ** 2 : undefined, rise: (root + step) ** 2 };
}

/** How many standard deviations a difference must be to be found. */
function margin({ level = 0.05, power = 0.8, dispersion = 1 }: Detection): number {
  requireLevel(level);
  if (!(power > 0 && power < 1))
    throw new RangeError(`invalid power: ${power}; expected a share between 0 and 1, as in 0.8`);
  requireAbove(dispersion, "dispersion");
  return (normalQuantile(1 - level / 2) + normalQuantile(power)) * Math.sqrt(dispersion);
}
