import { garwoodInterval } from "../statistics/intervals/garwood-interval.js";
import type { Bounds } from "../statistics/intervals/interval.js";
import { overdispersedInterval } from "../statistics/intervals/overdispersed-interval.js";
import { wilsonInterval } from "../statistics/intervals/wilson-interval.js";
import { type Metric, scaleOf } from "./define-metric.js";
import type { Interval, NoInterval } from "./value.js";

/** What a metric's formula makes of its components: undefined where there is nothing to divide by. */
interface Computed {
  readonly estimate: number;
  readonly numerator: number | undefined;
  readonly denominator: number | undefined;
  readonly interval: Interval | NoInterval;
}

type Components = Readonly<Record<string, number | null>>;
type Rule = Pick<Metric, "interval" | "unit" | "value">;

interface Options {
  readonly level: number;
  readonly dispersion: number | undefined;
}

/**
 * The figure of a metric from its components, none of which is null but those that an interval alone takes.
 *
 * @param dispersion Variance over mean of the metric's events, where it has been estimated.
 * @throws RangeError if it is no number that can stand.
 */
export function figureOf(metric: Rule, components: Components, options: Options): Computed | undefined {
  const computed = compute(metric, components, options);
  if (computed && !Number.isFinite(computed.estimate)) throw new RangeError(`invalid figure: ${computed.estimate}`);
  return computed;
}

function compute(metric: Rule, components: Components, { level, dispersion }: Options): Computed | undefined {
  const of = (name: string): number => components[name] ?? 0;
  const formula = metric.value;
  switch (formula.kind) {
    case "component":
      return counted(metric, of(formula.of), level);
    case "difference":
      return counted(metric, of(formula.of) - of(formula.less), level);
    case "ratio":
    case "share": {
      const [numerator, denominator] =
        formula.kind === "ratio"
          ? [of(formula.numerator), of(formula.denominator)]
          : [of(formula.part), of(formula.part) + of(formula.rest)];
      // Sums of decimals differ in their last digits.
      if (formula.kind === "ratio" && formula.isPart && numerator > denominator * (1 + 1e-9))
        throw new RangeError(`invalid share: ${numerator} of ${denominator}`);
      if (denominator === 0) return undefined;
      const scale = scaleOf(metric.unit);
      return {
        estimate: (numerator / denominator) * scale,
        numerator,
        denominator,
        interval: ratioInterval(metric, { numerator, denominator, scale, level, dispersion, components }),
      };
    }
    case "printed_rate": {
      // The rate is events over a denominator the source does not print, so the count's bounds over the count scale it.
      const rate = of(formula.rate);
      const events = components[formula.events] ?? undefined;
      const bounds =
        metric.interval.method === "garwood" && events !== undefined && events > 0
          ? scaled(garwoodInterval(events, level), rate / events)
          : undefined;
      return {
        estimate: rate,
        numerator: events,
        denominator: undefined,
        interval: made(metric, bounds, level),
      };
    }
  }
}

function counted(metric: Rule, count: number, level: number): Computed {
  const bounds = metric.interval.method === "garwood" ? garwoodInterval(count, level) : undefined;
  return { estimate: count, numerator: undefined, denominator: undefined, interval: made(metric, bounds, level) };
}

interface Ratio {
  readonly numerator: number;
  readonly denominator: number;
  readonly scale: number;
  readonly level: number;
  readonly dispersion: number | undefined;
  readonly components: Components;
}

function ratioInterval(metric: Rule, ratio: Ratio): Interval | NoInterval {
  const { numerator, denominator, scale, level } = ratio;
  switch (metric.interval.method) {
    case "none":
      return made(metric, undefined, level);
    case "wilson":
      return made(metric, scaled(wilsonInterval(numerator, denominator, level), scale), level);
    case "garwood":
      return made(metric, scaled(garwoodInterval(numerator, level), scale / denominator), level);
    case "overdispersed":
      return overdispersed(metric, ratio, ratio.components[metric.interval.clusters] ?? undefined);
  }
}

/** The estimated dispersion, and never less than the events a lump has on average: lumps of one size are the least it can be. */
function overdispersed(metric: Rule, ratio: Ratio, lumps: number | undefined): Interval | NoInterval {
  const { numerator, denominator, scale, level, dispersion } = ratio;
  if (metric.interval.method !== "overdispersed" || lumps === undefined || (lumps === 0 && numerator > 0))
    return withoutLumps;
  const estimated = Math.max(dispersion ?? 0, lumps === 0 ? 0 : numerator / lumps);
  // Services that are all alike say nothing of chance.
  if (dispersion === undefined || estimated === 0) return withoutDispersion;
  const bounds = scaled(overdispersedInterval(numerator, estimated, level), scale / denominator);
  return { method: "overdispersed", level, ...bounds, about: metric.interval.about, dispersion: estimated };
}

const withoutLumps: NoInterval = {
  method: "none",
  because: {
    nb: "Usikkerhet ikke beregnet: da må vi også vite hvor mange som var borte, ikke bare hvor mange dager.",
    en: "Uncertainty not calculated: it takes the number of people absent beside the days.",
  },
  owed: true,
};

const withoutDispersion: NoInterval = {
  method: "none",
  because: {
    nb: "Usikkerhet ikke beregnet: vi kan ikke anslå hvor ujevnt fraværet er fordelt. Til det trengs tall fra flere tjenester og perioder.",
    en: "Uncertainty not calculated: how unevenly the days fall is not estimated. It takes figures of several services and periods.",
  },
  owed: true,
};

function made(metric: Rule, bounds: Bounds | undefined, level: number): Interval | NoInterval {
  const rule = metric.interval;
  if (rule.method === "none")
    return { method: "none", because: rule.because, ...(rule.complete ? { complete: true } : {}) };
  if (!bounds || rule.method === "overdispersed")
    return {
      method: "none",
      because: {
        nb: "Usikkerheten kan ikke beregnes for dette tallet.",
        en: "No uncertainty can be calculated for this figure.",
      },
    };
  return { method: rule.method, level, ...bounds, about: rule.about };
}

function scaled(bounds: Bounds, factor: number): Bounds;
function scaled(bounds: Bounds | undefined, factor: number): Bounds | undefined;
function scaled(bounds: Bounds | undefined, factor: number): Bounds | undefined {
  return bounds && { lower: bounds.lower * factor, upper: bounds.upper * factor };
}
