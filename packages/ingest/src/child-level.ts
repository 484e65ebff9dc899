import { type Fault, fault } from "./fault.js";

/** So many bytes of a file are enough to see its first element. */
export const headBytes = 65_536;

/**
 * The fault of a file with a row for each child, as KOSTRA 15F and Barnevernsregisteret: XML whose first element is
 * `Barnevern`. Undefined for any other. No more than the file's head is looked at, and nothing of it is repeated.
 */
export function childLevelFault(file: string, bytes: Uint8Array): Fault | undefined {
  const isChildLevel = /^<([\w.-]+:)?barnevern([\s/>]|$)/i.test(fromFirstElement(headText(bytes)));
  return isChildLevel ? fault("child_level", { file }, {}) : undefined;
}

/** The text that a file begins with. Whichever letters the rest is written in, these are the same. */
function headText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const isWide = first === 0xff || second === 0;
  const encoding = isWide ? "utf-16le" : first === 0xfe || first === 0 ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding).decode(bytes.subarray(0, headBytes));
}

/** What stands before the first element of XML, by how it begins and ends. */
const before = [
  { begins: "<?", ends: "?>" },
  { begins: "<!--", ends: "-->" },
  { begins: "<!", ends: ">" },
] as const;

function fromFirstElement(text: string): string {
  let rest = text.trimStart();
  for (;;) {
    const part = before.find(({ begins }) => rest.startsWith(begins));
    if (part === undefined) return rest;
    // A document type may hold declarations of its own, which end as it does.
    const own = part.begins === "<!" && /^[^[>]*\[/.test(rest) ? Math.max(0, rest.indexOf("]")) : 0;
    const end = rest.indexOf(part.ends, own);
    if (end < 0) return "";
    rest = rest.slice(end + part.ends.length).trimStart();
  }
}
