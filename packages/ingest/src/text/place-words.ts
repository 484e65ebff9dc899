import type { Fault } from "../fault.js";

/** Where a fault is: the file, and within it sheet, row and column as far as they are known. */
export function placeWords({ code, file, sheet, row, column }: Fault): string {
  const inJson = code.startsWith("statistics");
  // Where bytes are wrong, rows cannot be counted: the number is that of the line. A part of JSON has a place, no column.
  const rowWord = inJson || code === "encoding" || code === "nul" ? "linje" : "rad";
  const parts = [
    sheet === undefined ? undefined : `ark ${sheet}`,
    row === undefined ? undefined : `${rowWord} ${row}`,
    column === undefined ? undefined : inJson ? `ved ${unseen(column)}` : `kolonne ${column}`,
  ];
  return [unseen(file), ...parts.filter((part) => part !== undefined)].join(", ");
}

/** A name without characters that cannot be seen. */
const unseen = (name: string): string => name.replace(/[\p{Cc}\p{Cf}]+/gu, " ");
