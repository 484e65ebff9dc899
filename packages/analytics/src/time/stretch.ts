/** A half-open stretch of ISO days: the first of them, and the first that is no more in it. */
export interface Stretch {
  readonly from: string;
  readonly to: string;
}

/**
 * Whether a day lies between half-open stretches of ISO days, in none of them.
 *
 * @example hasGap([{ from: "2019-04-01", to: "2019-07-01" }, { from: "2020-07-01", to: "2020-10-01" }]) // => true
 */
export function hasGap(stretches: readonly Stretch[]): boolean {
  return joints(stretches).some(({ until, from }) => from > until);
}

/**
 * Whether half-open stretches of ISO days follow one another with no day between two of them, and none in two.
 *
 * @example areEndToEnd([{ from: "2019-01-01", to: "2019-04-01" }, { from: "2019-03-01", to: "2019-04-01" }]) // => false
 */
export function areEndToEnd(stretches: readonly Stretch[]): boolean {
  return joints(stretches).every(({ until, from }) => from === until);
}

/** For each stretch but the first: where it begins, and until when those before it last. The same stretch counts once. */
function joints(stretches: readonly Stretch[]): readonly { readonly until: string; readonly from: string }[] {
  const each = new Map(stretches.map((stretch) => [`${stretch.from} ${stretch.to}`, stretch]));
  const found: { until: string; from: string }[] = [];
  let until: string | undefined;
  for (const { from, to } of [...each.values()].toSorted((a, b) => order(a.from, b.from) || order(a.to, b.to))) {
    if (until !== undefined) found.push({ until, from });
    if (until === undefined || to > until) until = to;
  }
  return found;
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
