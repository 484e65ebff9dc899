import type { Fault } from "../fault.js";
import { decodeLines } from "./decode.js";
import { lineBlocks } from "./line-blocks.js";

/** The text of a file from chunks of its bytes, whole lines at a time. */
export interface LineTexts {
  readonly add: (chunk: Uint8Array) => string;
  /** The rest of the text, and why the file cannot be read as text at all, found in any line of it. */
  readonly end: () => { readonly text: string; readonly fault: Fault | undefined };
}

/** Reads the text of a UTF-8 file as it comes. From the first line that is none, nothing more is given. */
export function lineTexts(file: string): LineTexts {
  const blocks = lineBlocks();
  let isFirst = true;
  let before = 0;
  let wrong: Fault | undefined;
  const textOf = (block: Uint8Array): string => {
    // Later lines are looked at for what is worse, so that the same is said however a file is cut.
    if (block.length === 0 || wrong?.code === "encoding") return "";
    const text = decodeLines(file, block, { isFirst, before });
    isFirst = false;
    before += lineFeeds(block);
    if (typeof text !== "string" && (text.code !== "nul" || wrong?.code !== "nul")) wrong = text;
    return typeof text === "string" && wrong === undefined ? text : "";
  };
  return {
    add: (chunk) => textOf(blocks.add(chunk)),
    end: () => ({ text: textOf(blocks.end()), fault: wrong }),
  };
}

function lineFeeds(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(0x0a); at >= 0; at = bytes.indexOf(0x0a, at + 1)) count += 1;
  return count;
}
