import {
  type AnyMetric,
  addDays,
  addMonths,
  type Cell,
  catalogue,
  collectionPeriod,
  periodKind,
  type Value,
} from "@barneloftet/analytics";
import { nearest } from "@barneloftet/ingest";
import { Refusal } from "../refusal.js";

/** Which figure is asked for: of which metric and unit, of which days, and which of several by the values of dimensions. */
export interface FigureAsked {
  readonly metric: AnyMetric;
  readonly unit: string;
  readonly from: string;
  readonly to: string;
  readonly dimensions: Readonly<Record<string, string>>;
}

/**
 * A figure as it is asked for on the command line: metric, unit and period with colons between, and then dimensions, as in
 * `sick_leave_from_days:tussas:2025K4:type=total`.
 *
 * @throws Refusal that says what is wrong and how it is written.
 */
export function figureAsked(text: string): FigureAsked {
  const [id = "", unit = "", period = "", ...facets] = text.split(":");
  const metrics = catalogue as readonly AnyMetric[];
  const metric = metrics.find((one) => one.id === id);
  if (!metric) {
    const meant = nearest(
      id,
      metrics.map((one) => one.id),
    );
    throw new Refusal(
      `Ingen nøkkeltall heter «${id}».${meant === undefined ? " Id-ene står i docs/reference/metrics.md." : ` Mente du «${meant}»?`}`,
    );
  }
  const days = daysOf(period);
  if (unit === "" || !days)
    throw new Refusal(
      "Skriv tallet som NØKKELTALL:ENHET:PERIODE, for eksempel requests_received:tussas:2025K4. Perioden er en dag, en måned, et kvartal, et halvår, et år eller to dager med skråstrek mellom.",
    );
  const dimensions = Object.fromEntries(facets.map((facet) => facet.split("=", 2)));
  const unknown = Object.keys(dimensions).find((name) => !(metric.dimensions as readonly string[]).includes(name));
  if (unknown !== undefined)
    throw new Refusal(
      `«${unknown}» er ingen inndeling av ${id}.${metric.dimensions.length === 0 ? " Det har ingen." : ` Det har ${metric.dimensions.join(", ")}.`}`,
    );
  return { metric, unit, ...days, dimensions };
}

/** Whether a value is the figure that is asked for; several can be, where its dimensions are not all told. */
export function isAsked({ unit, from, to, dimensions }: FigureAsked, value: Asked): boolean {
  return (
    value.unit === unit &&
    value.periodStart === from &&
    value.periodEnd === to &&
    Object.entries(dimensions).every(([name, said]) => value.dimensions[name] === said)
  );
}

type Asked = Pick<Cell, "unit" | "periodStart" | "periodEnd" | "dimensions">;

/** How the period of a value is asked for. */
export function periodAsked({ periodStart: from, periodEnd: to }: Pick<Value, "periodStart" | "periodEnd">): string {
  const [year, month] = [from.slice(0, 4), Number(from.slice(5, 7))];
  switch (periodKind(from, to)) {
    case "day":
      return from;
    case "month":
      return from.slice(0, 7);
    case "quarter":
      return `${year}K${Math.ceil(month / 3)}`;
    case "half_year":
      return `${year}H${Math.ceil(month / 6)}`;
    case "year":
      return year;
    default:
      return `${from}/${addDays(to, -1)}`;
  }
}

function daysOf(period: string): { readonly from: string; readonly to: string } | undefined {
  const named = collectionPeriod(period);
  if (named) return named;
  const [, from, to] = /^(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2})$/.exec(period) ?? [];
  if (from !== undefined && to !== undefined) return { from, to: addDays(to, 1) };
  if (/^\d{4}-\d{2}-\d{2}$/.test(period)) return { from: period, to: addDays(period, 1) };
  return /^\d{4}-\d{2}$/.test(period) ? { from: `${period}-01`, to: addMonths(`${period}-01`, 1) } : undefined;
}
