/** Whole lines of a file, from chunks of it that end anywhere. */
export interface LineBlocks {
  /** The lines that end in what has come so far and were not given yet; empty where none does. */
  readonly add: (chunk: Uint8Array) => Uint8Array;
  /** What is left when the file ends: its last line, where no line break ends it. */
  readonly end: () => Uint8Array;
}

/** A line that is longer than this, in bytes, is given in parts: no record that is read is so long, so that it is refused. */
const longestLine = 4_000_000;

/**
 * Puts chunks together so that each block ends with a line break, since neither a letter nor a CR LF is then cut in two. The
 * first block has two bytes at least, which tell UTF-16.
 */
export function lineBlocks(): LineBlocks {
  let held: Uint8Array[] = [];
  let length = 0;
  let isFirst = true;
  const take = (chunk: Uint8Array, cut: number): Uint8Array => {
    const block = joined([...held, chunk.subarray(0, cut)]);
    held = cut < chunk.length ? [chunk.slice(cut)] : [];
    length = chunk.length - cut;
    isFirst = false;
    return block;
  };
  return {
    add(chunk) {
      const wasBreak = held.at(-1)?.at(-1) === cr && chunk.length > 0 && chunk[0] !== lf;
      const cut = afterLastBreak(chunk);
      if ((cut > 0 || wasBreak) && !(isFirst && length + cut < 2)) return take(chunk, cut);
      if (length > longestLine) return take(chunk, startOfLastLetter(chunk));
      held.push(chunk.slice());
      length += chunk.length;
      return nothing;
    },
    end: () => take(nothing, 0),
  };
}

const nothing = new Uint8Array(0);
const [lf, cr] = [0x0a, 0x0d];

/** The place after the last line break. A CR at the very end may be the first half of one. */
function afterLastBreak(chunk: Uint8Array): number {
  const before = chunk.length < 2 ? -1 : chunk.lastIndexOf(cr, chunk.length - 2);
  return Math.max(chunk.lastIndexOf(lf), before) + 1;
}

/** The place of the last byte of UTF-8 that begins a letter. */
function startOfLastLetter(chunk: Uint8Array): number {
  return Math.max(
    0,
    chunk.findLastIndex((byte) => (byte & 0xc0) !== 0x80),
  );
}

/** Bytes one after another; those of a single part as they are. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const [only = nothing, ...more] = parts.filter((part) => part.length > 0);
  if (more.length === 0) return only;
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
