/** TEMPORARY: writes the cube of the demo page. Delete with src/demo.md and src/views/demo.ts. */
import { mkdirSync, writeFileSync } from "node:fs";
import { Schema, Table, tableFromArrays, tableToIPC } from "apache-arrow";

const table = tableFromArrays({
  service: ["Nærøysund", "Steinkjer", "Namsos", "Nærøysund", "Steinkjer", "Namsos"],
  network: ["Namdal", "Innherred", "Namdal", "Namdal", "Innherred", "Namdal"],
  kind: ["a", "a", "a", "b", "b", "b"],
  n: new Int32Array([12, 30, 7, 3, 8, 21]),
  day: Array.from({ length: 6 }, (_, i) => new Date(Date.UTC(2025, i, 1))),
});
const schema = new Schema(table.schema.fields, new Map([["metric", "demo_count"]]));
const folder = new URL("src/data/", import.meta.url);
mkdirSync(folder, { recursive: true });
writeFileSync(new URL("demo.arrow", folder), tableToIPC(new Table(schema, table.batches), "stream"));
