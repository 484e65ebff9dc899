import {
  type AnyMetric,
  catalogue,
  type Query,
  type RollupOptions,
  rollupQuery,
  type TableRecord,
  type Window,
} from "@barneloftet/analytics";
import { aggregate } from "@barneloftet/analytics/arquero";
import { expect } from "vitest";
import type { Engine } from "./engines.js";

/** A deliberate fault: what it does to the query, or to the metric that the arrays read. */
export interface Fault {
  readonly query?: (query: Query) => Query;
  readonly metric?: (metric: AnyMetric) => AnyMetric;
}

/** The catalogue's metrics by the table they are declared over. */
export const metricsByTable: ReadonlyMap<string, readonly AnyMetric[]> = new Map(
  (catalogue as readonly AnyMetric[]).map(({ table }) => [
    table,
    (catalogue as readonly AnyMetric[]).filter((metric) => metric.table === table),
  ]),
);

/** Fails unless DuckDB and arquero give the same for a metric over one data set that the engine has loaded. */
export async function expectAgreement(
  engine: Engine,
  metric: AnyMetric,
  rows: readonly TableRecord[],
  { to, window }: { readonly to?: RollupOptions["to"] | undefined; readonly window?: Window },
  fault: Fault = {},
): Promise<void> {
  const options = { ...(to ? { to } : {}), ...(window ? { window } : {}) };
  const query = rollupQuery(metric, options);
  const asked = await engine.ask(fault.query?.(query) ?? query);
  const aggregated = aggregate(fault.metric?.(metric) ?? metric, rows, options);
  // Databases order text by bytes and arrays by code units; which row comes first is not what is held here.
  expect(sorted(asked)).toEqual(sorted(aggregated));
}

const sorted = (rows: readonly object[]): readonly string[] =>
  rows.map((row) => JSON.stringify(Object.entries(row).toSorted(([a], [b]) => (a < b ? -1 : 1)))).toSorted();
