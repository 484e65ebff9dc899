import { spawn, spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The folder of the repository. */
export const top = fileURLToPath(new URL("../", import.meta.url));

/**
 * Runs a program in a folder of the repository, standard input closed; throws when it fails.
 * With `quiet`, returns what it printed instead of showing it (and shows it when it fails).
 */
export function run(command, args, { cwd = top, env = {}, quiet = false } = {}) {
  const { status, signal, error, output } = spawnSync(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ["ignore", quiet ? "pipe" : "inherit", quiet ? "pipe" : "inherit"],
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  const printed = (output ?? []).join("");
  if (status === 0) return printed;
  process.stderr.write(printed);
  throw new Failure(`${command} ${args.join(" ")}: ${error?.message ?? signal ?? `exit code ${status}`}`);
}

/** Starts a program like `run`, and goes on: a promise that is kept when it ends well, and broken by a Failure when not. */
export function start(command, args, { cwd = top } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, stdio: ["ignore", "inherit", "inherit"] });
    child.once("error", (error) => reject(new Failure(`${command} ${args.join(" ")}: ${error.message}`)));
    child.once("close", (status, signal) => {
      if (status === 0) resolve();
      else reject(new Failure(`${command} ${args.join(" ")}: ${signal ?? `exit code ${status}`}`));
    });
  });
}

/** Something that the reader of the terminal should be told in one line, without a stack. */
export class Failure extends Error {}

/** Runs a script's main function; a failure ends it with its message and exit code 1. */
export async function main(body) {
  try {
    await body();
  } catch (fault) {
    console.error(fault instanceof Failure ? `\n${fault.message}` : fault);
    process.exitCode = 1;
  }
}
