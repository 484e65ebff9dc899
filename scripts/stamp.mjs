import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { top } from "./run.mjs";

/** A hash over names and contents of files and of all that lies in folders; `skip` leaves out by path from the repository. */
export function hashOf(paths, skip = () => false) {
  const hash = createHash("sha256").update(process.version);
  for (const path of paths.flatMap((path) => filesAt(path, skip))) {
    const bytes = readFileSync(join(top, path));
    hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest("hex");
}

/** What a finished step left as its mark, or undefined. */
export function readStamp(path) {
  try {
    return JSON.parse(readFileSync(join(top, path), "utf8"));
  } catch {
    return undefined;
  }
}

/** Marks a step as finished. Written last, so that nothing half-made is taken as made. */
export function writeStamp(path, mark) {
  mkdirSync(dirname(join(top, path)), { recursive: true });
  writeFileSync(join(top, path), JSON.stringify(mark));
}

/** Takes the mark away, before the step begins. */
export function clearStamp(path) {
  rmSync(join(top, path), { force: true });
}

function filesAt(path, skip) {
  if (skip(path)) return [];
  try {
    return readdirSync(join(top, path))
      .sort()
      .flatMap((name) => filesAt(`${path}/${name}`, skip));
  } catch (fault) {
    if (fault.code === "ENOTDIR") return [path];
    if (fault.code === "ENOENT") return [];
    throw fault;
  }
}
