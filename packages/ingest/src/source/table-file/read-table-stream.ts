import { fault } from "../../fault.js";
import type { CollectedReading } from "../../figures/collected.js";
import { largeTableBytes } from "../../sheet/sheet-limits.js";
import { piecesOf, tableReader } from "./table-reader.js";

/**
 * Reads a table of figures as CSV in the product's own columns as its bytes come, however large they are, in little memory:
 * batches of figures and faults by the same rules as a smaller file. Each row is checked by itself; rows are not held
 * against each other.
 *
 * The last batch says whether the file is refused, and why in its last faults: then no figure of an earlier batch is to be
 * used either. Never throws for what the file holds.
 *
 * @param file - what the file is called in faults.
 * @param chunks - its bytes in order, as those of a stream; a chunk may end anywhere.
 */
export async function* readTableStream(
  file: string,
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<CollectedReading, void, undefined> {
  const reader = tableReader(file);
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.length;
    if (bytes > largeTableBytes) {
      const why = fault("file_too_large", { file }, { megabytes: largeTableBytes / 1_000_000 });
      yield { figures: [], faults: [why], refused: true };
      return;
    }
    for (const piece of piecesOf(chunk)) {
      const batch = reader.add(piece);
      if (batch.figures.length + batch.faults.length > 0) yield { ...batch, refused: false };
    }
  }
  const { isNoTable: _, ...last } = reader.end();
  yield last;
}
