import { type Fault, fault, type Place } from "../../fault.js";
import { type Limits, limits, usualLimits } from "./figure-rules.js";

/** The fault of a number that no count, percent or rate of its column can be, if it is one. */
export function limitFault(
  place: Place & { readonly column: string },
  value: string | number | null,
): Fault | undefined {
  if (typeof value !== "number") return undefined;
  const named: Readonly<Record<string, Limits>> = limits;
  const { least, most } = named[place.column] ?? usualLimits;
  if (value < least) return fault("too_small", place, { minimum: least });
  return most !== undefined && value > most ? fault("above", place, { maximum: most }) : undefined;
}
