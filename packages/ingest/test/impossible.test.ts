import { describe, expect, it } from "vitest";
import { type FaultCode, faultSentence, readRegionPack } from "../src/index.js";
import { bytesOf, inventedPack, replaced, withRow } from "./invented-pack.js";

type Expected = readonly [FaultCode, file: string, row: number, column: string];
type Case = {
  readonly title: string;
  readonly pack: Map<string, string>;
  readonly fault: Expected;
  readonly says: string;
};

const good = inventedPack();
const population = "figures/population.csv";
const requests = "figures/requests.csv";
const tenure = "figures/tenure.csv";
const sickLeave = "figures/sick_leave.csv";
const meetings = "figures/theme_meetings.csv";
const positions = "figures/positions.csv";
const children = "figures/children_with_measures.csv";
const measures = "figures/measures.csv";
const benchmarks = "figures/benchmarks.csv";
const remarks = "remarks.csv";

const ofRegion = (period: string, cells: string) => `region,eventyrlandet,${period},${cells},oppdiktet,invented`;
const year = "2020-01-01,2021-01-01";
const month = "2020-03-01,2020-04-01";

/** Each pack is the good one with one figure that cannot be. */
const cases: readonly Case[] = [
  // Limits
  {
    title: "a count below 0",
    pack: replaced(good, requests, "40,31", "40,-16"),
    fault: ["too_small", requests, 2, "assisted"],
    says: "Tallet «-16» er for lite. Det skal være 0 eller mer; rett det.",
  },
  {
    title: "positions below 0",
    pack: withRow(good, positions, ofRegion(year, "5.2,-0.1,..,..,..,..,..,..,..")),
    fault: ["too_small", positions, 2, "social_workers"],
    says: "Det skal være 0 eller mer; rett det.",
  },
  {
    title: "a percent below 0",
    pack: replaced(good, sickLeave, "7.4", "-7.4"),
    fault: ["too_small", sickLeave, 2, "percent"],
    says: "Det skal være 0 eller mer; rett det.",
  },
  {
    title: "a percent above 100",
    pack: replaced(good, sickLeave, "7.4", "1120"),
    fault: ["above", sickLeave, 2, "percent"],
    says: "Tallet «1120» er for stort. Det skal være 100 eller mindre; rett det, og se etter om desimalpunktet mangler.",
  },
  {
    title: "a national figure below 0",
    pack: replaced(good, benchmarks, "12.5", "-12.5"),
    fault: ["too_small", benchmarks, 2, "value"],
    says: "Det skal være 0 eller mer; rett det.",
  },
  // Parts and wholes
  {
    title: "more requests that got help than were received",
    pack: replaced(good, requests, "40,31", "40,41"),
    fault: ["part_above_whole", requests, 2, "assisted"],
    says: "«41» i kolonne assisted er mer enn 40 i kolonne received. Den første er en del av den andre; rett tallet som er feil.",
  },
  {
    title: "more employees under 12 months than under 24",
    pack: withRow(good, tenure, ofRegion(month, "413,117,116,205")),
    fault: ["part_above_whole", tenure, 2, "under_12_months"],
    says: "mer enn 116 i kolonne under_24_months",
  },
  {
    title: "more employees under 24 months than under 48",
    pack: withRow(good, tenure, ofRegion(month, "413,46,206,205")),
    fault: ["part_above_whole", tenure, 2, "under_24_months"],
    says: "mer enn 205 i kolonne under_48_months",
  },
  {
    title: "more employees under 48 months than employees",
    pack: withRow(good, tenure, ofRegion(month, "204,46,116,205")),
    fault: ["part_above_whole", tenure, 2, "under_48_months"],
    says: "mer enn 204 i kolonne employees",
  },
  {
    title: "more employees under 12 months than employees, where what lies between is not given",
    pack: withRow(good, tenure, ofRegion(month, "40,46,..,..")),
    fault: ["part_above_whole", tenure, 2, "under_12_months"],
    says: "mer enn 40 i kolonne employees",
  },
  {
    title: "more theme meetings than municipalities",
    pack: withRow(good, meetings, ofRegion(year, "38,39")),
    fault: ["part_above_whole", meetings, 2, "held_or_planned"],
    says: "mer enn 38 i kolonne municipalities",
  },
  {
    title: "more children in care during the year than with measures",
    pack: withRow(good, children, ofRegion(year, "60,61,52,36,6,30,29.9")),
    fault: ["part_above_whole", children, 2, "during_year_care"],
    says: "mer enn 60 i kolonne during_year.",
  },
  {
    title: "more children with assistance during the year than with measures",
    pack: withRow(good, children, ofRegion(year, "60,8,61,36,6,30,29.9")),
    fault: ["part_above_whole", children, 2, "during_year_assistance"],
    says: "mer enn 60 i kolonne during_year.",
  },
  {
    title: "more children in care at the end of the year than with measures",
    pack: withRow(good, children, ofRegion(year, "60,8,52,36,37,30,29.9")),
    fault: ["part_above_whole", children, 2, "at_year_end_care"],
    says: "mer enn 36 i kolonne at_year_end.",
  },
  {
    title: "more children with assistance at the end of the year than with measures",
    pack: withRow(good, children, ofRegion(year, "60,8,52,36,6,37,29.9")),
    fault: ["part_above_whole", children, 2, "at_year_end_assistance"],
    says: "mer enn 36 i kolonne at_year_end.",
  },
  // Words of dimensions
  {
    title: "an unknown type of sick leave",
    pack: replaced(good, sickLeave, "total", "totalt"),
    fault: ["not_in_list", sickLeave, 2, "type"],
    says: "Mente du «total»? Skriv en av disse: self_certified, doctor_certified, total.",
  },
  {
    title: "a population of sick leave that has no words",
    pack: replaced(good, sickLeave, "child_welfare_services", "child_welfare_service"),
    fault: ["value_without_words", sickLeave, 2, "population"],
    says: "Mente du «child_welfare_services»? Skriv en av disse: child_welfare_services, all_sectors,",
  },
  {
    title: "an age group with a dash instead of a hyphen",
    pack: replaced(good, population, "0-17,1200", "0–17,1200"),
    fault: ["age_group", population, 2, "age_group"],
    says: "«0–17» er ikke en aldersgruppe. Mente du «0-17»? Skriv total, eller yngste og eldste alder",
  },
  {
    title: "an age group whose oldest are the youngest",
    pack: replaced(good, population, "0-17,1200", "17-0,1200"),
    fault: ["age_group", population, 2, "age_group"],
    says: "yngste og eldste alder med bindestrek mellom, som i 0-17.",
  },
  {
    title: "inhabitants of unknown age",
    pack: replaced(good, population, "0-17,1200", "unknown,1200"),
    fault: ["age_group", population, 2, "age_group"],
    says: "«unknown» er ikke en aldersgruppe.",
  },
  {
    title: "an unknown age group of measures",
    pack: replaced(good, measures, "0-17", "totalt"),
    fault: ["age_group", measures, 2, "age_group"],
    says: "Mente du «total»? Skriv total, unknown, eller yngste og eldste alder",
  },
  // Days counted twice
  {
    title: "requests of a quarter beside those of the year",
    pack: withRow(good, requests, "area,dalbasen,2020-10-01,2021-01-01,9,7,oppdiktet,invented"),
    fault: ["overlapping_figure", requests, 3, "period_start"],
    says:
      "Perioden overlapper perioden i rad 2, for samme enhet («dalbasen») og samme inndeling, så dager blir talt to ganger. " +
      "Rett en av periodene, eller behold bare den ene raden: enten den lange",
  },
  {
    title: "requests of a longer period further down",
    pack: withRow(good, requests, "area,dalbasen,2019-01-01,2022-01-01,90,70,oppdiktet,invented"),
    fault: ["overlapping_figure", requests, 3, "period_start"],
    says: "Perioden overlapper perioden i rad 2",
  },
  {
    title: "requests of a period that lies far inside an earlier one",
    pack: withRow(
      withRow(good, requests, "region,eventyrlandet,2018-01-01,2022-01-01,90,70,oppdiktet,invented"),
      requests,
      "region,eventyrlandet,2021-01-01,2021-02-01,1,1,oppdiktet,invented",
    ),
    fault: ["overlapping_figure", requests, 4, "period_start"],
    says: "Perioden overlapper perioden i rad 3",
  },
  ...overlapsIn(tenure, "413,46,116,205"),
  ...overlapsIn(meetings, "38,20"),
  // The pack's own rows
  {
    title: "a remark about a metric that does not exist",
    pack: replaced(good, remarks, "requests_assisted", "request_assisted"),
    fault: ["unknown_metric", remarks, 2, "metric"],
    says: "Nøkkeltallet «request_assisted» finnes ikke. Mente du «requests_assisted»? Skriv id-en",
  },
  {
    title: "a doubled remark",
    pack: withRow(good, remarks, "requests_assisted,area,dalbasen,Bare for prøven.,oppdiktet,invented"),
    fault: ["doubled", remarks, 3, "remark"],
    says: "«Bare for prøven.» står også i rad 2. Behold den ene raden",
  },
  {
    title: "a pack that was confirmed before the day it describes",
    pack: replaced(good, "pack.csv", "2021-06-01", "2020-12-31"),
    fault: ["day_before", "pack.csv", 2, "last_confirmed"],
    says: "Dagen «2020-12-31» er før 2021-01-01 i kolonne organisation_date. Rett en av dagene.",
  },
  {
    title: "a pack that describes a day before its structure begins",
    pack: replaced(good, "pack.csv", "2018-01-01", "2021-02-01"),
    fault: ["day_before", "pack.csv", 2, "organisation_date"],
    says: "Dagen «2021-01-01» er før 2021-02-01 i kolonne structure_from. Rett en av dagene.",
  },
];

function overlapsIn(file: string, cells: string): Case[] {
  const once = withRow(good, file, ofRegion("2020-01-01,2020-03-01", cells));
  return [
    {
      title: `a day in two periods of ${file}`,
      pack: withRow(once, file, ofRegion("2020-02-29,2020-05-01", cells)),
      fault: ["overlapping_figure", file, 3, "period_start"],
      says: "Rett en av periodene, eller behold bare den ene raden: enten den lange",
    },
  ];
}

describe("readRegionPack refuses what cannot be", () => {
  it.each(cases)("$title, and says where it is and what to do", ({ pack, fault, says }) => {
    const reading = readRegionPack(bytesOf(pack));
    expect(reading).not.toHaveProperty("pack");
    expect(reading).not.toHaveProperty("figures");
    if (reading.ok) throw new Error("was read");
    expect(reading.faults.map((one) => [one.code, one.file, one.row, one.column])).toEqual([fault]);
    const sentence = reading.faults.map(faultSentence)[0] ?? "";
    expect(sentence).toContain(says);
    expect(sentence.startsWith(fault[1])).toBe(true);
    expect(sentence.length).toBeLessThan(500);
  });
});

describe("readRegionPack reads what can be", () => {
  const possible: readonly (readonly [string, Map<string, string>])[] = [
    ["a percent of 100", replaced(good, sickLeave, "7.4", "100")],
    ["a percent of 0", replaced(good, sickLeave, "7.4", "0")],
    ["a national figure above 100", replaced(good, benchmarks, "12.5", "53439")],
    ["a part that is the whole", replaced(good, requests, "40,31", "40,40")],
    ["a part whose whole is not given", replaced(good, requests, "40,31", "..,31")],
    ["a part that is not given", replaced(good, requests, "40,31", "40,..")],
    ["all ages", replaced(good, population, "0-17,1200", "total,1200")],
    ["measures for children of unknown age", replaced(good, measures, "0-17", "unknown")],
    ["the period after", withRow(good, requests, "area,dalbasen,2021-01-01,2022-01-01,9,7,oppdiktet,invented")],
    [
      "the same days of another age group",
      withRow(good, population, "municipality,9901,2019-01-01,2019-01-02,total,5000,oppdiktet,invented"),
    ],
    [
      "sick leave of a year beside that of a quarter, as printed",
      withRow(good, sickLeave, `network,dalen,${year},total,child_welfare_services,7.1,oppdiktet,invented`),
    ],
    [
      "national figures for a year beside that of two",
      withRow(good, benchmarks, "region,eventyrlandet,2020-01-01,2022-01-01,andel,12.1,prosent,oppdiktet,invented"),
    ],
    [
      "a remark in other words about the same figure",
      withRow(good, remarks, "requests_assisted,area,dalbasen,Også bare for prøven.,oppdiktet,invented"),
    ],
    ["a pack that was confirmed on the day it describes", replaced(good, "pack.csv", "2021-06-01", "2021-01-01")],
  ];

  it.each(possible)("%s is in order", (_, pack) => {
    const reading = readRegionPack(bytesOf(pack));
    expect(reading.ok ? [] : reading.faults.map(faultSentence)).toEqual([]);
  });
});
