import { bundle, comparisonPage, intervalPage } from "../test/package/bundle.ts";
import { installPacked } from "../test/package/packed.ts";

// How much a user downloads: the package as npm packs it, and what two pages take with them, minified.

const project = installPacked();
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
try {
  console.log(`package, packed: ${kilobytes(project.tarballBytes)} (${project.files.analytics.length} files)`);
  for (const [name, code] of [
    ["page with wilsonInterval", intervalPage],
    ["page with evaluate and compare", comparisonPage],
  ] as const)
    console.log(`${name}, minified: ${kilobytes((await bundle(project.folder, code)).script.length)}`);
} finally {
  project.close();
}
