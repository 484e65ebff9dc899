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

/**
 * Whether half-open stretches of ISO days follow one another with no day between two of them, and none in two.
 *
 * @example areEndToEnd([{ start: "2019-01-01", end: "2019-04-01" }, { start: "2019-03-01", end: "2019-04-01" }]) // => false
 */
export function areEndToEnd(stretches: readonly Stretch[]): boolean {
  const starts = new Map<string, string>();
  for (const { start, end } of stretches) {
    if ((starts.get(start) ?? end) !== end) return false;
    starts.set(start, end);
  }
  const inOrder = [...starts].toSorted(([a], [b]) => order(a, b));
  return inOrder.every(([start], i) => i === 0 || inOrder[i - 1]?.[1] === start);
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
