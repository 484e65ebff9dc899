import { describe, expect, it } from "vitest";
import { faultSentence, readRegionPack } from "../src/index.js";
import type { FaultCase, Pack } from "./fault-case.js";
import { bytesOf, inventedPack, replaced, withRow } from "./invented-pack.js";

const good = inventedPack();
const year = "2020-01-01,2021-01-01";
const half = "2020-01-01,2020-07-01";
const population = "figures/population.csv";
const measures = "figures/measures.csv";
const deadlines = "figures/deadlines.csv";
const log = "figures/request_log.csv";
const turnover = "figures/turnover.csv";
const days = "figures/sick_leave_days.csv";
const benchmarks = "figures/benchmarks.csv";
const requests = "figures/requests.csv";

const rows = (file: string, ...of: readonly string[]): Pack =>
  of.reduce<Pack>((pack, row) => withRow(pack, file, `${row},oppdiktet,invented`), good);
const cases = (period: string, ...states: readonly string[]): readonly string[] =>
  states.map((state) => `service,fjelldal,${period},notification_7_days,${state}`);
const whole = (period: string): readonly string[] => cases(period, "in_time,8", "late,2", "not_known,0");
/** Columns of turnover up to left_service; the rest is not given. */
const staff = (cells: string, level = "service,fjelldal"): Pack => {
  const header = (good.get(turnover) ?? "").trim().split(",");
  const given = ["average_employees", "employees_at_start", "still_employed", "hired", "left_service"];
  const numbers = cells.split(",");
  const rest = header.slice(4, -2).map((column) => numbers[given.indexOf(column)] ?? "..");
  return rows(turnover, `${level},${year},${rest.join(",")}`);
};
const absence = (cells: string, period = "2020-01-01,2020-04-01"): Pack =>
  rows(days, `service,fjelldal,${period},total,child_welfare_services,${cells}`);

const refused: readonly FaultCase[] = [
  // All parts of a whole
  {
    title: "a deadline of which nobody says how many were late or not known",
    pack: rows(deadlines, ...cases(half, "in_time,8")),
    fault: ["missing_parts", deadlines, 2, "state"],
    says: "mangler rader for late, not_known. Legg dem til: skriv 0 der det ikke er noen, og .. der tallet ikke er kjent.",
  },
  {
    title: "a duty with all its states, and another of the same service without one",
    pack: rows(
      deadlines,
      ...whole(half),
      `service,fjelldal,${half},investigation_3_months,in_time,8`,
      `service,fjelldal,${half},investigation_3_months,late,2`,
    ),
    fault: ["missing_parts", deadlines, 5, "state"],
    says: "mangler rader for not_known.",
  },
  {
    title: "outcomes of a log without those that wait",
    pack: rows(
      log,
      ...["assisted,8", "declined_for_capacity,5", "withdrawn,5", "solved_otherwise,4"].map(
        (cells) => `network,dalen,${half},outcome,${cells}`,
      ),
    ),
    fault: ["missing_parts", log, 2, "category"],
    says: "mangler rader for waiting.",
  },
  {
    title: "deadlines of a year beside those of a half of it",
    pack: rows(deadlines, ...whole(half), ...whole(year)),
    fault: ["overlapping_figure", deadlines, 5, "period_start"],
    says: "Perioden overlapper perioden i rad 2",
  },
  // Nations
  {
    title: "a figure of a nation in an invented pack",
    pack: replaced(good, benchmarks, "region,eventyrlandet,", "nation,norge,"),
    fault: ["nation_in_invented", benchmarks, 2, "unit"],
    says: "Regionpakken er oppdiktet, men raden gjelder landet «norge». Ta raden ut, eller før tallet på regionen.",
  },
  {
    title: "a figure of what could be taken for a property of an object",
    pack: replaced(good, benchmarks, "region,eventyrlandet,", "nation,__proto__,"),
    fault: ["nation_in_invented", benchmarks, 2, "unit"],
    says: "Ta raden ut",
  },
  // Those who come and go
  {
    title: "300 who left where 22 were employed and 3 hired",
    pack: staff("22,22,19,3,300"),
    fault: ["more_left", turnover, 2, "left_service"],
    says: "«300» kan ikke ha sluttet av de 25 som var ansatt da perioden begynte (22) eller ble ansatt i den (3).",
  },
  {
    title: "22 of 22 still employed where 3 left and 2 were hired",
    pack: staff("21.5,22,22,2,3"),
    fault: ["not_between", turnover, 2, "still_employed"],
    says: "Av 22 ansatte da perioden begynte, er 19 til 21 fortsatt ansatt når 2 ble ansatt og 3 sluttet.",
  },
  {
    title: "none of 22 still employed where 3 left",
    pack: staff("22,22,0,3,3"),
    fault: ["not_between", turnover, 2, "still_employed"],
    says: "19 til 22",
  },
  {
    title: "500 employees on average in a service that began with 6 and ended with 6",
    pack: staff("500,6,6,0,0"),
    fault: ["not_the_mean", turnover, 2, "average_employees"],
    says: "«500» er ikke gjennomsnittet av 6 ansatte da perioden begynte og 6 da den sluttet (6 + 0 ansatt − 0 sluttet). Skriv 6,",
  },
  {
    title: "1000 who were absent where nobody says of how many employees",
    pack: absence("90,900,..,1000,.."),
    fault: ["without_whole", days, 2, "absent"],
    says: "«1000» i kolonne absent kan ikke stå når kolonne employees er tom eller ikke oppgitt. Skriv antallet i employees, eller .. i absent.",
  },
  {
    title: "3 who were absent for long where nobody says of how many employees",
    pack: absence("90,900,..,..,3"),
    fault: ["without_whole", days, 2, "absent_over_16_days"],
    says: "Skriv antallet i employees",
  },
  // Ages
  {
    title: "more children of 0–17 than of 0–24",
    pack: rows(
      population,
      `municipality,9905,2020-01-01,2020-01-02,0-24,4000`,
      `municipality,9905,2020-01-01,2020-01-02,0-17,4001`,
    ),
    fault: ["age_above_age", population, 6, "persons"],
    says: "«4001» for 0-17 er mer enn 4000 for 0-24 (rad 5), som de er en del av. Rett tallet som er feil.",
  },
  {
    title: "more inhabitants of 0–17 than of all ages",
    pack: rows(
      population,
      `municipality,9905,2020-01-01,2020-01-02,0-17,9`,
      `municipality,9905,2020-01-01,2020-01-02,total,8`,
    ),
    fault: ["age_above_age", population, 5, "persons"],
    says: "mer enn 8 for total (rad 6)",
  },
  {
    title: "more measures for children of unknown age than for all",
    pack: rows(
      measures,
      `region,eventyrlandet,2016-12-31,2017-01-01,3.09,unknown,9`,
      `region,eventyrlandet,2016-12-31,2017-01-01,3.09,total,8`,
    ),
    fault: ["age_above_age", measures, 3, "measures"],
    says: "«9» for unknown er mer enn 8 for total (rad 4)",
  },
  // Days and sizes
  {
    title: "a period thousands of years from now",
    pack: replaced(good, requests, "2020-01-01,2021-01-01", "9998-01-01,9999-01-01"),
    fault: ["day_not_likely", requests, 2, "period_start"],
    says: "«9998-01-01» er neppe riktig: tall i en regionpakke gjelder dager fra 1950-01-01 til 2100-01-01. Rett året.",
  },
  {
    title: "a period that never seems to end",
    pack: replaced(good, requests, "2020-01-01,2021-01-01", "2020-01-01,2201-01-01"),
    fault: ["day_not_likely", requests, 2, "period_end"],
    says: "Rett året.",
  },
  {
    title: "more agreed days than there are people to work them",
    pack: absence("90,9007199254740991,18,8,3"),
    fault: ["above", days, 2, "agreed_days"],
    says: "Det skal være 1000000000 eller mindre",
  },
  {
    title: "more requests than there are people in the country",
    pack: replaced(good, requests, "40,31", "10000001,31"),
    fault: ["above", requests, 2, "received"],
    says: "Det skal være 10000000 eller mindre",
  },
  {
    title: "a quarter that begins on 2 January",
    pack: absence("90,900,18,8,3", "2020-01-02,2020-04-01"),
    fault: ["uneven_period", days, 2, "period_start"],
    says: "Perioden «2020-01-02» til 2020-04-01 er nesten et kvartal, men ikke helt. Skriv 2020-01-01 til 2020-04-01; sluttdagen er den første dagen etter perioden.",
  },
  {
    title: "a year whose end is its last day and not the day after",
    pack: replaced(good, requests, "2020-01-01,2021-01-01", "2020-01-01,2020-12-31"),
    fault: ["uneven_period", requests, 2, "period_start"],
    says: "er nesten et år, men ikke helt. Skriv 2020-01-01 til 2021-01-01",
  },
  {
    title: "three months from February in a table that is read by the quarter",
    pack: absence("90,900,18,8,3", "2020-02-01,2020-05-01"),
    fault: ["uneven_period", days, 2, "period_start"],
    says: "Skriv 2020-01-01 til 2020-04-01;",
  },
];

describe("readRegionPack refuses figures that cannot be", () => {
  it.each(refused)("$title, and says where it is and what to do", ({ pack, fault, says }) => {
    const reading = readRegionPack(bytesOf(pack));
    if (reading.ok) throw new Error("was read");
    expect(reading.faults.map((one) => [one.code, one.file, one.row, one.column])).toEqual([fault]);
    expect(reading.faults.map(faultSentence)[0]).toContain(says);
  });

  it("refuses in a real pack a nation that is not known, and suggests the one that is", () => {
    const real = new Map([...good].map(([file, text]) => [file, text.replaceAll(/\binvented\b/g, "confirmed")]));
    real.set("pack.csv", (real.get("pack.csv") ?? "").replace(",confirmed,", ",real,"));
    const withNation = (unit: string): Pack =>
      withRow(real, benchmarks, `nation,${unit},${year},andel,12.1,prosent,oppdiktet,confirmed`);
    const faults = (pack: Pack) => {
      const reading = readRegionPack(bytesOf(pack));
      return reading.ok ? [] : reading.faults.filter(({ file }) => file === benchmarks).map(faultSentence);
    };
    expect(faults(withNation("norge"))).toEqual([]);
    expect(faults(withNation("norje"))).toEqual([
      expect.stringContaining(
        "«norje» er ikke en lovlig verdi. Mente du «norge»? Skriv en av disse: norge, norge-uten-oslo.",
      ),
    ]);
    expect(faults(withNation("__proto__"))).toHaveLength(1);
  });
});

describe("readRegionPack reads figures that can be", () => {
  const possible: readonly (readonly [string, Pack])[] = [
    [
      "each state of a deadline, one of them not given",
      rows(deadlines, ...cases(half, "in_time,8", "late,..", "not_known,0")),
    ],
    ["deadlines of two half-years on end", rows(deadlines, ...whole(half), ...whole("2020-07-01,2021-01-01"))],
    ["a service that began with 22, hired 3, lost 4 and ended with 21: 21.5 on average", staff("21.5,22,18,3,4")],
    ["an average that is rounded: 22 for 21.5", staff("22,22,18,3,4")],
    ["a service where all who were there have left and 3 are new", staff("12.5,22,0,3,22")],
    ["a service that does not say how many it hired", staff("22,22,19,..,3")],
    ["a quarter of the year in a table of quarters", absence("90,900,18,8,3")],
    ["a month in a table of quarters", absence("90,300,18,8,3", "2020-02-01,2020-03-01")],
    ["19 months of requests", replaced(good, requests, "2020-01-01,2021-01-01", "2019-04-01,2020-11-01")],
    [
      "ages that only overlap",
      rows(
        population,
        `municipality,9905,2020-01-01,2020-01-02,0-17,9`,
        `municipality,9905,2020-01-01,2020-01-02,16-24,8`,
      ),
    ],
    [
      "as many of 0–17 as of 0–24",
      rows(
        population,
        `municipality,9905,2020-01-01,2020-01-02,0-17,9`,
        `municipality,9905,2020-01-01,2020-01-02,0-24,9`,
      ),
    ],
  ];

  it.each(possible)("lets it stand: %s", (_, pack) => {
    const reading = readRegionPack(bytesOf(pack));
    expect(reading.ok ? [] : reading.faults.map(faultSentence)).toEqual([]);
  });
});
