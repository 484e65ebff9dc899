import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { PackUnits, Region } from "@barneloftet/analytics";
import { manifest } from "../edition/manifest.js";
import { readEdition } from "../edition/read-edition.js";

/** Every unit id of a region's pack, of any level and any time. */
export function packUnits({ id, kind, pack }: Region): PackUnits {
  const ids = ["networks", "services", "areas"] as const;
  const codes = ["municipalities", "districts"] as const;
  return {
    id,
    kind,
    units: new Set([
      id,
      ...ids.flatMap((name) => pack[`structure/${name}.csv`].map((row) => row.id)),
      ...codes.flatMap((name) => pack[`structure/${name}.csv`].map((row) => row.code)),
    ]),
  };
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
