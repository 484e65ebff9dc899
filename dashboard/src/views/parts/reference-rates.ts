import * as Plot from "@observablehq/plot";
import { legendOffset } from "./layout.js";
import { palette } from "./palette.js";

/** The rate of a larger area, with the words that stand by its line. */
export interface ReferenceRate {
  readonly label: string;
  readonly rate: number;
}

const dashes = ["6 4", "2 3"];

/** Dashed lines at the rates of larger areas; named beside the line, or in the upper corner where it is narrow. */
export function referenceRates(references: readonly ReferenceRate[], width: number): readonly Plot.Markish[] {
  const ink = { fill: palette.contrast, stroke: palette.paper, strokeWidth: 4 } as const;
  return references.flatMap((reference, i) => [
    Plot.ruleY([reference], {
      y: "rate",
      title: "label",
      stroke: palette.contrast,
      strokeWidth: 1.5,
      strokeDasharray: dashes[i] ?? "none",
    }),
    width > 500
      ? Plot.text([reference], { y: "rate", text: "label", frameAnchor: "right", textAnchor: "start", dx: 6, ...ink })
      : Plot.text([reference], {
          text: ({ label }: ReferenceRate) => `${i === 0 ? "– –" : "· · ·"} ${label}`,
          frameAnchor: "top-right",
          dy: legendOffset(i),
          ...ink,
        }),
  ]);
}
