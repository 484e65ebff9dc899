import { describe, expect, test } from "vitest";
import { asInvented } from "../../src/disclosure/as-invented.js";
import { asOwn } from "../../src/disclosure/as-own.js";
import { asPublished } from "../../src/disclosure/as-published.js";
import type { Cell } from "../../src/disclosure/cell.js";
import { protectionMetadata, readProtected } from "../../src/disclosure/protection-metadata.js";
import { longSickLeave } from "../../src/metrics/catalogue/sick-leave.js";
import { toCells, toRows } from "../../src/metrics/cells.js";
import { evaluate } from "../../src/metrics/evaluate.js";
import { cell, source } from "../cells.js";

type Name = "absent_over_16_days" | "employees";
const of = (absent_over_16_days: number | null, employees: number | null, more: Partial<Cell<Name>> = {}) =>
  cell<Name>({ absent_over_16_days, employees }, { dimensions: { population: "child_welfare_services" }, ...more });
const published = (...cells: readonly Cell<Name>[]) => asPublished(longSickLeave, cells, [source]);
const nothing = { absent_over_16_days: null, employees: null };
const words = { nb: "Vises ikke: tallet gjelder færre enn 10 ansatte." };
const unsaid = {
  nb: "Vises ikke: det er ikke oppgitt hvor mange ansatte tallet gjelder, og det kan være færre enn 10.",
};
/** The metric as somebody would spread it to be rid of its floor. */
const loosened = { ...longSickLeave, disclosure: { count: "absent_over_16_days" } } as const;

describe("a figure of too few people", () => {
  test("of 9 is taken out of the open cell itself, and says why; 3 of 10 stand, 30 %", () => {
    const content = published(of(2, 9), of(3, 10));
    expect(content.cells.map(({ components }) => components)).toEqual([
      nothing,
      { absent_over_16_days: 3, employees: 10 },
    ]);
    expect(evaluate(longSickLeave, content)).toMatchObject([
      { kind: "too_few", because: words },
      { kind: "value", estimate: 30 },
    ]);
  });

  test("is taken out of an invented pack's open cells too, and not out of a service's own", () => {
    const pack = { id: "eksempel", kind: "invented", units: new Set(["nordvik"]) } as const;
    const real = [{ id: "ekte", kind: "real", units: new Set(["verdal"]) }] as const;
    const invented = asInvented(longSickLeave, [of(2, 9, { status: "invented" })], { pack, real });
    expect(invented.cells[0]?.components).toEqual(nothing);
    const [own] = evaluate(longSickLeave, asOwn(longSickLeave, [of(3, 9)], "nordvik"));
    expect(own).toMatchObject({ kind: "value", numerator: 3, denominator: 9 });
  });

  test("is so where nobody says how many they are: 4 of «..» may be 4 of 4", () => {
    const content = published(of(4, null));
    expect(content.cells[0]?.components).toEqual(nothing);
    expect(evaluate(longSickLeave, content)).toMatchObject([{ kind: "too_few", because: unsaid }]);
  });

  test("is no other than a figure that is not given where nothing at all is given", () => {
    expect(evaluate(longSickLeave, published(of(null, null)))).toMatchObject([{ kind: "missing" }]);
  });

  test("is not in the cube's rows, and comes back from them with its words", () => {
    const content = published(of(2, 9));
    const rows = toRows(content.cells);
    expect(rows[0]).toMatchObject({ ...nothing, too_few_nb: words.nb });
    const cells = toCells(longSickLeave, rows);
    expect(cells).toEqual(content.cells);
    const read = readProtected(longSickLeave, protectionMetadata(content), cells, "open");
    expect(evaluate(longSickLeave, read)).toMatchObject([{ kind: "too_few", because: words }]);
  });

  test("is not opened by a metric with another rule, neither from sealed cells nor from those of a cube", () => {
    const content = published(of(2, 9));
    expect(evaluate(loosened, content)).toMatchObject([{ kind: "too_few", because: words }]);
    const read = readProtected(loosened, protectionMetadata(content), content.cells, "open");
    expect(evaluate(loosened, read)).toMatchObject([{ kind: "too_few" }]);
    const loose = asPublished(loosened, [of(2, 9)], [source]);
    expect(evaluate(longSickLeave, loose)).toMatchObject([{ kind: "too_few", because: words }]);
  });

  test.each<[string, Cell<Name>]>([
    ["2 of 9", of(2, 9)],
    ["4 of nobody knows how many", of(4, null)],
    ["2 of 20 that are said to be too few", of(2, 20, { tooFew: { nb: "Vises ikke.", en: "Not shown." } })],
  ])("in an open cube is refused: %s", (_, one) => {
    const metadata = protectionMetadata(published(of(2, 10)));
    expect(() => readProtected(longSickLeave, metadata, [one], "open")).toThrow(
      "figure of too few people in an open cube: long_sick_leave, service nordvik",
    );
  });

  test("in a service's own cube is read by that service", () => {
    const own = asOwn(longSickLeave, [of(3, 9)], "nordvik");
    const read = readProtected(longSickLeave, protectionMetadata(own), own.cells, "own:nordvik");
    expect(evaluate(longSickLeave, read)).toMatchObject([{ kind: "value", numerator: 3 }]);
  });
});
