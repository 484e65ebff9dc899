import type { TableName } from "@barneloftet/analytics";

/** The kinds of sick leave that a column, or a row, can be about. */
export const leaveKinds = ["total", "self_certified", "doctor_certified"] as const;
/** A kind of sick leave, as `type` of `sick_leave_days`. */
export type LeaveKind = (typeof leaveKinds)[number];

/** What says whose a row is, of when and of what kind. */
export const placeConcepts = [
  "unit",
  "kind",
  "period",
  "day",
  "month",
  "quarter",
  "half_year",
  "year",
  "from",
  "to",
] as const;
/** What a column can be that tells a row from another. */
export type PlaceConcept = (typeof placeConcepts)[number];

/** Where a column of numbers goes: the table and its column, and which kind of sick leave it is of, if it is of one only. */
export interface NumberTarget {
  readonly table: Extract<TableName, "sick_leave_days" | "staffing" | "turnover">;
  readonly column: string;
  readonly kind?: LeaveKind;
}

const days = "sick_leave_days";

/**
 * What a column of numbers can be. Lost days and the absent without a kind are those of the row's kind where the file has a
 * column of kinds, else of all kinds together.
 */
export const numberConcepts = {
  agreed_days: { table: days, column: "agreed_days" },
  employees: { table: days, column: "employees" },
  lost_days: { table: days, column: "lost_days", kind: "total" },
  lost_days_self_certified: { table: days, column: "lost_days", kind: "self_certified" },
  lost_days_doctor_certified: { table: days, column: "lost_days", kind: "doctor_certified" },
  absent: { table: days, column: "absent", kind: "total" },
  absent_self_certified: { table: days, column: "absent", kind: "self_certified" },
  absent_doctor_certified: { table: days, column: "absent", kind: "doctor_certified" },
  absent_over_16_days: { table: days, column: "absent_over_16_days", kind: "total" },
  absent_over_16_days_self_certified: { table: days, column: "absent_over_16_days", kind: "self_certified" },
  absent_over_16_days_doctor_certified: { table: days, column: "absent_over_16_days", kind: "doctor_certified" },
  filled_positions: { table: "staffing", column: "filled_positions" },
  vacancies: { table: "staffing", column: "vacancies" },
  hired: { table: "turnover", column: "hired" },
  left_service: { table: "turnover", column: "left_service" },
} as const satisfies Readonly<Record<string, NumberTarget>>;
/** What a column of numbers can be. */
export type NumberConcept = keyof typeof numberConcepts;

/** What a column can be. */
export type HrConcept = PlaceConcept | NumberConcept;

/** Every column of numbers that is known, in order. */
export const numberConceptNames = Object.keys(numberConcepts) as readonly NumberConcept[];

/** Every concept, in the order in which people are told of them. */
export const hrConcepts: readonly HrConcept[] = [...placeConcepts, ...numberConceptNames];

/** Where a concept's numbers go; undefined where it is no column of numbers. */
export function targetOf(concept: HrConcept): NumberTarget | undefined {
  return concept in numberConcepts ? numberConcepts[concept as NumberConcept] : undefined;
}
