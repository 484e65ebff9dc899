import * as Plot from "@observablehq/plot";
import { legendOffset } from "./layout.js";
import { palette } from "./palette.js";

/** One line of a map's legend: a tile as it looks, and what it means. */
export interface LegendLine {
  readonly fill: string;
  readonly ink: string;
  readonly letters: string;
  readonly label: string;
  readonly isDashed?: boolean;
}

/** The legend of a tile map, from the upper left corner down. */
export function tileLegend(lines: readonly LegendLine[], fontSize: number): readonly Plot.Markish[] {
  return lines.flatMap(({ fill, ink, letters, label, isDashed }, i) => {
    const place = { frameAnchor: "top-left", lineAnchor: "middle", dy: legendOffset(i) } as const;
    return [
      Plot.dot([label], {
        frameAnchor: "top-left",
        symbol: "square",
        r: 9,
        dx: 10,
        dy: legendOffset(i),
        fill,
        stroke: palette.soft,
        strokeDasharray: isDashed ? "4 3" : "none",
      }),
      Plot.text([letters], { ...place, textAnchor: "middle", dx: 10, fill: ink, fontWeight: "bold", fontSize: 11 }),
      Plot.text([label], { ...place, textAnchor: "start", dx: 24, fill: palette.ink, fontSize }),
    ];
  });
}
