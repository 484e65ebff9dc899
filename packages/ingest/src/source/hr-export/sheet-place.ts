import type { Sheet, SheetPlace } from "../../sheet/sheet.js";
import { isSheetWord } from "./meaning.js";
import { personalIn } from "./personal-text.js";

/** Where a sheet is. One whose name could be somebody's is told by its number in the workbook. */
export function sheetPlace(
  file: string,
  { name }: Sheet,
  index: number,
  isUnit: (text: string) => boolean,
): SheetPlace {
  if (name === undefined) return { file };
  const isNobodys = (isSheetWord(name) || isUnit(name)) && personalIn(name) === undefined;
  return { file, sheet: isNobodys ? name.trim() : String(index + 1) };
}
