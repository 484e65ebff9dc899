import { formatDay } from "../text/format-date.js";
import type { Locale, Text } from "../text/locale.js";
import { leastSure } from "./certainty.js";
import { day, type Status } from "./pack.js";
import type { Region } from "./region.js";

/** Which day an answer is for, and how far the pack's knowledge reaches. */
export interface AsOf {
  readonly requested: string;
  /** The day answered for: the requested one, or the last confirmed one when the request is later. */
  readonly answeredFor: string;
  readonly organisationDate: string;
  readonly lastConfirmed: string;
  /** Whether the request is later than anything confirmed. */
  readonly carriedForward: boolean;
}

/** An answer about the organisation on a day: known with its status and sources, or not known and why. */
export type Dated<T> =
  | {
      readonly kind: "known";
      readonly value: T;
      readonly status: Status;
      readonly sources: readonly string[];
      readonly asOf: AsOf;
    }
  | { readonly kind: "unknown"; readonly because: Text; readonly asOf: AsOf };

/** What an answer rests on: a row of the pack, or what is said of one. */
export interface Provenance {
  readonly status: Status;
  readonly source: string;
}

/**
 * Which day a question about a day is answered for.
 *
 * @throws Error if the day is no ISO day: a fault in the program.
 */
export function asOf(region: Region, requested: string): AsOf {
  assertDay(requested);
  const carriedForward = requested > region.lastConfirmed;
  return {
    requested,
    answeredFor: carriedForward ? region.lastConfirmed : requested,
    organisationDate: region.organisationDate,
    lastConfirmed: region.lastConfirmed,
    carriedForward,
  };
}

/** @throws Error if a text is no day of the calendar written as an ISO day. */
export function assertDay(text: string): void {
  if (!day.safeParse(text).success)
    throw new Error(`invalid day: ${JSON.stringify(text)}; expected an ISO day as in 2019-06-01`);
}

/** A known answer made of rows: as sure as the least sure of them, from all their sources. */
export function known<T>(value: T, rows: readonly Provenance[], of: AsOf): Dated<T> {
  const status = leastSure(rows.map((row) => row.status));
  return { kind: "known", value, status, sources: [...new Set(rows.map(({ source }) => source))].toSorted(), asOf: of };
}

/** What a known answer rests on, so that an answer made of it is no surer; nothing for one that is not known. */
export function provenanceOf(answer: Dated<unknown>): readonly Provenance[] {
  return answer.kind === "known" ? answer.sources.map((source) => ({ status: answer.status, source })) : [];
}

/** «Ikke kjent», and why. */
export function notKnown<T>(because: Text, of: AsOf): Dated<T> {
  return { kind: "unknown", because, asOf: of };
}

/** What every page and answer says of its organisation, in one or two sentences. */
export function organisationNote(
  { organisationDate, lastConfirmed, carriedForward, requested }: AsOf,
  locale: Locale,
): string {
  const [organised, confirmed, asked] = [organisationDate, lastConfirmed, requested].map((day) =>
    formatDay(day, locale),
  );
  if (locale === "en") {
    return `Organisation as of ${organised}, last confirmed ${confirmed}.${carriedForward ? ` Nothing later is confirmed; ${asked} is answered with that.` : ""}`;
  }
  return `Organisering per ${organised}, sist bekreftet ${confirmed}.${carriedForward ? ` Vi vet ikke om noe er endret til ${asked}.` : ""}`;
}
