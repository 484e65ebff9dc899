import { type AnyMetric, catalogue, facetValue, formatNumber, type Value, withUnit } from "@barneloftet/analytics";

/** The metric of that id. @throws Error if the catalogue has none: a fault of the page. */
export function metricNamed(id: string): AnyMetric {
  const metric = (catalogue as readonly AnyMetric[]).find((each) => each.id === id);
  if (!metric) throw new Error(`unknown metric: "${id}"`);
  return metric;
}

/** The words for the dimensions in which some values differ from each other: what tells them apart, and no more. */
export function differingSplit(values: readonly Value[]): (value: Value) => string {
  const differing = Object.keys(values[0]?.dimensions ?? {}).filter((facet) =>
    values.some(({ dimensions }) => dimensions[facet] !== values[0]?.dimensions[facet]),
  );
  return ({ dimensions }) =>
    differing.map((facet) => facetValue(facet, dimensions[facet] ?? undefined, "nb")).join(", ");
}

/** What splits a value off from others of its metric, as in «bare legemeldt sykefravær, ansatte i kommunene». */
export function splitOf({ dimensions }: Pick<Value, "dimensions">): string {
  return Object.entries(dimensions)
    .map(([facet, value]) => facetValue(facet, value ?? undefined, "nb"))
    .join(", ");
}

/** How a number on a metric's own scale is written: with the metric's decimals and its unit. */
export function writtenBy({ decimals, unit }: AnyMetric): (value: number) => string {
  return (value) => withUnit(formatNumber(value, { decimals, locale: "nb" }), unit, "nb");
}
