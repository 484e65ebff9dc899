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
  // By hand: a report moves hundreds of thousands of days, and a Date takes ten times as long.
  const moved = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const [year, month] = [Math.floor(moved / 12), moved - Math.floor(moved / 12) * 12];
  const date = Math.min(Number(day.slice(8)), lastOf(year, month));
  return `${String(year).padStart(4, "0")}-${twoDigits(month + 1)}-${twoDigits(date)}`;
}

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The last day of a month that is counted from 0. */
function lastOf(year: number, month: number): number {
  const isLeapYear = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 1 && isLeapYear ? 29 : (lengths[month] ?? 0);
}

const twoDigits = (value: number): string => String(value).padStart(2, "0");
