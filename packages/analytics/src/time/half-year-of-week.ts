import { addDays } from "./calendar.js";
import { halfYearOf } from "./half-year.js";

/** The half-year of an ISO week as in `2025-W07`: a week belongs to the half-year that its Thursday lies in. */
export function halfYearOfWeek(week: string): string {
  // 4 January is always in week 1.
  const fourth = `${week.slice(0, 4)}-01-04`;
  const weekday = (new Date(`${fourth}T00:00:00Z`).getUTCDay() + 6) % 7;
  return halfYearOf(addDays(fourth, (Number(week.slice(6)) - 1) * 7 - weekday + 3));
}
