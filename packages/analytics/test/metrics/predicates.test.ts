import { describe, expect, test } from "vitest";
import { matches, type TableRecord } from "../../src/metrics/matches.js";
import { and, between, equals, not, oneOf, or, type Predicate, present, within } from "../../src/metrics/predicate.js";

const row = (more: TableRecord = {}): TableRecord => ({
  ...{ kind: "a", persons: 3, opened: "2020-01-31", closed: "2020-02-29" },
  ...more,
});

describe("a row", () => {
  test.each<[string, Predicate, TableRecord, boolean]>([
    ["equals what it holds", equals("kind", "a"), {}, true],
    ["equals nothing else", equals("kind", "b"), {}, false],
    ["equals nothing where it is null", equals("kind", "a"), { kind: null }, false],
    ["equals a number", equals("persons", 3), {}, true],
    ["is one of two", oneOf("kind", ["b", "a"]), {}, true],
    ["is none of two others", oneOf("kind", ["b", "c"]), {}, false],
    ["is one of none", oneOf("kind", []), {}, false],
    ["is none of them where it is null", oneOf("kind", ["a"]), { kind: null }, false],
    ["is present", present("kind"), {}, true],
    [
      "is present as nought and as empty text",
      and(present("persons"), present("kind")),
      { persons: 0, kind: "" },
      true,
    ],
    ["is not present where it is null", present("kind"), { kind: null }, false],
    ["is not present where it is not given at all", present("none"), {}, false],
    ["is between its own day and a later one", between("opened", "2020-01-31", "2020-02-01"), {}, true],
    ["is not between an earlier day and its own", between("opened", "2020-01-01", "2020-01-31"), {}, false],
    ["is not between two later days", between("opened", "2020-02-01", "2020-03-01"), {}, false],
    ["is between no days where it is null", between("opened", "2020-01-01", "2021-01-01"), { opened: null }, false],
    ["is within 29 days: 31 January to 29 February", within("opened", "closed", { days: 29 }), {}, true],
    ["is not within 28 of them", within("opened", "closed", { days: 28 }), {}, false],
    ["is within a month, which ends on the last of February", within("opened", "closed", { months: 1 }), {}, true],
    ["is not within a month a day later", within("opened", "closed", { months: 1 }), { closed: "2020-03-01" }, false],
    ["is within no days on one day", within("opened", "closed", { days: 0 }), { closed: "2020-01-31" }, true],
    ["is not within where it ends first", within("opened", "closed", { days: 9 }), { closed: "2020-01-30" }, false],
    ["is not within where it has not ended", within("opened", "closed", { days: 9 }), { closed: null }, false],
    ["is not within where it has not begun", within("opened", "closed", { days: 9 }), { opened: null }, false],
    ["is both", and(equals("kind", "a"), equals("persons", 3)), {}, true],
    ["is not both where one fails", and(equals("kind", "a"), equals("persons", 4)), {}, false],
    ["is all of none", and(), {}, true],
    ["is one or the other", or(equals("kind", "b"), equals("persons", 3)), {}, true],
    ["is neither", or(equals("kind", "b"), equals("persons", 4)), {}, false],
    ["is any of none", or(), {}, false],
    ["is not what it is not", not(equals("kind", "b")), {}, true],
    ["is not the other where it is null", not(equals("kind", "b")), { kind: null }, true],
    ["is not not itself", not(equals("kind", "a")), {}, false],
  ])("a row that %s", (_, predicate, more, expected) => {
    expect(matches(predicate)(row(more))).toBe(expected);
  });

  test("is within its own days: one of 1 January has until the 8th, the next of 5 January until the 12th", () => {
    const inSeven = matches(within("opened", "closed", { days: 7 }));
    expect(inSeven({ opened: "2020-01-01", closed: "2020-01-08" })).toBe(true);
    expect(inSeven({ opened: "2020-01-05", closed: "2020-01-12" })).toBe(true);
    expect(inSeven({ opened: "2020-01-01", closed: "2020-01-09" })).toBe(false);
  });
});
