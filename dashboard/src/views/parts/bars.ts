import * as Plot from "@observablehq/plot";
import { barsLayout, fromZero } from "./layout.js";
import { palette } from "./palette.js";

/** One bar: what it is, the figure in words, its length, and how it looks. A heading has neither figure nor bar. */
export interface BarRow {
  readonly key: string;
  readonly label: string;
  readonly text: string;
  readonly size: number | undefined;
  /** `strong` for what the figure is about, `soft` for the rest, `inferred` with a dashed frame. */
  readonly tone: "strong" | "contrast" | "soft" | "inferred" | "heading";
}

const looks = {
  strong: { fill: palette.accent, stroke: palette.accent, strokeDasharray: "none" },
  contrast: { fill: palette.contrast, stroke: palette.contrast, strokeDasharray: "none" },
  soft: { fill: "#7d8894", stroke: "#7d8894", strokeDasharray: "none" },
  inferred: { fill: "#dbe7f2", stroke: palette.accent, strokeDasharray: "4 3" },
} as const;

/** Bars from zero with their figures at the end; labels beside them, or above where it is narrow. */
export function bars(document: Document, width: number, rows: readonly BarRow[], labelWidth = 250): Element {
  const at = barsLayout(width, rows.length, labelWidth);
  const drawn = rows.filter(({ size }) => size !== undefined);
  const label = (filter: (row: BarRow) => boolean, fontWeight: number): Plot.Markish =>
    Plot.text(rows.filter(filter), {
      y: "key",
      text: "label",
      frameAnchor: "left",
      textAnchor: "start",
      dx: at.labelOffset,
      dy: at.textRise,
      fill: palette.ink,
      fontWeight,
    });
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
    marks: [
      ...Object.entries(looks).map(([tone, look]) =>
        Plot.barX(
          drawn.filter((row) => row.tone === tone),
          { x1: 0, x2: "size", y: "key", insetTop: at.insetTop, insetBottom: at.insetBottom, ...look },
        ),
      ),
      Plot.ruleX([0], { stroke: palette.soft }),
      Plot.text(rows, {
        x: ({ size }: BarRow) => size ?? 0,
        y: "key",
        text: "text",
        textAnchor: "start",
        dx: 5,
        dy: at.markDrop,
        fill: palette.ink,
      }),
      label(({ tone }) => tone === "heading", 700),
      label(({ tone }) => tone !== "heading", 400),
    ],
  });
}
