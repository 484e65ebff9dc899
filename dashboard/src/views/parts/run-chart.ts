import { formatPeriod, type RunPoint } from "@barneloftet/analytics";
import * as Plot from "@observablehq/plot";
import { nb } from "../../text/nb.js";
import type { FindingRow } from "./finding-rows.js";
import { largest, roundTicks, settled } from "./layout.js";
import { chartFrame, drawnLimit, limitScale, middleOfTime } from "./line-layout.js";
import { metricNamed, writtenBy } from "./metric.js";
import { palette } from "./palette.js";
import { distinct } from "./texts.js";

const words = nb.findings.change;

/**
 * Figures over time in the windows they are tested by, and a band for the newest: inside it the figure cannot be told from
 * those that it is held against, which are filled.
 */
export function runChart(document: Document, width: number, points: readonly RunPoint[], finding: FindingRow): Element {
  const metric = metricNamed(finding.metric);
  const written = writtenBy(metric);
  const ticks = roundTicks(limitScale(largest(points.map(({ value }) => value)), metric.unit === "percent"));
  const greatest = ticks.at(-1) ?? 1;
  const at = ({ periodStart, periodEnd }: RunPoint): Date => middleOfTime(new Date(periodStart), new Date(periodEnd));
  const years = distinct(points.map(({ periodStart }) => periodStart.slice(0, 4)));
  const [first] = points.filter(({ role }) => role !== "between");
  const newest = points.find(({ role }) => role === "now");
  if (first === undefined || newest === undefined) throw new Error(`no run of "${finding.topic}" for ${finding.unit}`);
  const band = {
    x1: at(first),
    x2: at(newest),
    lower: settled(finding.lower ?? 0),
    upper: settled(drawnLimit(finding.upper, greatest)),
  };
  const { height, marginLeft, marginRight, marginTop, marginBottom } = chartFrame(width, 60, 24);
  const axis = { fill: palette.soft, tickSize: 0, label: null } as const;
  const place = { x: at, y: "value" } as const;
  const title = (point: RunPoint): string =>
    words.mark(formatPeriod(point.periodStart, point.periodEnd, "nb"), written(point.value), words.roles[point.role]);
  return Plot.plot({
    document,
    width,
    ...{ height, marginLeft, marginRight, marginTop, marginBottom },
    style: { fontSize: "12px", fontFamily: "inherit", overflow: "visible" },
    x: { type: "utc" },
    y: { domain: [0, greatest] },
    marks: [
      Plot.rect([band], {
        ...{ x1: "x1", x2: "x2", y1: "lower", y2: "upper" },
        ...{ fill: palette.tint, stroke: palette.accentMid, strokeDasharray: "3 2" },
      }),
      Plot.gridY(ticks, { stroke: palette.rule, strokeOpacity: 1 }),
      Plot.axisY(ticks, { ...axis, tickFormat: nb.findings.tick }),
      // A year stands under its middle, where the figure of all of it is.
      Plot.axisX(
        years.map((year) => new Date(`${year}-07-01`)),
        { ...axis, tickFormat: "%Y", fontSize: 11 },
      ),
      Plot.ruleY([settled(finding.against)], {
        ...{ stroke: palette.accent, strokeDasharray: "6 3", x1: band.x1, x2: band.x2 },
      }),
      Plot.lineY(points, { ...place, stroke: palette.soft, strokeWidth: 1 }),
      Plot.dot(
        points.filter(({ role }) => role === "between"),
        { ...place, r: 2.25, fill: palette.accent, stroke: palette.paper, strokeWidth: 0.75 },
      ),
      Plot.dot(
        points.filter(({ role }) => role === "before"),
        { ...place, title, r: 5, fill: palette.accent, stroke: palette.paper },
      ),
      Plot.dot([newest], {
        ...{ ...place, title, r: 6, symbol: "diamond", fill: palette.contrast, stroke: palette.paper },
      }),
      Plot.text([newest], {
        ...{ ...place, text: (point: RunPoint) => written(point.value), textAnchor: "start", dx: 9 },
        ...{ fill: palette.ink, stroke: palette.paper, strokeWidth: 4, fontWeight: 700 },
      }),
    ],
  });
}
