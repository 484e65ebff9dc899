/** What a workbook may be at most. The packed size says nothing about what it comes to. */
export interface WorkbookLimits {
  /** Bytes of all its parts together, unpacked. */
  readonly unpacked: number;
  /** Rows of one sheet. */
  readonly rows: number;
}

/** Whether a workbook can be laid out; else what is wrong, and in which cell where it is one. */
export type WorkbookSize = "in_order" | "too_large" | "not_a_workbook" | WorkbookCell;

/** A cell without a value: a formula whose value its program has not saved, or an error such as #N/A. */
export interface WorkbookCell {
  readonly place: string;
  readonly problem: "unsaved" | "error";
}

/** More parts than any workbook of figures or answers has. */
const mostParts = 200;

/**
 * Whether a workbook can be unpacked and laid out without exhausting the machine: by the sizes it declares, by what its
 * parts come to when they are unpacked, which may be more, and by the addresses of its cells, since one cell in a far
 * corner makes rows of thousands. Parts that share bytes are no workbook: a small file could then be any size.
 */
export async function workbookSize(bytes: Uint8Array, { unpacked, rows }: WorkbookLimits): Promise<WorkbookSize> {
  const parts = partsIn(bytes);
  if (!parts) return "not_a_workbook";
  if (parts.length > mostParts) return "too_large";
  if (parts.some(({ end }, i) => end > (parts[i + 1]?.at ?? bytes.length))) return "not_a_workbook";
  let left = unpacked;
  if (parts.reduce((sum, part) => sum + part.unpacked, 0) > left) return "too_large";
  for (const part of parts) {
    const content = await unpack(bytes, part, left);
    if (content === undefined) return "too_large";
    left -= content.length;
    const text = new TextDecoder().decode(content);
    if (!/<([\w-]+:)?sheetData/.test(text)) continue;
    if (!isNear(text, rows)) return "too_large";
    const without = cellWithoutValue(text);
    if (without !== undefined) return without;
  }
  return "in_order";
}

/** The first cell with an error, or with a formula and no value: either would be read as nothing. */
function cellWithoutValue(sheet: string): WorkbookCell | undefined {
  if (!/<(?:[\w-]+:)?f[\s>/]|\st\s*=\s*["']e["']/.test(sheet)) return undefined;
  for (const [, attributes = "", content = ""] of sheet.matchAll(
    /<(?:[\w-]+:)?c(\s(?:[^<>/]|\/(?!>))*)>((?:(?!<\/(?:[\w-]+:)?c>)[\s\S]){0,20000})/g,
  )) {
    const type = /\st\s*=\s*["'](\w+)["']/.exec(attributes)?.[1];
    const isUnsaved = /<(?:[\w-]+:)?f[\s>/]/.test(content) && !/<(?:[\w-]+:)?v(?:\s[^>]*)?>[^<]/.test(content);
    if (type !== "e" && !isUnsaved) continue;
    const place = /\sr\s*=\s*["']([A-Z]{1,3}\d+)["']/.exec(attributes)?.[1] ?? "";
    return { place, problem: type === "e" ? "error" : "unsaved" };
  }
  return undefined;
}

/** A part of a zip file: where it and its bytes begin, where they end, and what it declares to be when unpacked. */
interface Part {
  readonly method: number;
  readonly at: number;
  readonly from: number;
  readonly end: number;
  readonly unpacked: number;
}

/** The parts of a zip file by its central directory, in the order of their bytes; undefined where it has none. */
function partsIn(bytes: Uint8Array): readonly Part[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === undefined) return undefined;
  const parts: Part[] = [];
  let entry = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 8, true); left > 0; left -= 1) {
    if (entry + 46 > view.byteLength || view.getUint32(entry, true) !== 0x02014b50) return undefined;
    const at = view.getUint32(entry + 42, true);
    if (at + 30 > view.byteLength) return undefined;
    const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
    parts.push({
      ...{ method: view.getUint16(entry + 10, true), at, from, end: from + view.getUint32(entry + 20, true) },
      unpacked: view.getUint32(entry + 24, true),
    });
    entry +=
      46 + view.getUint16(entry + 28, true) + view.getUint16(entry + 30, true) + view.getUint16(entry + 32, true);
  }
  return parts.toSorted((a, b) => a.at - b.at);
}

/** The last place where a directory may end: its comment is at most 65 535 bytes. */
function endOfDirectory(view: DataView): number | undefined {
  for (let at = view.byteLength - 22; at >= 0 && at > view.byteLength - 65_558; at -= 1)
    if (view.getUint32(at, true) === 0x06054b50) return at;
  return undefined;
}

/** What a part holds, or undefined where that is more bytes than the most: no more of it is then unpacked. */
async function unpack(bytes: Uint8Array, { method, from, end }: Part, most: number): Promise<Uint8Array | undefined> {
  const part = bytes.slice(from, end);
  if (method === 0) return part.length > most ? undefined : part;
  const pieces: Uint8Array[] = [];
  let length = 0;
  const reader = new Blob([part]).stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return joined(pieces, length);
    length += value.length;
    if (length > most) {
      await reader.cancel();
      return undefined;
    }
    pieces.push(value);
  }
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** The most cells that a sheet may be laid out to, empty ones included: those up to its last row and last column. */
const mostCells = 10_000_000;

/** A sheet has no more rows than are read, and its cells lie within 702 columns, near enough to be laid out. */
function isNear(sheet: string, most: number): boolean {
  let rows = 0;
  for (const _row of sheet.matchAll(/<([\w-]+:)?row[\s/>]/g)) {
    rows += 1;
    if (rows > most) return false;
  }
  let [lastRow, lastColumn] = [1, 1];
  for (const [, address = ""] of sheet.matchAll(/[\s"']r\s*=\s*["']([^"']*)["']/g)) {
    const [, letters = "", row] = /^([A-Z]{1,2})?(\d{1,7})$/.exec(address) ?? [];
    if (row === undefined) return false;
    lastRow = Math.max(lastRow, Number(row));
    lastColumn = Math.max(lastColumn, columnOf(letters));
    if (lastRow > most || lastRow * lastColumn > mostCells) return false;
  }
  return true;
}

/** The number of a column by its letters: 1 for A, 27 for AA. */
function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
