import { closeSync, existsSync, openSync, readFileSync, readSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { createRegion, type Region, type RegionPack } from "@barneloftet/analytics";
import {
  type CollectedFile,
  childLevelFault,
  type Figures,
  faultSentence,
  figureLimits,
  type HrMapping,
  headBytes,
  isTableHead,
  largeTableBytes,
  readCollected,
  regionsOfCollected,
} from "@barneloftet/ingest";
import type { Progress } from "../progress.js";
import { Lacking, Refusal } from "../refusal.js";
import { nameText } from "../terminal-text.js";
import { packFolders } from "./form-region.js";
import { readCheckedPack } from "./read-checked-pack.js";

/** A region as its pack's folder says it, and the folder. */
export interface SentTo {
  readonly region: Region;
  readonly pack: RegionPack;
  readonly figures: Figures;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** A file that was sent in: what it is called in sentences, its bytes, and what it gave. */
export interface SentFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly read: CollectedFile;
}

/** What a file that was sent in is called in sentences: its name, or its path where several have it. */
export function sentName(path: string, paths: readonly string[]): string {
  const isOnly = paths.filter((one) => basename(one) === basename(path)).length === 1;
  return nameText(isOnly ? basename(path) : path);
}

/**
 * Whether a file is a table in the product's own columns that is too large to be held whole, and can be read as it comes.
 *
 * @throws Lacking if it is such a table and larger than any that is read.
 */
export function isLargeTable(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isFile() || found.size <= figureLimits.bytes || !isTableHead(headOf(path))) return false;
  if (found.size > largeTableBytes) throw new Lacking(tooLarge(path, largeTableBytes));
  return true;
}

const tooLarge = (path: string, limit: number): string =>
  `${path} er større enn ${limit / 1_000_000} MB og blir ikke lest. Se etter om det er riktig fil, eller del den opp.`;

/**
 * The bytes of files that were sent in, by what each is called in sentences among all that were.
 *
 * @throws Lacking for the first that is missing, no file, so large that it is not read, or with a row for each child.
 */
export function bytesOfSent(paths: readonly string[], all: readonly string[] = paths): ReadonlyMap<string, Uint8Array> {
  return new Map(
    paths.map((path) => {
      const found = statSync(path, { throwIfNoEntry: false });
      if (!found) throw new Lacking(`Finner ikke filen ${path}. Ingenting er skrevet.`);
      if (!found.isFile()) throw new Lacking(`${path} er ikke en vanlig fil og blir ikke lest. Ingenting er skrevet.`);
      if (found.size > figureLimits.bytes) throw new Lacking(tooLarge(path, figureLimits.bytes));
      const name = sentName(path, all);
      const ofChildren = childLevelFault(name, headOf(path));
      if (ofChildren) throw new Lacking(`${faultSentence(ofChildren)} Ingenting er skrevet.`);
      return [name, readFileSync(path)];
    }),
  );
}

/** The first bytes of a file, by which one that is not to be read is told. */
function headOf(path: string): Uint8Array {
  const head = new Uint8Array(headBytes);
  const opened = openSync(path, "r");
  try {
    return head.subarray(0, readSync(opened, head));
  } finally {
    closeSync(opened);
  }
}

/**
 * The pack that files are for: that of the folder given, or the one in `data/` whose region the files name.
 *
 * @throws Refusal if the files name none at hand, or several.
 */
export async function packOfSent(place: string | undefined, files: ReadonlyMap<string, Uint8Array>): Promise<SentTo> {
  if (place !== undefined) return openPack(place);
  const said = new Set<string>();
  for (const [name, bytes] of files) for (const region of await regionsOfCollected(name, bytes)) said.add(region);
  const folders = packFolders();
  const found = folders.filter((folder) => regionsIn(folder, said).length > 0);
  const [only, ...more] = found;
  if (only !== undefined && more.length === 0) return openPack(only);
  throw new Refusal(
    more.length > 0
      ? `Filene gjelder flere regioner (${found.flatMap((folder) => regionsIn(folder, said)).join(", ")}). Les inn en region om gangen.`
      : `Ser ikke hvilken region filene gjelder (ingen av ${folders.join(", ")}). Oppgi mappen til regionpakken med --pack.`,
  );
}

/** For which region and on which day files are read, how an HR export's columns are called, and who is told how far it is. */
interface ReadOptions {
  readonly region: Region;
  readonly today: string;
  readonly mapping: HrMapping | undefined;
  readonly progress: Progress;
}

/** Reads every file for a region. What day it is, the caller says. */
export async function readSent(
  files: ReadonlyMap<string, Uint8Array>,
  { region, today, mapping, progress }: ReadOptions,
): Promise<readonly SentFile[]> {
  const sent: SentFile[] = [];
  for (const [name, bytes] of files) {
    progress(`Leser ${name} (${sent.length + 1} av ${files.size})`);
    sent.push({ name, bytes, read: await readCollected(name, bytes, { region, today, mapping }) });
  }
  return sent;
}

/** Those of some regions whose id stands in a cell of a folder's pack.csv: no more of the pack is read to tell. */
function regionsIn(folder: string, regions: ReadonlySet<string>): readonly string[] {
  const cells = new Set(readFileSync(join(folder, "pack.csv"), "utf8").split(/[\r\n,"]+/));
  return [...regions].filter((region) => cells.has(region));
}

function openPack(folder: string): SentTo {
  if (!existsSync(folder)) throw new Refusal(`Mappen ${folder} finnes ikke.`);
  const { pack, figures, files } = readCheckedPack(folder);
  return { region: createRegion(pack, figures.population), pack, figures, files };
}
