import { countRequests, type LoggedRequest, type RequestCounts } from "@barneloftet/analytics";
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

/** Counts a log's half-year for the network, with small counts hidden. */
export function logCounts(requests: readonly LoggedRequest[], { region, base }: LogData, period: string): LogCounts {
  const facets = countRequests(requests, period);
  return { format: countsFormat, region: region.id, base: base.id, period, facets };
}
