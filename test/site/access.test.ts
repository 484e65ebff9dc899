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

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

test.each(pages)("%s has no fault that axe finds, on a desk and a phone", async (path) => {
  const visit = await site.open(path, { viewport: { width: 1280, height: 900 } });
  await visit.page.evaluate(axe);
  const faults: unknown[] = [];
  for (const colorScheme of ["light"] as const) {
    await visit.page.emulateMedia({ colorScheme });
    for (const size of sizes) {
      await visit.page.setViewportSize(size);
      const found = (await visit.page.evaluate("axe.run()")) as AxeResults;
      faults.push(...found.violations.map(({ id, nodes }) => `${colorScheme} ${size.width} ${id}: ${nodes[0]?.html}`));
    }
  }
  expect(faults).toEqual([]);
  await visit.done();
});
