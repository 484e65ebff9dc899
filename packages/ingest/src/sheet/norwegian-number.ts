import type { ColumnType } from "@barneloftet/analytics";
import { type Fault, fault, type Place } from "../fault.js";
import { cellText, type SheetCell } from "./sheet.js";

/** A number that could be read, null where none is given, or why it could not. */
export type NumberReading = { readonly value: number | null } | { readonly fault: Fault };

/** Statistics Norway's symbols for a number that is not given, and nothing. */
const notGiven: ReadonlySet<string> = new Set(["", "..", ".", ":", "…"]);

/** Reads a cell as a number the way Norwegians write it: decimal comma, blanks between thousands, `-` for nought. */
export function norwegianNumber(cell: SheetCell | undefined, type: ColumnType, place: Place): NumberReading {
  if (typeof cell === "number") return checked(cell, type, place);
  const text = cellText(cell);
  if (notGiven.has(text)) return { value: null };
  if (/^[-–−]$/.test(text)) return { value: 0 };
  if (/^\d{1,3}\.\d{3}$/.test(text)) {
    const [small, large] = [text.replace(".", ","), text.replace(".", "")];
    return { fault: fault("ambiguous_number", place, { small, large }) };
  }
  if (/^-?\d+\.\d+$/.test(text)) return { fault: fault("decimal_point", place, { withComma: text.replace(".", ",") }) };
  const plain = /^\d{1,3}([ \u00a0\u202f]\d{3})+(,\d+)?$/.test(text) ? text.replace(/\s/g, "") : text;
  if (!/^-?\d{1,20}(,\d{1,20})?$/.test(plain))
    return { fault: fault("number", place, { isWhole: type === "integer" }) };
  return checked(Number(plain.replace(",", ".")), type, place);
}

function checked(number: number, type: ColumnType, place: Place): NumberReading {
  if (!(Math.abs(number) <= Number.MAX_SAFE_INTEGER)) return { fault: fault("too_large", place, {}) };
  if (type === "integer" && !Number.isInteger(number)) return { fault: fault("number", place, { isWhole: true }) };
  return { value: number === 0 ? 0 : number };
}
