import { moverInterval } from "../statistics/intervals/mover-interval.js";
import type { Text } from "../text/locale.js";
import { caveatOf } from "./caveat.js";
import { type DifferingFacet, differingFacets } from "./facets.js";
import { refusal } from "./refusal.js";
import type { Absence, Figure, Interval, NoInterval, Value } from "./value.js";

/** A difference a − b on the figures' own scale, with its interval where one can be made. */
export interface Difference {
  readonly kind: "difference";
  readonly estimate: number;
  readonly interval: Interval | NoInterval;
  /** What must be said with the difference; undefined where nothing must. */
  readonly caveat: Text | undefined;
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
 * Refuses figures that do not stand, figures whose uncertainty is owed, figures that have not been looked up in their region
 * (`inRegion`), and figures that differ in definition, the parts that reported, municipal borders, the side of a break, or
 * anything the metric says must be alike, such as population, kind of period and season. What a source leaves open is never
 * alike. A difference that stands may still owe its reader a caveat.
 * There is no other path from two figures to a difference, and figures of two metrics do not compile.
 */
export function compare<Id extends string>(a: Value<Id>, b: Value<NoInfer<Id>>): Difference | Refusal {
  if (a.kind !== "value") return withoutFigure(a);
  if (b.kind !== "value") return withoutFigure(b);
  const differs = differingFacets(a, b);
  if (differs.length > 0) return { kind: "not_comparable", differs, because: refusal(a, b, differs) };
  if (owes(a) || owes(b)) return { kind: "not_comparable", differs: [], because: withoutUncertainty };
  const [estimate, interval] = [a.estimate - b.estimate, differenceInterval(a, b)];
  return { kind: "difference", estimate, interval, caveat: caveatOf(a, b, interval) };
}

function withoutFigure({ kind, because: { nb, en } }: Absence): Refusal {
  const because =
    kind === "hidden" || kind === "too_few"
      ? { nb: `Det ene tallet kan ikke sammenlignes. ${nb}`, en: `One of the figures cannot be compared. ${en}` }
      : { nb: `Det ene tallet finnes ikke: ${nb}`, en: `One of the figures does not exist: ${en}` };
  return { kind: "not_comparable", differs: [], because };
}

const owes = ({ interval }: Figure): boolean => interval.method === "none" && interval.owed === true;

const withoutUncertainty: Text = {
  nb: "Tallene kan ikke sammenlignes: usikkerheten er ikke beregnet, så ingen kan se om forskjellen bare er tilfeldig.",
  nn: "Tala kan ikkje samanliknast: uvissa er ikkje rekna ut, så ingen kan sjå om skilnaden berre er tilfeldig.",
  en: "The figures cannot be compared: no uncertainty is calculated, so nobody can see whether the difference is chance alone.",
};

function differenceInterval(a: Figure, b: Figure): Interval | NoInterval {
  if (a.level !== b.level)
    return no(
      "Usikkerheten i forskjellen er ikke beregnet: den ene enheten kan være en del av den andre.",
      "The uncertainty of the difference is not calculated: one unit may be part of the other.",
    );
  if (a.unit !== b.unit && mayOverlap(a, b))
    return no(
      "Usikkerheten i forskjellen er ikke beregnet: de to enhetene kan ha deler felles, og da er tallene ikke uavhengige.",
      "The uncertainty of the difference is not calculated: the two units may share parts, and then their figures are not independent.",
    );
  if (a.unit === b.unit && a.periodStart < b.periodEnd && b.periodStart < a.periodEnd)
    return no(
      "Usikkerheten i forskjellen er ikke beregnet: de to periodene har dager felles.",
      "The uncertainty of the difference is not calculated: the two periods share days.",
    );
  if (isComplete(a) && isComplete(b))
    return {
      ...no(
        "Ingen usikkerhet: alle er talt med i begge tallene.",
        "No uncertainty: everybody is counted in both figures.",
      ),
      complete: true,
    };
  if (a.interval.method === "none" || b.interval.method === "none")
    return no("Usikkerheten i forskjellen er ikke beregnet.", "The uncertainty of the difference is not calculated.");
  if (a.interval.level !== b.interval.level)
    return no(
      "Usikkerheten i forskjellen er ikke beregnet: de to tallenes usikkerhet er ikke regnet ut på samme nivå.",
      "The uncertainty of the difference is not calculated: the two figures have intervals of different levels.",
    );
  const { level, about } = a.interval;
  const method = a.interval.method === "wilson" ? "newcombe" : "mover";
  return {
    ...{ method, level, about },
    ...moverInterval({ estimate: a.estimate, ...a.interval }, { estimate: b.estimate, ...b.interval }),
  };
}

const isComplete = ({ interval }: Figure): boolean => interval.method === "none" && interval.complete === true;

/** Whether two units may share parts. Areas are drawn across each other, so their parts must be told alike and be others. */
export function mayOverlap(a: Figure, b: Figure): boolean {
  const [kindsA, kindsB] = [a, b].map(({ members }) => [...new Set(members.map((id) => id.split("/")[0]))].toSorted());
  const areToldAlike = String(kindsA) === String(kindsB) && !(kindsA ?? []).includes("area");
  return a.members.some((member) => b.members.includes(member)) || (a.level === "area" && !areToldAlike);
}

const no = (nb: string, en: string): NoInterval => ({ method: "none", because: { nb, en } });
