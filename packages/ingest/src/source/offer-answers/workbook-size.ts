/** The most that a workbook may hold when it is unpacked, in bytes; the packed size says nothing about it. */
export const unpackedLimit = 20_000_000;

/** What the parts of a workbook would take when unpacked. */
export type WorkbookSize = "in_order" | "too_large" | "not_a_workbook";

/** More parts than any workbook of answers has. */
const mostParts = 200;

/**
 * Whether a workbook can be unpacked and laid out without exhausting the machine: by the sizes it declares, by what its
 * parts come to when they are unpacked, which may be more, and by the addresses of its cells, since one cell in a far
 * corner makes rows of thousands. Parts that share bytes are no workbook: a small file could then be any size.
 */
export async function workbookSize(bytes: Uint8Array): Promise<WorkbookSize> {
  const parts = partsIn(bytes);
  if (!parts) return "not_a_workbook";
  if (parts.length > mostParts) return "too_large";
  if (parts.some(({ end }, i) => end > (parts[i + 1]?.at ?? bytes.length))) return "not_a_workbook";
  let left = unpackedLimit;
  if (parts.reduce((sum, { unpacked }) => sum + unpacked, 0) > left) return "too_large";
  for (const part of parts) {
    const content = await unpack(bytes, part, left);
    if (content === undefined) return "too_large";
    left -= content.length;
    const text = new TextDecoder().decode(content);
    if (/<([\w-]+:)?sheetData/.test(text) && !isNear(text)) return "too_large";
  }
  return "in_order";
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

/** Every address in a sheet lies within 702 columns and 99 999 rows, and its rows are not many more than are read. */
function isNear(sheet: string): boolean {
  const rows = sheet.match(/<([\w-]+:)?row[\s/>]/g) ?? [];
  const addresses = [...sheet.matchAll(/[\s"']r\s*=\s*["']([^"']*)["']/g)];
  return rows.length <= 10_000 && addresses.every(([, address = ""]) => /^([A-Z]{1,2})?\d{1,5}$/.test(address));
}
