import {
  type AnyMetric,
  describeFormula,
  formatEstimate,
  formatNumber,
  formatPeriod,
  type Value,
} from "@barneloftet/analytics";
import { nb } from "../../text/nb.js";
import { element } from "./element.js";
import { splitOf } from "./metric.js";
import { table } from "./table.js";
import { distinct } from "./texts.js";
import { isFigure } from "./values.js";

const words = nb.verify;

/** One metric's values as a figure shows them. */
export interface Verifiable {
  readonly metric: AnyMetric;
  readonly values: readonly Value[];
}

/**
 * How to check each number of a figure: what is counted, out of what, how sure it is, and the call of the library that
 * gives the same digits from the same open file.
 */
export function verify(document: Document, list: readonly Verifiable[]): HTMLElement {
  return element(
    document,
    "details",
    { class: "verify" },
    element(document, "summary", {}, words.summary),
    ...list.flatMap(({ metric, values }) => [
      element(document, "h4", {}, metric.label.nb),
      element(document, "p", {}, metric.description.nb),
      element(document, "p", {}, `${words.definedBy}: ${metric.source.title}.`),
      inputs(document, metric, values),
    ]),
    inCode(
      document,
      list.map(({ metric, values }) => [
        `${metric.label.nb}: ${describeFormula(metric).value}`,
        callFor(metric, values),
      ]),
    ),
  );
}

/** Formulas and calls, folded away from those who only read: each a heading line and the code under it. */
export function inCode(document: Document, list: readonly (readonly [heading: string, code: string])[]): HTMLElement {
  return element(
    document,
    "details",
    { class: "code" },
    element(document, "summary", {}, words.code),
    ...list.flatMap(([heading, code]) => [
      element(document, "p", {}, heading),
      element(document, "pre", { tabindex: "0" }, element(document, "code", {}, code)),
    ]),
  );
}

function inputs(document: Document, metric: AnyMetric, values: readonly Value[]): HTMLElement {
  return table(document, {
    caption: words.caption(metric.label.nb),
    columns: words.columns.map((label, i) => ({ label, numeric: i === 2 || i === 3 || i === 4 })),
    rows: values.map((value) => [
      [value.name, splitOf(value)].filter((part) => part !== "").join(", "),
      formatPeriod(value.periodStart, value.periodEnd, "nb"),
      input(value, "numerator"),
      input(value, "denominator"),
      isFigure(value) ? formatEstimate(value, "nb") : value.because.nb,
      nb.common.status[value.status],
      value.membersExpected > 1 ? words.members(value.membersFound, value.membersExpected) : "",
    ]),
  });
}

function input(value: Value, part: "numerator" | "denominator"): string {
  const found = isFigure(value) ? value[part] : undefined;
  return found === undefined ? "" : formatNumber(found, { decimals: { least: 0, most: 2 }, locale: "nb" });
}

/** TypeScript that gives the values, of the metric's open cube. */
function callFor(metric: AnyMetric, values: readonly Value[]): string {
  const only = (list: readonly string[]): unknown => (list.length === 1 ? list[0] : list);
  const where = {
    level: only(distinct(values.map(({ level }) => level))),
    unit: only(distinct(values.map(({ unit }) => unit))),
    period_start: only(distinct(values.map(({ periodStart }) => periodStart))),
  };
  return words.call(metric.id, JSON.stringify(where));
}
