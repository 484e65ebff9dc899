import { type AnyMetric, type Query, sum } from "@barneloftet/analytics";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { metricsByTable } from "./agreement.js";
import { nodeEngine } from "./engines.js";
import { algebraProperty, catalogueProperty, windowProperty } from "./properties.js";

/** The issue's own number: every metric agrees over at least this many generated data sets. */
const runs = 1000;
const engine = await nodeEngine();

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

describe("a deliberate fault is caught", () => {
  test("in the query: a sum that skips what is missing", async () => {
    const query = (found: Query): Query => ({
      ...found,
      text: found.text.replaceAll(/count\("(received|assisted)"\)/g, "count(*)"),
    });
    expect(await catalogueProperty(engine, "requests", 200, { query })).toMatchObject({ failed: true });
  }, 60_000);

  test("in the query: members that are counted though they give nothing", async () => {
    const query = (found: Query): Query => ({
      ...found,
      text: found.text.replace("CAST(count(*) AS DOUBLE) AS members_found", "max(parts) AS members_found"),
    });
    expect(await catalogueProperty(engine, "requests", 200, { query })).toMatchObject({ failed: true });
  }, 60_000);

  test("in the query: days that nobody tells of, taken as told", async () => {
    const query = (found: Query): Query => ({
      ...found,
      text: found.text.replaceAll("if y < x])]) = 0", "if y < x])]) >= 0"),
    });
    expect(await catalogueProperty(engine, "requests", 200, { query })).toMatchObject({ failed: true });
  }, 60_000);

  test("in the arrays: a component that reads another's column", async () => {
    const metric = (found: AnyMetric): AnyMetric => ({
      ...found,
      components: Object.fromEntries(Object.keys(found.components).map((name) => [name, sum("received")])),
    });
    expect(await catalogueProperty(engine, "requests", 200, { metric })).toMatchObject({ failed: true });
  }, 60_000);
});
