import { requestFacets, requestOutcomes, type TableName, type Tables } from "@barneloftet/analytics";

/** Columns of a table by the type they have. */
type ColumnOf<T extends TableName> = keyof Tables[T] & string;
type ByColumn<V> = { readonly [T in TableName]?: { readonly [C in ColumnOf<T>]?: V } };

/** The least and the most that a number can be; no `most` is no upper limit. */
export type Limits = { readonly least: number; readonly most?: number };

/** What holds for a column of numbers that `limits` does not name: from 0 to more than the people of the country. */
export const usualLimits: Limits = { least: 0, most: 10_000_000 };

/** Positions and people who work: many times the 5 296 positions of the country's child welfare services (Statistics Norway, 2015). */
const workforce: Limits = { least: 0, most: 100_000 };
/** Children: more than the country's 1 449 543 inhabitants aged 0–22 (Statistics Norway, 2020). */
const young: Limits = { least: 0, most: 2_000_000 };
/** Municipalities: many more than the 356 of the country (Statistics Norway, 2020). */
const councils: Limits = { least: 0, most: 1000 };

/** Days of work and thousand kroner: more than those of the country. */
const large: Limits = { least: 0, most: 1_000_000_000 };
const perThousand: Limits = { least: 0, most: 1000 };

/** Columns of numbers with other limits. A column means the same in every table that has it. */
export const limits: { readonly [C in { [T in TableName]: ColumnOf<T> }[TableName]]?: Limits } = {
  percent: { least: 0, most: 100 },
  value: { least: 0, most: 1_000_000_000_000 },
  ...{ per_1000_aged_0_17: perThousand, per_1000_aged_0_22: perThousand, stated: perThousand },
  ...{ lost_days: large, agreed_days: large },
  ...{ net_expenditure: large, net_casework: large, gross_at_home: large, gross_placed: large },
  ...{ purchased: large, purchased_jointly: large },
  ...{ positions: workforce, filled_positions: workforce, vacancies: workforce },
  ...{ qualified_positions: workforce, professional_positions: workforce },
  ...{ social_workers: workforce, child_welfare_pedagogues: workforce, other_higher_education: workforce },
  ...{ office: workforce, other_staff: workforce, counsellors: workforce, dedicated_counsellors: workforce },
  ...{ employees: workforce, average_employees: workforce, employees_at_start: workforce, still_employed: workforce },
  ...{ under_12_months: workforce, under_24_months: workforce, under_48_months: workforce },
  ...{ absent: workforce, absent_over_16_days: workforce, hired: workforce, replaced: workforce, at_risk: workforce },
  ...{ left_service: workforce, left_municipality: workforce, left_field: workforce },
  ...{ children: young, children_fulfilled: young, children_at_home: young, placed_children: young },
  ...{ children_aged_0_17: young, inhabitants_aged_0_17: young, inhabitants_aged_0_24: young },
  ...{ during_year: young, during_year_care: young, during_year_assistance: young },
  ...{ at_year_end: young, at_year_end_care: young, at_year_end_assistance: young },
  ...{ municipalities: councils, held_or_planned: councils },
  ...{ status_report_handled: councils, preventive_plan_adopted: councils },
};

/** The days that a figure can be of. */
export const likelyDays = { least: "1950-01-01", most: "2100-01-01" } as const;

/**
 * Tables whose figures are all of one day, of a year, or counted through something longer than a day. Elsewhere a source may
 * say less of when: children who waited in March.
 */
export const periodOf: { readonly [T in TableName]?: "day" | "year" | "longer" } = {
  ...{ population: "day", positions: "day", measures: "day", staffing: "day" },
  children_with_measures: "year",
  ...{ requests: "longer", sick_leave: "longer", sick_leave_days: "longer", caseload: "longer", turnover: "longer" },
  ...{ retention: "longer", case_events: "longer", deadlines: "longer", foster_care: "longer", economy: "longer" },
};

/** Columns that are a part of others: the wholes, the nearest first. A part is held against every one that is given. */
export const partOf: { readonly [T in TableName]?: { readonly [C in ColumnOf<T>]?: readonly ColumnOf<T>[] } } = {
  requests: { assisted: ["received"] },
  tenure: {
    under_12_months: ["under_24_months", "under_48_months", "employees"],
    under_24_months: ["under_48_months", "employees"],
    under_48_months: ["employees"],
  },
  theme_meetings: { held_or_planned: ["municipalities"] },
  sick_leave_days: {
    lost_days: ["agreed_days"],
    absent: ["employees"],
    absent_over_16_days: ["absent", "employees"],
  },
  staffing: {
    qualified_positions: ["filled_positions"],
    professional_positions: ["filled_positions"],
    dedicated_counsellors: ["counsellors"],
  },
  turnover: {
    still_employed: ["employees_at_start"],
    left_municipality: ["left_service"],
    left_field: ["left_service"],
  },
  retention: { left_service: ["at_risk"] },
  foster_care: { children_fulfilled: ["children"], visits: ["required_visits"] },
  economy: {
    inhabitants_aged_0_17: ["inhabitants_aged_0_24"],
    net_casework: ["net_expenditure"],
    purchased: ["gross_at_home"],
    purchased_jointly: ["purchased"],
  },
  governance: {
    status_report_handled: ["municipalities"],
    preventive_plan_adopted: ["municipalities"],
  },
  children_with_measures: {
    during_year_care: ["during_year"],
    during_year_assistance: ["during_year"],
    at_year_end: ["during_year"],
    // Assistance is not held against that of the year: a source may count who had care too with care only.
    at_year_end_care: ["at_year_end", "during_year_care"],
    at_year_end_assistance: ["at_year_end"],
  },
  positions: {
    social_workers: ["positions"],
    child_welfare_pedagogues: ["positions"],
    other_higher_education: ["positions"],
    office: ["positions"],
    other_staff: ["positions"],
  },
};

/** Parts of one whole that have nothing in common: together they are no more than it. */
export const apart: {
  readonly [T in TableName]?: readonly { readonly whole: ColumnOf<T>; readonly parts: readonly ColumnOf<T>[] }[];
} = {
  positions: [
    {
      whole: "positions",
      parts: ["social_workers", "child_welfare_pedagogues", "other_higher_education", "office", "other_staff"],
    },
  ],
};

/** Numbers that say nothing without another: their column, and the column of what they are a part of. */
export const neededBy: ByColumn<string> = {
  sick_leave_days: { absent: "employees", absent_over_16_days: "employees" },
};

/** The column of what is counted in each age group. A group is a part of every one that it lies in. */
export const countedByAge: { readonly [T in TableName]?: ColumnOf<T> } = {
  population: "persons",
  measures: "measures",
};

/**
 * Columns whose values are the parts of one whole, as a duty is done in time, late or not known to be either. They select
 * what a metric sums and are no dimension of it, so every part has a row; `among` says of which rows that holds.
 */
export const partsOfOne: {
  readonly [T in TableName]?: {
    readonly column: ColumnOf<T>;
    readonly parts: readonly string[];
    readonly among?: { readonly column: ColumnOf<T>; readonly is: string };
  };
} = {
  deadlines: { column: "state", parts: ["in_time", "late", "not_known"] },
  request_log: { column: "category", parts: requestOutcomes, among: { column: "facet", is: "outcome" } },
};

/**
 * What a column of text may say: one of some values, one of some values that pages have words for (facet-values.ts in
 * analytics), or an age group: one of some words, or an age and an age with a hyphen between, both included.
 */
export type Allowed =
  | { readonly kind: "list" | "worded"; readonly values: readonly string[] }
  | { readonly kind: "age_group"; readonly values: readonly string[] };

const sickLeave = {
  type: { kind: "list", values: ["self_certified", "doctor_certified", "total"] },
  population: {
    kind: "worded",
    values: [
      "child_welfare_services",
      "all_sectors",
      "municipalities",
      "county_municipalities",
      "municipalities_and_county_municipalities",
    ],
  },
} as const satisfies Readonly<Record<string, Allowed>>;

/** The first month of each half-year of tenure, up to twenty years. */
const tenures = Array.from({ length: 41 }, (_, i) => String(i * 6).padStart(3, "0"));

/** Columns of text that may not say anything else. */
export const allowed: ByColumn<Allowed> = {
  sick_leave: sickLeave,
  sick_leave_days: sickLeave,
  caseload: { positions_function: { kind: "list", values: ["casework", "all", "not_stated"] } },
  retention: {
    level: { kind: "list", values: ["network", "area", "region", "nation"] },
    tenure: { kind: "list", values: tenures },
  },
  waiting_children: { waiting_for: { kind: "list", values: ["help", "investigation"] } },
  case_events: {
    event: {
      kind: "list",
      values: ["notification", "investigation_started", "family_council", "network_meeting"],
    },
  },
  deadlines: {
    duty: {
      kind: "list",
      values: ["notification_7_days", "investigation_3_months", "investigation_6_months"],
    },
    state: { kind: "list", values: ["in_time", "late", "not_known"] },
  },
  foster_care: { duty: { kind: "list", values: ["follow_up", "supervision", "care_package"] } },
  economy: { reporting: { kind: "list", values: ["own", "host"] } },
  request_log: {
    level: { kind: "list", values: ["network", "area", "region"] },
    facet: { kind: "list", values: ["request_type", "reason", "complexity", "outcome"] },
  },
  population: { age_group: { kind: "age_group", values: ["total"] } },
  measures: { age_group: { kind: "age_group", values: ["total", "unknown"] } },
};

/** What a request in a base's log can be, by the facet that says it. */
export const logCategories: Readonly<Record<string, readonly string[]>> = requestFacets;

/**
 * Tables of counts that are added up: no day may be in two rows about the same. Percentages and national figures are as
 * printed and never added, so a year may stand beside its quarters; nor are children who wait, by month and by day. Those of a day or a year cannot overlap without being the same.
 */
export const overlapRefused: ReadonlySet<TableName> = new Set<TableName>([
  "requests",
  "tenure",
  "theme_meetings",
  "sick_leave_days",
  "caseload",
  "turnover",
  "retention",
  "case_events",
  "deadlines",
  "foster_care",
  "economy",
  "governance",
]);

/** The longest periods, in months, that are added to others where some are not: metrics of a year as given take no quarter in. */
export const addedUpTo: { readonly [T in TableName]?: number } = { sick_leave_days: 3 };
