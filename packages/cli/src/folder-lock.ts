import { closeSync, existsSync, openSync, readFileSync, rmSync, statSync, writeSync } from "node:fs";
import { hostname } from "node:os";
import { setTimeout as wait } from "node:timers/promises";
import { Refusal } from "./refusal.js";

interface Holder {
  readonly pid: number;
  readonly host: string;
}

/** How long who writes last waits for who writes first, and how often it looks, in milliseconds. */
const patience = { most: 10_000, step: 50 } as const;

/**
 * Does something in a folder that nobody else may write in meanwhile. The lock is a file with the process and its machine,
 * there as long as somebody writes; that of a process that is no more is taken over.
 *
 * @param waits - whether to wait for another writer, for ten seconds, rather than be refused at once.
 * @throws Refusal if somebody else writes there.
 */
export async function withFolderLock<T>(
  { folder, lock, waits = false }: { readonly folder: string; readonly lock: string; readonly waits?: boolean },
  act: () => T | Promise<T>,
): Promise<T> {
  const until = Date.now() + (waits ? patience.most : 0);
  while (!take(lock) && !takeOver(lock)) {
    if (Date.now() >= until) throw new Refusal(inUse(folder, lock));
    await wait(patience.step);
  }
  try {
    return await act();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** Makes the lock's file, which only one of several can; false where it is there already. */
function take(lock: string): boolean {
  const file = opened(lock);
  if (file === undefined) return false;
  try {
    writeSync(file, JSON.stringify({ pid: process.pid, host: hostname() } satisfies Holder));
  } catch (fault) {
    rmSync(lock, { force: true });
    throw fault;
  } finally {
    closeSync(file);
  }
  return true;
}

function opened(path: string): number | undefined {
  try {
    return openSync(path, "wx");
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === "EEXIST") return undefined;
    throw fault;
  }
}

/** After so long, in milliseconds, a file that should say who made it and does not is one that was cut off. */
const cutOff = 3000;

/**
 * Takes the lock of a process that is no more. Only who has made a file beside the lock removes it, after a second look:
 * else two could each remove the other's new lock for the dead one's.
 */
function takeOver(lock: string): boolean {
  if (!isDead(lock)) return false;
  const turn = `${lock}-turn`;
  if (isOld(turn)) rmSync(turn, { force: true });
  const file = opened(turn);
  if (file === undefined) return false;
  closeSync(file);
  try {
    if (isDead(lock)) rmSync(lock, { force: true });
    return take(lock);
  } finally {
    rmSync(turn, { force: true });
  }
}

function holderOf(lock: string): Holder | undefined {
  try {
    const { pid, host } = JSON.parse(readFileSync(lock, "utf8")) as Partial<Holder>;
    return Number.isInteger(pid) && typeof host === "string" ? { pid: Number(pid), host } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Whether a lock is that of a process of this machine that is no more, or of one that ended between making the file and
 * writing into it; of another machine nothing can be known.
 */
function isDead(lock: string): boolean {
  const holder = holderOf(lock);
  if (holder === undefined) return statSync(lock, { throwIfNoEntry: false })?.size === 0 && isOld(lock);
  if (holder.host !== hostname()) return false;
  try {
    process.kill(holder.pid, 0);
    return false;
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code === "ESRCH";
  }
}

function isOld(path: string): boolean {
  const made = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
  return made !== undefined && Date.now() - made > cutOff;
}

function inUse(folder: string, lock: string): string {
  const holder = holderOf(lock);
  const who = holder ? `prosess ${holder.pid} på ${holder.host}` : "noen andre";
  const files = [lock, `${lock}-turn`].filter((path) => existsSync(path)).join(" og ");
  return `${folder} er i bruk: ${who} skriver i den. Ingenting er skrevet. Vent til den er ferdig, og prøv igjen. Er den ikke i gang lenger, kan du slette ${files || lock}.`;
}
