import * as Plot from "@observablehq/plot";
import type { View } from "./view.js";

/** TEMPORARY: proves the plumbing; delete with demo.md and demo-cube.ts when a real view is in place. */
export const demo: View = {
  query: ({ network = "alle", kind = "a" }) => ({
    bars: {
      from: "demo",
      text: "SELECT day, service, n FROM demo WHERE kind = ? AND (? = 'alle' OR network = ?) ORDER BY service",
      values: [kind, network, network],
    },
  }),
  draw({ bars }, { document, params }) {
    const rows = bars?.rows ?? [];
    const figure = document.createElement("figure");
    const caption = document.createElement("figcaption");
    caption.textContent = `${params.network ?? "alle"}: ${rows.map((row) => `${row.service} ${row.n}`).join(", ")} (${bars?.metadata.get("metric")})`;
    const plot = Plot.plot({
      document,
      width: 640,
      x: { domain: [0, 40] },
      y: { domain: rows.map((row) => String(row.service)) },
      marks: [Plot.barX(rows, { x: "n", y: "service", title: (row) => String(row.day) })],
    });
    figure.append(caption, plot);
    return figure;
  },
};
