import { createRegion, type PopulationRow, type Region } from "@barneloftet/analytics";
import type { Fault } from "../../fault.js";
import type { Figures } from "./figures.js";
import { readRegionPack } from "./read.js";

/** A region with its figures, or every fault that was found. */
export type RegionReading =
  | { readonly ok: true; readonly region: Region; readonly figures: Figures }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/**
 * A region from the bytes of a pack's files, keyed by path within the pack: the one call from files to analysis.
 *
 * Never throws for what the files hold.
 */
export function readRegion(files: ReadonlyMap<string, Uint8Array>): RegionReading {
  const reading = readRegionPack(files);
  if (!reading.ok) return reading;
  const population = reading.figures.population as unknown as readonly PopulationRow[];
  return { ok: true, region: createRegion(reading.pack, population), figures: reading.figures };
}
