import { type Fault, fault } from "../fault.js";

/** The text of a file and how it was written, or the fault of one that is no text. */
export type FileText = { readonly text: string; readonly encoding: "utf-8" | "utf-16" | "windows-1252" } | Fault;

/**
 * The text of a file that any program may have written: UTF-8, UTF-16 with its byte order mark, else the one byte a letter
 * of Western Windows. A letter written as two characters becomes the one that looks the same.
 */
export function fileText(file: string, bytes: Uint8Array): FileText {
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding === "utf-16" ? utf16Of(bytes) : encoding).decode(bytes);
  const nul = text.indexOf("\0");
  if (nul >= 0) return fault("nul", { file, row: text.slice(0, nul).split("\n").length }, {});
  return { text: asWindows(text.replace(/^\ufeff+/, "")).normalize("NFC"), encoding };
}

/** What Windows writes with the bytes 80 to 9F, in their order; those that it has no letter for stay as they are. */
const windows = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** The letters of Windows where a decoder gives control characters for them, as those of some versions of Node do. */
const asWindows = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, (sign) => windows[sign.charCodeAt(0) - 0x80] ?? sign);

function encodingOf(bytes: Uint8Array): "utf-8" | "utf-16" | "windows-1252" {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return "utf-16";
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return "utf-8";
  } catch {
    return "windows-1252";
  }
}

const utf16Of = ([first]: Uint8Array): string => (first === 0xff ? "utf-16le" : "utf-16be");
