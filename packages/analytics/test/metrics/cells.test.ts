import { describe, expect, test } from "vitest";
import { requestsAssisted, sickLeave, toCells } from "../../src/index.js";
import { type CellRow, toRows } from "../../src/metrics/cells.js";

const row = (more: CellRow = {}): CellRow => ({
  ...{ level: "service", unit: "nordvik", period_start: "2019-01-01", period_end: "2020-01-01", status: "confirmed" },
  ...{ assisted: 5, received: 9, sources: "report", members: "service/nordvik", members_found: 1, members_expected: 1 },
  ...more,
});
const cellOf = (more: CellRow) => toCells(requestsAssisted, [row(more)])[0];

describe("a row of a rollup", () => {
  test("is a cell with what a region alone knows left open, under the unit's own id", () => {
    expect(cellOf({})).toEqual({
      ...{ level: "service", unit: "nordvik", name: "nordvik", boundaries: undefined, dimensions: {} },
      ...{ periodStart: "2019-01-01", periodEnd: "2020-01-01", components: { assisted: 5, received: 9 } },
      ...{ membersFound: 1, membersExpected: 1, members: ["service/nordvik"], series: undefined, status: "confirmed" },
      ...{
        capacityReached: undefined,
        dispersion: undefined,
        tooFew: undefined,
        because: undefined,
        sources: ["report"],
        remarks: [],
      },
    });
  });

  test("names each source and member once, sorted, whatever blanks stand between", () => {
    expect(cellOf({ sources: "z a  z", members: "service/b service/a" })).toMatchObject({
      sources: ["a", "z"],
      members: ["service/a", "service/b"],
    });
  });

  test("has a null where a dimension or a component is not given, and a number where an engine gives a whole one", () => {
    const [cell] = toCells(sickLeave, [row({ type: "", population: undefined, percent: undefined })]);
    expect(cell).toMatchObject({ dimensions: { type: null, population: null }, components: { percent: null } });
    expect(cellOf({ assisted: 5n, received: null })?.components).toEqual({ assisted: 5, received: null });
  });

  test.each<[string, CellRow, string]>([
    ["its unit is no text", { unit: 5 }, "invalid cell: unit is 5; expected text"],
    ["its level is no level", { level: "planet" }, "invalid cell: level is planet; expected"],
    ["its status is not known", { status: "sure" }, "invalid cell: status is sure; expected"],
    ["a component is text", { assisted: "5" }, "invalid cell: assisted is string; expected a number"],
    [
      "its members are not counted",
      { members_found: null },
      "members_found is not given; rows come from rollupQuery, aggregate or a cube",
    ],
    ["its members are not expected", { members_expected: undefined }, "members_expected is not given"],
    ["its first day is no day", { period_start: "2019-02-30" }, "period_start is 2019-02-30; expected an ISO day"],
    ["its last day is text", { period_end: "i dag" }, "period_end is i dag; expected an ISO day"],
    ["it begins when it ends", { period_end: "2019-01-01" }, "period_end is 2019-01-01; expected a day after"],
    ["a component is below 0", { assisted: -1 }, "assisted is -1; expected a number of at least 0"],
    ["a component is endless", { assisted: Number.POSITIVE_INFINITY }, "assisted is Infinity; expected a number"],
    ["a component is none", { assisted: Number.NaN }, "assisted is NaN; expected a number"],
    ["its dispersion is below 0", { dispersion: -1 }, "dispersion is -1; expected a number of at least 0"],
    ["its members are half", { members_found: 0.5 }, "members_found is 0.5; expected a whole number"],
    ["a reason is in one language only", { because_nb: "Delt." }, "because_en is undefined"],
  ])("is refused where %s", (_, more, message) => {
    expect(() => cellOf(more)).toThrow(message);
    const { level, unit, period_start, period_end } = row(more);
    const place = `(requests_assisted, ${level} ${unit}, ${period_start}–${period_end})`;
    expect(() => cellOf(more)).toThrow(place);
  });
});

test("a cell of a cube comes back as it was written, with everything it carries and with nothing", () => {
  const full = toCells(requestsAssisted, [
    row({
      ...{ name: "Nordvik", boundaries: "2020-01-01", series: "2013-01-01", capacity_reached: "yes", dispersion: 2.5 },
      ...{ because_nb: "Delt.", because_en: "Split.", remarks: "En.\nTo.", sources: "a b", members: "service/a" },
    }),
    row(),
    row({ boundaries: "none", series: "unbroken", capacity_reached: "no" }),
  ]);
  const written = toRows(full);
  expect(toCells(requestsAssisted, written)).toEqual(full);
  expect(written[0]).toMatchObject({ capacity_reached: "yes", remarks: "En.\nTo.", sources: "a b", assisted: 5 });
  expect(full[0]).toMatchObject({
    ...{ name: "Nordvik", boundaries: "2020-01-01", series: "2013-01-01", capacityReached: true, dispersion: 2.5 },
    ...{ because: { nb: "Delt.", en: "Split." }, remarks: ["En.", "To."] },
  });
  expect(written[1]).toMatchObject({ boundaries: null, series: null, capacity_reached: null, because_nb: null });
  expect(full[1]).toMatchObject({ boundaries: undefined, series: undefined, capacityReached: undefined });
  expect(full[2]).toMatchObject({ boundaries: "none", series: "unbroken", capacityReached: false });
});
