import type { ColumnType } from "@barneloftet/analytics";
import { dateFault, isDay } from "../../csv/date-fault.js";
import { type Fault, fault, type Place } from "../../fault.js";

/** A cell that could be read, or why it could not. */
export type FigureCell = { readonly value: string | number | null } | { readonly fault: Fault };

/** Statistics Norway's symbols for a number that is not given: not available, not applicable, hidden; and nothing. */
const notGiven: readonly string[] = ["..", ".", ":", ""];

/** Reads a cell of figures as its column's type. `-` is the symbol for zero; other symbols are null. */
export function figureCell(type: ColumnType, place: Place & { readonly found: string }): FigureCell {
  const { found } = place;
  switch (type) {
    case "text":
      return found === "" ? { fault: fault("empty_cell", place, {}) } : { value: found };
    case "date":
      return isDay(found) ? { value: found } : { fault: dateFault(place) };
    case "integer":
    case "decimal":
      return numberCell(type, place);
  }
}

function numberCell(type: "integer" | "decimal", place: Place & { readonly found: string }): FigureCell {
  const { found } = place;
  if (found === "-") return { value: 0 };
  if (notGiven.includes(found)) return { value: null };
  if (type === "decimal" && /^-?\d+,\d+$/.test(found)) {
    return { fault: fault("decimal_comma", place, { withPoint: found.replace(",", ".") }) };
  }
  const form = type === "integer" ? /^-?\d+$/ : /^-?\d+(\.\d+)?$/;
  if (!form.test(found)) return { fault: fault(type, place, {}) };
  const number = Number(found);
  if (Math.abs(number) > Number.MAX_SAFE_INTEGER) return { fault: fault("too_large", place, {}) };
  return { value: number === 0 ? 0 : number };
}
