import { existsSync } from "node:fs";
import { join } from "node:path";
import { Failure, run, top } from "./run.mjs";
import { clearStamp, hashOf, readStamp, writeStamp } from "./stamp.mjs";

const stamp = "node_modules/.barneloftet-install.json";

/**
 * Installs what the lockfile says: all of it, or with `tests: false` what start and build need; `quiet` tells of faults only.
 * Does nothing, and needs no network, when that (or more) is installed already.
 */
export function install({ tests, quiet = false }) {
  const lock = hashOf(["pnpm-lock.yaml", "pnpm-workspace.yaml"]);
  const found = readStamp(stamp);
  if (found?.lock === lock && (found.tests || !tests) && folders().every((folder) => existsSync(join(top, folder))))
    return;
  // A later start must not take away what the tests need.
  const all = tests || found?.tests === true;
  clearStamp(stamp);
  if (!quiet) console.log("Installing packages …");
  try {
    run(
      "npm",
      [
        "exec",
        "--yes",
        "--package=pnpm@12.21.0",
        "--",
        "pnpm",
        "install",
        "--frozen-lockfile",
        ...(all ? [] : ["--prod"]),
      ],
      {
        env: { CI: "true" },
        quiet,
      },
    );
  } catch (fault) {
    throw new Failure(
      `${fault.message}\nThe packages could not be installed. The first time, this needs a network; see above for the cause.`,
    );
  }
  writeStamp(stamp, { lock, tests: all });
}

function folders() {
  return ["node_modules/.pnpm", "dashboard/node_modules", "packages/cli/node_modules"];
}
