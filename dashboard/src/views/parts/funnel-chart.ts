import { formatNumber } from "@barneloftet/analytics";
import * as Plot from "@observablehq/plot";
import { nb } from "../../text/nb.js";
import { type FindingRow, isSignal } from "./finding-rows.js";
import { largest, logScale, logTicks, namesThatFit, roundTicks, settled } from "./layout.js";
import { chartFrame, drawnLimit, limitScale } from "./line-layout.js";
import { metricNamed, writtenBy } from "./metric.js";
import { palette } from "./palette.js";

const words = nb.findings.difference;

/**
 * Units by how many their figure is reckoned from and by the figure, with the limits of each: inside them it cannot be told
 * from all others together. Limits are wide where numbers are small, which gives the funnel its shape.
 *
 * @param own Those that are marked and named.
 */
export function funnelChart(
  document: Document,
  width: number,
  all: readonly FindingRow[],
  own: readonly FindingRow[],
): Element {
  const metric = metricNamed(all[0]?.metric ?? "");
  const written = writtenBy(metric);
  const ticks = roundTicks(limitScale(largest(all.map(({ value }) => value)), metric.unit === "percent"));
  const greatest = ticks.at(-1) ?? 1;
  const x = logScale(all.map(({ total }) => total));
  const { right, bottom, ...frame } = chartFrame(width, 14, 38);
  const across = Plot.scale({ x: { type: "log", domain: x, range: [frame.marginLeft, right] } });
  const up = Plot.scale({ y: { domain: [0, greatest], range: [bottom, frame.marginTop] } });
  // Of several the table has the names: beside so many dots they would stand by the wrong ones.
  const named = own.length === 1 ? own : own.filter(isSignal);
  const placed = named.map(({ name, total, value }) => ({
    ...{ name, x: across.apply(total), y: up.apply(value), radius: 6 },
  }));
  const names = namesThatFit(placed, frame.marginLeft, right);
  const axis = { fill: palette.soft, labelArrow: "none" } as const;
  const others = all.filter((row) => !own.includes(row));
  const place = { x: "total", y: "value" } as const;
  const bySize = { sort: "total" } as const;
  const title = (row: FindingRow): string => words.mark(row.name, written(row.value), words.verdicts[row.kind] ?? "");
  const number = (tick: number): string => formatNumber(tick, { decimals: 0, locale: "nb" });
  return Plot.plot({
    document,
    width,
    ...frame,
    style: { fontSize: "12px", fontFamily: "inherit", overflow: "visible" },
    x: { type: "log", domain: x },
    y: { domain: [0, greatest] },
    marks: [
      Plot.areaY(all, {
        ...bySize,
        x: "total",
        y1: ({ lower }: FindingRow) => settled(lower ?? 0),
        y2: ({ upper }: FindingRow) => settled(drawnLimit(upper, greatest)),
        ...{ fill: palette.tint, stroke: palette.accentMid, strokeDasharray: "3 2" },
      }),
      Plot.gridY(ticks, { stroke: palette.rule, strokeOpacity: 1 }),
      Plot.lineY(all, { ...bySize, x: "total", y: "against", stroke: palette.accent, strokeDasharray: "6 3" }),
      Plot.axisX(logTicks(x), { ...axis, tickSize: 4, text: number, label: words.size, labelAnchor: "left" }),
      Plot.axisY(ticks, { ...axis, tickSize: 0, label: null, tickFormat: nb.findings.tick }),
      Plot.dot(others, { ...place, title, r: 3.5, fill: palette.soft, stroke: palette.paper }),
      Plot.dot(
        own.filter((row) => !isSignal(row)),
        { ...place, title, r: 5.5, symbol: "diamond", fill: palette.accent, stroke: palette.paper },
      ),
      Plot.dot(own.filter(isSignal), {
        ...{ ...place, title, r: 6, symbol: "triangle", fill: palette.contrast, stroke: palette.paper },
      }),
      ...named.flatMap((row) => {
        const { offset: dx, textAnchor } = names.get(row.name) ?? {};
        if (dx === undefined || textAnchor === undefined) return [];
        const ink = { fill: palette.ink, stroke: palette.paper, strokeWidth: 3, fontSize: 11 } as const;
        return [Plot.text([row], { ...place, text: "name", textAnchor, dx, ...ink })];
      }),
    ],
  });
}
