import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createRegion, type Region } from "@barneloftet/analytics";
import { type Figures, readRegionPack } from "@barneloftet/ingest";

const folder = fileURLToPath(new URL("../../data/trondelag/", import.meta.url));

/** The files of the pack of Trøndelag as they lie in the repository. */
export const files: ReadonlyMap<string, Uint8Array> = new Map(
  (readdirSync(folder, { recursive: true }) as string[])
    .filter((path) => path.endsWith(".csv"))
    .map((path) => [path.replaceAll("\\", "/"), readFileSync(`${folder}/${path}`)]),
);

function read(): { readonly region: Region; readonly figures: Figures } {
  const reading = readRegionPack(files);
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults.slice(0, 5)));
  return { region: createRegion(reading.pack, reading.figures.population), figures: reading.figures };
}

/** The region of Trøndelag and its published figures, read as the command line reads them. */
export const { region: trondelag, figures } = read();
