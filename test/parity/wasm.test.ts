import fc from "fast-check";
import { describe, test } from "vitest";
import { metricsByTable } from "./agreement.js";
import { wasmEngine } from "./engines.js";
import { algebraProperty, catalogueProperty, windowProperty } from "./properties.js";

/** The issue's own number: every metric agrees over at least this many generated data sets. */
const runs = 1000;
const engine = await wasmEngine();

/** Throws with fast-check's own account of the smallest data set on which the engines differ. */
function holds(details: fc.RunDetails<unknown>): void {
  if (details.failed) throw new Error(fc.defaultReportMessage(details));
}

describe(`${engine.name} and arquero`, () => {
  test.each([...metricsByTable.keys()])(
    `agree on every metric over the table %s, ${runs} data sets`,
    async (table) => {
      holds(await catalogueProperty(engine, table, runs));
    },
    180_000,
  );

  test(`agree on ${runs} metrics made of every predicate and component of the algebra`, async () => {
    holds(await algebraProperty(engine, runs));
  }, 180_000);

  test(`agree on ${runs} metrics by whole quarters, or summed into every four that a unit has all of`, async () => {
    holds(await windowProperty(engine, runs));
  }, 180_000);
});
