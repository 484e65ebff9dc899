/**
 * Sum of the probabilities, from `first` to `last`, of all outcomes that are no likelier than the observed one: the p of
 * an exact two-sided test. Two whose difference is rounding count as equally likely.
 *
 * Outcomes must have one top, as those of a binomial or hypergeometric variable have: then the unlikely ones are the two
 * tails, whose beginnings are looked up and which are summed until nothing more comes of it. So a hundred million events
 * take no longer than a hundred thousand.
 *
 * @param logProbability Natural logarithm of an outcome's probability.
 */
export function noLikelier(
  observed: number,
  first: number,
  last: number,
  logProbability: (outcome: number) => number,
): number {
  const most = logProbability(observed) + 1e-7;
  // The last outcome that is likelier than the one before it.
  const top = lastWhere(
    first,
    last,
    (outcome) => outcome === first || logProbability(outcome) > logProbability(outcome - 1),
  );
  if (logProbability(top) <= most) return 1;
  const below = lastWhere(first - 1, top, (outcome) => outcome < first || logProbability(outcome) <= most);
  const above = lastWhere(top, last, (outcome) => outcome === top || logProbability(outcome) > most) + 1;
  return Math.min(1, tail(below, -1, first, logProbability) + tail(above, 1, last, logProbability));
}

/** The last of whole numbers for which something holds that holds for the first and, once it does not, for none after. */
function lastWhere(first: number, last: number, holds: (value: number) => boolean): number {
  let [low, high] = [first, last + 1];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return low;
}

/** Sum of falling probabilities from one outcome to the end, as far as it counts. */
function tail(from: number, step: 1 | -1, end: number, logProbability: (outcome: number) => number): number {
  let sum = 0;
  for (let outcome = from; (end - outcome) * step >= 0; outcome += step) {
    const here = Math.exp(logProbability(outcome));
    sum += here;
    if (here <= sum * 1e-18) break;
  }
  return sum;
}
