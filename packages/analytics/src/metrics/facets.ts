import { periodLength, season } from "../time/period.js";
import { isPartial } from "./is-partial.js";
import type { Figure } from "./value.js";

/** One thing that two figures differ in though they must have it alike. `undefined` is «not stated». */
export interface DifferingFacet {
  /**
   * `definition`, `status`, `region` (one of them has not been looked up in its region), `series`, `members`,
   * `period_kind`, `season`, a dimension of the metric, `territory` or `boundaries`.
   */
  readonly facet: string;
  readonly a: string | undefined;
  readonly b: string | undefined;
}

/**
 * What two figures differ in, of the things their metric says must be alike, in the metric's order. What a source leaves
 * open differs from itself.
 */
export function differingFacets(a: Figure, b: Figure): readonly DifferingFacet[] {
  if (a.metric !== b.metric) return [{ facet: "definition", a: a.metric, b: b.metric }];
  const [inventedA, inventedB] = [a, b].map(({ status }) => (status === "invented" ? "invented" : "real"));
  if (inventedA !== inventedB) return [{ facet: "status", a: inventedA, b: inventedB }];
  const [lookedUpA, lookedUpB] = [a, b].map((of) => (isLookedUp(of) ? "looked_up" : undefined));
  if (!lookedUpA || !lookedUpB) return [{ facet: "region", a: lookedUpA, b: lookedUpB }];
  const members = arePartial(a, b) ? ["members"] : [];
  const differing = ["series", ...members, ...a.comparableBy, ...groundFacets(a, b)]
    .map((facet) => ({ facet, a: facetOf(a, facet), b: facetOf(b, facet) }))
    .filter(({ facet, ...of }) => of.a !== of.b || isLeftOpen(a, b, facet));
  return differing.filter(({ facet }) => !differing.some((other) => toldBy[facet] === other.facet));
}

/** What need not be told where another difference tells it: of periods of two lengths, and of others who reported. */
const toldBy: Readonly<Record<string, string>> = { season: "period_kind", territory: "members" };

/** Whether two figures that say the same of a facet may differ in it all the same. */
function isLeftOpen(a: Figure, b: Figure, facet: string): boolean {
  const said = facetOf(a, facet);
  // A break in the midst of both divides two periods in two ways.
  if (facet === "series" && said?.startsWith("~"))
    return a.periodStart !== b.periodStart || a.periodEnd !== b.periodEnd;
  // What a source does not state is not known to be alike. Hosts report for others, each for its own.
  return said === undefined || leftOpen.has(said) || (facet === "reporting" && said === "host" && a.unit !== b.unit);
}

const leftOpen: ReadonlySet<string> = new Set(["", "not_stated", "unknown", "changing"]);

/** Whether two figures are of one unit, and not all of its parts have reported: then the same ones must have. */
function arePartial(a: Figure, b: Figure): boolean {
  return a.unit === b.unit && (isPartial(a) || isPartial(b));
}

/** Whether a region has been asked of the figure's borders, its series and its capacity (`inRegion`). */
const isLookedUp = ({ boundaries, territory, series, capacityReached }: Figure): boolean =>
  boundaries !== undefined && territory !== undefined && series !== undefined && capacityReached !== undefined;

/**
 * What must be alike of the ground that two figures are of: one unit must have covered the same; two must be drawn on the
 * same borders, if on any, and these may not have changed in the time of the figure.
 */
function groundFacets(a: Figure, b: Figure): readonly string[] {
  if (a.unit === b.unit && a.level === b.level) return ["territory"];
  if (a.boundaries === "none" || b.boundaries === "none") return [];
  const isChanging = [a, b].some(({ territory }) => territory === "changing");
  return [...(isChanging ? ["territory"] : []), "boundaries"];
}

function facetOf(figure: Figure, facet: string): string | undefined {
  switch (facet) {
    case "period_kind":
      return periodLength(figure.periodStart, figure.periodEnd);
    case "season":
      return season(figure.periodStart, figure.periodEnd);
    case "boundaries":
      return figure.boundaries;
    case "territory":
      return figure.territory;
    case "series":
      return figure.series;
    case "members":
      return figure.members.join(" ");
    default:
      return figure.dimensions[facet] ?? undefined;
  }
}
