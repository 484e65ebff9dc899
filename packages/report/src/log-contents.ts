import type { LoggedRequest, RequestCounts } from "@barneloftet/analytics";

/** A half-year's counts that have been saved to leave the base, and the ISO day they were. */
export interface CountedHalfYear {
  readonly period: string;
  readonly counted_on: string;
  readonly facets: RequestCounts;
}

/** What a base's log holds: its requests, and every counting it has given out. */
export interface LogContents {
  readonly requests: readonly LoggedRequest[];
  readonly counted: readonly CountedHalfYear[];
}

/** The most requests that a log holds: a file of them is still small enough to be opened. */
export const mostRequests = 2000;

/** The countings of two logs of one base, each once, the last one last. */
export function joinCounted(a: LogContents["counted"], b: LogContents["counted"]): LogContents["counted"] {
  const byText = new Map([...a, ...b].map((counted) => [JSON.stringify(counted), counted]));
  return [...byText.values()].toSorted((one, other) => one.counted_on.localeCompare(other.counted_on));
}
