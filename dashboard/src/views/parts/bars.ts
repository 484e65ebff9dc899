import * as Plot from "@observablehq/plot";
import { type BarsLayout, barsLayout, fromZero } from "./layout.js";
import { palette } from "./palette.js";

/** One bar: what it is, the figure in words, its length, and how it looks. A heading has neither figure nor bar. */
export interface BarRow {
  readonly key: string;
  readonly label: string;
  readonly text: string;
  readonly size: number | undefined;
  /** The whole of what the row says, for who reads the drawing mark by mark; none for a heading. */
  readonly words?: string;
  /** `strong` for what the figure is about, `soft` for the rest, `inferred` with a dashed frame. */
  readonly tone: "strong" | "contrast" | "soft" | "inferred" | "heading";
}

const looks = {
  strong: { fill: palette.accent, stroke: palette.accent, strokeDasharray: "none" },
  contrast: { fill: palette.contrast, stroke: palette.contrast, strokeDasharray: "none" },
  soft: { fill: palette.muted, stroke: palette.muted, strokeDasharray: "none" },
  inferred: { fill: palette.tint, stroke: palette.accent, strokeDasharray: "4 3" },
} as const;

/** Bars from zero with their figures at the end; labels beside them, or above where it is narrow. */
export function bars(document: Document, width: number, rows: readonly BarRow[], labelWidth = 250): Element {
  const at = barsLayout(width, rows.length, labelWidth);
  const drawn = rows.filter(({ size }) => size !== undefined);
  return Plot.plot({
    document,
    width,
    height: at.height,
    marginLeft: at.marginLeft,
    marginRight: at.marginRight,
    marginTop: 0,
    marginBottom: 4,
    style: { fontSize: "12.5px", fontFamily: "inherit", overflow: "visible" },
    x: { axis: null, domain: fromZero(drawn.map(({ size }) => size ?? 0)) },
    y: { type: "band", domain: rows.map(({ key }) => key), axis: null, paddingInner: 0, paddingOuter: 0 },
    marks: [Plot.ruleX([0], { stroke: palette.soft }), ...rows.flatMap((row) => marksOf(row, at))],
  });
}

/** One bar after the other, so that the drawing is read, and its text copied, as it is seen. */
function marksOf(row: BarRow, at: BarsLayout): readonly Plot.Markish[] {
  const isDrawn = row.tone !== "heading" && row.size !== undefined;
  return [
    Plot.text([row], {
      y: "key",
      text: "label",
      frameAnchor: "left",
      textAnchor: "start",
      dx: at.labelOffset,
      dy: at.textRise,
      fill: palette.ink,
      fontWeight: row.tone === "heading" ? 700 : 400,
    }),
    ...(row.tone === "heading"
      ? []
      : [
          Plot.barX(isDrawn ? [row] : [], {
            x1: 0,
            x2: "size",
            y: "key",
            title: "words",
            insetTop: at.insetTop,
            insetBottom: at.insetBottom,
            ...looks[row.tone],
          }),
          Plot.text([row], {
            x: ({ size }: BarRow) => size ?? 0,
            y: "key",
            text: "text",
            ...(isDrawn ? {} : { title: "words" }),
            textAnchor: "start",
            dx: 5,
            dy: at.markDrop,
            fill: palette.ink,
          }),
        ]),
  ];
}
