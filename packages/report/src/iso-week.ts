import { addDays } from "@barneloftet/analytics";

/** The ISO week of a day, as in `2025-W07`: a week belongs to the year that its Thursday lies in. */
export function isoWeek(day: string): string {
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  const thursday = addDays(day, 3 - weekday);
  const year = thursday.slice(0, 4);
  const days = (Date.parse(thursday) - Date.parse(`${year}-01-01`)) / 86_400_000;
  return `${year}-W${String(Math.floor(days / 7) + 1).padStart(2, "0")}`;
}

/** How many ISO weeks a year has: 52, or 53. 28 December is always in the last. */
export function weeksIn(year: number): number {
  return Number(isoWeek(`${year}-12-28`).slice(6));
}

/** A week in words: «uke 7, 2025». */
export function weekWords(week: string): string {
  return `uke ${Number(week.slice(6))}, ${week.slice(0, 4)}`;
}
