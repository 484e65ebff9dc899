import type { ColumnType } from "@barneloftet/analytics";
import { type Fault, fault, type Place } from "../../fault.js";
import { type NumberReading, norwegianNumber } from "../../sheet/norwegian-number.js";
import { cellText, type SheetCell } from "../../sheet/sheet.js";

/** The sign before decimals. */
export type DecimalSign = "comma" | "point";

/** A cell of numbers, and where it is, which is asked for only where something is wrong. */
export interface NumberCell {
  readonly cell: SheetCell | undefined;
  readonly place: () => Place;
}

const nowhere: Place = { file: "", row: undefined, column: undefined, found: undefined };

/** Reads a number with decimals after a comma, or after a point where the file has points. */
export function hrNumber({ cell, place }: NumberCell, type: ColumnType, decimal: DecimalSign): NumberReading {
  const read = numberAt(cell, type, decimal, nowhere);
  return "fault" in read ? numberAt(cell, type, decimal, place()) : read;
}

function numberAt(cell: SheetCell | undefined, type: ColumnType, decimal: DecimalSign, place: Place): NumberReading {
  const text = cellText(cell);
  if (decimal === "comma" || typeof cell === "number" || text === ".") return norwegianNumber(cell, type, place);
  if (text.includes(",")) return { fault: fault("number", place, { isWhole: type === "integer" }) };
  return norwegianNumber(text === ".." ? text : text.replace(".", ","), type, place);
}

/**
 * The sign before decimals in a file: a point where every number with decimals has one, with not exactly three digits after
 * it, and none has a comma; else a comma. Some of each is a fault.
 */
export function decimalSign(cells: Iterable<NumberCell>): DecimalSign | Fault {
  let comma: NumberCell["place"] | undefined;
  let point: NumberCell["place"] | undefined;
  let isThree = false;
  for (const { cell, place } of cells) {
    if (typeof cell === "number") continue;
    const text = cellText(cell);
    if (/^-?\d[\d\s]*,\d+$/.test(text)) comma ??= place;
    else if (/^-?\d[\d\s]*\.\d{3}$/.test(text)) isThree = true;
    else if (/^-?\d[\d\s]*\.\d+$/.test(text)) point ??= place;
    if (comma !== undefined && point !== undefined) return mixed(comma(), point());
  }
  return point !== undefined && comma === undefined && !isThree ? "point" : "comma";
}

function mixed(comma: Place, point: Place): Fault {
  const elsewhere = point.sheet === undefined || point.sheet === comma.sheet ? {} : { otherSheet: comma.sheet ?? "" };
  return fault("hr_mixed_decimals", point, { otherRow: comma.row ?? 1, ...elsewhere });
}
