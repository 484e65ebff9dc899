import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundleCheckWorker } from "./bundle.ts";
import { engineFile, solverFile, workerFile } from "./engine.ts";

// Before a build or a preview: the engine's and the solver's files, and what reads a reader's file, under fixed names, where Framework and finish.ts find them.
const source = join(import.meta.dirname, "src");
const folder = join(source, "vendor");
mkdirSync(folder, { recursive: true });
copyFileSync(engineFile, join(folder, "duckdb.wasm"));
copyFileSync(workerFile, join(folder, "duckdb-worker.js"));
copyFileSync(solverFile, join(folder, "highs.wasm"));
writeFileSync(join(folder, "check-worker.js"), bundleCheckWorker(source));
