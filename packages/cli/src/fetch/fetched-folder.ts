import { createHash } from "node:crypto";
import { existsSync, lstatSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { writeAside, writeSynced } from "../edition/write-aside.js";
import { Refusal } from "../refusal.js";
import { requireReplaceableFile } from "../regular-file.js";
import { type Origin, provenanceFile, provenanceText, readProvenance } from "./provenance.js";

/** A folder of what has been fetched, and where each file of it comes from. */
export interface FetchedFolder {
  /** A file that is as it was fetched, with where it comes from; undefined for one that is missing or changed. */
  held(file: string): { readonly origin: Origin; readonly bytes: Uint8Array } | undefined;
  /**
   * Puts a file in its place with where it comes from: both are on the disk before either is moved.
   *
   * @throws Refusal rather than write over a file from elsewhere.
   */
  save(bytes: Uint8Array, about: Omit<Origin, "sha256" | "bytes">): void;
  /** Says that a file is still the newest. */
  confirm(file: string, at: string): void;
  /** Removes the files of a table that are not among those of its newest query, if they are as they were fetched. */
  keepOnly(table: string, files: readonly string[]): void;
}

/** What a run that was cut off may have left beside a file's place. */
const leftover = /^(\d{5}(-metadata|-\d+)?|klass-131-changes|config|provenance)\.json\.\d+\.part$/;

/**
 * Opens a folder for what is fetched, and tidies away what a run that was cut off had not put in its place. To be called
 * under the folder's lock.
 *
 * @throws Refusal if the folder's list of origins is another kind of file.
 */
export function fetchedFolder(folder: string): FetchedFolder {
  const list = join(folder, provenanceFile);
  requireReplaceableFile(list);
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    if (entry.isFile() && leftover.test(entry.name)) rmSync(join(folder, entry.name));
  let origins = existsSync(list) ? readProvenance(readFileSync(list, "utf8")) : [];
  if (origins === undefined)
    throw new Refusal(`${list} er ikke skrevet av barneloftet fetch. Ingenting er hentet. Velg en annen mappe med -o.`);
  const known = (): readonly Origin[] => origins ?? [];
  const write = (next: readonly Origin[]): void => {
    writeAside(list, Buffer.from(provenanceText(next)));
    origins = next;
  };
  const held: FetchedFolder["held"] = (file) => {
    const origin = known().find((one) => one.file === file);
    const path = join(folder, file);
    if (!origin || !existsSync(path)) return undefined;
    const bytes = readFileSync(path);
    return hashOf(bytes) === origin.sha256 ? { origin, bytes } : undefined;
  };
  return {
    held,
    save(bytes, about) {
      const path = join(folder, about.file);
      requireReplaceableFile(path);
      if (existsSync(path) && !known().some(({ file }) => file === about.file))
        throw new Refusal(
          `${path} er ikke hentet av barneloftet fetch, og blir ikke skrevet over. Velg en annen mappe med -o.`,
        );
      const others = known().filter(({ file }) => file !== about.file);
      const next = [...others, { ...about, sha256: hashOf(bytes), bytes: bytes.length }];
      moveTogether([
        [list, Buffer.from(provenanceText(next))],
        [path, bytes],
      ]);
      origins = next;
    },
    confirm: (file, at) => write(known().map((one) => (one.file === file ? { ...one, confirmedAt: at } : one))),
    keepOnly(table, files) {
      const old = known().filter((one) => one.table === table && !files.includes(one.file));
      if (old.length === 0) return;
      for (const { file } of old) if (held(file)) rmSync(join(folder, file));
      write(known().filter((one) => !old.includes(one)));
    },
  };
}

const hashOf = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** Writes files beside their places, and moves them when the disk has them all. */
function moveTogether(files: readonly (readonly [path: string, bytes: Uint8Array])[]): void {
  const aside = (path: string): string => `${path}.${process.pid}.part`;
  try {
    for (const [path, bytes] of files) writeSynced(aside(path), bytes);
    for (const [path] of files) renameSync(aside(path), path);
  } catch (fault) {
    for (const path of files.map(([one]) => aside(one)))
      if (lstatSync(path, { throwIfNoEntry: false })?.isFile()) rmSync(path);
    throw fault;
  }
}
