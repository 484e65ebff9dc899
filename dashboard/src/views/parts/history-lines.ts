import type { Figure } from "@barneloftet/analytics";
import { formatDay, formatEstimate, formatNumber, formatPeriod } from "@barneloftet/analytics";
import * as Plot from "@observablehq/plot";
import { nb } from "../../text/nb.js";
import { largest, roundTicks, settled } from "./layout.js";
import { heightOn, historyLayout, middleOfTime, namesApart, type PlacedName } from "./line-layout.js";
import { markWords } from "./mark-words.js";
import { palette } from "./palette.js";

/** One split of a metric over time: runs of figures without a gap inside. */
export interface HistoryLine {
  readonly label: string;
  readonly runs: readonly (readonly Figure[])[];
  /** Whether the latest value is no figure: the last one drawn is then older, and is not written as if it were the latest. */
  readonly isOutdated: boolean;
}

/** What stands behind the lines: days when a series breaks, stretches with no more capacity, and what was decided when. */
export interface HistoryMarks {
  readonly breaks: readonly string[];
  readonly ceilings: readonly { readonly from: string; readonly to: string }[];
  readonly decisions: readonly { readonly date: string; readonly number: string }[];
}

/** Told apart by dashes and by the shape of the dots, not by colour alone. */
const looks = [
  { stroke: palette.accent, symbol: "circle", dashes: "none" },
  { stroke: palette.contrast, symbol: "triangle", dashes: "6 3" },
  { stroke: palette.soft, symbol: "square", dashes: "2 3" },
  { stroke: palette.ink, symbol: "diamond2", dashes: "8 2 2 2" },
] as const;

/** So many lines can be told apart. */
export const mostLines = looks.length;

/** Figures over time with their intervals as bands; a gap stays a gap, and nothing is joined across it or across a break. */
export function historyLines(
  document: Document,
  width: number,
  lines: readonly HistoryLine[],
  marks: HistoryMarks,
): Element {
  const figures = lines.flatMap(({ runs }) => runs.flat());
  const ticks = roundTicks(largest(figures.map((figure) => boundsOf(figure).upper)));
  const starts = figures.map(({ periodStart }) => periodStart).toSorted();
  const [first = "", last = ""] = [
    starts[0],
    figures
      .map(({ periodEnd }) => periodEnd)
      .toSorted()
      .at(-1),
  ];
  const names = lines.map(({ label, runs, isOutdated }) =>
    labelOf(label, isOutdated ? undefined : runs.at(-1)?.at(-1)),
  );
  const at = historyLayout(width, largest(names.map(({ length }) => length)));
  const greatest = ticks.at(-1) ?? 1;
  const ends = lines.map(({ runs }) => runs.at(-1)?.at(-1)?.estimate ?? 0);
  const placed = namesApart(
    names.map((text, i) => ({ text, y: heightOn(ends[i] ?? 0, greatest, at.field) })),
    at.letters,
    at.field,
  );
  const axis = { fill: palette.soft, tickSize: 0, label: null } as const;
  return Plot.plot({
    document,
    width,
    height: at.height,
    marginLeft: 44,
    marginRight: at.marginRight,
    marginTop: at.marginTop,
    marginBottom: at.marginBottom,
    style: { fontSize: "12px", fontFamily: "inherit", overflow: "visible" },
    x: { type: "utc", domain: [new Date(first), new Date(last)] },
    y: { domain: [0, greatest] },
    marks: [
      Plot.rect(
        marks.ceilings.map(({ from, to }) => ({ from: later(from, first), to: earlier(to, last) })),
        {
          x1: ({ from }: { from: string }) => new Date(from),
          x2: ({ to }: { to: string }) => new Date(to),
          y1: 0,
          y2: greatest,
          fill: palette.rule,
          fillOpacity: 0.6,
          stroke: palette.soft,
          strokeDasharray: "2 2",
          title: ({ from, to }: { from: string; to: string }) => nb.reading.ceiling(formatPeriod(from, to, "nb")),
        },
      ),
      Plot.gridY(ticks, { stroke: palette.rule, strokeOpacity: 1 }),
      Plot.axisY(ticks, { ...axis, tickFormat: number }),
      Plot.axisX({ ...axis, ticks: `${at.years} years`, tickFormat: "%Y", textAnchor: "start" }),
      Plot.ruleX(marks.breaks, {
        x: (day: string) => new Date(day),
        title: (day: string) => nb.reading.break(formatDay(day, "nb")),
        stroke: palette.ink,
        strokeDasharray: "5 3",
      }),
      Plot.ruleX(marks.decisions, {
        x: ({ date }) => new Date(date),
        title: ({ number, date }) => nb.reading.decision(number, formatDay(date, "nb")),
        stroke: palette.soft,
        strokeWidth: 1,
      }),
      Plot.text(marks.decisions, {
        x: ({ date }) => new Date(date),
        text: "number",
        frameAnchor: "top",
        dy: -10,
        fill: palette.soft,
        fontWeight: 700,
      }),
      ...lines.flatMap((line, i) => marksOf(line, i, placed[i])),
    ],
  });
}

function marksOf({ label, runs }: HistoryLine, index: number, name: PlacedName | undefined): readonly Plot.Markish[] {
  const { stroke, symbol, dashes } = looks[index] ?? looks[0];
  const middle = (figure: Figure): Date => middleOfTime(new Date(figure.periodStart), new Date(figure.periodEnd));
  const place = { x: middle, y: "estimate" } as const;
  const end = runs.at(-1)?.slice(-1) ?? [];
  return [
    ...runs.flatMap((run) => [
      Plot.areaY(run, {
        x: middle,
        y1: (figure: Figure) => boundsOf(figure).lower,
        y2: (figure: Figure) => boundsOf(figure).upper,
        fill: stroke,
        fillOpacity: 0.14,
        // The edges of a band can be seen where its shade cannot.
        stroke,
        strokeWidth: 0.5,
        strokeDasharray: dashes,
      }),
      Plot.line(run, { ...place, stroke, strokeDasharray: dashes, strokeWidth: 1.75 }),
    ]),
    Plot.dot(runs.flat(), {
      ...place,
      title: (figure: Figure) => markWords(nb.reading.named(figure.name, label), figure),
      symbol,
      fill: stroke,
      stroke: palette.paper,
      strokeWidth: 0.75,
      r: 3,
    }),
    Plot.text(end, {
      ...place,
      text: () => name?.text ?? "",
      textAnchor: "start",
      lineAnchor: "middle",
      lineHeight: 1.08,
      dx: 8,
      dy: name?.move ?? 0,
      fill: stroke,
      stroke: palette.paper,
      strokeWidth: 4,
      fontWeight: 700,
    }),
  ];
}

function labelOf(label: string, figure: Figure | undefined): string {
  const value = figure ? formatEstimate(figure, "nb") : "";
  return [label, value].filter((part) => part !== "").join(" ");
}

/** The bounds of a figure's interval, without the digits that engines calculate differently; the figure itself where it has none. */
function boundsOf({ interval, estimate }: Figure): { readonly lower: number; readonly upper: number } {
  return interval.method === "none"
    ? { lower: estimate, upper: estimate }
    : { lower: settled(interval.lower), upper: settled(interval.upper) };
}

const later = (a: string, b: string): string => (a > b ? a : b);
const earlier = (a: string, b: string): string => (a < b ? a : b);
const number = (tick: number): string => formatNumber(tick, { decimals: { least: 0, most: 2 }, locale: "nb" });
