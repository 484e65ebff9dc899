import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import { syncFolder } from "../sync-folder.js";

/** Writes a file so that it is there whole or not at all: beside its place first, then moved into it. */
export function writeAside(path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  const aside = `${path}.${process.pid}.part`;
  try {
    writeSynced(aside, bytes);
    renameSync(aside, path);
    syncFolder(dirname(path));
  } catch (fault) {
    rmSync(aside, { force: true });
    throw fault;
  }
}

/** Writes a file's bytes, and returns when the disk has them. */
export function writeSynced(path: string, bytes: Uint8Array): void {
  const file = openSync(path, "w");
  try {
    for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
