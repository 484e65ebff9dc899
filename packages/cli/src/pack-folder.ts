import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { Refusal } from "./refusal.js";
import { foldersOnTheWay, refuseUnfinished } from "./write-files.js";

/** More than any pack needs; a larger file is a mistake, or meant to exhaust the machine. */
const mostMegabytes = 20;

/**
 * The CSV files of a region pack's folder, by their path inside it with `/` between. Links to files are followed.
 *
 * @throws Refusal if a file is too large to be part of a pack, or the files are not all of one writing.
 */
export function readPackFolder(folder: string): ReadonlyMap<string, Uint8Array> {
  refuseUnfinished(folder);
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !foldersOnTheWay.includes(relative(folder, path).split(sep)[0] ?? ""))
    .filter((path) => path.endsWith(".csv") && statSync(path, { throwIfNoEntry: false })?.isFile());
  for (const path of paths)
    if (statSync(path).size > mostMegabytes * 1_000_000)
      throw new Refusal(
        `${path} er for stor: en fil i en regionpakke kan være på ${mostMegabytes} MB. Del den opp, eller se etter om noe er feil.`,
      );
  const files = new Map(
    paths.toSorted().map((path) => [relative(folder, path).split(sep).join("/"), readFileSync(path)]),
  );
  refuseUnfinished(folder);
  return files;
}
