const dayLength = 86_400_000;
const parse = (day: string): Date => new Date(`${day}T00:00:00Z`);
const print = (date: Date): string => date.toISOString().slice(0, 10);

/**
 * The ISO day so many days after another; before it where they are negative.
 *
 * @example addDays("2020-02-28", 1) // => "2020-02-29"
 */
export function addDays(day: string, days: number): string {
  return print(new Date(parse(day).getTime() + days * dayLength));
}

/**
 * How many days later the second of two ISO days is; negative where it is before the first.
 *
 * @example daysBetween("2020-02-28", "2020-03-01") // => 2
 */
export function daysBetween(first: string, second: string): number {
  return (parse(second).getTime() - parse(first).getTime()) / dayLength;
}

/** The ISO day so many calendar months after another; the last day of the month where the day does not exist there. */
export function addMonths(day: string, months: number): string {
  const start = parse(day);
  const moved = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + months, 1));
  const last = new Date(Date.UTC(moved.getUTCFullYear(), moved.getUTCMonth() + 1, 0)).getUTCDate();
  moved.setUTCDate(Math.min(start.getUTCDate(), last));
  return print(moved);
}
