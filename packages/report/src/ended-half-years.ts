import { addDays, daysOfHalfYear, halfYearOf, halfYearOfWeek } from "@barneloftet/analytics";
import { isoWeek } from "./iso-week.js";

/** Whether all weeks of a half-year have ended on a day. */
export function hasEnded(period: string, day: string): boolean {
  return period < halfYearOfWeek(isoWeek(day));
}

/** The last half-years whose weeks have all ended on a day, the latest first. A week is of its Thursday's half-year. */
export function endedHalfYears(day: string, count: number): readonly string[] {
  const ended: string[] = [];
  let later = halfYearOfWeek(isoWeek(day));
  while (ended.length < count) {
    later = halfYearOf(addDays(daysOfHalfYear(later).from, -1));
    ended.push(later);
  }
  return ended;
}
