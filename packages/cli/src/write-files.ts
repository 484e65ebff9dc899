import { existsSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { writeSynced } from "./edition/write-aside.js";
import { Refusal } from "./refusal.js";
import { syncFolder } from "./sync-folder.js";
import { systemFaultSentence } from "./system-fault.js";

/** Where a pack's new files lie while they are written: until all are there, nothing of the pack has changed. */
const staging = ".merge-staging";

/** What the folder is called when all of them are there: from then on they belong to the pack, and are moved into it. */
const ready = ".merge-ready";

/** Folders of a pack that hold files on their way into it, and none that are read. */
export const foldersOnTheWay: readonly string[] = [staging, ready];

/**
 * Writes files of a folder so that all are written or none: aside first, in a folder that gets another name when the
 * disk has them all, then each moved to its place. A run that is cut off after the name was changed is completed by
 * `finishWriting`. To be called under the folder's lock.
 *
 * @throws Refusal that says what has become of the files.
 */
export function writeFiles(folder: string, files: ReadonlyMap<string, Uint8Array>): void {
  for (const file of files.keys()) requireOwn(folder, file);
  const aside = join(folder, staging);
  try {
    for (const [file, bytes] of files) {
      mkdirSync(dirname(join(aside, file)), { recursive: true });
      writeSynced(join(aside, file), bytes);
    }
    for (const path of new Set([...files.keys()].map((file) => dirname(join(aside, file))))) syncFolder(path);
    renameSync(aside, join(folder, ready));
  } catch (fault) {
    rmSync(aside, { recursive: true, force: true });
    throw told(fault, `Ingenting er skrevet i ${folder}.`);
  }
  syncFolder(folder);
  moveIntoPlace(folder);
}

/**
 * Completes what a run that was cut off had begun to move, and tidies away what one had not. To be called under the
 * folder's lock.
 *
 * @returns What was done, in a sentence; undefined where nothing was left.
 */
export function finishWriting(folder: string): string | undefined {
  if (existsSync(join(folder, ready))) {
    moveIntoPlace(folder);
    rmSync(join(folder, staging), { recursive: true, force: true });
    return `En innskriving i ${folder} som ble avbrutt, er gjort ferdig.`;
  }
  if (!existsSync(join(folder, staging))) return undefined;
  rmSync(join(folder, staging), { recursive: true, force: true });
  return `En innskriving i ${folder} ble avbrutt før noe var endret. Restene er ryddet bort; slå sammen på nytt.`;
}

/** Whether a run has left something in a folder, or is at it. */
export function isUnfinished(folder: string): boolean {
  return foldersOnTheWay.some((name) => existsSync(join(folder, name)));
}

/**
 * Sees that the files of a folder belong together.
 *
 * @throws Refusal while some of them may have been changed and others not.
 */
export function refuseUnfinished(folder: string): void {
  if (existsSync(join(folder, ready)))
    throw new Refusal(
      `Innskrivingen i ${folder} er ikke ferdig: den pågår, eller den ble avbrutt. Kjør «barneloftet check ${folder}», som gjør den ferdig.`,
    );
}

function moveIntoPlace(folder: string): void {
  const from = join(folder, ready);
  const files = readdirSync(from, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(from, join(entry.parentPath, entry.name)));
  try {
    for (const file of files) renameSync(join(from, file), join(folder, file));
    for (const path of new Set(files.map((file) => dirname(join(folder, file))))) syncFolder(path);
    rmSync(from, { recursive: true });
  } catch (fault) {
    throw told(
      fault,
      `Noen av filene i ${folder} er byttet ut, men ikke alle. Lukk dem hvis de er åpne i et annet program, og kjør «barneloftet check ${folder}», som gjør resten.`,
    );
  }
}

/** A move would put a file in the place of a link, and leave what it points at as it was. */
function requireOwn(folder: string, file: string): void {
  const path = join(folder, file);
  if (existsSync(path) && realpathSync(path) !== join(realpathSync(folder), file))
    throw new Refusal(
      `${path} er en lenke til et annet sted. Ingenting er skrevet i ${folder}. Legg selve filen der, eller skriv i mappen den ligger i.`,
    );
}

/** What the machine refuses as a refusal that also says what has become of the files. */
function told(fault: unknown, outcome: string): unknown {
  const sentence = systemFaultSentence(fault);
  return sentence === undefined ? fault : new Refusal(`${sentence} ${outcome}`);
}
