import { lstatSync, statSync } from "node:fs";
import { Refusal } from "./refusal.js";

/**
 * Sees that files are there and can be read to their end; links to files can.
 *
 * @throws Refusal for the first that is missing, or is a folder, a pipe or a device.
 */
export function requireRegularFiles(files: readonly string[]): void {
  for (const file of files) {
    const found = statSync(file, { throwIfNoEntry: false });
    if (!found) throw new Refusal(`Finner ikke filen ${file}. Ingenting er skrevet.`);
    if (!found.isFile())
      throw new Refusal(
        `${file} er ikke en vanlig fil og blir ikke lest. Oppgi filen med svarene. Ingenting er skrevet.`,
      );
  }
}

/**
 * Sees that a place to write to is free, or holds a file that can be replaced.
 *
 * @throws Refusal for a folder, a pipe, a device, or a link: what it points at would be left as it was.
 */
export function requireReplaceableFile(out: string): void {
  if (lstatSync(out, { throwIfNoEntry: false })?.isFile() === false)
    throw new Refusal(`${out} er ikke en vanlig fil og blir ikke skrevet over. Velg et annet navn med -o.`);
}
