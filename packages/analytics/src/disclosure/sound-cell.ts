import type { Cell } from "./cell.js";

/** Which cell of which metric, for an error: a fault in the program or in its data must be found again. */
export function placeOf(metric: string, { level, unit, periodStart, periodEnd }: Place): string {
  return `${metric}, ${level} ${unit}, ${periodStart}–${periodEnd}`;
}

type Place = Readonly<Record<"level" | "unit" | "periodStart" | "periodEnd", unknown>>;

/** What the work gives; an error in it says where. */
export function at<T>(place: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)} (${place})`, { cause: error });
  }
}

/**
 * Throws unless the cell can be of anything: days that exist, the first before the last, and numbers that count or measure.
 *
 * @throws Error that names what is wrong: never NaN, never below 0, never a guess.
 */
export function requireSound({ periodStart, periodEnd, components, dispersion, ...cell }: Cell): void {
  for (const [name, day] of Object.entries({ period_start: periodStart, period_end: periodEnd }))
    if (!isDay(day)) throw new Error(`invalid cell: ${name} is ${day}; expected an ISO day`);
  if (periodStart >= periodEnd)
    throw new Error(`invalid cell: period_end is ${periodEnd}; expected a day after ${periodStart}`);
  for (const [name, value] of Object.entries<unknown>({ ...components, dispersion: dispersion ?? null }))
    if (value !== null && !isAmount(value))
      throw new Error(`invalid cell: ${name} is ${String(value)}; expected a number of at least 0, or null`);
  for (const [name, count] of Object.entries({
    members_found: cell.membersFound,
    members_expected: cell.membersExpected,
  }))
    if (!(Number.isInteger(count) && count >= 0))
      throw new Error(`invalid cell: ${name} is ${String(count)}; expected a whole number of at least 0`);
  if (cell.membersFound > cell.membersExpected)
    throw new Error(`invalid cell: members_found is ${cell.membersFound}; expected ${cell.membersExpected} at most`);
}

const isAmount = (value: unknown): boolean => typeof value === "number" && Number.isFinite(value) && value >= 0;

function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
