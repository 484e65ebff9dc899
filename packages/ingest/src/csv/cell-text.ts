import { type Fault, fault, type Place } from "../fault.js";

/** The longest cell that is read, in characters. */
export const cellLimit = 4000;

/**
 * What is wrong with the text of a cell, whatever its column: blanks around it, or something that is no plain text.
 *
 * Formulas are refused because the pack is opened in spreadsheets; markup because it is shown in pages; control and
 * direction characters because a reader does not see them. Line breaks inside a cell are allowed.
 */
export function cellTextFault(place: Place & { readonly found: string }): Fault | undefined {
  const cell = place.found;
  if (isPlain(cell)) return undefined;
  if (cell.length > cellLimit) return fault("too_long", place, { limit: cellLimit });
  const hidden = invisible.exec(cell)?.[0];
  if (hidden !== undefined) return fault("character", place, { codePoint: codePoint(hidden) });
  if (cell !== cell.trim()) return fault("padded", place, {});
  if (/Ã[\u0080-\u00bf]/.test(cell)) return fault("double_encoded", place, {});
  if (isFormula(cell)) return fault("formula", place, {});
  if (/<[a-z!/]/i.test(cell)) return fault("markup", place, {});
  return undefined;
}

/** Whether a cell is of ids, days and numbers only, as most are: nothing is wrong with its text, and no more need be asked. */
export const isPlain = (cell: string): boolean => cell.length <= cellLimit && /^\w[\w.:-]*$/.test(cell);

/** What a spreadsheet would compute: a sign begins a formula unless only digits, blanks, commas and points follow. */
const isFormula = (cell: string): boolean => /^[=@]/.test(cell) || /^[+-].*[^\d\s.,]/s.test(cell);

/**
 * Control characters but line breaks; format characters, as soft hyphens, zero-width and direction marks; others that leave
 * no mark, as fillers and variation selectors; separators but a blank and a non-breaking one; the blank of Braille; and what
 * is no character of a text: of private use, of no use yet, halves of a pair, the replacement character.
 */
const invisible = /(?![\n\r\t \u00a0])[\p{C}\p{Default_Ignorable_Code_Point}\p{Z}\u2800\ufffd]/u;

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
