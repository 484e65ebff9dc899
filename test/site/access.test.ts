import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type OpenSite, openSite } from "./browser.ts";
import { pages } from "./pages.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const sizes = [
  { width: 1280, height: 900 },
  { width: 390, height: 844 },
];
const results = "../../dashboard/src/views/parts/access-results.ts";

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const rules = { passed: new Set<string>(), violations: new Set<string>(), incomplete: new Set<string>() };
let version = "";

test.each(pages)("%s has no fault that axe finds, on a desk and a phone, light and dark", async (path) => {
  const visit = await site.open(path, { viewport: { width: 1280, height: 900 } });
  await visit.page.evaluate(axe);
  const faults: unknown[] = [];
  for (const colorScheme of ["light", "dark"] as const) {
    await visit.page.emulateMedia({ colorScheme });
    for (const size of sizes) {
      await visit.page.setViewportSize(size);
      const found = (await visit.page.evaluate("axe.run()")) as AxeResults;
      version = found.testEngine.version;
      for (const { id } of found.passes) rules.passed.add(id);
      for (const { id } of found.violations) rules.violations.add(id);
      for (const { id } of found.incomplete) rules.incomplete.add(id);
      faults.push(...found.violations.map(({ id, nodes }) => `${colorScheme} ${size.width} ${id}: ${nodes[0]?.html}`));
    }
  }
  expect(faults).toEqual([]);
  await visit.done();
});

// Of all that the tests above have seen: run alone, it has seen nothing.
test("Tilgjengelighet tells what the tests of this file found (npm run accessibility writes it anew)", async () => {
  await expect(written()).toMatchFileSnapshot(results);
});

/** The module that the page of accessibility is drawn from, formatted as the house formats. */
function written(): string {
  const texts = (name: string, list: Iterable<string>): string => {
    const quoted = [...list].toSorted().map((text) => `"${text}"`);
    const line = `  ${name}: [${quoted.join(", ")}],`;
    return line.length <= 120 ? line : [`  ${name}: [`, ...quoted.map((text) => `    ${text},`), "  ],"].join("\n");
  };
  const passed = [...rules.passed].filter((id) => !rules.violations.has(id));
  return `/** What the tests of access found. Written by \`npm run accessibility\`; do not edit. */
export const accessResults: {
  readonly axe: string;
  readonly widths: readonly number[];
  readonly pages: readonly string[];
  readonly passed: readonly string[];
  readonly violations: readonly string[];
  readonly incomplete: readonly string[];
} = {
  axe: "${version}",
  widths: [${sizes.map(({ width }) => width).join(", ")}],
${texts("pages", pages)}
${texts("passed", passed)}
${texts("violations", rules.violations)}
${texts("incomplete", rules.incomplete)}
};
`;
}
