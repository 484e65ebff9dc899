import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const { resolve } = createRequire(import.meta.url);

/** Where DuckDB's WebAssembly lies: one binary for the build and for the browser. */
export const engineFile: string = resolve("@duckdb/duckdb-wasm/dist/duckdb-eh.wasm");

/** Where its browser worker lies. */
export const workerFile: string = resolve("@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js");

/** Where the solver's WebAssembly lies, which finds the best agreements. */
export const solverFile: string = join(
  dirname(createRequire(resolve("@barneloftet/analytics")).resolve("highs")),
  "highs.wasm",
);
