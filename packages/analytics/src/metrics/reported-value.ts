import type { AnyMetric, Metric } from "./define-metric.js";
import type { TableName } from "./table.js";
import type { Absence, Subject, Value } from "./value.js";

/** Whose figure is asked for, for which half-open period, and of which dimensions: those that are left out may be any. */
export interface Asked extends Pick<Subject, "level" | "unit" | "periodStart" | "periodEnd"> {
  readonly dimensions?: Readonly<Record<string, string | null>>;
}

/**
 * The value that a unit has reported for a period; where none has been, an absence that says «Ikke innsendt» and is
 * formatted and compared like any other.
 *
 * @param values What `evaluate` gave for the metric.
 * @throws Error if several values answer what is asked: name the dimensions.
 */
export function reportedValue<T extends TableName, Name extends string, Id extends string>(
  metric: Metric<T, Name, Id>,
  values: readonly Value<Id>[],
  asked: Asked,
): Value<Id> {
  const { level, unit, periodStart, periodEnd } = asked;
  const dimensions = Object.entries(asked.dimensions ?? {});
  const [found, another] = values.filter(
    (value) =>
      value.level === level &&
      value.unit === unit &&
      value.periodStart === periodStart &&
      value.periodEnd === periodEnd &&
      dimensions.every(([name, of]) => value.dimensions[name] === of),
  );
  if (another)
    throw new Error(
      `several values of ${metric.id}, ${level} ${unit}, from ${periodStart}: name its dimensions (${metric.dimensions.join(", ")})`,
    );
  return found ?? notReported(metric, values, asked);
}

type Told = Pick<AnyMetric, "label" | "unit" | "decimals" | "prices" | "comparableBy" | "polarity">;

function notReported<Id extends string>(
  { id, label, unit: unitOfMeasure, decimals, prices, comparableBy, polarity }: Told & { readonly id: Id },
  values: readonly Value<Id>[],
  { level, unit, periodStart, periodEnd, dimensions = {} }: Asked,
): Absence<Id> {
  return {
    metric: id,
    label,
    unitOfMeasure,
    decimals,
    prices,
    comparableBy,
    polarity,
    level,
    unit,
    name: values.find((value) => value.level === level && value.unit === unit)?.name ?? unit,
    periodStart,
    periodEnd,
    dimensions,
    boundaries: undefined,
    territory: undefined,
    series: undefined,
    capacityReached: undefined,
    members: [],
    membersFound: 0,
    membersExpected: 1,
    status: "unknown",
    sources: [],
    remarks: [],
    kind: "missing",
    because: {
      nb: "Ikke innsendt: ingen har oppgitt tallet for enheten i perioden.",
      en: "Not submitted: nobody has given the figure for the unit in the period.",
    },
  };
}
