import { addDays, type Value } from "@barneloftet/analytics";

/** The year that all of a value's period lies in; undefined where it lies in two. */
export function yearOf({ periodStart, periodEnd }: Pick<Value, "periodStart" | "periodEnd">): string | undefined {
  const year = periodStart.slice(0, 4);
  return addDays(periodEnd, -1).startsWith(year) ? year : undefined;
}
