import { readdirSync } from "node:fs";
import { join } from "node:path";
import { serve } from "../../dashboard/serve.ts";
import { buildNotebooks, notebooks } from "./build-notebooks.ts";

// Builds every notebook and serves them to this machine, until stopped.
const folder = join(import.meta.dirname, "../../build/notebooks");
const names = readdirSync(notebooks).filter((name) => name.endsWith(".html"));
await buildNotebooks(names, folder);
const { url } = await serve({ port: Number(process.env.PORT ?? 3001), root: folder });
for (const name of names) console.log(`${url}${name}`);
