import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type OpenSite, openSite } from "./browser.ts";
import { faintIn } from "./drawing-contrast.ts";
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

const rules = { passed: new Set<string>(), violations: new Set<string>(), incomplete: new Map<string, Set<string>>() };
let drawn = 0;
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
      for (const { id } of found.incomplete)
        rules.incomplete.set(id, (rules.incomplete.get(id) ?? new Set()).add(path));
      faults.push(...found.violations.map(({ id, nodes }) => `${colorScheme} ${size.width} ${id}: ${nodes[0]?.html}`));
    }
  }
  drawn += ((await visit.page.evaluate(`(${faintIn})(document)`)) as ReturnType<typeof faintIn>).seen;
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
    const quoted = [...list].map((text) => `"${text}"`);
    return quoted.length === 0
      ? `  ${name}: [],`
      : [`  ${name}: [`, ...quoted.map((text) => `    ${text},`), "  ],"].join("\n");
  };
  const passed = [...rules.passed].filter((id) => !rules.violations.has(id)).toSorted();
  const incomplete = [...rules.incomplete].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `/** What the tests of access found. Written by \`npm run accessibility\`; do not edit. */
export const accessResults: {
  readonly axe: string;
  readonly widths: readonly number[];
  readonly drawn: number;
  readonly pages: readonly string[];
  readonly passed: readonly string[];
  readonly violations: readonly string[];
  readonly incomplete: Readonly<Record<string, number>>;
} = {
  axe: "${version}",
  widths: [${sizes.map(({ width }) => width).join(", ")}],
  drawn: ${drawn},
${texts("pages", pages)}
${texts("passed", passed)}
${texts("violations", rules.violations)}
  incomplete: {
${incomplete.map(([id, on]) => `    ${/^\w+$/.test(id) ? id : `"${id}"`}: ${on.size},`).join("\n")}
  },
};
`;
}
