import { requestFacets, type TableName, type Tables } from "@barneloftet/analytics";

/** Columns of a table by the type they have. */
type ColumnOf<T extends TableName> = keyof Tables[T] & string;
type ByColumn<V> = { readonly [T in TableName]?: { readonly [C in ColumnOf<T>]?: V } };

/** The least and the most that a number can be; no `most` is no upper limit. */
export type Limits = { readonly least: number; readonly most?: number };

/** What holds for a column of numbers that `limits` does not name: nothing that is counted is below 0. */
export const usualLimits: Limits = { least: 0 };

/** Columns of numbers with other limits. */
export const limits: ByColumn<Limits> = {
  sick_leave: { percent: { least: 0, most: 100 } },
};

/** Columns that are a part of others: the wholes, the nearest first. A part is held against the first that is given. */
export const partOf: { readonly [T in TableName]?: { readonly [C in ColumnOf<T>]?: readonly ColumnOf<T>[] } } = {
  requests: { assisted: ["received"] },
  tenure: {
    under_12_months: ["under_24_months", "under_48_months", "employees"],
    under_24_months: ["under_48_months", "employees"],
    under_48_months: ["employees"],
  },
  theme_meetings: { held_or_planned: ["municipalities"] },
  children_with_measures: {
    during_year_care: ["during_year"],
    during_year_assistance: ["during_year"],
    at_year_end_care: ["at_year_end"],
    at_year_end_assistance: ["at_year_end"],
  },
};

/**
 * What a column of text may say: one of some values, one of some values that pages have words for (facet-values.ts in
 * analytics), or an age group: one of some words, or an age and an age with a hyphen between, both included.
 */
export type Allowed =
  | { readonly kind: "list" | "worded"; readonly values: readonly string[] }
  | { readonly kind: "age_group"; readonly values: readonly string[] };

/** Columns of text that may not say anything else. */
export const allowed: ByColumn<Allowed> = {
  sick_leave: {
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
  },
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
 * printed and never added, so a year may stand beside its quarters.
 */
export const overlapRefused: ReadonlySet<TableName> = new Set<TableName>([
  "population",
  "requests",
  "tenure",
  "theme_meetings",
  "positions",
  "children_with_measures",
  "measures",
]);
