import type { Value } from "@barneloftet/analytics";
import { splitOf } from "./metric.js";
import { distinct } from "./texts.js";

/** What a link calls the choice of every split. */
export const allCuts = "alle";

/** One way that a metric's figures are split: its key in the link, and its words. */
export interface Cut {
  readonly key: string;
  readonly label: string;
  readonly dimensions: Value["dimensions"];
}

/** The key of the split that a value is of. */
export function cutOf({ dimensions }: Pick<Value, "dimensions">): string {
  return Object.values(dimensions)
    .map((part) => part ?? "")
    .join("~");
}

/** Every split that there are figures of, in the order of the cube. */
export function cutsOf(values: readonly Value[]): readonly Cut[] {
  const found = new Map<string, Cut>();
  for (const value of values)
    found.set(cutOf(value), { key: cutOf(value), label: splitOf(value), dimensions: value.dimensions });
  return [...found.values()];
}

/**
 * The split to show first, of the figures of one level: all of them where no unit has two in one period, as when a
 * municipality reports for itself or for others; else the one that is the total wherever there is one; else the first.
 */
export function firstCut(values: readonly Value[]): string {
  const [only, another] = cutsOf(values);
  if (only && !another) return only.key;
  const places = values.map(({ level, unit, periodStart, periodEnd, boundaries }) =>
    JSON.stringify([level, unit, periodStart, periodEnd, boundaries]),
  );
  if (distinct(places).length === places.length) return allCuts;
  const cuts = cutsOf(values);
  const totalled = Object.keys(cuts[0]?.dimensions ?? {}).filter((name) =>
    cuts.some(({ dimensions }) => dimensions[name] === "total"),
  );
  const total = cuts.find(({ dimensions }) => totalled.every((name) => dimensions[name] === "total"));
  return (total ?? cuts[0])?.key ?? allCuts;
}
