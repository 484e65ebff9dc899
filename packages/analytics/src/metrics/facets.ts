import { periodLength, season } from "../time/period.js";
import type { Figure } from "./value.js";

/** One thing that two figures differ in though they must have it alike. `undefined` is «not stated». */
export interface DifferingFacet {
  /** `definition`, `status`, `series`, `members`, `period_kind`, `season`, `boundaries` or a dimension of the metric. */
  readonly facet: string;
  readonly a: string | undefined;
  readonly b: string | undefined;
}

/** What two figures differ in, of the things their metric says must be alike, in the metric's order. */
export function differingFacets(a: Figure, b: Figure): readonly DifferingFacet[] {
  if (a.metric !== b.metric) return [{ facet: "definition", a: a.metric, b: b.metric }];
  const [inventedA, inventedB] = [a, b].map(({ status }) => (status === "invented" ? "invented" : "real"));
  if (inventedA !== inventedB) return [{ facet: "status", a: inventedA, b: inventedB }];
  return ["series", ...(arePartial(a, b) ? ["members"] : []), ...a.comparableBy]
    .map((facet) => ({ facet, a: facetOf(a, facet), b: facetOf(b, facet) }))
    .filter((differing) => differing.a !== differing.b);
}

/** Whether two figures are of one unit, and not all of its parts have reported: then the same ones must have. */
function arePartial(a: Figure, b: Figure): boolean {
  const isPartial = ({ membersFound, membersExpected }: Figure): boolean => membersFound < membersExpected;
  return a.unit === b.unit && (isPartial(a) || isPartial(b));
}

function facetOf(figure: Figure, facet: string): string | undefined {
  switch (facet) {
    case "period_kind":
      return periodLength(figure.periodStart, figure.periodEnd);
    case "season":
      return season(figure.periodStart, figure.periodEnd);
    case "boundaries":
      return figure.boundaries;
    case "series":
      return figure.series;
    case "members":
      return figure.members.join(" ");
    default:
      return figure.dimensions[facet] ?? undefined;
  }
}
