import { halfYearOfWeek } from "../time/half-year-of-week.js";
import { hideEachOther, isSmall, type ShownCount, small } from "./hidden-counts.js";
import { complexities, type LoggedRequest, requestOutcomes, requestReasons, requestTypes } from "./request-log.js";

/** The counts of a half-year that may leave the base: a number or null for each category of each facet. */
export interface RequestCounts {
  readonly request_type: Readonly<Record<LoggedRequest["request_type"], ShownCount>>;
  readonly reason: Readonly<Record<LoggedRequest["reason"], ShownCount>>;
  readonly complexity: Readonly<Record<LoggedRequest["complexity"], ShownCount>>;
  readonly outcome: Readonly<Record<LoggedRequest["outcome"], ShownCount>>;
}

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
  const counted = requests.filter(({ week }) => halfYearOfWeek(week) === period);
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
  const hidden = places.filter((i) => isSmall(counts[i] ?? 0));
  if (hidden.length === 0 || areOpen(hidden.map((i) => counts[i] ?? 0))) return new Set(hidden);
  const another = places.findLast((i) => counts[i] !== 0 && !isSmall(counts[i] ?? 0));
  return another === undefined ? all : new Set([...hidden, another]);
}

/** Whether small counts can be hidden alone: they hide each other, and are not all as large as a small count can be. */
function areOpen(counts: readonly number[]): boolean {
  return hideEachOther(counts.length, sum(counts)) && sum(counts) < small * counts.length;
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
