import { catalogue } from "@barneloftet/analytics";
import { fault } from "../../../fault.js";
import { nearest } from "../../../nearest.js";
import type { Check } from "../draft.js";

const file = "remarks.csv";
const metrics: ReadonlySet<string> = new Set(catalogue.map(({ id }) => id));

/** A remark is about a metric that is declared: one about another would never be shown. */
export const remarkMetrics: Check = {
  needs: [],
  faults: (draft) =>
    draft[file].rows.flatMap(({ row, value: { metric } }) =>
      metrics.has(metric)
        ? []
        : [
            fault(
              "unknown_metric",
              { file, row, column: "metric", found: metric },
              { suggestion: nearest(metric, metrics) },
            ),
          ],
    ),
};
