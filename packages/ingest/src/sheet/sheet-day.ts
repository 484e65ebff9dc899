import { isDay } from "../csv/date-fault.js";
import { type Fault, fault, type Place } from "../fault.js";
import { cellText, type SheetCell } from "./sheet.js";

/** A day that could be read, or why it could not. */
export type DayReading = { readonly day: string } | { readonly fault: Fault };

/** Reads a cell as a day, as a workbook holds it (an ISO day) or as Norwegians write it (31.12.2024). */
export function sheetDay(cell: SheetCell | undefined, place: Place): DayReading {
  const text = cellText(cell);
  if (text === "") return { fault: fault("empty_cell", place, {}) };
  const [, date, month, year] = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text) ?? [];
  const iso = date && month && year ? `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}` : text;
  if (isDay(iso)) return { day: iso };
  return { fault: fault(/^\d{4}-\d{2}-\d{2}$/.test(iso) ? "no_such_day" : "norwegian_day_form", place, {}) };
}
