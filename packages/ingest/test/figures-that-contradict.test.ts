import { describe, expect, it } from "vitest";
import { faultSentence, readRegionPack } from "../src/index.js";
import type { FaultCase, Pack } from "./fault-case.js";
import { bytesOf, inventedPack, replaced, withRow } from "./invented-pack.js";

const good = inventedPack();
const year = "2020-01-01,2021-01-01";
const quarter = "2020-01-01,2020-04-01";
const day = "2020-12-31,2021-01-01";
const days = "figures/sick_leave_days.csv";
const foster = "figures/foster_care.csv";
const governance = "figures/governance.csv";
const measures = "figures/measures.csv";
const sickLeave = "figures/sick_leave.csv";
const caseload = "figures/caseload.csv";
const waiting = "figures/waiting_children.csv";
const requests = "figures/requests.csv";
const economy = "figures/economy.csv";

const rows = (file: string, ...of: readonly string[]): Pack =>
  of.reduce<Pack>((pack, row) => withRow(pack, file, `${row},oppdiktet,invented`), good);
const absence = (cells: string, period = quarter): string =>
  `service,fjelldal,${period},total,child_welfare_services,${cells}`;
const visits = (cells: string): Pack => rows(foster, `service,fjelldal,${year},${cells}`);
const load = (cells: string): Pack => rows(caseload, `service,fjelldal,${year},casework,${cells}`);

/** A real pack whose source was published on a day, with requests of a period. */
function told(on: string, period: string, status = "confirmed"): Pack {
  const real = new Map([...good].map(([file, text]) => [file, text.replaceAll(/\binvented\b/g, "confirmed")]));
  const pack = replaced(real, "pack.csv", "Eventyrlandet,confirmed", "Eventyrlandet,real");
  const invented = replaced(pack, "sources.csv", "Ingen,confirmed,2026,", `Ingen,report,${on},`);
  return withRow(invented, requests, `region,eventyrlandet,${period},9,7,oppdiktet,${status}`);
}

const refused: readonly FaultCase[] = [
  {
    title: "900 days lost in a quarter by 3 people",
    pack: rows(days, absence("900,1200,22,3,1")),
    fault: ["more_lost_days", days, 2, "lost_days"],
    says: "«900» tapte dagsverk er flere enn det kan være på 91 dager når 3 var borte minst en dag (høyst 292). Rett lost_days eller absent.",
  },
  {
    title: "8 who were long away without a day lost",
    pack: rows(days, absence("0,900,18,8,8")),
    fault: ["no_lost_days", days, 2, "lost_days"],
    says: "«0» tapte dagsverk kan ikke være riktig når 8 var borte i mer enn 16 dager.",
  },
  {
    title: "a year with fewer lost days than its quarters have together",
    pack: rows(
      days,
      absence("90,900,18,8,3", year),
      absence("50,225,18,8,3"),
      absence("50,225,18,8,3", "2020-04-01,2020-07-01"),
    ),
    fault: ["parts_above_period", days, 2, "lost_days"],
    says: "«90» i kolonne lost_days er mindre enn 100, som er de kortere periodene i samme tid til sammen.",
  },
  {
    title: "sick leave of a month beside that of its quarter",
    pack: rows(days, absence("90,900,18,8,3"), absence("30,300,18,8,3", "2020-02-01,2020-03-01")),
    fault: ["overlapping_figure", days, 3, "period_start"],
    says: "enten den lange perioden eller de korte som den består av.",
  },
  {
    title: "every foster child with all its visits where some were not held",
    pack: visits("follow_up,9,9,36,30"),
    fault: ["visits_not_fulfilled", foster, 2, "children_fulfilled"],
    says: "«9» av 9 barn kan ikke ha fått alle besøkene når 30 av 36 besøk ble holdt",
  },
  {
    title: "5 foster children without all their visits where 3 are lacking",
    pack: visits("supervision,9,4,36,33"),
    fault: ["visits_not_fulfilled", foster, 2, "children_fulfilled"],
    says: "hvert barn som ikke fikk alle, mangler minst ett",
  },
  {
    title: "a municipality that counts five",
    pack: rows(governance, `municipality,9903,${year},5,1,1`),
    fault: ["one_municipality", governance, 2, "municipalities"],
    says: "Raden gjelder én kommune, men teller «5». Skriv 1 eller 0, eller før tallet på området eller regionen",
  },
  {
    title: "one measure in a municipality",
    pack: rows(measures, `municipality,9903,${day},3.09,0-17,1`),
    fault: ["small_count", measures, 3, "measures"],
    says: "Tallet «1» er så lite at det kan peke på én familie. Skriv : i ruten",
  },
  {
    title: "sick leave of one service as printed",
    pack: rows(sickLeave, `service,fjelldal,${year},total,child_welfare_services,7.4`),
    fault: ["percent_of_few", sickLeave, 3, "level"],
    says: "Før dagsverk, ansatte og fraværende i figures/sick_leave_days.csv",
  },
  {
    title: "20 children for each position where 100 share 10",
    pack: load("100,10,20"),
    fault: ["not_the_ratio", caseload, 2, "stated"],
    says: "«20» barn per årsverk er ikke 100 barn delt på 10 årsverk.",
  },
  {
    title: "a confirmed figure of 2098 from a source of 2020",
    pack: told("2020-11", "2098-01-01,2099-01-01"),
    fault: ["figure_to_come", requests, 3, "period_start"],
    says: "men «2098-01-01» er etter det siste kilden kan vite om (2020-11-30)",
  },
  {
    title: "a confirmed figure of a stretch that ends in 2098",
    pack: told("2020", "2020-02-01,2098-01-01"),
    fault: ["figure_to_come", requests, 3, "period_end"],
    says: "men «2098-01-01» er etter det siste kilden kan vite om (2020-12-31)",
  },
  {
    title: "a confirmed figure after all days that the pack knows of, where the source says no day",
    pack: told("", "2022-01-01,2023-01-01"),
    fault: ["figure_to_come", requests, 3, "period_start"],
    says: "(2021-07-01)",
  },
];

describe("readRegionPack refuses figures that contradict what they stand beside", () => {
  it.each(refused)("$title, and says where it is and what to do", ({ pack, fault, says }) => {
    const reading = readRegionPack(bytesOf(pack));
    if (reading.ok) throw new Error("was read");
    expect(reading.faults.map((one) => [one.code, one.file, one.row, one.column])).toEqual([fault]);
    expect(reading.faults.map(faultSentence)[0]).toContain(says);
  });
});

describe("readRegionPack reads figures that agree with what they stand beside", () => {
  const possible: readonly (readonly [string, Pack])[] = [
    ["half a day lost where nobody was away for a whole one", rows(days, absence("0.5,900,18,0,0"))],
    ["8 who were long away and lost 10 days, with graded leave", rows(days, absence("10,900,18,8,8"))],
    ["3 who were away all the quarter", rows(days, absence("180,1200,22,3,3"))],
    [
      "a year of sick leave beside its quarters",
      rows(
        days,
        absence("100,900,18,9,3", year),
        absence("50,225,18,8,3"),
        absence("50,225,18,8,3", "2020-04-01,2020-07-01"),
      ),
    ],
    [
      "children who wait by month and by day",
      rows(waiting, "service,fjelldal,2020-12-01,2021-01-01,help,51", "service,fjelldal,2020-12-31,2021-01-01,help,48"),
    ],
    ["9 of 9 foster children with 36 of 36 visits", visits("follow_up,9,9,36,36")],
    ["5 foster children who lack one visit each", visits("follow_up,9,4,36,31")],
    ["a care package, which no visits are counted for", visits("care_package,9,9,..,..")],
    ["a municipality that counts itself", rows(governance, `municipality,9903,${year},1,1,0`)],
    [
      "measures of a municipality that are many or hidden",
      rows(measures, `municipality,9903,${day},3.09,0-17,4`, `municipality,9904,${day},3.09,0-17,:`),
    ],
    ["one measure in the region", rows(measures, `region,eventyrlandet,${day},3.09,0-17,1`)],
    ["sick leave of all sectors in a municipality", rows(sickLeave, `municipality,9903,${year},total,all_sectors,7.4`)],
    ["a ratio as rounded as its source writes it", load("100,9.7,10.3")],
    ["a ratio that its source says without its parts", load("..,..,20")],
    [
      "a ratio that its source has wrong, with a remark",
      withRow(
        load("100,10,20"),
        "remarks.csv",
        "caseload_as_stated,service,fjelldal,Kilden skriver 20.,oppdiktet,invented",
      ),
    ],
    ["what is inferred of days to come", told("2020-11", "2022-01-01,2023-01-01", "inferred")],
    ["what was told in the month that it is of", told("2021-11", "2021-11-01,2021-12-01")],
    [
      "expenditure on placed children in a year that none is placed in: bills come late",
      rows(economy, `municipality,9903,${year},own,..,..,..,..,..,..,120,0,..,..`),
    ],
  ];

  it.each(possible)("lets it stand: %s", (_, pack) => {
    const reading = readRegionPack(bytesOf(pack));
    expect(reading.ok ? [] : reading.faults.map(faultSentence)).toEqual([]);
  });
});
