import type { Bounds } from "./interval.js";

/** An estimate with its bounds. */
export interface Estimated extends Bounds {
  readonly estimate: number;
}

/**
 * Interval for a difference a − b between independent estimates that each have an interval of their own (MOVER): each
 * side of the difference takes the margins that point its way. With Wilson's bounds it is Newcombe's interval.
 *
 * @see Zou GY, Donner A (2008). Construction of confidence limits about effect measures. doi:10.1002/sim.3095
 * @example moverInterval({ estimate: 0.5, lower: 0.2, upper: 0.8 }, { estimate: 0.1, lower: 0.1, upper: 0.5 }) // => { lower: -0.1, upper: 0.7 }
 */
export function moverInterval(a: Estimated, b: Estimated): Bounds {
  const difference = a.estimate - b.estimate;
  return {
    lower: difference - Math.hypot(a.estimate - a.lower, b.upper - b.estimate),
    upper: difference + Math.hypot(a.upper - a.estimate, b.estimate - b.lower),
  };
}
