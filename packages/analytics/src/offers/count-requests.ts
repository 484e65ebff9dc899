import { addDays } from "../time/calendar.js";
import { halfYearOf } from "../time/half-year.js";
import { complexities, type LoggedRequest, requestOutcomes, requestReasons, requestTypes } from "./request-log.js";

/** A category's number of requests; null where it is not shown. */
export type ShownCount = number | null;

/** The counts of a half-year that may leave the base: a number or null for each category of each facet. */
export interface RequestCounts {
  readonly request_type: Readonly<Record<LoggedRequest["request_type"], ShownCount>>;
  readonly reason: Readonly<Record<LoggedRequest["reason"], ShownCount>>;
  readonly complexity: Readonly<Record<LoggedRequest["complexity"], ShownCount>>;
  readonly outcome: Readonly<Record<LoggedRequest["outcome"], ShownCount>>;
}

/** The largest count that is never shown, unless it is 0. */
const small = 3;

/**
 * Counts a base's requests in a half-year. A week belongs to the half-year that its Thursday lies in.
 *
 * Counts of 1–3 are null, and so is whatever they could be computed from: each facet sums to the same total, so the
 * total is taken as known. A facet keeps its small counts alone in hiding only if their sum leaves every one of them
 * open; otherwise one more is hidden, the last in the list of categories that is not 0. It is never chosen by its size:
 * of 3, 5 and 5 a reader who knows that the smallest is hidden could tell the 3. Where there is none to hide, or the
 * total is three for each category, the whole facet is null.
 */
export function countRequests(requests: readonly LoggedRequest[], period: string): RequestCounts {
  const counted = requests.filter(({ week }) => halfYearOf(thursdayOf(week)) === period);
  return {
    request_type: shown(requestTypes, (category) => counted.filter((of) => of.request_type === category)),
    reason: shown(requestReasons, (category) => counted.filter((of) => of.reason === category)),
    complexity: shown(complexities, (category) => counted.filter((of) => of.complexity === category)),
    outcome: shown(requestOutcomes, (category) => counted.filter((of) => of.outcome === category)),
  };
}

function shown<C extends string>(
  categories: readonly C[],
  requestsIn: (category: C) => readonly unknown[],
): Readonly<Record<C, ShownCount>> {
  const counts = categories.map((category) => requestsIn(category).length);
  const hidden = hiddenAmong(counts);
  return Object.fromEntries(
    categories.map((category, i) => [category, hidden.has(i) ? null : (counts[i] ?? 0)]),
  ) as Record<C, ShownCount>;
}

/** The places of the counts that are not shown. */
function hiddenAmong(counts: readonly number[]): ReadonlySet<number> {
  const places = counts.map((_, i) => i);
  const all = new Set(places);
  if (sum(counts) === small * counts.length) return all;
  const hidden = places.filter((i) => isSmall(counts[i]));
  if (hidden.length === 0 || areOpen(hidden.map((i) => counts[i] ?? 0))) return new Set(hidden);
  const another = places.findLast((i) => counts[i] !== 0 && !isSmall(counts[i]));
  return another === undefined ? all : new Set([...hidden, another]);
}

const isSmall = (count: number | undefined): boolean => count !== undefined && count >= 1 && count <= small;

/** Whether nobody who knows the sum of small counts can tell one of them, nor that none of them is 4. */
function areOpen(counts: readonly number[]): boolean {
  const total = sum(counts);
  return counts.length > 1 && total >= counts.length + small && total < small * counts.length;
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

/** The Thursday of an ISO week as in `2025-W07`; 4 January is always in week 1. */
function thursdayOf(week: string): string {
  const fourth = `${week.slice(0, 4)}-01-04`;
  const weekday = (new Date(`${fourth}T00:00:00Z`).getUTCDay() + 6) % 7;
  return addDays(fourth, (Number(week.slice(6)) - 1) * 7 - weekday + 3);
}
