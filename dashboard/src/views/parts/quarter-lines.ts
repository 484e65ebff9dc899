import { type Figure, formatEstimate, formatPeriod } from "@barneloftet/analytics";
import * as Plot from "@observablehq/plot";
import { fromZero, roomForNames } from "./layout-scales.js";
import { palette } from "./palette.js";

/** One population's figures over time, with the words that stand at its end. */
export interface QuarterLine {
  readonly label: string;
  readonly points: readonly Figure[];
}

const looks = [
  { stroke: palette.accent, symbol: "circle", strokeDasharray: "none", lineAnchor: "bottom", dy: -9 },
  { stroke: palette.soft, symbol: "square", strokeDasharray: "2 3", lineAnchor: "bottom", dy: -9 },
  { stroke: palette.contrast, symbol: "triangle", strokeDasharray: "6 3", lineAnchor: "top", dy: 9 },
] as const;

/** Figures by quarter as dots, joined in time; `isJoined` is false for one season only, where a year lies between. */
export function quarterLines(
  document: Document,
  width: number,
  lines: readonly QuarterLine[],
  isJoined: boolean,
): Element {
  const starts = [...new Set(lines.flatMap(({ points }) => points.map(({ periodStart }) => periodStart)))].toSorted();
  const name = (start: string): string => {
    const point = lines.flatMap(({ points }) => points).find(({ periodStart }) => periodStart === start);
    const [quarter = "", , year = ""] = point ? formatPeriod(point.periodStart, point.periodEnd, "nb").split(" ") : [];
    return `${quarter} kv.\n${year}`;
  };
  const { marginRight, isTight } = roomForNames(width, starts.length);
  const numbers = lines.flatMap(({ points }) => points.map(({ estimate }) => estimate));
  return Plot.plot({
    document,
    width,
    height: 330,
    marginLeft: 30,
    marginRight,
    marginTop: 30,
    marginBottom: 42,
    style: { fontSize: "12px", fontFamily: "inherit", overflow: "visible" },
    x: { type: "point", domain: starts, padding: 0.3 },
    y: { domain: fromZero(numbers) },
    marks: [
      Plot.gridY({ stroke: palette.rule, strokeOpacity: 1, ticks: 5 }),
      Plot.axisY({
        fill: palette.soft,
        tickSize: 0,
        ticks: 5,
        label: "%",
        labelArrow: "none",
        tickFormat: (tick: number) => String(tick),
      }),
      Plot.axisX({
        fill: palette.soft,
        tickSize: 0,
        label: null,
        tickFormat: name,
        fontSize: 11,
        ticks: isTight ? starts.filter((start) => start.includes("-01-01") || start.includes("-07-01")) : starts,
      }),
      ...lines.flatMap(({ label, points }, i) => {
        const { lineAnchor, dy, symbol, ...stroke } = looks[i] ?? looks[0];
        const place = { x: "periodStart", y: "estimate" } as const;
        return [
          ...(isJoined ? [Plot.line(points, { ...place, ...stroke, strokeWidth: 1.5 })] : []),
          Plot.dot(points, { ...place, symbol, fill: stroke.stroke, stroke: "white", strokeWidth: 1, r: 4.5 }),
          Plot.text(isTight ? points.slice(-1) : points, {
            ...place,
            text: (point: Figure) => formatEstimate(point, "nb"),
            lineAnchor,
            dy,
            fill: stroke.stroke,
            stroke: "white",
            strokeWidth: 3,
            fontSize: 11,
          }),
          Plot.text(points.slice(-1), {
            ...place,
            text: () => label,
            textAnchor: "start",
            dx: 10,
            fill: stroke.stroke,
            fontWeight: 700,
            lineWidth: 9,
          }),
        ];
      }),
    ],
  });
}
