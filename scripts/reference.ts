import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { apiPage } from "./reference/api-page.ts";
import { comparisonsPage } from "./reference/comparisons-page.ts";
import { metricsPage } from "./reference/metrics-page.ts";

const folder = join(import.meta.dirname, "../docs/reference");

/** The pages of docs/reference, each by its file's name. */
export const referencePages: Readonly<Record<string, () => string>> = {
  "metrics.md": metricsPage,
  "comparisons.md": comparisonsPage,
  "api.md": apiPage,
};

if (process.argv[1] === import.meta.filename) {
  mkdirSync(folder, { recursive: true });
  for (const [name, page] of Object.entries(referencePages)) writeFileSync(join(folder, name), page());
}
