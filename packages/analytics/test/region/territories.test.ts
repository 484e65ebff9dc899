import { describe, expect, test } from "vitest";
import type { Level, Region } from "../../src/index.js";
import { territories } from "../../src/region/territories.js";
import { small } from "./small-region.js";

const of = { source: "s", status: "confirmed" } as const;
const from = (valid_from: string, valid_to?: string) => ({ ...of, note: undefined, valid_from, valid_to });

/** Ask and Bjørk become Furu in 2020; Gran is split between Lind, which keeps its code, and Hegg. */
const region: Region = {
  ...small,
  pack: {
    ...small.pack,
    "structure/municipality_changes.csv": [
      { date: "2018-06-01", from_code: "0101", to_code: "0001", kind: "renumbered", ...of },
      { date: "2020-01-01", from_code: "0001", to_code: "0003", kind: "merged", ...of },
      { date: "2020-01-01", from_code: "0002", to_code: "0003", kind: "merged", ...of },
      { date: "2020-01-01", from_code: "0004", to_code: "0004", kind: "merged", ...of },
      { date: "2020-01-01", from_code: "0005", to_code: "0004", kind: "split", ...of },
      { date: "2020-01-01", from_code: "0005", to_code: "0006", kind: "split", ...of },
    ],
    "structure/service_areas.csv": [
      { area: "0101", service: "ask", ...from("2018-01-01", "2018-06-01") },
      { area: "0001", service: "ask", ...from("2018-06-01", "2020-01-01") },
      { area: "0002", service: "ask", ...from("2018-01-01", "2020-01-01") },
      { area: "0003", service: "ask", ...from("2020-01-01") },
      { area: "0001", service: "half", ...from("2018-01-01", "2020-01-01") },
      { area: "0003", service: "half", ...from("2020-01-01") },
      { area: "0005", service: "gran", ...from("2018-01-01", "2020-01-01") },
      { area: "0006", service: "gran", ...from("2020-01-01") },
      { area: "0004", service: "lind", ...from("2018-01-01", "2020-01-01") },
      { area: "000401", service: "lind", ...from("2020-01-01") },
      { area: "000402", service: "sør", ...from("2020-01-01") },
    ],
  },
};

const covered = (parts: readonly (readonly [Level, string])[], day: string, to = `${day.slice(0, 4)}-12-31`): string =>
  territories(region)(
    parts.map(([level, id]) => ({ level, id })),
    { from: day, to },
  );
const service = (id: string) => [["service", id]] as const;

describe("one and the same ground is told alike", () => {
  test("before and after a new number, and a merger of all that a service covered", () => {
    expect(covered(service("ask"), "2018-01-01", "2018-02-01")).toBe(covered(service("ask"), "2019-01-01"));
    expect(covered(service("ask"), "2019-01-01")).toBe(covered(service("ask"), "2020-01-01"));
    expect(covered(service("ask"), "2020-01-01")).toBe("0002>0003 0101>0001>0003");
  });

  test("of the municipality that a service covers and the service, and of two that became one", () => {
    expect(covered([["municipality", "0003"]], "2020-01-01")).toBe(covered(service("ask"), "2020-01-01"));
    const two = [
      ["municipality", "0001"],
      ["municipality", "0002"],
    ] as const;
    expect(covered(two, "2019-01-01")).toBe(covered([["municipality", "0003"]], "2021-01-01"));
  });

  test("of all the districts of a municipality and the municipality", () => {
    const both = [...service("lind"), ...service("sør")];
    expect(covered(both, "2020-01-01")).toBe(covered([["municipality", "0004"]], "2020-01-01"));
    expect(covered(service("lind"), "2020-01-01")).toBe("000401");
  });

  test("of a split municipality and all its heirs", () => {
    const whole = covered([["municipality", "0005"]], "2019-01-01");
    expect(whole).toBe("0005>0004 0005>0006");
    const heirs = covered([...service("gran"), ["municipality", "0004"]], "2020-01-01").split(" ");
    expect(heirs).toEqual(["0004>0004", ...whole.split(" ")]);
  });
});

describe("another ground is told otherwise", () => {
  test("where a service gains what its municipality merged with", () => {
    expect(covered(service("half"), "2019-01-01")).toBe("0101>0001>0003");
    expect(covered(service("half"), "2020-01-01")).toBe("0002>0003 0101>0001>0003");
  });

  test("where it has a part of a split municipality left, though a code goes on", () => {
    expect(covered(service("gran"), "2020-01-01")).toBe("0005>0006");
    expect(covered([["municipality", "0004"]], "2019-01-01")).toBe("0004>0004");
    expect(covered([["municipality", "0004"]], "2020-01-01")).toBe("0004>0004 0005>0004");
  });

  test("and one that changes in the course of the period, as one that nobody has told, is no ground at all", () => {
    expect(covered(service("half"), "2019-07-01", "2020-07-01")).toBe("changing");
    expect(covered(service("ask"), "2019-07-01", "2020-07-01")).toBe("0002>0003 0101>0001>0003");
    expect(covered(service("ask"), "2017-01-01")).toBe("unknown");
    expect(covered(service("none"), "2020-01-01")).toBe("unknown");
    expect(covered([], "2020-01-01")).toBe("unknown");
  });
});

test("a network covers the municipalities of its services, the nation one ground", () => {
  expect(territories(small)([{ level: "network", id: "skog" }], { from: "2020-01-01", to: "2020-02-01" })).toBe(
    "0001>0003 0002>0003",
  );
  expect(covered([["nation", "norge"]], "2020-01-01")).toBe("nation");
});
