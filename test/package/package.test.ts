import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { top } from "../architecture/repository.ts";
import { launch } from "../site/browser.ts";
import { setup } from "../site/unpack-chromium.ts";
import { bundle, comparisonPage, intervalPage } from "./bundle.ts";
import { installPacked, manifestOf, type PackedProject, run } from "./packed.ts";

let project: PackedProject;
beforeAll(() => {
  project = installPacked(["arquero"]);
}, 300_000);
afterAll(() => project?.close());

describe("the packed packages", () => {
  test("hold what they export, their sources, licence and README, and nothing of the tools that made them", () => {
    const both = ["dist/index.js", "dist/index.d.ts", "src/index.ts", "LICENSE", "README.md"];
    expect(project.files.analytics).toEqual(expect.arrayContaining([...both, "dist/arquero.d.ts", "dist/terms.js"]));
    expect(project.files.ingest).toEqual(expect.arrayContaining(both));
    const all = Object.values(project.files).flat();
    expect(all.filter((path) => /tsbuildinfo|test|node_modules/.test(path))).toEqual([]);
  });

  test("ask npm for nothing that only this workspace knows, and for arquero only where it is wanted", () => {
    for (const name of ["analytics", "ingest"]) {
      const manifest = manifestOf(join(project.folder, "node_modules/@barneloftet", name));
      expect(JSON.stringify(manifest)).not.toMatch(/workspace:|link:|file:/);
      expect(Object.keys(manifest.dependencies ?? {})).not.toContain("arquero");
    }
  });

  test("run README's examples in an empty project", () => {
    const script = join(import.meta.dirname, "run-readme.ts");
    const claims = JSON.parse(run("node", ["--import", "tsx", script, project.folder])) as readonly {
      holds: boolean;
    }[];
    expect(claims.length).toBeGreaterThan(1);
    expect(claims.filter(({ holds }) => !holds)).toEqual([]);
  }, 60_000);
});

describe("the packed packages in a project without arquero", () => {
  let bare: PackedProject;
  beforeAll(() => {
    bare = installPacked();
  }, 300_000);
  afterAll(() => bare?.close());

  test("read Trøndelag with nothing but what they depend on", () => {
    const script = `import { readFileSync, readdirSync } from "node:fs";
      import { catalogue } from "@barneloftet/analytics";
      import { readRegion } from "@barneloftet/ingest";
      const pack = ${JSON.stringify(join(top, "data/trondelag/"))};
      const names = readdirSync(pack, { recursive: true }).filter((name) => name.endsWith(".csv"));
      const files = new Map(names.map((name) => [name.replaceAll("\\\\", "/"), readFileSync(pack + name)]));
      const { region, figures } = readRegion(files);
      console.log(JSON.stringify([region.name, figures.requests.length, catalogue.length > 50]));`;
    const said = run("node", ["--input-type=module", "-e", script], bare.folder);
    expect(JSON.parse(said)).toEqual(["Trøndelag", 8, true]);
    expect(existsSync(join(bare.folder, "node_modules/arquero"))).toBe(false);
  }, 60_000);

  test("say what is missing where arrays are aggregated", () => {
    const script = `await import("@barneloftet/analytics/arquero");`;
    expect(() => run("node", ["--input-type=module", "-e", script], bare.folder)).toThrow(
      /Cannot find package 'arquero'/,
    );
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
