import { existsSync } from "node:fs";
import { faultSentence, type RegionPackReading, readRegionPack } from "@barneloftet/ingest";
import { readPackFolder } from "../pack-folder.js";
import { Refusal } from "../refusal.js";

type Read = Extract<RegionPackReading, { ok: true }>;

/**
 * Reads a pack's folder, all or nothing.
 *
 * @throws Refusal with every fault, a line each, if anything in the pack is wrong.
 */
export function readCheckedPack(folder: string): Read & { readonly files: ReadonlyMap<string, Uint8Array> } {
  if (!existsSync(folder)) throw new Refusal(`Mappen ${folder} finnes ikke.`);
  const files = readPackFolder(folder);
  const reading = readRegionPack(files);
  if (!reading.ok)
    throw new Refusal(
      [`${reading.faults.length} feil i ${folder}. Ingenting er lest inn.`, ...reading.faults.map(faultSentence)].join(
        "\n",
      ),
    );
  return { ...reading, files };
}
