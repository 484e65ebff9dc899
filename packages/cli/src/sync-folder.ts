import { closeSync, fsyncSync, openSync } from "node:fs";

/** Sees that the disk has the names of a folder's files; Windows has no such call. */
export function syncFolder(path: string): void {
  if (process.platform === "win32") return;
  const folder = openSync(path, "r");
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}
