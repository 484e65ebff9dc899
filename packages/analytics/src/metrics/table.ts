/**
 * The tables that metrics are declared over: column names and types, once, for TypeScript, SQL and arrays.
 *
 * A row is one published (or recorded) observation of one unit in one half-open period. `null` is «not given», never 0.
 */

/** `text`, whole numbers, numbers with decimals, and days. */
export type ColumnType = "text" | "integer" | "decimal" | "date";
/** The columns of one table, by name. */
export type Columns = Readonly<Record<string, ColumnType>>;

/** Columns that every table has. `level` says what kind of unit `unit` is. */
const observation = {
  level: "text",
  unit: "text",
  period_start: "date",
  period_end: "date",
  source: "text",
  status: "text",
} as const satisfies Columns;

/** Every table, by the name it has in SQL. */
export const tables = {
  /** Persons on a day, by age group. */
  population: { ...observation, age_group: "text", persons: "integer" },
  /** Requests to a competence base, and how many got help. */
  requests: { ...observation, received: "integer", assisted: "integer" },
  /**
   * Requests in a base's own log, as the base lets them be counted: `facet` is request_type, reason, complexity or
   * outcome, `category` one of its values. `null` is a count that is not shown.
   */
  request_log: { ...observation, facet: "text", category: "text", requests: "integer" },
  /** Employees by how long they have worked in the service, cumulative. */
  tenure: {
    ...observation,
    employees: "integer",
    under_12_months: "integer",
    under_24_months: "integer",
    under_48_months: "integer",
  },
  /** Sick leave in percent of agreed working days, as printed; `type` is self_certified, doctor_certified or total. */
  sick_leave: { ...observation, type: "text", population: "text", percent: "decimal" },
  /** Municipalities, and how many held or planned a theme meeting in the council. */
  theme_meetings: { ...observation, municipalities: "integer", held_or_planned: "integer" },
  /** Positions (årsverk) by education, vacancies, and the rates as printed. */
  positions: {
    ...observation,
    positions: "decimal",
    social_workers: "decimal",
    child_welfare_pedagogues: "decimal",
    other_higher_education: "decimal",
    office: "decimal",
    other_staff: "decimal",
    vacancies: "decimal",
    per_1000_aged_0_17: "decimal",
    per_1000_aged_0_22: "decimal",
  },
  /** Children with measures during the year and at its end; care and assistance measures; the rate as printed. */
  children_with_measures: {
    ...observation,
    during_year: "integer",
    during_year_care: "integer",
    during_year_assistance: "integer",
    at_year_end: "integer",
    at_year_end_care: "integer",
    at_year_end_assistance: "integer",
    per_1000_aged_0_22: "decimal",
  },
  /** Measures in force on a day, by measure code, the code's class (see the pack's measure types) and age group. */
  measures: { ...observation, code: "text", class: "text", age_group: "text", measures: "integer" },
  /** National figures as printed. */
  benchmarks: { ...observation, indicator: "text", value: "decimal", unit_of_measure: "text" },
} as const satisfies Readonly<Record<string, Columns>>;

/** The tables as types: what makes a misspelt column not compile. */
export type Tables = typeof tables;
/** The name of a table. */
export type TableName = keyof Tables;

type ColumnNames = { readonly [T in TableName]: keyof Tables[T] & string };
/** The name of a column of a table; of any of them where `T` is several. */
export type ColumnOf<T extends TableName> = ColumnNames[T];
