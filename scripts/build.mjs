import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { install } from "./install.mjs";
import { Failure, main, run, start, top } from "./run.mjs";
import { clearStamp, hashOf, readStamp, writeStamp } from "./stamp.mjs";

const stamp = "build/built.json";
const inputs = [
  "packages",
  "dashboard",
  "data",
  "scripts/build.mjs",
  "scripts/eksempelfylket.ts",
  "scripts/eksempelfylket",
  "scripts/bundle-forms.mjs",
  "pnpm-lock.yaml",
  "tsconfig.base.json",
  "tsconfig.json",
];
const outputs = ["packages/analytics/dist/index.js", "packages/cli/dist/main.js", "dashboard/dist/index.html"];

/** Builds the packages, the cubes and the site; does nothing when nothing they are made of has changed. */
export async function build() {
  const inputHash = hashOf(inputs, isNoInput);
  if (readStamp(stamp)?.inputs === inputHash && outputs.every((path) => existsSync(join(top, path)))) return;
  clearStamp(stamp);
  console.log("Building …");
  const dashboard = join(top, "dashboard");
  const tsx = (file, { options = [], args = [] } = {}) =>
    run("node", [...options, "--import", "tsx", file, ...args], { cwd: dashboard });

  const barneloftet = (...args) => start("node", ["packages/cli/dist/main.js", ...args]);

  run("node", ["node_modules/typescript/bin/tsc", "-b"]);
  run("node", ["scripts/bundle-forms.mjs"]);
  rmSync(join(top, "build/editions"), { recursive: true, force: true });
  rmSync(join(dashboard, "src/data"), { recursive: true, force: true });
  const packs = readdirSync(join(top, "data"));
  // Side by side, as most machines have two cores or more. An invented pack is held against every real edition.
  await Promise.all(
    packs.map((pack) => barneloftet("edition", `data/${pack}`, "--name", pack, "-o", "build/editions")),
  );
  const earlier = await earlierEditions(tsx, barneloftet);
  await Promise.all([
    ...packs.map((pack) =>
      barneloftet(
        ...["publish", "build/editions", "--edition", pack, "-o", `dashboard/src/data/${pack}`],
        ...(earlier[pack] ?? []).flatMap((name) => ["--since", name]),
      ),
    ),
    ...writeForms(packs, barneloftet),
  ]);
  rmSync(join(dashboard, "dist"), { recursive: true, force: true });
  tsx("prepare.ts");
  buildPages(dashboard);
  // Drawing makes many objects that live shortly: with room for them a tenth less time goes.
  tsx("finish.ts", { options: ["--max-semi-space-size=64"] });
  renameSync(join(top, "build/skjema"), join(dashboard, "dist/skjema"));
  writeStamp(stamp, { inputs: inputHash });
}

/** Makes the editions that were published before, and gives their names by pack. Only the invented region has any yet. */
async function earlierEditions(tsx, barneloftet) {
  const [name, pack] = ["eksempelfylket-2025h1", "build/packs/eksempelfylket-2025h1"];
  tsx("../scripts/eksempelfylket.ts", { args: ["--as-of", "2025H1", "-o", `../${pack}`] });
  await barneloftet("edition", pack, "--name", name, "-o", "build/editions");
  return { eksempelfylket: [name] };
}

/** The forms of every pack, beside the pages' own folder, which their build empties. */
function writeForms(packs, barneloftet) {
  rmSync(join(top, "build/skjema"), { recursive: true, force: true });
  return packs.map((pack) =>
    barneloftet("form", `data/${pack}`, "--all", "--period", periodOf(pack), "-o", `build/skjema/${pack}`),
  );
}

/** The half-year that a pack's register asks about now. */
function periodOf(pack) {
  const [header, row] = readFileSync(join(top, "data", pack, "pack.csv"), "utf8").split("\n");
  return row.split(",")[header.split(",").indexOf("register_period")];
}

// Framework ends with exit code 0 also when an import is broken; its log tells.
function buildPages(dashboard) {
  // The cache is keyed by version, so that an edited package would not be seen.
  rmSync(join(dashboard, "src/.observablehq/cache"), { recursive: true, force: true });
  const log = run("node", ["node_modules/@observablehq/framework/dist/bin/observable.js", "build"], {
    cwd: dashboard,
    env: { OBSERVABLE_TELEMETRY_DISABLE: "1", NO_COLOR: "1" },
    quiet: true,
  });
  const faults = log
    .split("\n")
    .filter((line) => /\b(warning|error|unable|unresolved|could not|not found|broken)\b|Error:/i.test(line));
  if (faults.length === 0) return;
  process.stderr.write(log);
  throw new Failure(`The pages were not built cleanly:\n${faults.join("\n")}`);
}

function isNoInput(path) {
  return /(^|\/)(node_modules|dist|test|\.observablehq|README\.md)$|^dashboard\/src\/(data|vendor)$/.test(path);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await main(async () => {
    install({ tests: false });
    await build();
  });
}
