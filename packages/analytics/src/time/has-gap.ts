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
  let until: string | undefined;
  const each = new Map(stretches.map((stretch) => [`${stretch.start} ${stretch.end}`, stretch]));
  for (const { start, end } of [...each.values()].toSorted((a, b) => order(a.start, b.start) || order(a.end, b.end))) {
    if (until !== undefined && start > until) return true;
    if (until === undefined || end > until) until = end;
  }
  return false;
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
