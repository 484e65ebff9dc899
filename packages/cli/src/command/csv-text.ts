/** A row by the names of its columns; what is undefined stands as an empty cell. */
export type CsvRow = Readonly<Record<string, unknown>>;

/** Rows as the text of a file of a region pack, the columns in the order of the header. */
export function csvText(header: readonly string[], rows: readonly CsvRow[]): string {
  const lines = rows.map((row) => header.map((column) => cell(row[column])));
  return [header, ...lines].map((cells) => `${cells.join(",")}\n`).join("");
}

/** The names of the columns of a file that is in order. */
export function headerOf(bytes: Uint8Array | undefined): readonly string[] {
  const [line = ""] = new TextDecoder().decode(bytes).split(/\r?\n|\r/);
  return line.split(",").map((name) => name.replaceAll('"', ""));
}

function cell(value: unknown): string {
  const text = value === undefined ? "" : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
