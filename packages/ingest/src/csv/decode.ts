import { type Fault, fault } from "../fault.js";

/**
 * The text of a UTF-8 file without its byte order mark, or the fault that says on which line it is something else. A letter
 * that is written as two characters becomes the one that looks the same, so that they are the same name.
 */
export function decode(file: string, bytes: Uint8Array): string | Fault {
  return decodeLines(file, bytes, { isFirst: true, before: 0 });
}

/** The text of some lines of a file, as `decode` gives it: whether they are its first, and how many stand before them. */
export function decodeLines(
  file: string,
  bytes: Uint8Array,
  { isFirst, before }: { readonly isFirst: boolean; readonly before: number },
): string | Fault {
  if (isFirst && isUtf16(bytes)) return fault("encoding", { file, row: 1 }, { guess: "utf-16" });
  try {
    const text = (isFirst ? new TextDecoder("utf-8", { fatal: true }) : laterLines).decode(bytes);
    const nul = text.indexOf("\0");
    if (nul >= 0) return fault("nul", { file, row: before + text.slice(0, nul).split("\n").length }, {});
    if (isFirst && text.startsWith("\ufeff")) return fault("byte_order_marks", { file, row: 1 }, {});
    return text.normalize("NFC");
  } catch {
    return fault("encoding", { file, row: before + firstBadLine(bytes) }, { guess: "single-byte" });
  }
}

/** A byte order mark is one at the start of a file only. */
const laterLines = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function isUtf16([first, second]: Uint8Array): boolean {
  const marked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return marked || (first === 0) !== (second === 0);
}

/** A line feed is never a part of another UTF-8 character, so lines can be decoded one by one. */
function firstBadLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let line = 1;
  for (let start = 0; ; line += 1) {
    const end = bytes.indexOf(0x0a, start);
    try {
      decoder.decode(bytes.subarray(start, end < 0 ? bytes.length : end));
    } catch {
      return line;
    }
    if (end < 0) return line;
    start = end + 1;
  }
}
