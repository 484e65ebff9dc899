import type { Bounds } from "../statistics/interval.js";
import { newcombeInterval } from "../statistics/newcombe-interval.js";
import type { Text } from "../text/locale.js";
import { type DifferingFacet, differingFacets } from "./facets.js";
import { refusal } from "./refusal.js";
import type { Figure, Interval, NoInterval, Value } from "./value.js";

/** A difference a − b on the figures' own scale, with its interval where one can be made. */
export interface Difference {
  readonly kind: "difference";
  readonly estimate: number;
  readonly interval: Interval | NoInterval;
}

/** That two figures cannot be compared: what differs, and one sentence that says so. */
export interface Refusal {
  readonly kind: "not_comparable";
  readonly differs: readonly DifferingFacet[];
  readonly because: Text;
}

/**
 * The difference between two figures of one metric, or the reason there is none.
 *
 * Refuses figures that do not stand, and figures that differ in anything the metric says must be alike: definition,
 * population, kind of period, season, borders. There is no other path from two figures to a difference.
 */
export function compare(a: Value, b: Value): Difference | Refusal {
  if (a.kind !== "value" || b.kind !== "value") {
    const absent = a.kind !== "value" ? a : b;
    const because = absent.kind === "value" ? { nb: "", en: "" } : absent.because;
    return {
      kind: "not_comparable",
      differs: [],
      because: {
        nb: `Det ene tallet finnes ikke: ${because.nb}`,
        en: `One of the figures does not exist: ${because.en}`,
      },
    };
  }
  const differs = differingFacets(a, b);
  if (differs.length > 0) return { kind: "not_comparable", differs, because: refusal(a, b, differs) };
  return { kind: "difference", estimate: a.estimate - b.estimate, interval: differenceInterval(a, b) };
}

function differenceInterval(a: Figure, b: Figure): Interval | NoInterval {
  if (a.level !== b.level) {
    return {
      method: "none",
      because: {
        nb: "Usikkerheten i forskjellen er ikke beregnet: den ene enheten kan være en del av den andre.",
        en: "The uncertainty of the difference is not calculated: one unit may be part of the other.",
      },
    };
  }
  const bounds = sharesOf(a, b);
  if (!bounds || a.interval.method === "none") {
    return {
      method: "none",
      because: {
        nb: "Usikkerheten i forskjellen er ikke beregnet.",
        en: "The uncertainty of the difference is not calculated.",
      },
    };
  }
  const { level, about } = a.interval;
  return { method: "newcombe", level, about, lower: bounds.lower * 100, upper: bounds.upper * 100 };
}

function sharesOf(a: Figure, b: Figure): Bounds | undefined {
  if (a.interval.method !== "wilson" || b.interval.method !== "wilson") return undefined;
  if (
    a.numerator === undefined ||
    a.denominator === undefined ||
    b.numerator === undefined ||
    b.denominator === undefined
  )
    return undefined;
  return newcombeInterval(
    { events: a.numerator, total: a.denominator },
    { events: b.numerator, total: b.denominator },
    a.interval.level,
  );
}
