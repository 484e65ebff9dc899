import { catalogue, type PackFile, type PackRow } from "@barneloftet/analytics";
import { fault } from "../../../fault.js";
import { nearest } from "../../../nearest.js";
import type { Check } from "../draft.js";

const metrics: ReadonlySet<string> = new Set(catalogue.map(({ id }) => id));

/** A row that names a metric names one that is declared: one about another would never be shown. */
export const namedMetrics: readonly Check[] = [
  named("remarks.csv", "metric", ({ metric }) => [metric]),
  named("series_breaks.csv", "metric", ({ metric }) => [metric]),
  named("goals.csv", "metrics", ({ metrics: ids }) => ids?.split(" ") ?? []),
];

function named<F extends PackFile>(
  file: F,
  column: keyof PackRow<F> & string,
  idsOf: (row: PackRow<F>) => readonly string[],
): Check {
  return {
    needs: [],
    faults: (draft) =>
      draft[file].rows.flatMap(({ row, value }) =>
        idsOf(value)
          .filter((id) => !metrics.has(id))
          .map((found) =>
            fault("unknown_metric", { file, row, column, found }, { suggestion: nearest(found, metrics) }),
          ),
      ),
  };
}
