import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  complexities,
  countRequests,
  type LoggedRequest,
  requestOutcomes,
  requestReasons,
  requestTypes,
  staysHidden,
} from "../../src/index.js";
import { vectors } from "./vectors.js";

const plain: LoggedRequest = {
  service: "fjelldal",
  week: "2025-W07",
  request_type: "home_based",
  reason: "no_capacity",
  complexity: "simple",
  outcome: "assisted",
  start: undefined,
  planned_evaluation: undefined,
  evaluated: false,
  ended: undefined,
};

/** A log with so many requests of each type, in the order of the list. */
const ofTypes = (counts: readonly number[]): LoggedRequest[] =>
  counts.flatMap((count, i) =>
    Array.from({ length: count }, () => ({ ...plain, request_type: requestTypes[i] ?? "other" })),
  );
/** The same with reasons, of which there are three. */
const ofReasons = (counts: readonly number[]): LoggedRequest[] =>
  counts.flatMap((count, i) =>
    Array.from({ length: count }, () => ({ ...plain, reason: requestReasons[i] ?? "no_capacity" })),
  );
const types = (...counts: number[]) => Object.values(countRequests(ofTypes(counts), "2025H1").request_type);
const reasons = (...counts: number[]) => Object.values(countRequests(ofReasons(counts), "2025H1").reason);

describe("what a count shows", () => {
  test("0, and 4 or more, are shown where nothing is 1–3", () => {
    expect(types(9, 4, 0, 0, 12)).toEqual([9, 4, 0, 0, 12]);
  });

  test("a 2 alone takes the last of the others with it, or the total less 9 and 5 would give it", () => {
    expect(types(9, 2, 5, 0, 0)).toEqual([9, null, null, 0, 0]);
  });

  test("1, 3 and 3 hide each other: their sum 7 is also 2, 2 and 3", () => {
    expect(types(1, 3, 3, 9, 0)).toEqual([null, null, null, 9, 0]);
  });

  test("3 and 3 need another: 6 could only be 3 and 3", () => {
    expect(types(3, 3, 4, 8, 0)).toEqual([null, null, 4, null, 0]);
  });

  test("1 and 1 with nothing else hide the facet, the zeros too", () => {
    expect(types(1, 1, 0, 0, 0)).toEqual([null, null, null, null, null]);
  });

  test("9 in three categories are hidden wholly: or hidden 9 would mean 3, 3 and 3", () => {
    expect(reasons(3, 3, 3)).toEqual([null, null, null]);
    expect(reasons(9, 0, 0)).toEqual([null, null, null]);
  });

  test("no requests are zeros, which say so", () => {
    expect(types(0, 0, 0, 0, 0)).toEqual([0, 0, 0, 0, 0]);
  });
});

describe("the half-year of a week", () => {
  const counted = (week: string, period: string) =>
    countRequests(
      Array.from({ length: 5 }, () => ({ ...plain, week })),
      period,
    ).outcome.assisted;

  test("is that of its Thursday: week 27 of 2025 begins on 30 June and has its Thursday on 3 July", () => {
    expect([counted("2025-W27", "2025H1"), counted("2025-W27", "2025H2")]).toEqual([0, 5]);
    expect([counted("2025-W26", "2025H1"), counted("2025-W26", "2025H2")]).toEqual([5, 0]);
  });

  test("week 1 of 2025 begins on 30 December 2024 and is of 2025; week 53 of 2026 ends on 3 January and is of 2026", () => {
    expect([counted("2025-W01", "2024H2"), counted("2025-W01", "2025H1")]).toEqual([0, 5]);
    expect([counted("2026-W53", "2026H2"), counted("2026-W53", "2027H1")]).toEqual([5, 0]);
  });
});

describe("an attacker who knows the total and the rule", () => {
  test.each([
    ["five", 5, 22, types],
    ["three", 3, 40, reasons],
  ])(
    "can tell no count of 1–3 of %s categories, whatever the counts, and check refuses none of them",
    (_, categories, most, publish) => {
      const refused: (readonly number[])[] = [];
      for (let total = 0; total <= most; total += 1) {
        const worlds = new Map<string, (readonly number[])[]>();
        for (const counts of vectors(categories, total)) {
          const shown = publish(...counts);
          if (!staysHidden(shown, total)) refused.push(counts);
          const published = JSON.stringify(shown);
          const world = worlds.get(published);
          if (world) world.push(counts);
          else worlds.set(published, [counts]);
        }
        for (const consistent of worlds.values()) {
          const told = consistent.flatMap((counts) => counts.filter((count, i) => isTold(count, i, consistent)));
          expect(told).toEqual([]);
        }
      }
      expect(refused).toEqual([]);
    },
  );

  test("sees no 1–3 in any facet of any log, and totals that agree wherever nothing is hidden", () => {
    const request = fc.record({
      service: fc.constantFrom("fjelldal", "borg-nord"),
      week: fc.constantFrom("2025-W01", "2025-W14", "2025-W26"),
      request_type: fc.constantFrom(...requestTypes),
      reason: fc.constantFrom(...requestReasons),
      complexity: fc.constantFrom(...complexities),
      outcome: fc.constantFrom(...requestOutcomes),
      start: fc.constant(undefined),
      planned_evaluation: fc.constant(undefined),
      evaluated: fc.boolean(),
      ended: fc.constant(undefined),
    });
    fc.assert(
      fc.property(fc.array(request, { maxLength: 60 }), (log) => {
        for (const facet of Object.values(countRequests(log, "2025H1"))) {
          const counts = Object.values<number | null>(facet);
          const open = counts.filter((count) => count !== null);
          expect(open.filter((count) => count >= 1 && count <= 3)).toEqual([]);
          expect(counts.length - open.length).not.toBe(1);
          if (open.length === counts.length) expect(open.reduce((a, b) => a + b, 0)).toBe(log.length);
        }
      }),
    );
  });
});

/** Whether a small count has the same value in every world that gives the same publication. */
function isTold(count: number, place: number, worlds: readonly (readonly number[])[]): boolean {
  return count >= 1 && count <= 3 && worlds.every((counts) => counts[place] === count);
}
