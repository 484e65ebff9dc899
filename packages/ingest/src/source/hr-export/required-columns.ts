import { type Fault, fault } from "../../fault.js";
import type { SheetPlace } from "../../sheet/sheet.js";
import { type HrConcept, numberConceptNames } from "./concept.js";

const times: readonly HrConcept[] = ["period", "day", "month", "quarter", "half_year", "year"];
/** Numbers that say nothing without lost days beside them. */
const alone: ReadonlySet<HrConcept> = new Set<HrConcept>(["agreed_days", "employees"]);

/** The fault of columns that no row can be read from: they lack a unit, a time, or a number that is no percentage. */
export function requiredFault(
  concepts: ReadonlySet<HrConcept>,
  at: SheetPlace & { readonly row?: number },
  hasPercent: boolean,
): Fault | undefined {
  if (!concepts.has("unit")) return fault("hr_no_column", at, { concept: "unit" });
  const isTimed = times.some((concept) => concepts.has(concept)) || (concepts.has("from") && concepts.has("to"));
  if (!isTimed) return fault("hr_no_column", at, { concept: "period" });
  if (numberConceptNames.some((concept) => concepts.has(concept) && !alone.has(concept))) return undefined;
  return hasPercent ? fault("hr_only_percent", at, {}) : fault("hr_no_column", at, { concept: "lost_days" });
}
