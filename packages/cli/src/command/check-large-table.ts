import { createReadStream } from "node:fs";
import { type Fault, readTableStream } from "@barneloftet/ingest";
import type { Progress } from "../progress.js";

/** A table that was checked as it came: how many rows are in order, and what is wrong with others. */
export interface LargeTable {
  readonly name: string;
  readonly rows: number;
  readonly refused: boolean;
  readonly faults: readonly Fault[];
}

/** Faults that are told one by one; the rest is told as a number. */
const faultLimit = 200;

/** Checks each row of a table in the product's own columns by itself, as the file is read, without holding it. */
export async function checkLargeTable(path: string, name: string, progress: Progress): Promise<LargeTable> {
  const faults: Fault[] = [];
  let [rows, more, said, refused] = [0, 0, 0, false];
  progress(`Leser ${name}`);
  for await (const batch of readTableStream(name, createReadStream(path))) {
    rows += batch.figures.length;
    refused = batch.refused;
    // Why the whole file is refused comes last, and is told however many there are before.
    const told = [...batch.faults.slice(0, Math.max(0, faultLimit - faults.length))];
    const why = batch.refused ? batch.faults.slice(told.length).slice(-1) : [];
    more += batch.faults.length - told.length - why.length;
    faults.push(...told, ...why);
    if (rows - said >= 100_000) {
      progress(`Leser ${name} (${rows} rader)`);
      said = rows;
    }
  }
  return { name, rows: refused ? 0 : rows, refused, faults: more > 0 ? [...faults, moreFaults(name, more)] : faults };
}

const moreFaults = (file: string, more: number): Fault => ({
  ...{ code: "more_faults", file, more },
  ...{ row: undefined, column: undefined, found: undefined },
});
