import type { Cell } from "../disclosure/cell.js";
import { type Protected, requireProtected } from "../disclosure/protected.js";
import { garwoodInterval } from "../statistics/garwood-interval.js";
import type { Bounds } from "../statistics/interval.js";
import { wilsonInterval } from "../statistics/wilson-interval.js";
import type { Component } from "./component.js";
import type { Metric, UnitOfMeasure } from "./define-metric.js";
import { componentsOf } from "./formula.js";
import type { TableName } from "./table.js";
import type { Absence, Figure, Interval, NoInterval, Subject, Value } from "./value.js";

/**
 * A metric's figures from protected cells, one a cell, in their order.
 *
 * Percent and per thousand are on their own scale (27.7, not 0.277). A cell that lacks a part, a component or a
 * denominator gives an absence with its reason.
 *
 * @throws Error if the cells are not protected, or are another metric's.
 */
export function evaluate<T extends TableName, Name extends string>(
  metric: Metric<T, Name>,
  cells: Protected<Name>,
  level = 0.95,
): readonly Value[] {
  return requireProtected(metric.id, cells).map((cell) => evaluateCell(metric, cell, level));
}

function evaluateCell<T extends TableName, Name extends string>(
  metric: Metric<T, Name>,
  cell: Cell<Name>,
  level: number,
): Value {
  const { components, membersFound, membersExpected, because, ...about } = cell;
  const subject: Subject = {
    metric: metric.id,
    unitOfMeasure: metric.unit,
    decimals: metric.decimals,
    comparableBy: metric.comparableBy,
    ...about,
  };
  const absent = (kind: Absence["kind"], nb: string, en: string): Absence => ({
    ...subject,
    kind,
    because: { nb, en },
  });
  if (because !== undefined) return absent("not_comparable", because.nb, because.en);
  if (membersFound < membersExpected) {
    return absent(
      "missing",
      `Tall mangler for ${membersExpected - membersFound} av ${membersExpected} enheter, så summen kan ikke regnes ut.`,
      `Figures are missing for ${membersExpected - membersFound} of ${membersExpected} units, so there is no sum.`,
    );
  }
  // A rate that is printed stands also where its count is not.
  const needed = metric.value.kind === "printed_rate" ? [metric.value.rate] : componentsOf(metric.value);
  const numbers = componentsOf(metric.value).map((name) => components[name as Name]);
  const lacking = componentsOf(metric.value).find((name) => components[name as Name] === undefined);
  if (lacking !== undefined)
    throw new Error(`missing component: "${lacking}" of ${metric.id}, ${cell.level} ${cell.unit}`);
  if (needed.some((name) => components[name as Name] === null)) {
    if (metric.notGiven === "hidden")
      return absent(
        "hidden",
        "Skjult: tallet er 1–3, eller et annet tall på 1–3 kunne regnes ut fra det.",
        "Hidden: the count is 1–3, or another count of 1–3 could be computed from it.",
      );
    const printedParts =
      membersExpected > 1 && Object.values<Component>(metric.components).some(({ kind }) => kind === "printed");
    return printedParts
      ? absent(
          "missing",
          "Kilden oppgir satsen for hver del, og satser kan ikke legges sammen.",
          "The source prints the rate of each part, and rates cannot be added.",
        )
      : absent("missing", "Kilden oppgir ikke tallet.", "The source does not give the figure.");
  }
  const [first = 0, second = 0] = numbers as number[];
  const scale = scaleOf(metric.unit);
  const figure = (
    estimate: number,
    numerator: number | undefined,
    denominator: number | undefined,
    bounds: Bounds | undefined,
  ): Figure => ({
    ...subject,
    kind: "value",
    estimate,
    numerator,
    denominator,
    interval: intervalOf(metric, bounds, level),
  });
  switch (metric.value.kind) {
    case "component":
      return figure(
        first,
        undefined,
        undefined,
        metric.interval.method === "garwood" ? garwoodInterval(first, level) : undefined,
      );
    case "difference":
      return figure(
        first - second,
        undefined,
        undefined,
        metric.interval.method === "garwood" ? garwoodInterval(first - second, level) : undefined,
      );
    case "ratio": {
      if (second === 0)
        return absent(
          "not_applicable",
          "Ikke beregnbart: det er ingen å regne andelen av.",
          "Not calculable: there is nothing to take a share of.",
        );
      return figure(
        (first / second) * scale,
        first,
        second,
        scaled(ratioBounds(metric.interval.method, first, second, level), scale),
      );
    }
    case "printed_rate": {
      // The rate is events over a denominator the source does not print, so the count's bounds over the count scale it.
      const events = numbers[1] ?? undefined;
      const bounds =
        metric.interval.method === "garwood" && events !== undefined && events > 0
          ? scaled(garwoodInterval(events, level), first / events)
          : undefined;
      return figure(first, events, undefined, bounds);
    }
  }
}

function ratioBounds(
  method: Interval["method"] | "none",
  numerator: number,
  denominator: number,
  level: number,
): Bounds | undefined {
  if (method === "wilson") return wilsonInterval(numerator, denominator, level);
  return method === "garwood" ? scaled(garwoodInterval(numerator, level), 1 / denominator) : undefined;
}

function intervalOf(
  metric: Pick<Metric, "interval">,
  bounds: Bounds | undefined,
  level: number,
): Interval | NoInterval {
  if (metric.interval.method === "none") return metric.interval;
  if (!bounds)
    return {
      method: "none",
      because: {
        nb: "Usikkerheten kan ikke beregnes for dette tallet.",
        en: "No uncertainty can be calculated for this figure.",
      },
    };
  return { method: metric.interval.method, level, ...bounds, about: metric.interval.about };
}

const scaled = (bounds: Bounds | undefined, factor: number): Bounds | undefined =>
  bounds && { lower: bounds.lower * factor, upper: bounds.upper * factor };

function scaleOf(unit: UnitOfMeasure): number {
  return unit === "percent" ? 100 : unit === "per_thousand" ? 1000 : 1;
}
