import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launch } from "../site/browser.ts";
import { setup } from "../site/unpack-chromium.ts";
import { bundle, comparisonPage, intervalPage } from "./bundle.ts";
import { type PackedProject, packLibrary, run } from "./packed.ts";

let project: PackedProject;
beforeAll(() => {
  project = packLibrary();
}, 300_000);
afterAll(() => project?.close());

describe("the packed library", () => {
  test("holds what it exports, its sources, its licence and its README, and nothing of the tools that made it", () => {
    expect(project.files).toEqual(
      expect.arrayContaining([
        "dist/index.js",
        "dist/arquero.d.ts",
        "dist/terms.js",
        "src/index.ts",
        "LICENSE",
        "README.md",
      ]),
    );
    expect(project.files.filter((path) => /tsbuildinfo|test|node_modules/.test(path))).toEqual([]);
  });

  test("runs README's examples in an empty project", () => {
    const script = join(import.meta.dirname, "run-readme.ts");
    const claims = JSON.parse(run("node", ["--import", "tsx", script, project.folder])) as readonly {
      holds: boolean;
    }[];
    expect(claims.length).toBeGreaterThan(1);
    expect(claims.filter(({ holds }) => !holds)).toEqual([]);
  }, 60_000);
});

describe("a page of it", () => {
  test("that needs one interval carries neither arquero, zod nor a solver, and less than 10 kB", async () => {
    const { script, modules } = await bundle(project.folder, intervalPage);
    expect(modules.filter((path) => /arquero|zod|highs|jstat/.test(path))).toEqual([]);
    expect(script.length).toBeLessThan(10_000);
  }, 60_000);

  test("that compares carries neither arquero, zod nor a solver", async () => {
    const { modules } = await bundle(project.folder, comparisonPage);
    expect(modules.some((path) => path.includes("/metrics/compare.js"))).toBe(true);
    expect(modules.filter((path) => /arquero|zod|highs/.test(path))).toEqual([]);
  }, 60_000);

  describe("in a browser", () => {
    let browser: Browser;
    beforeAll(async () => {
      setup();
      browser = await launch();
    }, 120_000);
    afterAll(() => browser?.close());

    test.each([
      ["an interval", intervalPage, /^\{"lower":0\.18293\d+,"upper":0\.39580\d+\}$/],
      ["a comparison", comparisonPage, /^6,3\s% \| difference \| -39\.2 \| -66\.2$/],
    ])(
      "gives %s without a fault",
      async (_, code, expected) => {
        const { script } = await bundle(project.folder, code);
        const page = await browser.newPage();
        const faults: string[] = [];
        page.on("pageerror", ({ message }) => faults.push(message));
        await page.setContent("<!doctype html><body></body>");
        await page.addScriptTag({ type: "module", content: script });
        await page.waitForFunction(() => document.body.textContent !== "");
        expect(faults).toEqual([]);
        expect(await page.textContent("body")).toMatch(expected);
        await page.close();
      },
      60_000,
    );
  });
});
