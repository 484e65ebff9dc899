import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** The files of a region pack's folder, by their path inside it with `/` between; README files are left out. */
export function readPackFolder(folder: string): ReadonlyMap<string, Uint8Array> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .filter((path) => !path.endsWith("README.md"));
  return new Map(paths.toSorted().map((path) => [path.split(sep).join("/"), readFileSync(join(folder, path))]));
}
