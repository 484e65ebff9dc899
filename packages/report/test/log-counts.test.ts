import type { LoggedRequest } from "@barneloftet/analytics";
import { describe, expect, test } from "vitest";
import { endedHalfYears } from "../src/ended-half-years.js";
import type { CountedHalfYear } from "../src/log-contents.js";
import { logCounts } from "../src/log-counts.js";
import { smallLog, smallRequest } from "./small-log.js";

const times = (count: number, patch: Partial<LoggedRequest> = {}): readonly LoggedRequest[] =>
  Array.from({ length: count }, () => ({ ...smallRequest, ...patch }));
const day = "2025-07-10";

describe("the half-years that have ended", () => {
  test("on 10 July 2025 are the first of 2025 and those before", () => {
    expect(endedHalfYears(day, 3)).toEqual(["2025H1", "2024H2", "2024H1"]);
  });

  test("do not have the running one, not on its last day", () => {
    expect(endedHalfYears("2025-06-29", 1)).toEqual(["2024H2"]);
    expect(endedHalfYears("2025-12-28", 1)).toEqual(["2025H1"]);
  });

  test("end with their last week: that of Thursday 31 December 2026 lasts to 3 January", () => {
    expect(endedHalfYears("2027-01-03", 1)).toEqual(["2026H1"]);
    expect(endedHalfYears("2027-01-04", 1)).toEqual(["2026H2"]);
  });
});

describe("the counting of a half-year", () => {
  const counting = (requests: readonly LoggedRequest[], counted: readonly CountedHalfYear[] = []) =>
    logCounts({ requests, counted }, smallLog, "2025H1", day);
  const given = (requests: readonly LoggedRequest[]): CountedHalfYear => ({
    period: "2025H1",
    counted_on: "2025-07-02",
    facets: counting(requests).counts.facets,
  });

  test("is refused while the half-year runs", () => {
    const count = () => logCounts({ requests: [], counted: [] }, smallLog, "2025H2", day);
    expect(count).toThrow("2025H2 has not ended on 2025-07-10");
  });

  test("is the same file to the byte when one request has come since, so that the two tell nothing", () => {
    const before = times(10);
    const first = counting(before);
    expect([first.kind, first.countedOn]).toEqual(["first", undefined]);
    const second = counting([...before, smallRequest], [given(before)]);
    expect([second.kind, second.countedOn]).toEqual(["kept", "2025-07-02"]);
    expect(JSON.stringify(second.counts)).toBe(JSON.stringify(first.counts));
  });

  test("is new when four of a kind have come and nothing is hidden", () => {
    const before = times(10);
    const after = [...before, ...times(4, { outcome: "waiting" })];
    const { kind, counts } = counting(after, [given(before)]);
    expect([kind, counts.facets.outcome.waiting, counts.facets.outcome.assisted]).toEqual(["new", 4, 10]);
  });

  test("of one half-year says nothing of another", () => {
    const other = { ...given(times(10)), period: "2024H2" };
    expect(counting(times(5), [other]).kind).toBe("first");
  });
});
