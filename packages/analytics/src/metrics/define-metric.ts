import { type Disclosure, mustBeKnown } from "../disclosure/withheld.js";
import type { Decimals } from "../text/format-number.js";
import type { Text } from "../text/locale.js";
import type { Component } from "./component.js";
import { type Formula, neededBy } from "./formula.js";
import type { Predicate } from "./predicate.js";
import type { Window } from "./rollup.js";
import { type ColumnOf, type Columns, type ColumnType, type TableName, tables } from "./table.js";

/** What the figure is counted in. `percent` and `per_thousand` scale a ratio by 100 and 1 000. */
export type UnitOfMeasure =
  | "requests"
  | "persons"
  | "children"
  | "measures"
  | "positions"
  | "municipalities"
  | "notifications"
  | "investigations"
  | "meetings"
  | "children_per_position"
  | "thousand_kroner"
  | "percent"
  | "per_thousand"
  | "as_stated";

/** Units of what is counted, and not out of anything: such a figure follows the size of its unit. */
const counts: ReadonlySet<UnitOfMeasure> = new Set<UnitOfMeasure>([
  "requests",
  "persons",
  "children",
  "measures",
  "positions",
  "municipalities",
  "notifications",
  "investigations",
  "meetings",
]);

/** Whether a figure in a unit is a count, and no rate. */
export const isCount = (unit: UnitOfMeasure): boolean => counts.has(unit);

/** What a ratio is multiplied by in a unit: 100 in percent, 1 000 per thousand, else 1. */
export function scaleOf(unit: UnitOfMeasure): number {
  return unit === "percent" ? 100 : unit === "per_thousand" ? 1000 : 1;
}

/**
 * What makes two figures of one metric comparable beside the metric itself; other words are dimensions of the metric. The
 * side of a break and municipal borders are no choice of a metric: they must be alike for all.
 */
type Facet = "period_kind" | "season";

/** Which way is better, if any is. */
export type Polarity = "higher_is_better" | "lower_is_better" | "none";

/** What an interval is uncertainty about: another year's chance variation, who was asked, or a model. */
export type UncertaintyAbout = "chance" | "sampling" | "model";

/**
 * How the interval is made, and of what it speaks; or why there is none.
 *
 * `overdispersed` is for a ratio of sums whose events come in lumps, as days of absence do in people: `clusters` names the
 * component that counts the lumps. `owedByParts`: a figure of a part of a region is of so few people that without its
 * uncertainty it is compared with nothing. `complete`: everybody is counted, so that no change can be chance.
 */
export type IntervalRule<Name extends string = string> =
  | { readonly method: "wilson" | "garwood"; readonly about: UncertaintyAbout }
  | { readonly method: "overdispersed"; readonly about: UncertaintyAbout; readonly clusters: Name }
  | { readonly method: "none"; readonly because: Text; readonly owedByParts?: true; readonly complete?: true };

/**
 * A metric, declared once: SQL, aggregation over arrays, labels, comparability and the definition page are read off it.
 */
export interface Metric<T extends TableName = TableName, Name extends string = string, Id extends string = string> {
  /** Snake case, unique in the catalogue; also the name of its cube. */
  readonly id: Id;
  readonly label: Text;
  /** What is counted, of whom, in one or two sentences that end with a full stop. */
  readonly description: Text;
  readonly table: T;
  /** Which rows of the table the metric is about; all of them unless said. */
  readonly rows?: Predicate<ColumnOf<T>>;
  /** Columns that split the metric's cells beside unit and period, as in sick leave by `type` and `population`. */
  readonly dimensions: readonly ColumnOf<T>[];
  /** `as_given`: a cell for each period of the source. `pooled`: one cell over all its periods. */
  readonly period: "as_given" | "pooled";
  /**
   * Periods that are shown too: each whole quarter of a metric that is pooled, or four quarters on end, their components
   * summed, their shares never averaged.
   */
  readonly windows?: readonly Window[];
  /**
   * `reported`: a share of the parts that have reported stands and says how many they are. One unit's are compared only
   * where the same parts have reported; another unit's difference says so. Otherwise a figure takes every part.
   */
  readonly parts?: "reported";
  readonly unit: UnitOfMeasure;
  /** `current`: kroner as they were that year. A difference between years is then also the rise in prices. */
  readonly prices?: "current";
  /** Digits after the decimal comma when shown. */
  readonly decimals: Decimals;
  readonly components: Readonly<Record<Name, Component<ColumnOf<T>>>>;
  readonly value: Formula<Name>;
  readonly interval: IntervalRule<Name>;
  /** Whether more is better; `none` where the figure is limited by capacity or says nothing of good or bad. */
  readonly polarity: Polarity;
  /** Whether the figure stops at what somebody could give: then a fall while that was known is no improvement. */
  readonly limitedByCapacity?: true;
  readonly disclosure: Disclosure<Name>;
  readonly comparableBy: readonly (Facet | ColumnOf<T>)[];
  /** The definition this reproduces: who states it, and where. */
  readonly source: { readonly title: string; readonly url?: string };
}

/** Columns of a rollup that a component may not be named after. */
const reserved = [
  "level",
  "unit",
  "period_start",
  "period_end",
  "status",
  "sources",
  "members",
  "members_found",
  "members_expected",
  "because_nb",
  "because_nn",
  "because_en",
  "member",
  "expected",
  "certainty",
  "parts",
  "stretches",
];

/**
 * The components that a part must give to be summed with others: those of the formula and, where a figure of few people is
 * withheld, how many they are.
 */
export function neededOf({ value, disclosure }: Pick<Metric, "value" | "disclosure">): readonly string[] {
  return [...new Set([...neededBy(value), ...mustBeKnown(disclosure)])];
}

/**
 * Declares a metric. A misspelt component or column, a missing language or a missing source does not compile.
 *
 * @throws Error if the id is not snake case, a component has a rollup's own name, a sum is not over numbers or a
 *   dimension not text: faults in the program.
 */
export function defineMetric<T extends TableName, const Name extends string, const Id extends string>(
  metric: Metric<T, Name, Id>,
): Metric<T, Name, Id> {
  if (!/^[a-z0-9]+(_[a-z0-9]+)*$/.test(metric.id))
    throw new Error(`invalid metric id: "${metric.id}"; expected snake case`);
  const columns: Columns = tables[metric.table];
  for (const dimension of metric.dimensions)
    if (columns[dimension] !== "text")
      throw new Error(`invalid dimension: "${dimension}" of ${metric.id}; expected a text column`);
  for (const [name, component] of Object.entries<Component>(metric.components)) {
    if ([...reserved, ...metric.dimensions].includes(name))
      throw new Error(`reserved name: component "${name}" of ${metric.id}`);
    if (component.kind !== "count" && component.kind !== "count_distinct" && !isNumeric(columns[component.column]))
      throw new Error(
        `invalid component: ${component.kind} of "${component.column}" in ${metric.id}; expected numbers`,
      );
  }
  return metric;
}

const isNumeric = (type: ColumnType | undefined): boolean => type === "integer" || type === "decimal";

/** Any metric, its names erased: what engines, evaluation and tests take. */
export type AnyMetric = Metric;
