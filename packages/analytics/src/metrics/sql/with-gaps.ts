/** SQL that gives each row of a query a `gap`: whether a day lies between it and all rows of its group that begin before it. */
export function withGaps(text: string, keys: readonly string[]): string {
  const before = `PARTITION BY ${keys.join(", ")} ORDER BY period_start, period_end ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING`;
  return `SELECT *, period_start > max(period_end) OVER (${before}) AS gap FROM (${text}) AS stretches`;
}
