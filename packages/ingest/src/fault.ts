import type { AnswerRule, PersonalData } from "@barneloftet/analytics";
import type { HrConcept } from "./source/hr-export/concept.js";

/** What each kind of fault says beyond its place. Names are in English here; sentences are made in `text/`. */
type FaultParams = {
  // Files
  readonly missing_file: Nothing;
  readonly unknown_file: Suggestion;
  readonly empty_file: Nothing;
  readonly encoding: { readonly guess: "utf-16" | "single-byte" };
  readonly nul: Nothing;
  readonly byte_order_marks: Nothing;
  readonly separator: { readonly separator: "semicolon" | "tab" };
  readonly quote: { readonly problem: "not_closed" | "misplaced" };
  readonly more_faults: { readonly more: number };
  readonly old_workbook: Nothing;
  readonly broken_workbook: Nothing;
  readonly broken_parquet: Nothing;
  readonly unsaved_formula: Nothing;
  readonly error_cell: Nothing;
  readonly unknown_content: Nothing;
  // Header and rows
  readonly missing_column: Nothing;
  /** The letters of the column, by its place among all that the file has. */
  readonly unknown_column: Suggestion & { readonly letters: string };
  readonly doubled_column: Nothing;
  readonly cell_count: { readonly expected: number; readonly actual: number };
  readonly blank_row: Nothing;
  // Text of cells
  readonly empty_cell: Nothing;
  readonly padded: Nothing;
  readonly too_long: { readonly limit: number };
  readonly character: { readonly codePoint: string };
  readonly formula: Nothing;
  readonly markup: Nothing;
  readonly double_encoded: Nothing;
  // Values of cells
  readonly not_in_list: Suggestion & { readonly allowed: readonly string[] };
  readonly form: { readonly form: Form };
  readonly norwegian_date: { readonly iso: string };
  readonly date_form: Nothing;
  readonly no_such_day: Nothing;
  readonly integer: Nothing;
  readonly decimal: Nothing;
  readonly decimal_comma: { readonly withPoint: string };
  readonly too_large: Nothing;
  readonly too_small: { readonly minimum: number };
  readonly above: { readonly maximum: number };
  readonly value_without_words: Suggestion & { readonly allowed: readonly string[] };
  readonly age_group: Suggestion & { readonly words: readonly string[] };
  readonly part_above_whole: { readonly whole: string; readonly of: number };
  readonly parts_above_whole: { readonly parts: readonly string[]; readonly sum: number };
  readonly more_days: { readonly employees: number; readonly days: number };
  readonly more_lost_days: { readonly absent: number; readonly days: number; readonly most: number };
  readonly no_lost_days: { readonly long: number };
  readonly visits_not_fulfilled: { readonly children: number; readonly required: number; readonly visits: number };
  readonly one_municipality: Nothing;
  readonly percent_of_few: Nothing;
  readonly not_the_ratio: { readonly children: number; readonly positions: number };
  readonly figure_to_come: { readonly latest: string };
  readonly parts_above_period: { readonly sum: number };
  readonly not_the_lesser: { readonly hired: number; readonly left: number; readonly exact: boolean };
  readonly without_whole: { readonly whole: string };
  readonly more_left: { readonly start: number; readonly hired: number };
  readonly not_between: Headcount & { readonly least: number; readonly most: number };
  readonly not_the_mean: Headcount & { readonly mean: number };
  readonly day_not_likely: { readonly least: string; readonly most: string };
  readonly wrong_period: { readonly end: string; readonly expected: "day" | "year" | "longer" };
  readonly uneven_period: {
    readonly end: string;
    readonly kind: CalendarPeriod;
    readonly from: string;
    readonly to: string;
  };
  // Rows against each other
  readonly kind_above_total: OtherRow & { readonly of: number };
  readonly overlapping_band: { readonly from: number; readonly to: number | undefined; readonly otherRow: number };
  readonly pack_rows: { readonly count: number };
  readonly doubled: { readonly otherRow: number };
  readonly doubled_figure: OtherRow;
  readonly missing_parts: { readonly missing: readonly string[] };
  readonly age_above_age: OtherRow & { readonly age: string; readonly whole: string; readonly of: number };
  readonly overlapping_figure: OtherRow & { readonly unit: string };
  readonly unknown_metric: Suggestion;
  readonly day_before: { readonly other: string; readonly day: string };
  readonly unknown_reference: Suggestion & { readonly targets: readonly string[] };
  readonly unknown_unit: Suggestion & { readonly level: string };
  readonly period_order: { readonly start: string };
  readonly nation_in_invented: Nothing;
  readonly invented_in_real: Nothing;
  readonly not_invented: Nothing;
  // Files of Statistics Norway
  readonly statistics: { readonly problem: StatisticsProblem };
  readonly statistics_count: { readonly expected: number; readonly actual: number };
  readonly statistics_limit: { readonly limit: number; readonly of: "megabytes" | "levels" | "dimensions" | "cells" };
  // Saved tables of the statistics bank, as rows of our own
  readonly statistics_no_table: Nothing;
  readonly statistics_other_table: { readonly table: string };
  readonly statistics_no_figures: Nothing;
  readonly statistics_dimension: { readonly dimension: string; readonly needed: readonly string[] };
  readonly statistics_other_dimension: Nothing;
  readonly statistics_other_value: { readonly dimension: string };
  readonly statistics_wording: Nothing;
  readonly statistics_no_count: Nothing;
  readonly statistics_nowhere: { readonly table: string; readonly region: string };
  readonly statistics_number_gone: { readonly known: Readonly<Record<string, number>> };
  // What is left out of such tables, or is not known, and is no fault
  readonly statistics_other_regions: { readonly codes: readonly string[]; readonly region: string };
  readonly statistics_other_years: {
    readonly units: readonly string[];
    readonly years: readonly string[];
    readonly because: "not_there" | "other_borders";
  };
  readonly statistics_not_known: { readonly of: readonly StatisticsFigures[] };
  readonly statistics_not_said: { readonly of: readonly StatisticsFigures[] };
  readonly statistics_ages_left: { readonly group: string; readonly ages: readonly string[] | "all" };
  readonly statistics_parts_left: { readonly dimension: string; readonly codes: readonly string[] };
  // Answers to Tiltaksregisteret
  readonly not_answers: Nothing;
  readonly form_itself: Nothing;
  readonly file_too_large: { readonly megabytes: number };
  readonly too_many_rows: { readonly limit: number };
  readonly other_region: { readonly region: string };
  readonly unknown_service: Suggestion & { readonly region: string };
  readonly no_answers: Nothing;
  readonly person_mailbox: Nothing;
  readonly login_in_address: Nothing;
  readonly personal_data: { readonly kind: PersonalData };
  readonly day_to_come: { readonly today: string };
  readonly half_year_to_come: { readonly latest: string };
  readonly day_far_from_half_year: { readonly period: string };
  readonly agreement_with_itself: Nothing;
  readonly statutory_agreement: Nothing;
  readonly overlapping_agreement: { readonly otherRow: number };
  readonly one_sided_border: { readonly municipality: string };
  readonly own_neighbour: Nothing;
  readonly doubled_id: { readonly otherFile: string; readonly otherRow: number };
  readonly other_answer_day: { readonly day: string; readonly otherFile: string; readonly otherRow: number };
  readonly service_gone: { readonly from: string; readonly to: string | undefined };
  readonly other_mailbox: { readonly mailbox: string };
  readonly small_count: Nothing;
  readonly told_count: { readonly hidden: number; readonly shown: number; readonly total: number | undefined };
  readonly no_half_year: { readonly end: string };
  readonly answer_rule: { readonly rule: AnswerRule };
  // Files of figures that services send
  readonly child_level: Nothing;
  readonly other_template: { readonly format: string };
  readonly collection_period: Nothing;
  readonly unknown_sheet: Suggestion;
  readonly no_figures: Nothing;
  readonly number: { readonly isWhole: boolean };
  readonly decimal_point: { readonly withComma: string };
  readonly ambiguous_number: { readonly small: string; readonly large: string };
  readonly other_value: OtherRow;
  readonly split_row: OtherRow;
  readonly dash: Nothing;
  readonly outside_period: { readonly rows: number; readonly period: string };
  readonly number_gone: { readonly known: number };
  readonly norwegian_day_form: Nothing;
  readonly other_service: OtherRow;
  readonly cell_beside: Nothing;
  readonly last_before_first: { readonly first: string };
  // Exports from HR systems
  readonly hr_person_header: Nothing;
  readonly hr_person_names: Nothing;
  readonly hr_single_employees: OtherRow;
  readonly hr_no_header: Nothing;
  readonly hr_no_column: { readonly concept: HrConcept };
  readonly hr_missing_header: { readonly concept: HrConcept };
  readonly hr_two_columns: { readonly concept: HrConcept; readonly other: string };
  readonly hr_two_meanings: { readonly concepts: readonly HrConcept[] };
  readonly hr_several_tables: { readonly otherSheet: string };
  readonly hr_no_sheet: Nothing;
  readonly hr_only_percent: Nothing;
  readonly hr_not_days: { readonly concept: HrConcept };
  readonly hr_unknown_unit: Suggestion & { readonly region: string };
  readonly hr_several_units: { readonly services: readonly string[] };
  readonly hr_unknown_kind: Nothing;
  readonly hr_period: Nothing;
  readonly hr_mixed_decimals: OtherRow;
  readonly hr_no_figures: Nothing;
  readonly hr_mapping_json: Nothing;
  readonly hr_mapping_value: Nothing;
  readonly hr_mapping_service: Suggestion;
  // What is left out of such exports, and is no fault
  readonly hr_percent_not_used: Nothing;
  readonly hr_column_not_read: Nothing;
  readonly hr_sheet_not_read: Nothing;
  readonly hr_sum_row: Nothing;
  readonly hr_positions_of_no_day: Nothing;
  // Structure
  readonly overlap: Member & { readonly otherRow: number };
  readonly gap: Member & { readonly from: string; readonly to: string | undefined };
  readonly no_membership: Nothing;
  readonly no_network: Nothing;
  readonly empty_but_known: { readonly status: string };
  readonly named_but_unknown: Nothing;
  readonly outside_life: { readonly unit: string; readonly from: string; readonly to: string | undefined };
  readonly figure_outside_life: { readonly unit: string; readonly from: string; readonly to: string | undefined };
  readonly network_though_service_known: { readonly service: string; readonly otherRow: number };
  readonly change_from: { readonly date: string; readonly validFrom: string; readonly validTo: string | undefined };
  readonly change_to: { readonly date: string; readonly validFrom: string; readonly validTo: string | undefined };
  readonly end_without_change: { readonly municipality: string };
  readonly shared_tile: { readonly otherRow: number };
  readonly no_tile: { readonly date: string };
};

type Headcount = { readonly start: number; readonly hired: number; readonly left: number };
/** Another row that a fault is about, where its file has rows; the file and the sheet only where they are not the fault's own. */
type OtherRow = { readonly otherRow: number | undefined; readonly otherFile?: string; readonly otherSheet?: string };
type Nothing = Readonly<Record<never, never>>;
type Suggestion = { readonly suggestion: string | undefined };
type Member = { readonly member: string };

/** Periods of the calendar that figures are given for. */
export type CalendarPeriod = "month" | "quarter" | "half_year" | "year";

/** The written forms that cells of a region pack have; `other` is a form this package has no words for. */
export type Form =
  | "id"
  | "code"
  | "url"
  | "published_on"
  | "day_or_month"
  | "measure_code"
  | "metric"
  | "half_year"
  | "codes"
  | "metrics"
  | "other";

/** What can be wrong with a file of statistics: what it is, what is lacking in it, and what stands in the wrong place. */
export type StatisticsProblem =
  | "not_utf8"
  | "not_json"
  | "web_page"
  | "not_dataset"
  | "not_metadata"
  | "old_version"
  | "collection"
  | "missing"
  | "wrong_kind"
  | "text_number"
  | "unsafe_number"
  | "doubled"
  | "out_of_range"
  | "unknown_dimension";

/** Figures of a municipality and a year, by age group or by the column that they would stand in. */
export type StatisticsFigures = { readonly unit: string; readonly year: string; readonly of: readonly string[] };

/** What kind of fault it is; its parameters follow from it. */
export type FaultCode = keyof FaultParams;

/**
 * Where a fault is. Rows are those of a spreadsheet, the first being row 1. `found` is what stands there, shortened. `names`
 * are what columns of a table are called in this file, where that is something else.
 */
export type Place = {
  readonly file: string;
  readonly sheet?: string | undefined;
  readonly names?: Readonly<Record<string, string>> | undefined;
  readonly row: number | undefined;
  readonly column: string | undefined;
  readonly found: string | undefined;
};

/** A fault of one kind, with its place and its parameters. */
export type FaultOf<C extends FaultCode> = Place & { readonly code: C } & FaultParams[C];

/** Something wrong in a file, found by reading it: where, what was found, what to do. Sentences are rendered late. */
export type Fault = { [C in FaultCode]: FaultOf<C> }[FaultCode];

const foundLimit = 200;

/** Makes a fault; parts of the place that are left out are undefined, and a long `found` is shortened. */
export function fault<C extends FaultCode>(
  code: C,
  place: Pick<Place, "file"> & Partial<Place>,
  params: FaultParams[C],
): Fault {
  const { file, sheet, names, row, column, found } = place;
  const within = { ...(sheet === undefined ? {} : { sheet }), ...(names === undefined ? {} : { names }) };
  return { code, file, ...within, row, column, found: found?.slice(0, foundLimit), ...params } as Fault;
}
