import { formatPeriod, formatValue, select, themeMeetings } from "@barneloftet/analytics";
import * as Plot from "@observablehq/plot";
import { nb } from "../text/nb.js";
import { figure } from "./parts/figure.js";
import { squarePlace, squaresLayout } from "./parts/layout.js";
import { palette } from "./parts/palette.js";
import { sourcesQuery, sourceText } from "./parts/source.js";
import { isFigure, onlyValue } from "./parts/values.js";
import { verify } from "./parts/verify.js";
import type { View } from "./view.js";

const words = nb.decisions.themeMeetings;

/** How many councils held or planned a theme meeting on child welfare: one square a municipality. */
export const themeMeetingCount: View = {
  query: () => ({ cells: select(themeMeetings, { where: { level: "region" } }), sources: sourcesQuery }),
  draw({ cells, sources }, { document }) {
    const value = onlyValue(themeMeetings, cells);
    const [part, of] = isFigure(value) ? [value.numerator ?? 0, value.denominator ?? 0] : [0, 0];
    const period = formatPeriod(value.periodStart, value.periodEnd, "nb");
    return figure(document, {
      finding: words.finding(String(part), String(of)),
      drawing: (width) => squares(document, width, part, of),
      alternative: words.alternative(String(part), String(of)),
      caption: words.caption(value.name, period),
      source: sourceText(sources, value.sources),
      notes: [words.notTold, words.unnamed],
      verified: verify(document, [{ metric: themeMeetings, values: [value] }]),
      table: {
        caption: words.tableCaption,
        columns: words.columns.map((label, i) => ({ label, numeric: i > 0 && i < 4 })),
        rows: [[value.name, String(part), String(of), formatValue(value, "nb"), period]],
      },
    });
  },
};

function squares(document: Document, width: number, part: number, of: number): Element {
  const { across, height, side } = squaresLayout(width, of);
  const places = Array.from({ length: of }, (_, i) => ({ ...squarePlace(i, across), isCounted: i < part }));
  const draw = (isCounted: boolean, look: Plot.DotOptions): Plot.Markish =>
    Plot.dot(
      places.filter((place) => place.isCounted === isCounted),
      { x: "column", y: "row", symbol: "square", r: side, ...look },
    );
  return Plot.plot({
    document,
    width,
    height,
    margin: 0,
    x: { axis: null, type: "band", domain: places.slice(0, across).map(({ column }) => column) },
    y: { axis: null, type: "band", domain: [...new Set(places.map(({ row }) => row))] },
    marks: [
      draw(true, { fill: palette.accent, stroke: palette.accent }),
      draw(false, { fill: palette.paper, stroke: palette.soft, strokeDasharray: "2 2" }),
    ],
  });
}
