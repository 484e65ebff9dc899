import { type Figure, formatEstimate, formatPeriod } from "@barneloftet/analytics";
import * as Plot from "@observablehq/plot";
import { apart, besideDot, besideHollow, fromZero, roomForNames } from "./layout.js";
import { markWords } from "./mark-words.js";
import { palette } from "./palette.js";

/** One population's figures over time, with the words that stand at its end. */
export interface QuarterLine {
  readonly label: string;
  readonly points: readonly Figure[];
  readonly look: keyof typeof looks;
}

const looks = {
  main: { stroke: palette.accent, symbol: "circle", dashes: "none", hasFigures: true, isClose: false },
  other: { stroke: palette.contrast, symbol: "triangle", dashes: "6 3", hasFigures: true, isClose: true },
  faint: { stroke: palette.faint, symbol: "square", dashes: "2 3", hasFigures: false, isClose: true },
} as const;

/** Figures by quarter as dots, joined in time; `isJoined` is false for one season only, where a year lies between. */
export function quarterLines(
  document: Document,
  width: number,
  lines: readonly QuarterLine[],
  isJoined: boolean,
): Element {
  const points = lines.flatMap((line) => line.points);
  const starts = [...new Set(points.map(({ periodStart }) => periodStart))].toSorted();
  const { marginRight, isTight } = roomForNames(width, starts.length);
  const axis = { fill: palette.soft, tickSize: 0 } as const;
  return Plot.plot({
    document,
    width,
    height: 340,
    marginLeft: 26,
    marginRight,
    marginTop: 26,
    marginBottom: 44,
    style: { fontSize: "12px", fontFamily: "inherit", overflow: "visible" },
    x: { type: "point", domain: starts, padding: 0.3 },
    y: { domain: fromZero(points.map(({ estimate }) => estimate)) },
    marks: [
      Plot.gridY({ stroke: palette.rule, strokeOpacity: 1, ticks: 5 }),
      Plot.axisY({ ...axis, ticks: 5, label: "%", labelArrow: "none", tickFormat: String }),
      Plot.axisX(isTight ? starts.filter(isFirstOrThird) : starts, {
        ...axis,
        label: null,
        text: (start: string) => shortName(points.find(({ periodStart }) => periodStart === start)),
        fontSize: 11,
      }),
      ...lines.flatMap((line) => {
        const neighbours = lines.filter(({ look }) => look !== "main" && look !== line.look);
        const isBelow = (point: Figure): boolean =>
          line.look !== "main" &&
          neighbours
            .flatMap((other) => other.points)
            .some(
              (other) =>
                other.periodStart === point.periodStart &&
                (other.estimate > point.estimate || (line.look === "faint" && other.estimate === point.estimate)),
            );
        return marksOf(line, isBelow, isJoined, isTight);
      }),
    ],
  });
}

function marksOf(
  { label, points, look }: QuarterLine,
  isBelow: (point: Figure) => boolean,
  isJoined: boolean,
  isTight: boolean,
): readonly Plot.Markish[] {
  const { stroke, symbol, dashes, hasFigures, isClose } = looks[look];
  // In one season alone there is room for the figures of all.
  const told =
    hasFigures || !isJoined ? points.filter(({ periodStart }) => !isTight || isFirstOrThird(periodStart)) : [];
  const far = isClose && !isJoined ? besideHollow : besideDot;
  const last = points.slice(-1);
  const name = !isClose ? 0 : last.some(isBelow) ? apart.below : apart.above;
  const place = { x: "periodStart", y: "estimate" } as const;
  const words = { ...place, fill: stroke, stroke: palette.paper, strokeWidth: 4 } as const;
  return [
    ...(isJoined ? [Plot.line(points, { ...place, stroke, strokeDasharray: dashes, strokeWidth: 1.5 })] : []),
    Plot.dot(points, {
      ...place,
      symbol,
      title: (point: Figure) => markWords(label, point),
      ...(look === "faint"
        ? { fill: "none", stroke, strokeWidth: 1.5, r: 6.5 }
        : { fill: stroke, stroke: palette.paper, strokeWidth: 1, r: 4.5 }),
    }),
    ...[false, true].map((below) =>
      Plot.text(
        told.filter((point) => isBelow(point) === below),
        {
          ...words,
          text: (point: Figure) => formatEstimate(point, "nb"),
          dy: below ? far.below : far.above,
          fontSize: 11,
        },
      ),
    ),
    Plot.text(last, {
      ...words,
      text: () => label,
      textAnchor: "start",
      dx: 10,
      dy: name,
      fontWeight: 700,
    }),
  ];
}

function shortName(point: Figure | undefined): string {
  const [quarter = "", , year = ""] = point ? formatPeriod(point.periodStart, point.periodEnd, "nb").split(" ") : [];
  return `${quarter} kv.\n${year}`;
}

function isFirstOrThird(start: string): boolean {
  return start.includes("-01-") || start.includes("-07-");
}
