import jstat from "jstat";

/** Quantile of the standard normal distribution, as in `normalQuantile(0.975)` ≈ 1.959964. From jstat; checked against R. */
export function normalQuantile(p: number): number {
  return jstat.normal.inv(p, 0, 1);
}
