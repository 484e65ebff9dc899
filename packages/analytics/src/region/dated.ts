import { formatDay } from "../text/format-date.js";
import type { Locale, Text } from "../text/locale.js";
import type { Status } from "./pack.js";
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

/** Which day a question about a day is answered for. */
export function asOf(region: Region, requested: string): AsOf {
  const carriedForward = requested > region.lastConfirmed;
  return {
    requested,
    answeredFor: carriedForward ? region.lastConfirmed : requested,
    organisationDate: region.organisationDate,
    lastConfirmed: region.lastConfirmed,
    carriedForward,
  };
}

/** A known answer made of rows: as sure as the least sure of them, from all their sources. */
export function known<T>(
  value: T,
  rows: readonly { readonly status: Status; readonly source: string }[],
  of: AsOf,
): Dated<T> {
  const order: readonly Status[] = ["confirmed", "inferred", "unknown", "invented"];
  const status = rows.reduce<Status>(
    (least, row) => (order.indexOf(row.status) > order.indexOf(least) ? row.status : least),
    "confirmed",
  );
  return { kind: "known", value, status, sources: [...new Set(rows.map(({ source }) => source))].toSorted(), asOf: of };
}

/** «Ikke kjent», and why. */
export function unknown<T>(because: Text, of: AsOf): Dated<T> {
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
