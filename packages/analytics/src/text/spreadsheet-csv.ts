/**
 * Rows as a file that Norwegian Excel opens as it is: semicolons, UTF-8 with a byte order mark. A text that a spreadsheet
 * would take for a formula gets an apostrophe in front; a number, which is none, stays a number.
 */
export function spreadsheetCsv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((cells) => `${cells.map(cell).join(";")}\r\n`).join("")}`;
}

function cell(text: string): string {
  const isFormula = /^[=+\-@\t\r]/.test(text) && !/^-\d+(,\d+)?$/.test(text);
  const safe = isFormula ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
