import { type AnyMetric, lookup, type Selection, select } from "@barneloftet/analytics";
import type { Params } from "../view.js";
import { metricNamed } from "./metric.js";
import { given } from "./params.js";

/** The metric that the reader has chosen, else the page's own. */
export function exploredMetric(params: Params): AnyMetric {
  return metricNamed(given(params, "tall"));
}

/** What every view of Utforsk asks: all figures of the metric, and who belongs to whom. */
export function exploreQuery(params: Params): Readonly<Record<"cells" | "units" | "relations", Selection>> {
  return { cells: select(exploredMetric(params)), units: lookup("units"), relations: lookup("relations") };
}
