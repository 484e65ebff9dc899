import { vectorsIn, verdictOn } from "./conformance.ts";

// Every vector of the files in a folder against the library; `npm run -s vectors -- DIR` makes ready and runs it.
const [folder = ""] = process.argv.slice(2);
const counts = { passed: 0, failed: 0, skipped: 0, "not offered": 0 };
for (const vector of vectorsIn(folder)) {
  const verdict = verdictOn(vector);
  counts[verdict.kind] += 1;
  if (verdict.kind === "failed") console.log(`${vector.id}: ${verdict.why}`);
}
console.log(Object.entries(counts).map(([kind, count]) => `${count} ${kind}`).join(", "));
process.exitCode = counts.failed === 0 ? 0 : 1;
