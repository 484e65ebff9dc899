import { type Columns, tables } from "@barneloftet/analytics";
import fc from "fast-check";
import { expectAgreement, type Fault, metricsByTable } from "./agreement.js";
import type { Engine } from "./engines.js";
import { anyMetric, batch, everyType, quarterly, records, unitMap } from "./generate.js";

/** Data sets that are asked about at once; each stays a data set of its own. */
const batchSize = 200;

/**
 * Every metric over a table, over so many generated data sets, as they are and rolled up. `fault` spoils one side: the
 * first data sets that show it are then enough, and none smaller are looked for.
 */
export function catalogueProperty(
  engine: Engine,
  table: string,
  dataSets: number,
  fault?: Fault,
): Promise<fc.RunDetails<unknown>> {
  const columns: Columns = tables[table as keyof typeof tables];
  const size = Math.min(dataSets, batchSize);
  const property = fc.asyncProperty(batch(columns, size), async ({ rows, to }) => {
    await engine.load(table, columns, rows);
    for (const metric of metricsByTable.get(table) ?? []) {
      await expectAgreement(engine, metric, rows, {}, fault);
      await expectAgreement(engine, metric, rows, { to }, fault);
    }
  });
  return fc.check(property, {
    numRuns: Math.ceil(dataSets / size),
    ...(fault ? { endOnFailure: true } : {}),
  }) as Promise<fc.RunDetails<unknown>>;
}

/** So many generated metrics, of every predicate and component of the algebra, each over a generated data set. */
export function algebraProperty(engine: Engine, numRuns: number): Promise<fc.RunDetails<unknown>> {
  const property = fc.asyncProperty(anyMetric, records(everyType), unitMap, async (metric, rows, to) => {
    await engine.load("every_type", everyType, rows);
    await expectAgreement(engine, metric, rows, { to });
  });
  return fc.check(property, { numRuns }) as Promise<fc.RunDetails<unknown>>;
}

const window = fc.constantFrom("quarters" as const, "four_quarters" as const);

/** So many generated metrics over generated quarters, half of them as they are, half summed into every four on end. */
export function windowProperty(engine: Engine, numRuns: number): Promise<fc.RunDetails<unknown>> {
  const property = fc.asyncProperty(
    anyMetric,
    quarterly(everyType),
    unitMap,
    window,
    async (metric, rows, to, window) => {
      await engine.load("every_type", everyType, rows);
      await expectAgreement(engine, metric, rows, { to, window });
    },
  );
  return fc.check(property, { numRuns }) as Promise<fc.RunDetails<unknown>>;
}
