import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { runsOf, type Value } from "../../src/index.js";

const at = (periodStart: string, periodEnd: string, kind = "value"): Value =>
  ({ kind, periodStart, periodEnd }) as unknown as Value;
const starts = (values: readonly Value[]): readonly (readonly string[])[] =>
  runsOf(values).map((run) => run.map(({ periodStart }) => periodStart));

describe("what a line may join", () => {
  test("quarters that follow each other are one run, in order of time", () => {
    expect(starts([at("2020-04-01", "2020-07-01"), at("2020-01-01", "2020-04-01")])).toEqual([
      ["2020-01-01", "2020-04-01"],
    ]);
  });

  test("a quarter that was never sent ends the run, and so does one whose figure does not stand", () => {
    const [first, second, fourth] = [
      at("2020-01-01", "2020-04-01"),
      at("2020-04-01", "2020-07-01"),
      at("2020-10-01", "2021-01-01"),
    ];
    expect(starts([first, second, fourth])).toEqual([["2020-01-01", "2020-04-01"], ["2020-10-01"]]);
    expect(starts([first, at("2020-04-01", "2020-07-01", "missing"), at("2020-07-01", "2020-10-01")])).toEqual([
      ["2020-01-01"],
      ["2020-07-01"],
    ]);
  });

  test("two months with a silent one between them are two runs, though no others tell how far apart months are", () => {
    expect(starts([at("2020-01-01", "2020-02-01"), at("2020-03-01", "2020-04-01")])).toEqual([
      ["2020-01-01"],
      ["2020-03-01"],
    ]);
  });

  test("four quarters on end follow each other by a quarter, and a year is missing where no other window is", () => {
    expect(
      starts([at("2019-01-01", "2020-01-01"), at("2019-04-01", "2020-04-01"), at("2021-01-01", "2022-01-01")]),
    ).toEqual([["2019-01-01", "2019-04-01"], ["2021-01-01"]]);
  });

  test("the last days of months are a month apart, whatever their date; the last days of years a year", () => {
    expect(
      starts([at("2020-01-31", "2020-02-01"), at("2020-02-29", "2020-03-01"), at("2020-03-31", "2020-04-01")]),
    ).toHaveLength(1);
    expect(
      starts([at("2019-12-31", "2020-01-01"), at("2020-12-31", "2021-01-01"), at("2022-12-31", "2023-01-01")]),
    ).toEqual([["2019-12-31", "2020-12-31"], ["2022-12-31"]]);
  });

  test("a break of the series ends the run, though no quarter is missing", () => {
    const broken = { ...at("2021-01-01", "2021-04-01"), series: "2021-01-01" } as Value;
    expect(starts([at("2020-10-01", "2021-01-01"), broken])).toEqual([["2020-10-01"], ["2021-01-01"]]);
  });

  test("no figure is lost or told twice, whatever is missing", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("value", "missing", "none"), { maxLength: 24 }), (kinds) => {
        const values = kinds.flatMap((kind, i) => {
          const year = 2010 + Math.floor(i / 4);
          const months = ["01", "04", "07", "10", "01"];
          const [from, to] = [months[i % 4], months[(i % 4) + 1]];
          return kind === "none" ? [] : [at(`${year}-${from}-01`, `${i % 4 === 3 ? year + 1 : year}-${to}-01`, kind)];
        });
        expect(runsOf(values).flat()).toEqual(values.filter(({ kind }) => kind === "value"));
      }),
    );
  });
});
