import type { RegionPack } from "@barneloftet/analytics";
import { answersToCome, faultSentence } from "@barneloftet/ingest";
import { withPackLock } from "../pack-lock.js";
import { Refusal } from "../refusal.js";
import { isUnfinished } from "../write-files.js";
import { readCheckedPack } from "./read-checked-pack.js";

/**
 * Reads a region pack and says that it is in order, after completing what a merge that was cut off had left in it.
 *
 * @param today - the ISO day it is where the services are.
 * @throws Refusal with every fault, a line each.
 */
export async function check(folder: string, today: string): Promise<string> {
  return isUnfinished(folder) ? withPackLock(folder, () => checked(folder, today)) : checked(folder, today);
}

function checked(folder: string, today: string): string {
  const { pack } = readCheckedPack(folder);
  refuseToCome(folder, pack, today);
  return `Ingen feil i ${folder}: ${pack["structure/networks.csv"].length} nettverk, ${pack["structure/services.csv"].length} tjenester.`;
}

/** Answers of a day that has not come would stand over every real one. */
function refuseToCome(folder: string, pack: RegionPack, today: string): void {
  const faults = answersToCome(pack, today);
  if (faults.length > 0)
    throw new Refusal([`${faults.length} feil i ${folder}.`, ...faults.map(faultSentence)].join("\n"));
}
