import {
  type AnyMetric,
  asInvented,
  asPublished,
  type Cell,
  carriedMunicipalities,
  evaluate,
  inRegion,
  notCarried,
  type RollupOptions,
  seriesOf,
  servicesTo,
  toCells,
  type Value,
} from "@barneloftet/analytics";
import { aggregate } from "@barneloftet/analytics/arquero";
import { daysOf } from "./days.ts";
import { figures, trondelag, unitIds } from "./trondelag.ts";

type Dimensions = Readonly<Record<string, string>>;

const today = { from: "2015-01-01", to: trondelag.organisationDate };

/** A published figure of Trøndelag or of the nation: the unit's own, as the source prints it. */
export function published(metric: AnyMetric, unit: string, period: string, dimensions: Dimensions = {}): Value {
  return only(metric, cellsOf(metric), { unit, period, dimensions });
}

/** A network's figure: the sum of its services' own. */
export function ofNetwork(metric: AnyMetric, network: string, period: string): Value {
  const { start, end } = daysOf(period);
  const to = servicesTo(trondelag, { level: "network", id: network }, { from: start, to: end });
  return only(metric, cellsOf(metric, to), { unit: network, period, dimensions: {} });
}

/** A municipality's figure of 2015 on today's borders, or the reason why there is none. */
export function onBordersOfToday(metric: AnyMetric, code: string, period: string): Value {
  const cells = [
    ...summed(metric, carriedMunicipalities(trondelag, today)),
    ...notCarried(trondelag, summed(metric), today.to),
  ];
  return only(metric, inRegion(trondelag, metric, cells), { unit: code, period, dimensions: {} });
}

/** An invented figure of an invented unit, a service where nothing else is said. */
export function invented(
  metric: AnyMetric,
  name: string,
  period: string,
  components: Readonly<Record<string, number | null>>,
  more: Partial<Cell> = {},
): Value {
  const { start, end } = daysOf(period);
  const unit = name.toLowerCase();
  const cell: Cell = {
    ...{
      level: "service",
      unit,
      name,
      boundaries: "none",
      territory: unit,
      periodStart: start,
      periodEnd: end,
      dimensions: {},
    },
    ...{ components, membersFound: 1, membersExpected: 1, members: [`service/${unit}`] },
    ...{ series: seriesOf(trondelag, metric.id, { periodStart: start, periodEnd: end }), capacityReached: false },
    ...{
      dispersion: undefined,
      tooFew: undefined,
      because: undefined,
      status: "invented",
      sources: [],
      remarks: [],
      ...more,
    },
  };
  const pack = { id: "oppdiktet", kind: "invented", units: new Set([unit]) } as const;
  const real = [{ id: trondelag.id, kind: "real", units: unitIds() }] as const;
  const [value] = evaluate(metric, asInvented(metric, [cell], { pack, real }));
  if (!value) throw new Error(`no value: ${metric.id}, ${name}`);
  return value;
}

/** The cells of a metric as the product publishes them. */
function cellsOf(metric: AnyMetric, to?: RollupOptions["to"]): readonly Cell[] {
  return inRegion(trondelag, metric, summed(metric, to));
}

const summed = (metric: AnyMetric, to?: RollupOptions["to"]): readonly Cell[] =>
  toCells(metric, aggregate(metric, figures[metric.table], to ? { to } : {}), to);

interface Which {
  readonly unit: string;
  readonly period: string;
  readonly dimensions: Dimensions;
}

function only(metric: AnyMetric, cells: readonly Cell[], { unit, period, dimensions }: Which): Value {
  const { start, end } = daysOf(period);
  const found = cells.filter(
    (cell) =>
      cell.unit === unit &&
      cell.periodStart === start &&
      cell.periodEnd === end &&
      Object.entries(dimensions).every(([name, value]) => cell.dimensions[name] === value),
  );
  const [value, ...more] = evaluate(metric, asPublished(metric, found, trondelag.pack["sources.csv"]));
  if (!value || more.length > 0)
    throw new Error(`${found.length} figures of ${metric.id}, ${unit}, ${period}; expected 1`);
  return value;
}
