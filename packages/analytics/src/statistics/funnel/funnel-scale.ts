import { requireAmount } from "../intervals/interval.js";

/**
 * Scale on which a figure is spread alike wherever it lies: the logarithm or the square root of a standardised ratio,
 * or the arcsine of the square root of a proportion.
 */
export type FunnelScale = "log" | "square root" | "arcsine";

/** A figure on a scale; −∞ on the logarithm's for one of 0. */
export function toFunnelScale(value: number, scale: FunnelScale): number {
  if (scale === "log") return Math.log(value);
  return scale === "arcsine" ? Math.asin(Math.sqrt(value)) : Math.sqrt(value);
}

/** The figure of a place on a scale; a place beyond 0, or beyond the whole of a proportion, is where the scale ends. */
export function fromFunnelScale(place: number, scale: FunnelScale): number {
  if (scale === "log") return Math.exp(place);
  const from = Math.max(0, place);
  return (scale === "arcsine" ? Math.sin(Math.min(Math.PI / 2, from)) : from) ** 2;
}

/** Standard error on a scale of a figure with so large a denominator, above 0, by chance alone. */
export function funnelError(denominator: number, scale: FunnelScale): number {
  return (scale === "log" ? 1 : 0.5) / Math.sqrt(denominator);
}

/** Throws unless a funnel's target is above 0, and no more than 1 for proportions. */
export function requireTarget(target: number, scale: FunnelScale): void {
  requireAmount(target, "target");
  if (target === 0 && scale === "log") throw new RangeError("invalid target: 0; expected a number above 0");
  if (target > 1 && scale === "arcsine")
    throw new RangeError(`invalid target: ${target}; expected a proportion from 0 to 1`);
}
