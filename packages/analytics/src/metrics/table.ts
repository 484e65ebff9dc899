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
  /** Positions (årsverk) that are filled, by education; vacancies beside them; and the rates as printed. */
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
  /**
   * Sick leave as sums, and over how many people they are spread: those absent at least a day, and those absent for more
   * than 16 days together in the period, in one spell or several. Never persons. `type` and `population` as in `sick_leave`.
   */
  sick_leave_days: {
    ...observation,
    type: "text",
    population: "text",
    lost_days: "decimal",
    agreed_days: "decimal",
    employees: "integer",
    absent: "integer",
    absent_over_16_days: "integer",
  },
  /**
   * Positions on a day, and counsellors in methods; `children_aged_0_17` live where the positions serve. `filled_positions`
   * somebody held, `vacancies` nobody: no position is in both. `qualified_positions` are the filled ones held by somebody
   * with the education that the Act asks for, as the service has found (§ 15-6); `professional_positions` those held by
   * social workers, child welfare pedagogues and others with relevant higher education (KOSTRA's fagutdanning).
   */
  staffing: {
    ...observation,
    filled_positions: "decimal",
    vacancies: "decimal",
    qualified_positions: "decimal",
    professional_positions: "decimal",
    counsellors: "integer",
    dedicated_counsellors: "integer",
    children_aged_0_17: "integer",
  },
  /**
   * Children with an investigation or a measure, and the positions they are shared by. `positions_function` says which
   * positions those are: `casework` (KOSTRA function 244), `all`, or `not_stated` where the source does not tell. `stated`
   * is the ratio as a source prints it without its parts.
   */
  caseload: {
    ...observation,
    positions_function: "text",
    children: "integer",
    positions: "decimal",
    stated: "decimal",
  },
  /**
   * Employees and those who came and went. `average_employees` is the mean of the headcounts at the beginning and the end.
   * `left_municipality` and `left_field` (municipal child welfare) are each a part of `left_service`, and neither of the
   * other: who goes to another job in the municipality has left the field, who goes to child welfare in another the
   * municipality. `replaced` is the lesser of `hired` and `left_service` in each service; in what is larger, their sum.
   */
  turnover: {
    ...observation,
    average_employees: "decimal",
    employees_at_start: "integer",
    still_employed: "integer",
    hired: "integer",
    left_service: "integer",
    replaced: "integer",
    left_municipality: "integer",
    left_field: "integer",
  },
  /**
   * A life table of employment: of those at risk in a stretch of tenure, how many left the service. `tenure` is the
   * stretch's first month with three digits, as in `006`; the stretches are half-years that follow on each other from `000`.
   * A half-year of somebody's tenure counts only when all of it lay in the period: who was hired before is at risk from the
   * first one that began in it (delayed entry), and one that was not over when the period ended does not count, whether
   * they left or stayed. Who is seen for a part of a half-year only would make leaving look rarer, or more common, than it
   * is. Networks and larger only: a step of one service's curve is a person.
   */
  retention: { ...observation, tenure: "text", at_risk: "integer", left_service: "integer" },
  /** Children who wait on a day, or at some time in a period where no day is told; `waiting_for` is help or investigation. */
  waiting_children: { ...observation, waiting_for: "text", children: "integer" },
  /** Notifications, investigations, family councils and network meetings in a period, by `event`. */
  case_events: { ...observation, event: "text", events: "integer", children_aged_0_17: "integer" },
  /**
   * Duties with a deadline, by `duty`, each case once. `state` is in_time; late, whether it was done after the deadline or
   * is not done though the deadline has run out; or not_known. What is not done and still has time is left out.
   */
  deadlines: { ...observation, duty: "text", state: "text", cases: "integer" },
  /**
   * Children in foster homes, by `duty`: follow_up (the service's that has the care), supervision (the municipality's
   * where the foster home lies) or care_package. `required_visits` is the sum of what is required for each child, which a
   * decision can lower. `visits` is the sum of those held for each child, of each child no more than are required.
   */
  foster_care: {
    ...observation,
    duty: "text",
    children: "integer",
    children_fulfilled: "integer",
    required_visits: "integer",
    visits: "integer",
  },
  /**
   * Expenditure in thousand kroner by KOSTRA function, and whom it is for. `reporting` is own, or host where the
   * municipality reports for all that the service it is the host of works for. Kroner are those of the year.
   */
  economy: {
    ...observation,
    reporting: "text",
    net_expenditure: "decimal",
    inhabitants_aged_0_17: "integer",
    inhabitants_aged_0_24: "integer",
    net_casework: "decimal",
    gross_at_home: "decimal",
    children_at_home: "integer",
    gross_placed: "decimal",
    placed_children: "integer",
    purchased: "decimal",
    purchased_jointly: "decimal",
  },
  /** What the municipal council has done: its own status report handled, its plan for prevention adopted. */
  governance: {
    ...observation,
    municipalities: "integer",
    status_report_handled: "integer",
    preventive_plan_adopted: "integer",
  },
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
