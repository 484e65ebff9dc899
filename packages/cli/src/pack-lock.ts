import { closeSync, existsSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { Refusal } from "./refusal.js";
import { finishWriting } from "./write-files.js";

/** Who writes in a pack, in a file that is there as long as somebody does. */
const lockName = ".merge-lock";

interface Holder {
  readonly pid: number;
  readonly host: string;
}

/**
 * Does something with a pack that nobody else may write in meanwhile. What a run before it had left is completed first.
 *
 * @returns What `act` said; first of all what was completed, if anything was.
 * @throws Refusal if there is no such folder, or somebody else writes in it.
 */
export async function withPackLock(folder: string, act: () => string | Promise<string>): Promise<string> {
  if (!existsSync(folder)) throw new Refusal(`Mappen ${folder} finnes ikke.`);
  const lock = join(folder, lockName);
  if (!take(lock) && !takeOver(lock)) throw new Refusal(inUse(folder, lock));
  try {
    const finished = finishWriting(folder);
    return finished === undefined ? await act() : await after(finished, act);
  } finally {
    rmSync(lock, { force: true });
  }
}

/** What was done before is said also when what follows is refused. */
async function after(finished: string, act: () => string | Promise<string>): Promise<string> {
  try {
    return `${finished}\n${await act()}`;
  } catch (fault) {
    throw fault instanceof Refusal ? new Refusal(`${finished}\n${fault.message}`) : fault;
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

/**
 * Takes the lock of a process that is no more. Only who has made a file beside the lock removes it, after a second look:
 * else two could each remove the other's new lock for the dead one's.
 */
function takeOver(lock: string): boolean {
  if (!isDead(holderOf(lock))) return false;
  const turn = `${lock}-turn`;
  const file = opened(turn);
  if (file === undefined) return false;
  closeSync(file);
  try {
    if (isDead(holderOf(lock))) rmSync(lock, { force: true });
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

/** Whether a holder is a process of this machine that is no more; of another machine nothing can be known. */
function isDead(holder: Holder | undefined): boolean {
  if (holder?.host !== hostname()) return false;
  try {
    process.kill(holder.pid, 0);
    return false;
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code === "ESRCH";
  }
}

function inUse(folder: string, lock: string): string {
  const holder = holderOf(lock);
  const who = holder ? `prosess ${holder.pid} på ${holder.host}` : "noen andre";
  const files = [lock, `${lock}-turn`].filter((path) => existsSync(path)).join(" og ");
  return `${folder} er i bruk: ${who} skriver i den. Ingenting er skrevet. Vent til den er ferdig, og prøv igjen. Er den ikke i gang lenger, kan du slette ${files || lock}.`;
}
