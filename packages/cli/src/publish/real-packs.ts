import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { createRegion, type PackUnits, packUnits } from "@barneloftet/analytics";
import { packFolders } from "../command/form-region.js";
import { readCheckedPack } from "../command/read-checked-pack.js";
import { manifest } from "../edition/manifest.js";
import { readEdition } from "../edition/read-edition.js";

/** The units of every real region at hand: those of a folder of editions, else those of the packs in `data/`. */
export async function realPacksAtHand(editions: string): Promise<readonly PackUnits[]> {
  const found = await realPacks(editions);
  if (found.length > 0 || !existsSync("data")) return found;
  return packFolders()
    .map((folder) => readCheckedPack(folder))
    .filter(({ pack }) => pack["pack.csv"][0]?.kind === "real")
    .map(({ pack, figures }) => packUnits(createRegion(pack, figures.population)));
}

/** The units of every real edition in a folder of editions. */
export async function realPacks(editions: string): Promise<readonly PackUnits[]> {
  const found: PackUnits[] = [];
  for (const file of readdirSync(editions).filter((name) => name.endsWith(".json"))) {
    const read = manifest.safeParse(JSON.parse(readFileSync(join(editions, file), "utf8")));
    if (!read.success || read.data.kind !== "real") continue;
    const { region, connection } = await readEdition(editions, basename(file, ".json"));
    connection.closeSync();
    found.push(packUnits(region));
  }
  return found;
}
