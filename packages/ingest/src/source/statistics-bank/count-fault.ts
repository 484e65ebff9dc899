import { type Fault, fault } from "../../fault.js";
import type { FoundCell } from "./cell-finder.js";
import { namesOf, type UnitYear } from "./unit-years.js";

/** The fault of the first of some cells of a place and year whose figure is no count: below nought, or with decimals. */
export function countFault(
  file: string,
  at: UnitYear,
  parts: readonly Readonly<Record<string, string>>[],
  cell: (part: Readonly<Record<string, string>>) => FoundCell,
): Fault | undefined {
  for (const part of parts) {
    const { value } = cell(part);
    if (value === null || (Number.isInteger(value) && value >= 0)) continue;
    const more = Object.entries(part).map(([id, code]) => `${id} ${code}`);
    const column = namesOf(at, { cell: more.join(", ") }).cell;
    return fault("statistics_no_count", { file, column, found: String(value).replace(".", ",") }, {});
  }
  return undefined;
}
