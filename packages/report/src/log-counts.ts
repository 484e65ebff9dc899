import { countRequests, type Recount, type RequestCounts, recount } from "@barneloftet/analytics";
import { hasEnded } from "./ended-half-years.js";
import type { LogContents } from "./log-contents.js";
import type { LogData } from "./log-data.js";

/** The format of the counts that may leave the base. */
export const countsFormat = "barneloftet-log-counts-1";

/** What may leave the base of one half-year: counts, with null for what is not shown. */
export interface LogCounts {
  readonly format: typeof countsFormat;
  readonly region: string;
  readonly base: string;
  readonly period: string;
  readonly facets: RequestCounts;
}

/** What a base may give out of a half-year, whether it has before, and the ISO day it last did. */
export interface Counting {
  readonly kind: Recount["kind"];
  readonly countedOn: string | undefined;
  readonly counts: LogCounts;
}

/**
 * Counts a log's half-year for the network, with small counts hidden; the same as last time unless new counts are safe
 * beside every earlier one.
 *
 * @param day - today, as an ISO day.
 * @throws Error if the half-year has not ended.
 */
export function logCounts(
  { requests, counted }: LogContents,
  { region, base }: LogData,
  period: string,
  day: string,
): Counting {
  if (!hasEnded(period, day)) throw new Error(`${period} has not ended on ${day}`);
  const earlier = counted.filter((one) => one.period === period);
  const { kind, counts: facets } = recount(
    earlier.map((one) => one.facets),
    countRequests(requests, period),
  );
  return {
    kind,
    countedOn: earlier.at(-1)?.counted_on,
    counts: { format: countsFormat, region: region.id, base: base.id, period, facets },
  };
}
