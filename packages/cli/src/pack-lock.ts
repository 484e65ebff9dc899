import { existsSync } from "node:fs";
import { join } from "node:path";
import { withFolderLock } from "./folder-lock.js";
import { Refusal } from "./refusal.js";
import { finishWriting } from "./write-files.js";

/** Who writes in a pack, in a file that is there as long as somebody does. */
const lockName = ".merge-lock";

/**
 * Does something with a pack that nobody else may write in meanwhile. What a run before it had left is completed first.
 *
 * @returns What `act` said; first of all what was completed, if anything was.
 * @throws Refusal if there is no such folder, or somebody else writes in it.
 */
export async function withPackLock(folder: string, act: () => string | Promise<string>): Promise<string> {
  if (!existsSync(folder)) throw new Refusal(`Mappen ${folder} finnes ikke.`);
  return withFolderLock({ folder, lock: join(folder, lockName) }, async () => {
    const finished = finishWriting(folder);
    return finished === undefined ? await act() : await after(finished, act);
  });
}

/** What was done before is said also when what follows is refused. */
async function after(finished: string, act: () => string | Promise<string>): Promise<string> {
  try {
    return `${finished}\n${await act()}`;
  } catch (fault) {
    throw fault instanceof Refusal ? new Refusal(`${finished}\n${fault.message}`) : fault;
  }
}
