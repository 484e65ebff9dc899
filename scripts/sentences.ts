import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { top } from "./run.mjs";

// Every sentence of what has been published, on one page to be read through: those alike but for names and numbers once,
// with how many they are. `npm run -s sentences`, after `npm run build`.
interface Table {
  toArray(): readonly { toJSON(): Readonly<Record<string, unknown>> }[];
}
const { tableFromIPC } = createRequire(join(top, "packages/cli/package.json"))("apache-arrow") as {
  tableFromIPC(bytes: Uint8Array): Table;
};

const data = join(top, "dashboard/src/data");
if (!existsSync(data)) throw new Error("nothing is published yet; run npm run build first");
for (const pack of readdirSync(data))
  for (const name of ["findings", "briefs"]) {
    const rows = tableFromIPC(readFileSync(join(data, pack, `${name}.arrow`))).toArray();
    console.log(`\n# ${pack}, ${name}`);
    for (const locale of ["nb", "nn", "en"]) {
      console.log(`\n## ${locale}\n`);
      for (const { sentence, count } of alike(
        rows.map((row) => row.toJSON()),
        locale,
      ))
        console.log(`${count === 1 ? "" : `(${count}) `}${sentence}\n`);
    }
  }

/** Sentences that differ in nothing but names and numbers, by the first of each. */
function alike(
  rows: readonly Readonly<Record<string, unknown>>[],
  locale: string,
): readonly { readonly sentence: string; readonly count: number }[] {
  const found = new Map<string, { readonly sentence: string; count: number }>();
  for (const row of rows) {
    const sentence = String(row[`sentence_${locale}`]);
    const shape = sentence.replace(/^[^,:]*?(?=[,:]| ha| (?:og|has))/u, "…").replaceAll(/[\d,.\u00a0]+/g, "0");
    const known = found.get(shape);
    if (known) known.count += 1;
    else found.set(shape, { sentence, count: 1 });
  }
  return [...found.values()];
}
