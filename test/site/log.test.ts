import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launch } from "./browser.ts";
import { axeFaults, type Reader, readerOf, savedBy, sideways, sizes, writeForm } from "./forms.ts";

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

/** A reader of the log on 10 July 2025, when the first half-year has just ended. */
async function readerInJuly(viewport?: { readonly width: number; readonly height: number }): Promise<Reader> {
  const reader = await readerOf(browser, file, viewport);
  await reader.context.clock.setFixedTime("2025-07-10T12:00:00");
  return reader;
}

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
/** Opens a file with a text in the log. */
const openFile = (page: Page, content: string) =>
  page
    .locator('input[type="file"]')
    .setInputFiles({ name: "x.json", mimeType: "application/json", buffer: Buffer.from(content) });
const kept = (page: Page) => page.evaluate(() => Object.entries(localStorage));
const key = "barneloftet-log-1/eksempelfylket/tussedalen";
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
    counted: [],
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
  const open = (content: string) => openFile(page, content);
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
  const reader = await readerInJuly();
  const page = await reader.open();
  for (const outcome of [...Array(5).fill("assisted"), ...Array(2).fill("declined_for_capacity")])
    await add(page, "tussmo", outcome);
  const { name, text } = await savedBy(page, () => page.getByRole("button", { name: "Lagre tellingen" }).click());
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
  await page.getByText("Se tallene før dere lagrer").click();
  expect(await page.getByRole("cell", { name: "vises ikke" }).count()).toBe(2);
  expect(reader.faults).toEqual([]);
  await reader.context.close();
});

test("only half-years that have ended can be counted, the last one first; a second counting says what it is before it is saved", async () => {
  const reader = await readerInJuly();
  const page = await reader.open();
  const period = page.getByRole("combobox", { name: "Halvår som er over" });
  expect(await period.inputValue()).toBe("2025H1");
  expect(await period.locator("option").allTextContents()).not.toContain("2. halvår 2025");
  const save = () =>
    savedBy(page, () =>
      page
        .getByRole("button", { name: /^(Lagre|Den gamle)/ })
        .last()
        .click(),
    );
  for (let i = 0; i < 5; i += 1) await add(page, "tussmo", "assisted");
  expect(await page.getByText("kan den ikke lages på nytt med andre tall").isVisible()).toBe(true);
  const first = await save();

  await add(page, "tussmo", "assisted");
  expect(await page.getByText("Loggen er endret siden, men en ny telling kan røpe små tall").isVisible()).toBe(true);
  expect((await save()).text).toBe(first.text);

  for (let i = 0; i < 5; i += 1) await add(page, "tussmo", "assisted");
  expect(await page.getByText("Slett den gamle filen overalt før dere lagrer den nye").isVisible()).toBe(true);
  await page.close();
  const again = await reader.open();
  expect(await again.getByText("1. halvår 2025 ble talt 10.7.2025").isVisible()).toBe(true);
  const { text } = await savedBy(again, () => again.getByRole("button", { name: "lagre ny telling" }).click());
  expect(JSON.parse(text).facets.outcome.assisted).toBe(11);
  expect(reader.faults).toEqual([]);
  await reader.context.close();
});

test("a file with a week that is a list is refused before anything is kept", async () => {
  const reader = await readerOf(browser, file);
  const page = await reader.open();
  await add(page, "tussli", "assisted");
  const { text } = await savedBy(page, () => page.getByRole("button", { name: "Lagre hele loggen" }).click());
  const before = await kept(page);
  await openFile(page, text.replace('"2025-W07"', '["2025-W40"]'));
  await page.getByText("henvendelse 1 kan ikke leses").waitFor();
  await openFile(page, text.replace('"tussli"', '"Kari Nordkvinne 01019012345"'));
  await page.getByText("en tjeneste som ikke hører til").waitFor();
  expect(await kept(page)).toEqual(before);
  expect(reader.faults).toEqual([]);
  await reader.context.close();
});

test.each(['[{"week":["2025-W40"]}]', "{broken", "null"])(
  "a browser that holds %s gives a log that says so, keeps it aside, and works",
  async (broken) => {
    const reader = await readerOf(browser, file);
    const page = await reader.open();
    await page.evaluate(([at = "", text = ""]) => localStorage.setItem(at, text), [key, broken]);
    await page.reload();
    expect(await page.getByText("Noe som var lagret i nettleseren, kan ikke leses.").isVisible()).toBe(true);
    await add(page, "tussmo", "waiting");
    expect(await entries(page)).toBe(1);
    await page.reload();
    expect(await entries(page)).toBe(1);
    const { text } = await savedBy(page, () => page.getByRole("button", { name: "Lagre det som er lagt" }).click());
    expect(text).toBe(broken);
    await page.getByRole("button", { name: "Slett det som er lagt" }).click();
    await page.getByRole("button", { name: "Ja, slett det" }).click();
    expect((await kept(page)).map(([at]) => at)).toEqual([key]);
    expect(reader.faults).toEqual([]);
    await reader.context.close();
  },
);

test("all on the machine is deleted when the question is answered with yes, and nothing can bring it back", async () => {
  const reader = await readerOf(browser, file);
  const page = await reader.open();
  await add(page, "tussli", "assisted");
  await add(page, "tussmo", "assisted");
  await page.getByRole("button", { name: "Slett", exact: true }).first().click();
  await page.getByRole("button", { name: "Slett alt på denne maskinen" }).click();
  await page.getByRole("button", { name: "Nei, behold alt" }).click();
  expect(await entries(page)).toBe(1);
  await page.getByRole("button", { name: "Slett alt på denne maskinen" }).click();
  await page.getByRole("button", { name: "Ja, slett alt" }).click();
  expect(await page.getByText("Alt er slettet fra denne nettleseren.").isVisible()).toBe(true);
  expect(await entries(page)).toBe(0);
  expect(await page.getByRole("button", { name: "Angre" }).count()).toBe(0);
  expect(await kept(page)).toEqual([]);
  expect(reader.faults).toEqual([]);
  await reader.context.close();
});

test("a date with a year of five digits, which no file could hold, is not logged", async () => {
  const reader = await readerOf(browser, file);
  const page = await reader.open();
  await page.getByLabel("Evaluering planlagt").evaluate((input: HTMLInputElement) => {
    input.removeAttribute("max");
  });
  await add(page, "tussli", "assisted", "20255-03-03");
  expect(await page.getByText("Skriv datoene med dag, måned og et år på fire siffer.").isVisible()).toBe(true);
  expect(await entries(page)).toBe(0);
  await reader.context.close();
});

test.each(sizes)("at %s axe finds nothing and nothing goes out sideways", async (_, size) => {
  const reader = await readerInJuly(size);
  const page = await reader.open();
  await page.getByRole("button", { name: "Legg til i loggen" }).click();
  await add(page, "tussmo", "waiting", "2025-03-03");
  await savedBy(page, () => page.getByRole("button", { name: "Lagre tellingen" }).click());
  await page.getByText("Se tallene før dere lagrer").click();
  await page.getByRole("button", { name: "Slett alt på denne maskinen" }).click();
  expect(await axeFaults(page)).toEqual([]);
  expect(await sideways(page)).toBe(0);
  expect(reader.faults).toEqual([]);
  await reader.context.close();
});
