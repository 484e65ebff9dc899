import { formatNumber, type Value } from "@barneloftet/analytics";
import * as Plot from "@observablehq/plot";
import { type DotsLayout, dotsLayout, settled } from "./layout.js";
import { palette } from "./palette.js";
import { isFigure } from "./values.js";

/** One row of a drawing of dots: what it is, the figure in words, the figure itself with its interval. */
export interface DotRow {
  readonly label: string;
  readonly text: string;
  readonly estimate: number | undefined;
  readonly lower: number | undefined;
  readonly upper: number | undefined;
  /** The whole of what the row says, for who reads the drawing mark by mark. */
  readonly words: string;
  /** Whether the row is the sum that the others belong to: bold, with a diamond. */
  readonly whole?: boolean;
}

const percent = (tick: number): string => `${formatNumber(tick, { decimals: 0, locale: "nb" })} %`;

/** Dots with their 95 % interval as a line, in percent unless said; the rows in the order given. */
export function dots(
  document: Document,
  width: number,
  rows: readonly DotRow[],
  ticks: readonly number[],
  tickFormat: (tick: number) => string = percent,
): Element {
  const at = dotsLayout(width, rows.length);
  return Plot.plot({
    document,
    width,
    height: at.height,
    marginLeft: at.marginLeft,
    marginRight: at.marginRight,
    marginTop: 0,
    marginBottom: 24,
    style: { fontSize: `${at.fontSize}px`, fontFamily: "inherit", overflow: "visible" },
    x: { domain: [ticks.at(0) ?? 0, ticks.at(-1) ?? 100] },
    y: { type: "point", domain: rows.map(({ label }) => label), padding: 0.5, axis: null },
    marks: [
      Plot.gridX(ticks, { stroke: palette.rule, strokeOpacity: 1 }),
      Plot.axisX(ticks, {
        fill: palette.soft,
        tickSize: 0,
        tickFormat,
      }),
      ...rows.flatMap((row) => marksOf(row, at)),
    ],
  });
}

/** One row after the other, so that the drawing is read, and its text copied, as it is seen. */
function marksOf(row: DotRow, at: DotsLayout): readonly Plot.Markish[] {
  const isDrawn = row.estimate !== undefined;
  const text = {
    y: "label",
    fill: palette.ink,
    stroke: palette.paper,
    strokeWidth: 4,
    fontWeight: row.whole ? 700 : 400,
    dy: at.textRise,
  } as const;
  return [
    Plot.text([row], { ...text, text: "label", frameAnchor: "left", textAnchor: "start", dx: at.labelOffset }),
    Plot.ruleY(row.lower === undefined ? [] : [row], {
      y: "label",
      x1: "lower",
      x2: "upper",
      stroke: palette.accentMid,
      strokeWidth: 4,
      dy: at.markDrop,
    }),
    Plot.dot(isDrawn ? [row] : [], {
      x: "estimate",
      y: "label",
      title: "words",
      symbol: row.whole ? "diamond" : "circle",
      fill: palette.accent,
      stroke: palette.paper,
      strokeWidth: 1.5,
      r: at.radius,
      dy: at.markDrop,
    }),
    Plot.text([row], {
      ...text,
      text: "text",
      ...(isDrawn ? {} : { title: "words" }),
      frameAnchor: "right",
      textAnchor: "end",
      dx: at.valueOffset,
    }),
  ];
}

/** What a value's row draws: the estimate and the bounds, where they stand. */
export function drawnOf(value: Value): Pick<DotRow, "estimate" | "lower" | "upper"> {
  const figure = isFigure(value) ? value : undefined;
  const interval = figure && figure.interval.method !== "none" ? figure.interval : undefined;
  return {
    estimate: figure?.estimate,
    lower: interval && settled(interval.lower),
    upper: interval && settled(interval.upper),
  };
}
