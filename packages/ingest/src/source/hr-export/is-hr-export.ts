import type { Sheet } from "../../sheet/sheet.js";
import { bestHeader } from "./header.js";
import { headerMeanings } from "./meaning.js";
import { hasPersonalHeader } from "./personal-file.js";

/**
 * Whether a file is an export from an HR system: a sheet with a column of units or periods and one of numbers that are known,
 * or a header about persons beside such.
 */
export function isHrExport(sheets: readonly Sheet[]): boolean {
  const meanings = headerMeanings();
  return sheets.some((sheet) => bestHeader(sheet, meanings) !== undefined || hasPersonalHeader(sheet, meanings));
}
