import { describe, expect, it } from "vitest";
import { type FaultCode, faultSentence, readRegionPack } from "../src/index.js";
import { bytesOf, inventedPack, withRow } from "./invented-pack.js";

type Case = {
  readonly title: string;
  readonly file: string;
  readonly cells: string;
  readonly fault: readonly [FaultCode, column: string];
  readonly says: string;
};

const good = inventedPack();
const year = "2020-01-01,2021-01-01";
const ofService = (cells: string) => `service,fjelldal,${year},${cells}`;
const onDay = (cells: string) => `service,fjelldal,2020-12-31,2021-01-01,${cells}`;

/** Each row is added to a pack that is in order. */
const cases: readonly Case[] = [
  // Parts and wholes
  ...moreThan("sick_leave_days", "more lost days than agreed", "lost_days", "agreed_days", 900, (part) =>
    ofService(`total,child_welfare_services,${part},900,18,8,3`),
  ),
  ...moreThan("sick_leave_days", "more absent than employees", "absent", "employees", 18, (part) =>
    ofService(`total,child_welfare_services,90,900,18,${part},3`),
  ),
  ...moreThan("sick_leave_days", "more absent for long than absent", "absent_over_16_days", "absent", 8, (part) =>
    ofService(`total,child_welfare_services,90,900,18,8,${part}`),
  ),
  ...moreThan(
    "sick_leave_days",
    "more absent for long than employees, where nobody counted the absent",
    "absent_over_16_days",
    "employees",
    18,
    (part) => ofService(`total,child_welfare_services,90,900,18,..,${part}`),
  ),
  ...moreThan(
    "staffing",
    "more qualified than filled positions",
    "qualified_positions",
    "filled_positions",
    16,
    (part) => onDay(`16,4,${part},14,3,1,2500`),
  ),
  ...moreThan(
    "staffing",
    "more positions with a professional education than filled ones",
    "professional_positions",
    "filled_positions",
    16,
    (part) => onDay(`16,4,13,${part},3,1,2500`),
  ),
  ...moreThan("staffing", "more dedicated counsellors than all", "dedicated_counsellors", "counsellors", 3, (part) =>
    onDay(`16,1,13,14,3,${part},2500`),
  ),
  ...moreThan(
    "turnover",
    "more still employed than were at the start",
    "still_employed",
    "employees_at_start",
    17,
    (part) => ofService(`17.5,17,${part},4,3,3,2,1`),
  ),
  ...moreThan(
    "turnover",
    "more who left the municipality than the service",
    "left_municipality",
    "left_service",
    3,
    (part) => ofService(`17.5,17,15,4,3,3,${part},1`),
  ),
  ...moreThan("turnover", "more who left the field than the service", "left_field", "left_service", 3, (part) =>
    ofService(`17.5,17,15,4,3,3,2,${part}`),
  ),
  {
    title: "4 hired and 3 who left, of whom 4 were replaced and not 3, the lesser of the two",
    file: "figures/turnover.csv",
    cells: ofService("17.5,17,15,4,3,4,2,1"),
    fault: ["not_the_lesser", "replaced"],
    says: "Skriv 3, som er det minste av hired (4) og left_service (3)",
  },
  {
    title: "4 hired and 3 who left in one service, of whom 2 were replaced and not 3",
    file: "figures/turnover.csv",
    cells: ofService("17.5,17,15,4,3,2,2,1"),
    fault: ["not_the_lesser", "replaced"],
    says: "Skriv 3, som er det minste av hired (4) og left_service (3)",
  },
  {
    title: "a network with 4 hired and 4 who left, of whom 5 were replaced",
    file: "figures/turnover.csv",
    cells: `network,dalen,${year},40,40,36,4,4,5,2,1`,
    fault: ["not_the_lesser", "replaced"],
    says: "4 eller mindre",
  },
  ...moreThan(
    "retention",
    "more who left than were at risk",
    "left_service",
    "at_risk",
    20,
    (part) => `network,dalen,${year},006,20,${part}`,
  ),
  ...moreThan(
    "foster_care",
    "more children who got what they should than there are",
    "children_fulfilled",
    "children",
    9,
    (part) => ofService(`follow_up,9,${part},36,36`),
  ),
  ...moreThan(
    "foster_care",
    "50 visits of 40 required, where 10 too many to one child would hide that another had none",
    "visits",
    "required_visits",
    40,
    (part) => ofService(`follow_up,10,10,40,${part}`),
  ),
  ...moreThan(
    "economy",
    "more children than young people",
    "inhabitants_aged_0_17",
    "inhabitants_aged_0_24",
    1700,
    (part) => ofMunicipality(`own,12000,${part},1700,5000,2000,30,6000,9,700,100`),
  ),
  ...moreThan("economy", "casework that costs more than all", "net_casework", "net_expenditure", 12000, (part) =>
    ofMunicipality(`own,12000,1200,1700,${part},2000,30,6000,9,700,100`),
  ),
  ...moreThan("economy", "purchases above what measures at home cost", "purchased", "gross_at_home", 2000, (part) =>
    ofMunicipality(`own,12000,1200,1700,5000,2000,30,6000,9,${part},100`),
  ),
  ...moreThan("economy", "joint purchases above all purchases", "purchased_jointly", "purchased", 700, (part) =>
    ofMunicipality(`own,12000,1200,1700,5000,2000,30,6000,9,700,${part}`),
  ),
  ...moreThan(
    "governance",
    "more councils with a report than councils",
    "status_report_handled",
    "municipalities",
    1,
    (part) => ofMunicipality(`1,${part},0`),
  ),
  ...moreThan(
    "governance",
    "more councils with a plan than councils",
    "preventive_plan_adopted",
    "municipalities",
    1,
    (part) => ofMunicipality(`1,0,${part}`),
  ),
  // Words
  {
    title: "a life table of one service: each step of its curve would be a person",
    file: "figures/retention.csv",
    cells: ofService("006,20,2"),
    fault: ["not_in_list", "level"],
    says: "Skriv en av disse: network, area, region, nation.",
  },
  {
    title: "a tenure that is no half-year",
    file: "figures/retention.csv",
    cells: `network,dalen,${year},6,20,2`,
    fault: ["not_in_list", "tenure"],
    says: "Skriv en av disse: 000, 006, 012",
  },
  {
    title: "an unknown duty with a deadline",
    file: "figures/deadlines.csv",
    cells: ofService("notification_7_day,in_time,40"),
    fault: ["not_in_list", "duty"],
    says: "Mente du «notification_7_days»?",
  },
  {
    title: "an unknown state of a deadline",
    file: "figures/deadlines.csv",
    cells: ofService("notification_7_days,in_tim,40"),
    fault: ["not_in_list", "state"],
    says: "Skriv en av disse: in_time, late, not_known.",
  },
  {
    title: "an unknown event",
    file: "figures/case_events.csv",
    cells: ofService("notifications,40,2500"),
    fault: ["not_in_list", "event"],
    says: "Mente du «notification»?",
  },
  {
    title: "an unknown duty to a foster child",
    file: "figures/foster_care.csv",
    cells: ofService("followup,9,8,36,30"),
    fault: ["not_in_list", "duty"],
    says: "Mente du «follow_up»?",
  },
  {
    title: "children who wait for something else",
    file: "figures/waiting_children.csv",
    cells: ofService("measures,9"),
    fault: ["not_in_list", "waiting_for"],
    says: "Skriv en av disse: help, investigation.",
  },
  {
    title: "positions of an unknown function",
    file: "figures/caseload.csv",
    cells: ofService("case_work,90,7.5,.."),
    fault: ["not_in_list", "positions_function"],
    says: "Mente du «casework»?",
  },
  {
    title: "accounts that are neither one's own nor a host's",
    file: "figures/economy.csv",
    cells: ofMunicipality("guest,12000,1200,1700,5000,2000,30,6000,9,700,100"),
    fault: ["not_in_list", "reporting"],
    says: "Skriv en av disse: own, host.",
  },
  // The pack's own rows
  {
    title: "a goal that names a metric that does not exist beside one that does",
    file: "goals.csv",
    cells: "trygg,national_quality,Trygge tjenester,deadlines_met deadline_missed",
    fault: ["unknown_metric", "metrics"],
    says: "Nøkkeltallet «deadline_missed» finnes ikke. Mente du «deadlines_missed»?",
  },
  {
    title: "metrics of a goal with a comma between",
    file: "goals.csv",
    cells: 'trygg,national_quality,Trygge tjenester,"deadlines_met, deadlines_missed"',
    fault: ["form", "metrics"],
    says: "Skriv id-ene til nøkkeltall med ett mellomrom mellom, som i deadlines_met deadlines_missed",
  },
  {
    title: "a goal of nobody's",
    file: "goals.csv",
    cells: "trygg,quality,Trygge tjenester,deadlines_met",
    fault: ["not_in_list", "set"],
    says: "Skriv en av disse: national_quality, project, focus_area.",
  },
  {
    title: "a break in the series of a metric that does not exist",
    file: "series_breaks.csv",
    cells: "notification,2020-01-01,Telles ellers.",
    fault: ["unknown_metric", "metric"],
    says: "Nøkkeltallet «notification» finnes ikke. Mente du «notifications»?",
  },
  {
    title: "a ceiling of a base that does not exist",
    file: "capacity_ceilings.csv",
    cells: "area,dalbase,2020-01-01,2020-07-01,Ingen kapasitet.",
    fault: ["unknown_unit", "unit"],
    says: "Mente du «dalbasen»?",
  },
  {
    title: "a ceiling of a municipality, which has no base",
    file: "capacity_ceilings.csv",
    cells: "municipality,dalbasen,2020-01-01,2020-07-01,Ingen kapasitet.",
    fault: ["not_in_list", "level"],
    says: "Skriv en av disse: service, network, area.",
  },
  {
    title: "a ceiling that ends before it begins",
    file: "capacity_ceilings.csv",
    cells: "area,dalbasen,2020-07-01,2020-01-01,Ingen kapasitet.",
    fault: ["period_order", "valid_to"],
    says: "rett en av dagene",
  },
  {
    title: "a fee of an ownership network that does not exist",
    file: "structure/ownership_fees.csv",
    cells: "eierringen,0,4999,18000",
    fault: ["unknown_reference", "network"],
    says: "«eierringen» finnes ikke i structure/ownership_networks.csv",
  },
];

function ofMunicipality(cells: string): string {
  return `municipality,9903,${year},${cells}`;
}

/** A part that is one more than its whole; a part that is the whole is in order, and is tried below. */
function moreThan(
  table: string,
  title: string,
  column: string,
  whole: string,
  of: number,
  cells: (part: number) => string,
): readonly (Case & { readonly inOrder: string })[] {
  return [
    {
      title,
      file: `figures/${table}.csv`,
      cells: cells(of + 1),
      fault: ["part_above_whole", column],
      says: `mer enn ${of} i kolonne ${whole}`,
      inOrder: cells(of),
    },
  ];
}

const added = (file: string, cells: string) =>
  readRegionPack(bytesOf(withRow(good, file, `${cells},oppdiktet,invented`)));

describe("readRegionPack refuses in the newer files", () => {
  it.each(cases)("$title, and says where it is and what to do", ({ file, cells, fault: [code, column], says }) => {
    const reading = added(file, cells);
    if (reading.ok) throw new Error("was read");
    expect(reading.faults.map((one) => [one.code, one.file, one.row, one.column])).toEqual([[code, file, 2, column]]);
    expect(reading.faults.map(faultSentence)[0]).toContain(says);
  });
});

describe("readRegionPack reads in the newer files", () => {
  it.each(cases.filter((one): one is Case & { readonly inOrder: string } => "inOrder" in one))(
    "a part that is the whole, where one more is refused: $title",
    ({ file, inOrder }) => {
      const reading = added(file, inOrder);
      expect(reading.ok ? [] : reading.faults.map(faultSentence)).toEqual([]);
    },
  );

  it("one of 3 who left left the municipality, and 2 the field: who went to another job in it left the field alone", () => {
    expect(added("figures/turnover.csv", ofService("17.5,17,15,4,3,3,1,2")).ok).toBe(true);
  });

  it("a network of one service with 4 hired and one with 4 who left: nobody was replaced, 0 and not 4", () => {
    expect(added("figures/turnover.csv", `network,dalen,${year},40,40,36,4,4,0,2,1`).ok).toBe(true);
  });

  it("who was replaced where it is not known how many were hired", () => {
    expect(added("figures/turnover.csv", ofService("17.5,17,15,..,3,..,1,2")).ok).toBe(true);
  });

  it("more vacant than filled positions, as in a service that nobody wants to work in", () => {
    expect(added("figures/staffing.csv", onDay("4,5,4,4,..,..,2500")).ok).toBe(true);
  });
});
