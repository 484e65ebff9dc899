import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serve } from "../../dashboard/serve.ts";
import { buildNotebooks } from "../notebooks/build-notebooks.ts";
import { launch } from "./browser.ts";

let folder: string;
let browser: Browser;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "barneloftet-notebooks-"));
  await buildNotebooks(["nettverkene.html"], folder);
  browser = await launch();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Run {
  readonly rows: (id: string) => Promise<readonly (readonly string[])[]>;
  readonly text: string;
  readonly faults: readonly string[];
}

/** Opens the built notebook and waits until its cells have run; nothing but this machine may be asked. */
async function run(): Promise<Run> {
  const site = await serve({ port: 0, root: folder });
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol !== "data:" && !url.href.startsWith(site.url)) faults.push(`off the machine: ${url.href}`);
  });
  await page.goto(`${site.url}nettverkene.html`);
  await page.locator("#measures li").first().waitFor();
  const rows = (id: string) =>
    page
      .locator(`#${id} tbody tr`)
      .evaluateAll((all) =>
        all.map((row) =>
          [...row.querySelectorAll("td")].map((cell) => (cell.textContent ?? "").replaceAll("\u202f", " ")),
        ),
      );
  const found = {
    coverage: await rows("coverage"),
    fragile: await rows("fragile"),
    text: (await page.locator("main").textContent()) ?? "",
    errors: await page.locator(".observablehq--error").count(),
  };
  await page.close();
  await site.close();
  if (found.errors > 0) faults.push(`${found.errors} cells failed`);
  return { rows: async (id) => (id === "coverage" ? found.coverage : found.fragile), text: found.text, faults };
}

test("the notebook runs without a network, and its numbers of Tussedalen are those counted by hand", async () => {
  const { rows, text, faults } = await run();
  expect(faults).toEqual([]);
  expect(text).toContain("20 av 22 tjenester har svart");
  const coverage = await rows("coverage");
  const row = (method: string) =>
    coverage.find(([network, name]) => network === "Tussedalen" && name === method)?.slice(2);
  // Tussmo 1 600 children, Tussli 1 350, Tussås 650: 3 600 in all.
  // COS: Tussmo has two counsellors, Tussli may use them by agreement, Tussås lacks it: 2 950 reach it, all robustly.
  expect(row("Circle of Security (COS)")).toEqual(["3 600", "2 950", "2 950", "0"]);
  // Trygg Base: Tussmo's one counsellor is shared with Tussli: 2 950 reach it, none robustly; Tussås lacks it.
  expect(row("Trygg Base")).toEqual(["3 600", "2 950", "0", "0"]);
  // Marte Meo: only Tussli, one counsellor; Tussås has not said.
  expect(row("Marte Meo")).toEqual(["3 600", "1 350", "0", "650"]);
  // MST is bought by all three.
  expect(row("MST")).toEqual(["3 600", "3 600", "0", "0"]);
});

test("the notebook names single points of failure by method and service", async () => {
  const { rows } = await run();
  const fragile = await rows("fragile");
  expect(fragile).toContainEqual(["Trygg Base", "Tussmo og Tussvik", "2 950"]);
  expect(fragile).toContainEqual(["Marte Meo", "Tussli", "1 350"]);
});
