import type { Region } from "../region/region.js";

/**
 * The day of the latest break in a metric's series up to the end of a period; `unbroken` where there is none. A period with
 * a break inside it belongs to neither side, and is told by the day and «~».
 */
export function seriesOf(
  { pack }: Region,
  metric: string,
  { periodStart, periodEnd }: { readonly periodStart: string; readonly periodEnd: string },
): string {
  const latest = pack["series_breaks.csv"]
    .filter((row) => row.metric === metric && row.date < periodEnd)
    .map(({ date }) => date)
    .toSorted()
    .at(-1);
  return latest !== undefined && latest > periodStart ? `~${latest}` : (latest ?? "unbroken");
}
