import { readdirSync, readFileSync } from "node:fs";
import { createRegion, type Dated, type Region } from "@barneloftet/analytics";
import { type Figures, readRegionPack } from "@barneloftet/ingest";

const data = new URL("../../data/", import.meta.url);

/** The folders of all packs of the repository. */
export const packNames: readonly string[] = readdirSync(data, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** A pack's files as they lie in the repository, by their path in it. */
export function filesOf(pack: string): ReadonlyMap<string, Uint8Array> {
  const folder = new URL(`${pack}/`, data);
  return new Map(
    (readdirSync(folder, { recursive: true }) as string[])
      .map((path) => path.replaceAll("\\", "/"))
      .filter((path) => path.endsWith(".csv"))
      .map((path) => [path, readFileSync(new URL(path, folder))]),
  );
}

/** A pack's region and figures, read as the command line reads them. */
export function regionOf(pack: string): { readonly region: Region; readonly figures: Figures } {
  const reading = readRegionPack(filesOf(pack));
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults.slice(0, 5)));
  return { region: createRegion(reading.pack, reading.figures.population), figures: reading.figures };
}

/** Ids, codes, names and short names of a pack and of all its units, of any time; where each stands. */
export function wordsOf({ pack }: Region): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  const add = (file: string, ...found: readonly string[]) => {
    for (const word of found) words.set(word.toLowerCase(), `${file}: ${word}`);
  };
  for (const { id, name } of pack["pack.csv"]) add("pack.csv", id, name);
  for (const { id, name } of pack["structure/networks.csv"]) add("structure/networks.csv", id, name);
  for (const { id, name } of pack["structure/services.csv"]) add("structure/services.csv", id, name);
  for (const { id, name } of pack["structure/areas.csv"]) add("structure/areas.csv", id, name);
  for (const { code, name } of pack["structure/districts.csv"]) add("structure/districts.csv", code, name);
  for (const { code, name, short_name } of pack["structure/municipalities.csv"])
    add("structure/municipalities.csv", code, name, short_name);
  return words;
}

/** What the units of two packs are called alike, in either. */
export function sharedWords(a: Region, b: Region): readonly string[] {
  const others = wordsOf(b);
  return [...wordsOf(a)].filter(([word]) => others.has(word)).map(([word, place]) => `${place} = ${others.get(word)}`);
}

/** An answer that is known. */
export function known<T>(answer: Dated<T>): T {
  if (answer.kind !== "known") throw new Error(answer.because.nb);
  return answer.value;
}

/** Rows by a key, in their order. */
export function grouped<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, readonly T[]> {
  const groups = new Map<string, readonly T[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
}
