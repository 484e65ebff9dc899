/**
 * Sum of the probabilities, from `first` to `last`, of all outcomes that are no likelier than the observed one: the p of
 * an exact two-sided test. Two whose difference is rounding count as equally likely.
 */
export function noLikelier(
  observed: number,
  first: number,
  last: number,
  probability: (outcome: number) => number,
): number {
  const most = probability(observed) * (1 + 1e-7);
  let p = 0;
  for (let outcome = first; outcome <= last; outcome += 1) {
    const here = probability(outcome);
    if (here <= most) p += here;
  }
  return Math.min(1, p);
}
