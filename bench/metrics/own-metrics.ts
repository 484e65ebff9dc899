import {
  and,
  between,
  type Component,
  component,
  count,
  countDistinct,
  defineMetric,
  equals,
  type Metric,
  not,
  oneOf,
  or,
  present,
  within,
} from "@barneloftet/analytics";

// What the algebra can say and the catalogue does not use.

type Log = Metric<"request_log", "n">;

function counting(id: string, n: Component<Log["dimensions"][number]>): Log {
  return defineMetric<"request_log", "n", string>({
    id,
    label: { nb: id, en: id },
    description: { nb: "Et tall til måling.", en: "A figure to be measured." },
    table: "request_log",
    dimensions: [],
    period: "as_given",
    unit: "requests",
    decimals: 0,
    components: { n },
    value: component("n"),
    interval: { method: "none", because: { nb: "Et oppdiktet tall.", en: "An invented figure." } },
    polarity: "none",
    disclosure: { count: "n" },
    comparableBy: [],
    source: { title: "bench" },
  });
}

/** A metric of each predicate and component that no metric of the catalogue is made of. */
export const ownMetrics = {
  counted: counting("count_one_of", count(oneOf("category", ["assisted", "waiting"]))),
  different: counting("count_distinct_present", countDistinct("requests", present("facet"))),
  inMonths: counting("count_between", count(between("period_start", "2023-04-01", "2023-10-01"))),
  withinMonths: counting("count_within_months", count(within("period_start", "period_end", { months: 3 }))),
  withinDays: counting("count_within_days", count(within("period_start", "period_end", { days: 91 }))),
  combined: counting(
    "count_and_or_not",
    count(and(equals("facet", "outcome"), or(equals("category", "assisted"), not(equals("category", "waiting"))))),
  ),
} as const;

/** The ISO day so many months after another, as somebody would write it who knows that the days are the first of a month. */
export function monthsLater(day: string, months: number): string {
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-01`;
}

/** How many days one ISO day is before another. */
export function daysApart(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
