import type { LoggedRequest } from "@barneloftet/analytics";
import type { LogData } from "../log-data.js";
import type { Store } from "./store.js";

/** A request in the page, with a number of its own that no file holds. */
export interface Entry {
  readonly key: number;
  readonly request: LoggedRequest;
}

/** What the page of a log holds. */
export interface LogState {
  readonly entries: readonly Entry[];
  /** The request that is being changed, if one is. */
  readonly editing: number | undefined;
}

/** A log at work. */
export interface Log {
  readonly data: LogData;
  readonly store: Store<LogState>;
}

/** The requests without their numbers, the latest week first. */
export function requestsIn({ entries }: LogState): readonly LoggedRequest[] {
  return entries.map(({ request }) => request).toSorted((a, b) => (a.week < b.week ? 1 : a.week > b.week ? -1 : 0));
}

/** Entries for requests, with numbers that none of the entries has. */
export function entriesOf(requests: readonly LoggedRequest[]): readonly Entry[] {
  return requests.map((request, i) => ({ key: i + 1, request }));
}

/** A number that no entry has. */
export function nextKey({ entries }: LogState): number {
  return Math.max(0, ...entries.map(({ key }) => key)) + 1;
}
