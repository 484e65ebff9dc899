import type { Fault } from "../../fault.js";
import { cellsOf } from "./cells.js";
import type { JsonStatDataset } from "./dataset.js";
import { dimensionsOf } from "./dimensions.js";
import { isRecord, type JsonRecord, jsonRecord, own } from "./json-record.js";
import { isDataset, parseRaw, rawHead } from "./raw.js";
import { reporter } from "./reporter.js";

/** The most cells of a dataset that is read; Statistics Norway gives 800 000 at a time. */
export const mostCells = 2_000_000;

/** A dataset, or every reason why the file is not read; of more than ten faults, the first ten. */
export type JsonStatReading =
  | { readonly ok: true; readonly dataset: JsonStatDataset }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/**
 * Reads a dataset of JSON-stat 2, as Statistics Norway gives figures. All of it is read, or none.
 *
 * Never throws for what the bytes hold. Symbols stand as they were printed beside the figure: one that is hidden (`:`),
 * not applicable (`.`) or missing (`..`) has no figure, `-` has the 0 that the file gives. Numbers written as text, whole
 * numbers that a computer would round, and positions that are told twice are faults.
 *
 * @param file - what the file is called in faults.
 */
export function readJsonStat(file: string, bytes: Uint8Array): JsonStatReading {
  const read = jsonRecord(file, bytes);
  if (!read.ok) return read;
  const { record } = read;
  const report = reporter(file);
  const refused = (): JsonStatReading => ({ ok: false, faults: report.faults });
  const head = isDataset(record, report) ? parseRaw(rawHead, record, report) : undefined;
  if (!head) return refused();
  const dimensions = dimensionsOf(record, head, report);
  const count = head.size.reduce((product, length) => product * length, 1);
  if (count > mostCells) report.limit("size", mostCells, "cells");
  if (report.faults.length > 0) return refused();
  const cells = cellsOf(record, count, report);
  if (report.faults.length > 0) return refused();
  const { label, source, updated, note, size } = head;
  return {
    ok: true,
    dataset: {
      ...{ label: label ?? "", source: source ?? undefined, updated: updated ?? undefined },
      ...{ notes: typeof note === "string" ? [note] : (note ?? []), tableId: tableIdOf(record), dimensions, size },
      ...cells,
    },
  };
}

/** The table's number, in the part of the file that is PxWeb's own. */
function tableIdOf(record: JsonRecord): string | undefined {
  const extension = own(record, "extension");
  const px = isRecord(extension) ? own(extension, "px") : undefined;
  const id = isRecord(px) ? own(px, "tableid") : undefined;
  return typeof id === "string" ? id : undefined;
}
