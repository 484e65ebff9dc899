import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { install } from "./install.mjs";
import { Failure, main, run, top } from "./run.mjs";

// npm run -s vectors -- DIR: known answers of other software against the library. What it needs is made first, quietly.
await main(() => {
  const [folder] = process.argv.slice(2);
  if (folder === undefined) throw new Failure("Name the folder of the vector files: npm run -s vectors -- DIR");
  // A folder is named from where the reader stands.
  const path = resolve(process.env.INIT_CWD ?? process.cwd(), folder);
  if (!existsSync(path)) throw new Failure(`There is no folder ${path}.`);
  install({ tests: true, quiet: true });
  run("node", ["node_modules/typescript/bin/tsc", "-b", "packages/analytics"], { quiet: true });
  // Its counts are the last line, also where some failed.
  const args = ["--import", "tsx", "test/vectors/run-vectors.ts", path];
  process.exitCode = spawnSync("node", args, { cwd: top, stdio: "inherit" }).status ?? 1;
});
