import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asPublished } from "../../src/disclosure/as-published.js";
import type { Cell } from "../../src/disclosure/cell.js";
import { requestsAssisted } from "../../src/metrics/catalogue/requests.js";
import { waitingChildren } from "../../src/metrics/catalogue/waiting-children.js";
import { editionChanges } from "../../src/metrics/edition-changes.js";
import { evaluate } from "../../src/metrics/evaluate.js";
import type { Value } from "../../src/metrics/value.js";
import { cell, source } from "../cells.js";

/** Requests that were assisted, of those received, in a year. */
const inYear = (
  year: number,
  assisted: number | null,
  received: number,
  more: Partial<Cell> = {},
): Cell<"assisted" | "received"> =>
  cell({ assisted, received }, { periodStart: `${year}-01-01`, periodEnd: `${year + 1}-01-01`, ...more });

const valuesOf = (...cells: readonly Cell<"assisted" | "received">[]): readonly Value[] =>
  evaluate(requestsAssisted, asPublished(requestsAssisted, cells, [source]));

describe("what became of figures between two editions", () => {
  test("is nothing where they are the same, whatever they are", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50), { maxLength: 6 }), (counts) => {
        const values = valuesOf(...counts.map((count, at) => inYear(2010 + at, count, 50)));
        expect(editionChanges(values, values)).toEqual([]);
      }),
    );
  });

  test("is revised where 6 of 20 has become 7 of 20, new where there was none, and gone where there is none any more", () => {
    const before = valuesOf(inYear(2019, 6, 20), inYear(2018, 5, 20));
    const after = valuesOf(inYear(2019, 7, 20), inYear(2020, 8, 20));
    expect(
      editionChanges(before, after).map((change) => [
        change.kind,
        ("to" in change ? change.to : change.from).periodStart,
      ]),
    ).toEqual([
      ["revised", "2019-01-01"],
      ["new", "2020-01-01"],
      ["gone", "2018-01-01"],
    ]);
  });

  test("is revised where 3 of 10 has become 6 of 20, which is the same share of others", () => {
    expect(editionChanges(valuesOf(inYear(2019, 3, 10)), valuesOf(inYear(2019, 6, 20)))).toMatchObject([
      { kind: "revised", from: { numerator: 3 }, to: { numerator: 6 } },
    ]);
  });

  test("is new, and nothing gone, where 30 of 60 in 2018–2020 has become 38 of 80 in 2018–2021: all that is known", () => {
    const [before, after] = [2021, 2022].map((end) =>
      valuesOf(inYear(2018, end === 2021 ? 30 : 38, end === 2021 ? 60 : 80, { periodEnd: `${end}-01-01` })),
    );
    expect(editionChanges(before ?? [], after ?? [])).toMatchObject([{ kind: "new", to: { numerator: 38 } }]);
    expect(editionChanges(before ?? [], valuesOf(inYear(2018, 5, 20)))).toMatchObject([
      { kind: "new" },
      { kind: "gone", from: { numerator: 30 } },
    ]);
  });

  test("is nothing where a figure that does not stand is told of in one of them only", () => {
    expect(editionChanges([], valuesOf(inYear(2019, null, 20)))).toEqual([]);
    expect(editionChanges(valuesOf(inYear(2019, null, 20)), [])).toEqual([]);
  });

  test("is revised where a figure stands that did not, and where one that stood does not", () => {
    const [gap, figure] = [valuesOf(inYear(2019, null, 20)), valuesOf(inYear(2019, 7, 20))];
    expect(editionChanges(gap, figure)).toMatchObject([
      { kind: "revised", from: { kind: "missing" }, to: { kind: "value" } },
    ]);
    expect(editionChanges(figure, gap)).toMatchObject([
      { kind: "revised", from: { kind: "value" }, to: { kind: "missing" } },
    ]);
  });

  test("is hidden where it may no longer be shown, and then nothing tells what it was", () => {
    const [figure, hidden] = [7, 2].map((children) =>
      evaluate(
        waitingChildren,
        asPublished(waitingChildren, [cell({ children }, { dimensions: { waiting_for: "help" } })], [source]),
      ),
    );
    expect(editionChanges(figure ?? [], hidden ?? [])).toEqual([{ kind: "hidden", to: hidden?.[0] }]);
    expect(hidden?.[0]?.kind).toBe("too_few");
  });

  test("is that 2020 can no longer be held against 2019 where the series is now known to break between them, and why", () => {
    const before = valuesOf(inYear(2019, 6, 20), inYear(2020, 8, 20));
    const after = valuesOf(inYear(2019, 6, 20), inYear(2020, 8, 20, { series: "2020-01-01" }));
    expect(editionChanges(before, after)).toMatchObject([
      {
        kind: "newly_not_comparable",
        to: { periodStart: "2020-01-01" },
        earlier: { periodStart: "2019-01-01" },
        because: { nb: expect.stringContaining("brudd") },
      },
    ]);
    expect(editionChanges(after, before)).toEqual([]);
  });

  test("every figure of either edition is new, gone, revised or the same, and none is two of them", () => {
    const some = fc.uniqueArray(fc.record({ year: fc.integer({ min: 2000, max: 2008 }), count: fc.nat(3) }), {
      selector: ({ year }) => year,
    });
    fc.assert(
      fc.property(some, some, (a, b) => {
        const [before, after] = [a, b].map((of) => valuesOf(...of.map(({ year, count }) => inYear(year, count, 9))));
        const kinds = editionChanges(before ?? [], after ?? []).map(({ kind }) => kind);
        const years = new Set([...a, ...b].map(({ year }) => year));
        const same = a.filter(({ year, count }) => b.some((one) => one.year === year && one.count === count)).length;
        expect(kinds.filter((kind) => kind !== "newly_not_comparable")).toHaveLength(years.size - same);
      }),
    );
  });
});
