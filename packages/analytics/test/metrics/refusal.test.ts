import { describe, expect, test } from "vitest";
import type { Cell } from "../../src/disclosure/cell.js";
import {
  asInvented,
  asPublished,
  caseload,
  compare,
  evaluate,
  type Metric,
  positions,
  sickLeave,
  type TableName,
  type Value,
  vacancyRate,
} from "../../src/index.js";
import { cell, realPack, source } from "../cells.js";

function theValue<T extends TableName, Name extends string>(metric: Metric<T, Name>, one: Cell<Name>): Value {
  const [value] = evaluate(metric, asPublished(metric, [one], [source]));
  if (!value) throw new Error("no value");
  return value;
}

function refused(a: Value, b: Value): { facets: readonly string[]; nb: string; nn?: string; en: string } {
  const refusal = compare(a, b);
  if (refusal.kind !== "not_comparable") throw new Error("compared");
  return { facets: refusal.differs.map(({ facet }) => facet), ...refusal.because };
}

const leave = (population: string | null, more: Partial<Cell> = {}): Value =>
  theValue(sickLeave, cell({ percent: 8 }, { level: "nation", dimensions: { type: "total", population }, ...more }));
const staffed = (more: Partial<Cell>): Value => theValue(positions, cell({ positions: 5 }, more));

describe("a refusal says in one sentence of each language", () => {
  test("whom each figure is for", () => {
    const { facets, nb, nn, en } = refused(leave("municipalities"), leave("all_sectors"));
    expect(facets).toEqual(["population"]);
    expect(nn).toBe(
      "Tala kan ikkje samanliknast: det eine gjeld tilsette i kommunane, det andre alle arbeidstakarar i alle sektorar.",
    );
    expect(nb).toBe(
      "Tallene kan ikke sammenlignes: det ene gjelder ansatte i kommunene, det andre alle arbeidstakere i alle sektorer.",
    );
    expect(en).toBe(
      "The figures cannot be compared: one is for employees of municipalities, the other for all employees in all sectors.",
    );
  });

  test("that a population is not stated", () => {
    const { nb, en } = refused(leave("municipalities"), leave(null));
    expect(nb).toContain("det andre ikke oppgitt");
    expect(en).toContain("the other for not stated");
  });

  test("what else differs, by its own words, and all of it one after another", () => {
    const of = (positions_function: string, boundaries: string, unit: string): Value =>
      theValue(caseload, cell({ children: 9, positions: 2 }, { dimensions: { positions_function }, boundaries, unit }));
    const { facets, nb, en } = refused(of("casework", "2015-01-01", "nordvik"), of("all", "2020-01-01", "sorvik"));
    expect(facets).toEqual(["positions_function", "boundaries"]);
    expect(nb).toBe(
      "Tallene kan ikke sammenlignes: det ene er bare årsverk til saksbehandling (funksjon 244), det andre alle årsverkene i tjenesten; og det ene er på grensene per 1.1.2015, det andre på grensene per 1.1.2020.",
    );
    expect(en).toContain(
      "one is casework positions only (function 244), the other every position in the service; and one is on the borders of 1/1/2015, the other on the borders of 1/1/2020.",
    );
  });

  test("nothing of borders where one figure has none to differ in: a nation's beside a municipality's", () => {
    const [one, other] = [staffed({ boundaries: "2015-01-01" }), staffed({ boundaries: "none", unit: "sorvik" })];
    expect(compare(one, other).kind).toBe("difference");
  });

  test("three differences, the last of them after «og»: type, population and the season that the periods' lengths tell too", () => {
    const [a, b] = [
      leave("municipalities"),
      theValue(
        sickLeave,
        cell(
          { percent: 5 },
          {
            ...{ dimensions: { type: "doctor_certified", population: "all_sectors" } },
            ...{ periodStart: "2019-10-01", periodEnd: "2020-01-01" },
          },
        ),
      ),
    ];
    const { nb, en } = refused(a, b);
    expect(nb.split("; ")).toHaveLength(3);
    expect(nb).toContain("; og det ene gjelder 2019, det andre 4. kvartal 2019.");
    expect(en).toContain("; and one is for 2019, the other for Q4 2019.");
  });

  test("that a quarter is not another, where the season alone differs", () => {
    const [q3, q4] = [
      leave("municipalities", { periodStart: "2019-07-01", periodEnd: "2019-10-01" }),
      leave("municipalities", { periodStart: "2019-10-01", periodEnd: "2020-01-01" }),
    ];
    const { facets, nb } = refused(q3, q4);
    expect(facets).toEqual(["season"]);
    expect(nb).toContain("det ene gjelder 3. kvartal 2019, det andre 4. kvartal 2019");
  });

  test("the day of the later break, whichever figure has it", () => {
    const [older, newer] = [staffed({ series: "2012-01-01" }), staffed({ series: "2013-05-01" })];
    expect(refused(older, newer).nb).toContain("brudd 1.5.2013 mellom");
    expect(refused(newer, older).nb).toContain("brudd 1.5.2013 mellom");
    expect(refused(staffed({}), newer).en).toContain("a break on 1/5/2013 between");
  });

  test("of how many parts each figure is, and that they are not the same ones", () => {
    const of = (members: readonly string[]): Value =>
      theValue(
        vacancyRate,
        cell(
          { vacancies: 1, filled_positions: 39 },
          { level: "region", unit: "fylket", members, membersFound: members.length, membersExpected: 3 },
        ),
      );
    const { facets, nb, en } = refused(of(["service/a", "service/b"]), of(["service/a", "service/b", "service/c"]));
    expect(facets).toEqual(["members"]);
    expect(nb).toMatch(/det ene gjelder 2 av 3 .*, det andre 3 av 3 .*, og ikke de samme/);
    expect(en).toMatch(/one is of 2 of 3 .*, the other of 3 of 3 .*, not the same ones/);
  });

  test("that one of them is invented, and nothing else", () => {
    const invented = cell({ positions: 5 }, { status: "invented", unit: "tussmo", boundaries: "1999-01-01" });
    const pack = { id: "x", kind: "invented", units: new Set(["tussmo"]) } as const;
    const [other] = evaluate(positions, asInvented(positions, [invented], { pack, real: [realPack] }));
    if (!other) throw new Error("no value");
    const { facets, nb, en } = refused(staffed({}), other);
    expect(facets).toEqual(["status"]);
    expect([nb, en]).toEqual([expect.stringContaining("oppdiktet"), expect.stringContaining("invented")]);
  });

  test("that two metrics are two, by their names", () => {
    const { nb, en } = refused(staffed({}), leave("municipalities"));
    expect(nb).toContain("det ene er «Årsverk i barneverntjenesten», det andre «Sykefravær»");
    expect(en).toContain("one is “Positions in the child welfare service”, the other “Sick leave”");
  });
});

describe("a comparison", () => {
  test("of two units takes no notice of which of their parts reported; of one unit it does", () => {
    const of = (unit: string, members: readonly string[]): Value =>
      theValue(
        vacancyRate,
        cell(
          { vacancies: 1, filled_positions: 39 },
          { level: "network", unit, members, membersFound: 1, membersExpected: 2 },
        ),
      );
    expect(compare(of("dalen", ["service/a"]), of("kysten", ["service/b"])).kind).toBe("difference");
    expect(compare(of("dalen", ["service/a"]), of("dalen", ["service/b"])).kind).toBe("not_comparable");
  });

  test("of two invented figures is as good as any", () => {
    const pack = { id: "x", kind: "invented", units: new Set(["tussmo", "tussli"]) } as const;
    const cells = ["tussmo", "tussli"].map((unit) => cell({ positions: 5 }, { status: "invented", unit }));
    const [a, b] = evaluate(positions, asInvented(positions, cells, { pack, real: [realPack] }));
    if (!a || !b) throw new Error("no values");
    expect(compare<string>(a, b).kind).toBe("difference");
  });
});
