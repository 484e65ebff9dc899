import type { LoggedRequest } from "@barneloftet/analytics";
import type { LogContents } from "../log-contents.js";
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
  /** The countings that have been given out. */
  readonly counted: LogContents["counted"];
  /** The request that is being changed, if one is. */
  readonly editing: number | undefined;
}

/** A log at work. */
export interface Log {
  readonly data: LogData;
  readonly store: Store<LogState>;
}

/** The page of a log in which nothing is written. */
export const emptyLog: LogState = { entries: [], counted: [], editing: undefined };

/** What a page holds as a log: requests without their numbers, the latest week first. */
export function contentsOf({ entries, counted }: LogState): LogContents {
  const requests = entries.map(({ request }) => request);
  return { requests: requests.toSorted((a, b) => (a.week < b.week ? 1 : a.week > b.week ? -1 : 0)), counted };
}

/** A page with what a log holds; each request gets a number that no other has. */
export function logOf({ requests, counted }: LogContents): LogState {
  return { entries: requests.map((request, i) => ({ key: i + 1, request })), counted, editing: undefined };
}

/** The name of a service that belongs to the base, or has done; its id where none does. */
export function nameOfService({ services, former }: LogData, id: string): string {
  return [...services, ...former].find((service) => service.id === id)?.name ?? id;
}

/** A number that no entry has. */
export function nextKey({ entries }: LogState): number {
  return Math.max(0, ...entries.map(({ key }) => key)) + 1;
}
