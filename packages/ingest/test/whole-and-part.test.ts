import { type Component, catalogue, type TableName } from "@barneloftet/analytics";
import { describe, expect, it } from "vitest";
import { faultSentence, readRegionPack } from "../src/index.js";
import { partOf } from "../src/source/region-pack/figure-rules.js";
import type { FaultCase, Pack } from "./fault-case.js";
import { bytesOf, inventedPack, replaced, withRow } from "./invented-pack.js";

const good = inventedPack();
const children = "figures/children_with_measures.csv";
const positions = "figures/positions.csv";
const staffing = "figures/staffing.csv";
const days = "figures/sick_leave_days.csv";
const population = "figures/population.csv";
const requests = "figures/requests.csv";
const theme = "figures/theme_meetings.csv";

const year = "2020-01-01,2021-01-01";
const day = "2020-12-31,2021-01-01";
const row = (file: string, cells: string): Pack => withRow(good, file, `${cells},oppdiktet,invented`);
const measured = (cells: string, period = year): Pack => row(children, `municipality,9903,${period},${cells}`);
const held = (cells: string, period = day): Pack => row(positions, `municipality,9903,${period},${cells},..,..,..`);
const staffed = (cells: string, period = day): Pack => row(staffing, `service,fjelldal,${period},${cells}`);
const absence = (cells: string): Pack =>
  row(days, `service,fjelldal,2020-01-01,2020-04-01,total,child_welfare_services,${cells}`);

const refused: readonly FaultCase[] = [
  {
    title: "more children with measures at the end of the year than in the course of it",
    pack: measured("40,..,..,41,..,..,.."),
    fault: ["part_above_whole", children, 2, "at_year_end"],
    says: "«41» i kolonne at_year_end er mer enn 40 i kolonne during_year.",
  },
  {
    title: "more children in care at the end of the year than in the course of it",
    pack: measured("40,8,32,30,9,21,.."),
    fault: ["part_above_whole", children, 2, "at_year_end_care"],
    says: "«9» i kolonne at_year_end_care er mer enn 8 i kolonne during_year_care.",
  },
  {
    title: "positions by education that are more together than all of them",
    pack: held("10.0,5.0,5.0,1.0,0,0"),
    fault: ["parts_above_whole", positions, 2, "positions"],
    says: "«10» i kolonne positions er mindre enn 11, som er social_workers, child_welfare_pedagogues, other_higher_education, office og other_staff til sammen. Rett tallet som er feil.",
  },
  {
    title: "more social workers than positions",
    pack: held("4.0,5.0,..,..,..,.."),
    fault: ["part_above_whole", positions, 2, "social_workers"],
    says: "mer enn 4 i kolonne positions",
  },
  {
    title: "more positions with the education that is asked for than filled positions",
    pack: staffed("10.0,1.0,11.0,10.0,4,2,900"),
    fault: ["part_above_whole", staffing, 2, "qualified_positions"],
    says: "mer enn 10 i kolonne filled_positions",
  },
  {
    title: "more who were absent for long than who were absent",
    pack: absence("90,900,18,8,9"),
    fault: ["part_above_whole", days, 2, "absent_over_16_days"],
    says: "mer enn 8 i kolonne absent",
  },
  {
    title: "more who were absent than employees",
    pack: absence("90,900,18,19,9"),
    fault: ["part_above_whole", days, 2, "absent"],
    says: "mer enn 18 i kolonne employees",
  },
  {
    title: "more days lost than agreed",
    pack: absence("901,900,18,8,3"),
    fault: ["part_above_whole", days, 2, "lost_days"],
    says: "mer enn 900 i kolonne agreed_days",
  },
  {
    title: "more agreed days than the employees have days in the period",
    pack: absence("90,1639,18,8,3"),
    fault: ["more_days", days, 2, "agreed_days"],
    says: "«1639» dagsverk er flere enn 18 ansatte kan ha på 91 dager (1638). Rett det av tallene som er feil.",
  },
  // Periods
  {
    title: "a stock of positions given for a whole year",
    pack: staffed("10.0,1.0,9.0,10.0,4,2,900", year),
    fault: ["wrong_period", staffing, 2, "period_start"],
    says: "Tallene i filen gjelder én dag, men raden gjelder «2020-01-01» til 2021-01-01. Skriv dagen, og dagen etter som period_end, som 2020-12-31 og 2021-01-01.",
  },
  {
    title: "inhabitants of a year whose end is its last day",
    pack: replaced(good, population, "9901,2019-01-01,2019-01-02", "9901,2019-01-01,2019-12-31"),
    fault: ["wrong_period", population, 2, "period_start"],
    says: "Tallene i filen gjelder én dag",
  },
  {
    title: "requests of a single day",
    pack: replaced(good, requests, year, day),
    fault: ["wrong_period", requests, 2, "period_start"],
    says: "Tallene i filen er talt gjennom en periode, men raden gjelder bare «2020-12-31». Skriv første dag i perioden og dagen etter den siste.",
  },
  {
    title: "children in the course of a year, given for its last day",
    pack: measured("40,8,32,30,7,23,..", day),
    fault: ["wrong_period", children, 2, "period_start"],
    says: "Tallene i filen gjelder et år, men raden gjelder «2020-12-31» til 2021-01-01. Skriv hele året, som 2020-01-01 og 2021-01-01.",
  },
  // Sizes
  {
    title: "more positions than the country can have",
    pack: staffed("100001,1.0,9.0,10.0,4,2,900"),
    fault: ["above", staffing, 2, "filled_positions"],
    says: "Det skal være 100000 eller mindre",
  },
  {
    title: "more children than the country can have",
    pack: measured("2000001,8,32,30,7,23,.."),
    fault: ["above", children, 2, "during_year"],
    says: "Det skal være 2000000 eller mindre",
  },
  {
    title: "more municipalities than a country of 356 can have",
    pack: row(theme, `region,eventyrlandet,${year},1001,20`),
    fault: ["above", theme, 2, "municipalities"],
    says: "Det skal være 1000 eller mindre",
  },
];

const read: readonly (readonly [string, Pack])[] = [
  ["children who had both care and assistance, counted with each", measured("40,20,21,..,..,..,..")],
  ["as many children at the end of the year as in it", measured("40,8,32,40,8,32,25.2")],
  [
    "more with assistance at the end than were counted so in the year, where care came first",
    measured("40,8,32,35,2,33,.."),
  ],
  ["positions by education that are rounded up one by one", held("10.0,3.4,3.4,3.3,0,0")],
  ["agreed days of employees every day of the quarter", absence("90,1638,18,8,3")],
  ["positions on a day", staffed("10.0,1.0,9.0,10.0,4,2,900")],
];

describe("readRegionPack refuses a row whose numbers cannot all be true", () => {
  it.each(refused)("$title, and says where it is and what to do", ({ pack, fault, says }) => {
    const reading = readRegionPack(bytesOf(pack));
    if (reading.ok) throw new Error("was read");
    expect(reading.faults.map((one) => [one.code, one.file, one.row, one.column])).toEqual([fault]);
    expect(reading.faults.map(faultSentence)[0]).toContain(says);
  });

  it.each(read)("but lets it stand: %s", (_, pack) => {
    const reading = readRegionPack(bytesOf(pack));
    expect(reading.ok ? [] : reading.faults.map(faultSentence)).toEqual([]);
  });
});

/** The column that a component sums, where it takes every row. */
function columnOf(component: Component | undefined): string | undefined {
  return component?.kind === "sum" && component.where === undefined ? component.column : undefined;
}

/** Every column that one is held against, and those that they are. */
function wholesOf(table: TableName, column: string): readonly string[] {
  const direct = (partOf[table] as Readonly<Record<string, readonly string[]>> | undefined)?.[column] ?? [];
  return direct.flatMap((whole) => [whole, ...wholesOf(table, whole)]);
}

const shares = catalogue.flatMap((metric) => {
  const { id, table, value, components } = metric as unknown as (typeof catalogue)[0] & {
    readonly components: Readonly<Record<string, Component>>;
  };
  const formula = value as { kind: string; isPart?: true; numerator: string; denominator: string };
  if (formula.kind !== "ratio" || !formula.isPart) return [];
  const [part, whole] = [columnOf(components[formula.numerator]), columnOf(components[formula.denominator])];
  return part === undefined || whole === undefined ? [] : [{ id, table: table as TableName, part, whole }];
});

describe("what evaluation would throw for, the reader says as a fault of the file", () => {
  it("knows shares of a whole to hold the rules against", () => expect(shares.length).toBeGreaterThan(10));

  it.each(shares)("$id: $part is held against $whole", ({ table, part, whole }) => {
    if (part !== whole) expect(wholesOf(table, part)).toContain(whole);
  });
});
