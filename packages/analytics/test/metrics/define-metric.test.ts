import { describe, expect, test } from "vitest";
import { type AnyMetric, count, defineMetric, printed, requestsReceived, sum } from "../../src/index.js";

const declare = (more: object) => () => defineMetric({ ...(requestsReceived as AnyMetric), ...more } as AnyMetric);

describe("a declaration", () => {
  test.each([
    ["Requests", 'invalid metric id: "Requests"; expected snake case'],
    ["requests__all", "expected snake case"],
    ["requests_", "expected snake case"],
    ["", "expected snake case"],
  ])("is refused with the id «%s»", (id, message) => {
    expect(declare({ id })).toThrow(message);
  });

  test("is given back as it was, with digits in its id too", () => {
    expect(declare({ id: "requests_0_17" })()).toMatchObject({ id: "requests_0_17", table: "requests" });
  });

  test("is refused where a dimension is not text, or no column of the table", () => {
    expect(declare({ dimensions: ["received"] })).toThrow(
      'invalid dimension: "received" of requests_received; expected a text column',
    );
    expect(declare({ dimensions: ["facet"] })).toThrow('invalid dimension: "facet"');
    expect(declare({ dimensions: ["source"] })()).toMatchObject({ dimensions: ["source"] });
  });

  test.each([
    ...["level", "unit", "period_start", "period_end", "status"],
    ...["sources", "members", "members_found", "members_expected"],
  ])("is refused where a component is called %s, as a rollup's own column is", (name) => {
    expect(declare({ components: { [name]: count() } })).toThrow(`reserved name: component "${name}"`);
  });

  test("is refused where a component is called as a dimension of the metric is", () => {
    expect(declare({ dimensions: ["source"], components: { source: count() } })).toThrow("reserved name");
  });

  test("is refused where text or days are summed or printed, but may count them", () => {
    expect(declare({ components: { n: sum("source") } })).toThrow(
      'invalid component: sum of "source" in requests_received; expected numbers',
    );
    expect(declare({ components: { n: printed("period_start") } })).toThrow("invalid component: printed");
    const counted = { components: { n: { kind: "count_distinct", column: "source", where: undefined } } };
    expect(declare(counted)()).toMatchObject(counted);
  });

  test("may sum whole numbers and numbers with decimals", () => {
    expect(declare({ components: { received: sum("received") } })()).toBeDefined();
    expect(declare({ table: "positions", components: { received: sum("positions") } })()).toBeDefined();
  });
});
