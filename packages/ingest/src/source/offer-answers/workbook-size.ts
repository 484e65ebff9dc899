/** The most that a workbook may hold when it is unpacked, in bytes; the packed size says nothing about it. */
export const unpackedLimit = 20_000_000;

/** What the parts of a workbook would take when unpacked. */
export type WorkbookSize = "in_order" | "too_large" | "not_a_workbook";

/**
 * Whether a workbook can be unpacked and laid out without exhausting the machine: by the sizes it declares, which the
 * unpacking keeps to, and by the addresses of its cells, since one cell in a far corner makes rows of thousands.
 */
export async function workbookSize(bytes: Uint8Array): Promise<WorkbookSize> {
  const entries = entriesIn(bytes);
  if (!entries) return "not_a_workbook";
  if (entries.reduce((sum, { unpacked }) => sum + unpacked, 0) > unpackedLimit) return "too_large";
  for (const entry of entries) {
    const text = await textOf(bytes, entry);
    if (text === undefined) return "not_a_workbook";
    if (/<([\w-]+:)?sheetData/.test(text) && !isNear(text)) return "too_large";
  }
  return "in_order";
}

interface Entry {
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly at: number;
}

/** The entries of a zip file by its central directory; undefined where it has none. */
function entriesIn(bytes: Uint8Array): readonly Entry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === undefined) return undefined;
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 8, true); left > 0; left -= 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== 0x02014b50) return undefined;
    entries.push({
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    });
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The last place where a directory may end: its comment is at most 65 535 bytes. */
function endOfDirectory(view: DataView): number | undefined {
  for (let at = view.byteLength - 22; at >= 0 && at > view.byteLength - 65_558; at -= 1)
    if (view.getUint32(at, true) === 0x06054b50) return at;
  return undefined;
}

async function textOf(bytes: Uint8Array, { method, packed, at }: Entry): Promise<string | undefined> {
  if (at + 30 > bytes.length) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const part = bytes.slice(from, from + packed);
  if (method === 0) return new TextDecoder().decode(part);
  const stream = new Blob([part]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  const decoder = new TextDecoder();
  let text = "";
  for (const reader = stream.getReader(); ; ) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    text += decoder.decode(value, { stream: true });
    if (text.length > unpackedLimit) return undefined;
  }
}

/** Every address in a sheet lies within 702 columns and 99 999 rows, and its rows are not many more than are read. */
function isNear(sheet: string): boolean {
  const rows = sheet.match(/<([\w-]+:)?row[\s/>]/g) ?? [];
  const addresses = [...sheet.matchAll(/[\s"']r\s*=\s*["']([^"']*)["']/g)];
  return rows.length <= 10_000 && addresses.every(([, address = ""]) => /^([A-Z]{1,2})?\d{1,5}$/.test(address));
}
