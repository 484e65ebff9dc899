import { copyFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { engineFile, solverFile, workerFile } from "./engine.ts";

// Before a build or a preview: the engine's and the solver's files under fixed names, where Framework and finish.ts find them.
const folder = join(import.meta.dirname, "src/vendor");
mkdirSync(folder, { recursive: true });
copyFileSync(engineFile, join(folder, "duckdb.wasm"));
copyFileSync(workerFile, join(folder, "duckdb-worker.js"));
copyFileSync(solverFile, join(folder, "highs.wasm"));
