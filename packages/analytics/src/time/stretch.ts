/** A half-open stretch of ISO days. */
export interface Stretch {
  readonly start: string;
  readonly end: string;
}

/**
 * Whether a day lies between half-open stretches of ISO days, in none of them.
 *
 * @example hasGap([{ start: "2019-04-01", end: "2019-07-01" }, { start: "2020-07-01", end: "2020-10-01" }]) // => true
 */
export function hasGap(stretches: readonly Stretch[]): boolean {
  return joints(stretches).some(({ until, start }) => start > until);
}

/**
 * Whether half-open stretches of ISO days follow one another with no day between two of them, and none in two.
 *
 * @example areEndToEnd([{ start: "2019-01-01", end: "2019-04-01" }, { start: "2019-03-01", end: "2019-04-01" }]) // => false
 */
export function areEndToEnd(stretches: readonly Stretch[]): boolean {
  return joints(stretches).every(({ until, start }) => start === until);
}

/** For each stretch but the first: where it begins, and until when those before it last. The same stretch counts once. */
function joints(stretches: readonly Stretch[]): readonly { readonly until: string; readonly start: string }[] {
  const each = new Map(stretches.map((stretch) => [`${stretch.start} ${stretch.end}`, stretch]));
  const found: { until: string; start: string }[] = [];
  let until: string | undefined;
  for (const { start, end } of [...each.values()].toSorted((a, b) => order(a.start, b.start) || order(a.end, b.end))) {
    if (until !== undefined) found.push({ until, start });
    if (until === undefined || end > until) until = end;
  }
  return found;
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
