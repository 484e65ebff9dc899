import { createRequire } from "node:module";

const { resolve } = createRequire(import.meta.url);

/** Where DuckDB's WebAssembly lies: one binary for the build and for the browser. */
export const engineFile: string = resolve("@duckdb/duckdb-wasm/dist/duckdb-eh.wasm");

/** Where its browser worker lies. */
export const workerFile: string = resolve("@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js");
