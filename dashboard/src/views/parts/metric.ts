import { type AnyMetric, catalogue, facetValue, type Value } from "@barneloftet/analytics";

/** The metric of that id. @throws Error if the catalogue has none: a fault of the page. */
export function metricNamed(id: string): AnyMetric {
  const metric = (catalogue as readonly AnyMetric[]).find((each) => each.id === id);
  if (!metric) throw new Error(`unknown metric: "${id}"`);
  return metric;
}

/** What splits a value off from others of its metric, as in «bare legemeldt sykefravær, ansatte i kommunene». */
export function splitOf({ dimensions }: Pick<Value, "dimensions">): string {
  return Object.entries(dimensions)
    .map(([facet, value]) => facetValue(facet, value ?? undefined, "nb"))
    .join(", ");
}
