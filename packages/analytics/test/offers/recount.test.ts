import { describe, expect, test } from "vitest";
import { countRequests, type LoggedRequest, type RequestCounts, recount, requestReasons } from "../../src/index.js";
import { vectors } from "./vectors.js";

/** The counts of a log with so many requests for each reason; all are alike in the rest, which gives the total. */
function countsOf(counts: readonly number[]): RequestCounts {
  const requests = counts.flatMap((count, i): LoggedRequest[] =>
    Array.from({ length: count }, () => ({
      service: "fjelldal",
      week: "2025-W07",
      request_type: "home_based",
      reason: requestReasons[i] ?? "no_capacity",
      complexity: "simple",
      outcome: "assisted",
      start: undefined,
      planned_evaluation: undefined,
      evaluated: false,
      ended: undefined,
    })),
  );
  return countRequests(requests, "2025H1");
}
const reasons = ({ reason }: RequestCounts) => Object.values(reason);
const again = (before: readonly number[], after: readonly number[]) => {
  const { kind, counts } = recount([countsOf(before)], countsOf(after));
  return [kind, ...reasons(counts)];
};

describe("a half-year that is counted again", () => {
  test("gives its counts the first time, and the same as long as nothing has changed", () => {
    expect(recount([], countsOf([9, 5, 0])).kind).toBe("first");
    expect(again([9, 5, 0], [9, 5, 0])).toEqual(["same", 9, 5, 0]);
  });

  test("gives the first counts when one request has come: the two files would tell all about it", () => {
    expect(again([9, 5, 0], [10, 5, 0])).toEqual(["kept", 9, 5, 0]);
    expect(again([9, 5, 0], [9, 5, 4])).toEqual(["new", 9, 5, 4]);
  });

  test("gives the first counts when something is hidden in either", () => {
    expect(again([9, 2, 5], [9, 6, 5])).toEqual(["kept", 9, null, null]);
    expect(again([9, 6, 5], [9, 2, 5])).toEqual(["kept", 9, 6, 5]);
  });

  test("may give anything after an empty log, which told only that it was empty", () => {
    expect(again([0, 0, 0], [9, 2, 5])).toEqual(["new", 9, null, null]);
  });

  test("is held against every earlier file, not the last alone: 9, 14 and 10 have 9 and 10 among them", () => {
    const given = [countsOf([9, 5, 0]), countsOf([14, 5, 0])];
    expect(recount(given, countsOf([10, 5, 0])).kind).toBe("kept");
    expect(recount(given, countsOf([18, 5, 0])).kind).toBe("new");
  });
});

/** Every log of three reasons with up to 13 requests, and its counts. */
const logs = Array.from({ length: 14 }, (_, total) => vectors(3, total))
  .flat()
  .map((counts) => ({ counts, published: countsOf(counts) }));

describe("an attacker who keeps both files and knows how many requests came between", () => {
  const worlds = new Map<string, { before: readonly number[]; after: readonly number[] }[]>();
  const files = new Map<string, readonly [RequestCounts, RequestCounts]>();
  for (const { counts: before, published: first } of logs)
    for (const { counts: after, published } of logs) {
      if (after.some((count, i) => count < (before[i] ?? 0))) continue;
      const { counts: second } = recount([first], published);
      const key = JSON.stringify([first, second, total(before), total(after)]);
      worlds.set(key, [...(worlds.get(key) ?? []), { before, after }]);
      files.set(key, [first, second]);
    }

  test("can tell no count of 1–3 in the first log, nor in the second, whether or not it was counted anew", () => {
    const told = [...worlds].flatMap(([key, consistent]) =>
      [...toldIn(consistent.map(({ before }) => before)), ...toldIn(consistent.map(({ after }) => after))].map(
        (count) => [key, count],
      ),
    );
    expect(told).toEqual([]);
  });

  test("sees no category change by 1–3 from file to file", () => {
    const changes = [...files.values()].flatMap(([first, second]) =>
      reasons(first).flatMap((before, i) => {
        const after = reasons(second)[i] ?? null;
        return before === null || after === null || total(reasons(first)) === 0 ? [] : [Math.abs(after - before)];
      }),
    );
    expect(changes.filter((change) => change >= 1 && change <= 3)).toEqual([]);
  });
});

/** Small counts that are the same in every world. */
function toldIn(all: readonly (readonly number[])[]): readonly number[] {
  const [some = []] = all;
  return some.filter((count, i) => count >= 1 && count <= 3 && all.every((counts) => counts[i] === count));
}

function total(counts: readonly (number | null)[]): number {
  return counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
}
