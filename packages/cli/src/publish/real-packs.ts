import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { type PackUnits, packUnits } from "@barneloftet/analytics";
import { manifest } from "../edition/manifest.js";
import { readEdition } from "../edition/read-edition.js";

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
