import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launch } from "./browser.ts";
import { axeFaults, readerOf, savedBy, sideways, sizes, writeForm } from "./forms.ts";

const folder = mkdtempSync(join(tmpdir(), "barneloftet-log-"));
const file = join(folder, "log.html");
let browser: Browser;

beforeAll(async () => {
  writeForm("--base", "tussedalen", "--period", "2025H1", "-o", file);
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Writes a request into the log. */
async function add(page: Page, service: string, outcome: string, evaluation = ""): Promise<void> {
  const choose = (label: string, value: string) =>
    page.getByRole("combobox", { name: label, exact: true }).selectOption(value);
  await choose("Tjeneste", service);
  await choose("År", "2025");
  await choose("Uke", "07");
  await choose("Hva det gjelder", "home_based");
  await choose("Hvorfor tjenesten spør", "no_competence");
  await choose("Hvor sammensatt", "complex");
  await choose("Hva som skjedde", outcome);
  await page.getByLabel("Evaluering planlagt").fill(evaluation);
  await page.getByRole("button", { name: "Legg til i loggen" }).press("Enter");
}
const entries = (page: Page) => page.locator(".entries > li").count();

test("what is logged is there again in a new tab, can be changed, and taken back when deleted", async () => {
  const reader = await readerOf(browser, file);
  const page = await reader.open();
  await add(page, "tussli", "assisted", "2025-03-03");
  await add(page, "tussmo", "waiting");
  await page.close();

  const again = await reader.open();
  expect(await entries(again)).toBe(2);
  expect(await again.getByText("Tussli, uke 7, 2025: skulle vært evaluert 3.3.2025").isVisible()).toBe(true);
  await again.getByRole("button", { name: "Endre" }).last().click();
  await again.getByLabel("Evaluert").check();
  await again.getByRole("button", { name: "Lagre endringen" }).click();
  expect(await again.getByText("Husk å evaluere").count()).toBe(0);
  await again.getByRole("button", { name: "Slett" }).first().click();
  expect(await entries(again)).toBe(1);
  await again.getByRole("button", { name: "Angre" }).click();
  expect(await entries(again)).toBe(2);
  expect(reader.faults).toEqual([]);
  await reader.context.close();
});

test("a request without an answer to each question is not logged, and the question is named", async () => {
  const reader = await readerOf(browser, file);
  const page = await reader.open();
  await page.getByRole("button", { name: "Legg til i loggen" }).click();
  expect(await page.getByText("Velg noe i feltet «Tjeneste».").isVisible()).toBe(true);
  await page.getByRole("combobox", { name: "Tjeneste", exact: true }).selectOption("tussli");
  await page.getByRole("button", { name: "Legg til i loggen" }).click();
  expect(await page.getByText("Velg noe i feltet «Hva det gjelder».").isVisible()).toBe(true);
  expect(await entries(page)).toBe(0);
  await reader.context.close();
});

test("the log is saved whole, opened again, and another base's is refused", async () => {
  const reader = await readerOf(browser, file);
  const page = await reader.open();
  await add(page, "tussli", "assisted", "2025-03-03");
  const { name, text } = await savedBy(page, () => page.getByRole("button", { name: "Lagre hele loggen" }).click());
  expect(name).toMatch(/^henvendelseslogg-eksempelfylket-tussedalen-\d{4}-\d{2}-\d{2}\.json$/);
  expect(JSON.parse(text)).toEqual({
    format: "barneloftet-log-1",
    region: "eksempelfylket",
    base: "tussedalen",
    requests: [
      {
        service: "tussli",
        week: "2025-W07",
        request_type: "home_based",
        reason: "no_competence",
        complexity: "complex",
        outcome: "assisted",
        planned_evaluation: "2025-03-03",
        evaluated: false,
      },
    ],
  });
  const open = (content: string) =>
    page
      .locator('input[type="file"]')
      .setInputFiles({ name: "x.json", mimeType: "application/json", buffer: Buffer.from(content) });
  await open(text.replace('"tussedalen"', '"byringen"'));
  await page.getByText("Filen gjelder en annen base («byringen»)").waitFor();
  await open(text.replace('"complex"', '"<b>"'));
  await page.getByText("henvendelse 1 kan ikke leses").waitFor();
  await open(text.replace('"assisted"', '"withdrawn"'));
  await page.getByText("Loggen er åpnet: 1 henvendelser.").waitFor();
  expect(await page.getByText("trukket").count()).toBeGreaterThan(0);
  expect(reader.faults).toEqual([]);
  await reader.context.close();
});

test("the counts of 5 helped and 2 declined show 7 of each kind, and neither 5 nor 2", async () => {
  const reader = await readerOf(browser, file);
  const page = await reader.open();
  for (const outcome of [...Array(5).fill("assisted"), ...Array(2).fill("declined_for_capacity")])
    await add(page, "tussmo", outcome);
  const { name, text } = await savedBy(page, () => page.getByRole("button", { name: "Lag telling" }).click());
  expect(name).toBe("henvendelsestelling-eksempelfylket-tussedalen-2025H1.json");
  const { facets, ...about } = JSON.parse(text);
  expect(about).toEqual({
    format: "barneloftet-log-counts-1",
    region: "eksempelfylket",
    base: "tussedalen",
    period: "2025H1",
  });
  expect(facets.outcome).toEqual({
    assisted: null,
    declined_for_capacity: null,
    withdrawn: 0,
    solved_otherwise: 0,
    waiting: 0,
  });
  expect(facets.complexity).toEqual({ simple: 0, complicated: 0, complex: 7 });
  expect(text).not.toContain("tussmo");
  expect(await page.getByText("vises ikke").count()).toBe(2);
  expect(reader.faults).toEqual([]);
  await reader.context.close();
});

test.each(sizes)("at %s axe finds nothing and nothing goes out sideways", async (_, size) => {
  const reader = await readerOf(browser, file, size);
  const page = await reader.open();
  await page.getByRole("button", { name: "Legg til i loggen" }).click();
  await add(page, "tussmo", "waiting", "2025-03-03");
  await savedBy(page, () => page.getByRole("button", { name: "Lag telling" }).click());
  expect(await axeFaults(page)).toEqual([]);
  expect(await sideways(page)).toBe(0);
  expect(reader.faults).toEqual([]);
  await reader.context.close();
});
