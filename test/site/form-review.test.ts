import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launch } from "./browser.ts";
import { axeFaults, readerOf, savedBy, sideways, sizes, writeForm } from "./forms.ts";

const folder = mkdtempSync(join(tmpdir(), "barneloftet-review-"));
const [first, later] = [join(folder, "first.html"), join(folder, "later.html")];
let browser: Browser;

beforeAll(async () => {
  writeForm("--service", "huldreli", "--period", "2024H2", "-o", first);
  writeForm("--service", "huldreli", "--period", "2025H1", "-o", later);
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

const save = (page: Page) =>
  savedBy(page, () => page.getByRole("button", { name: "Lagre svarene som fil" }).press("Enter"));
const focused = (page: Page) =>
  page.evaluate(() => (document.activeElement instanceof HTMLInputElement ? document.activeElement.name : ""));
const check = (page: Page, name: string, value: string) =>
  page.locator(`input[name="${name}"][value="${value}"]`).check();
const said = (page: Page) => page.locator('.after > [role="status"]').textContent();

describe("what is told after a save", () => {
  test("names each field that the file lacks, and leads to it by keyboard", async () => {
    const reader = await readerOf(browser, first);
    const page = await reader.open();
    await check(page, "omsorgspakken", "exists");
    await check(page, "omsorgspakken-capacity", "number");
    await page.locator('input[name="omsorgspakken-assignments"]').fill("to");
    await check(page, "gruppetilbud", "shared");
    const { text } = await save(page);
    expect(JSON.parse(text).answers[0]).toMatchObject({ capacity: "not_stated" });
    const report = page.locator(".report");
    expect(await report.getByText("Ledig for andre er ikke besvart for Gruppetilbud.").isVisible()).toBe(true);
    await report.getByRole("link", { name: "Omsorgspakken («to»)" }).press("Enter");
    expect(await focused(page)).toBe("omsorgspakken-assignments");
    await page.locator('input[name="omsorgspakken-assignments"]').fill("2");
    expect(await report.getByText("Antall oppdrag mangler").count()).toBe(0);
    expect(reader.faults).toEqual([]);
    await reader.context.close();
  });

  test("is that the form is saved, until it is changed: then to save anew, once, and at the top too", async () => {
    const reader = await readerOf(browser, first);
    const page = await reader.open();
    const atTop = page.locator(".progress").getByText("Endret etter lagring");
    await check(page, "omsorgspakken", "bought");
    await save(page);
    expect(await said(page)).toMatch(/^Lagret som tiltaksregisteret-eksempelfylket-huldreli-2024H2\.json\./);
    expect(await atTop.isVisible()).toBe(false);
    await page.evaluate(() => {
      const status = document.querySelector('.after > [role="status"]') as Node;
      const count = (): void => {
        document.body.dataset.told = String(Number(document.body.dataset.told ?? 0) + 1);
      };
      new MutationObserver(count).observe(status, { childList: true, characterData: true, subtree: true });
    });
    await check(page, "omsorgspakken", "planned");
    await check(page, "omsorgspakken", "missing");
    expect(await said(page)).toBe("Endret etter lagring. Lagre på nytt.");
    expect(await page.locator("body").getAttribute("data-told")).toBe("1");
    expect(await atTop.isVisible()).toBe(true);
    expect(await page.getByText("Send filen til den som samler").isVisible()).toBe(false);
    await save(page);
    expect(await said(page)).toMatch(/^Lagret som /);
    expect(await atTop.isVisible()).toBe(false);
    await reader.context.close();
  });
});

describe("last time's answers in a form", () => {
  test("are walked through one by one: to the next that stands as last time, and that it still holds", async () => {
    const reader = await readerOf(browser, later);
    const page = await reader.open();
    const next = page.getByRole("button", { name: "Neste som står som sist" });
    const holds = async () => {
      const field = await focused(page);
      await page.locator(`#${field}-from ~ button`).press("Enter");
      expect(await focused(page)).toBe(field);
    };
    const walked: string[] = [];
    while (await next.isVisible()) {
      await next.press("Enter");
      walked.push(await focused(page));
      await holds();
    }
    expect(walked.slice(0, 3)).toEqual(["kompenserende-tiltak", "kompenserende-tiltak-capacity", "rad-og-veiledning"]);
    expect(walked.at(-1)).toMatch(/^own-\d+-capacity$/);
    expect(new Set(walked).size).toBe(walked.length);
    expect(await page.locator(".carried:visible").count()).toBe(0);
    expect(reader.faults).toEqual([]);
    await reader.context.close();
  });

  test("are not called answered when the rest of a part is to be set to «mangler»", async () => {
    const reader = await readerOf(browser, later);
    const page = await reader.open();
    const base = page.locator('section[aria-labelledby="base-functions"]');
    await base.getByRole("button", { name: "Sett resten" }).click();
    await base.getByText("Ingen er ubesvart i denne delen. 11 svar står som sist. Se over dem.").waitFor();
    await reader.context.close();
  });
});

describe("a form that explains itself", () => {
  test("tells what an offer is, what the base's part is about, and what an assignment is", async () => {
    const reader = await readerOf(browser, first);
    const page = await reader.open();
    const care = page.locator("fieldset", { has: page.locator('> .options input[name="omsorgspakken"]') });
    expect(await care.getAttribute("aria-describedby")).toBe("omsorgspakken-help");
    expect(await page.locator("#omsorgspakken-help").textContent()).toContain("flytter inn i et fosterhjem");
    expect(await page.getByText("Her spør vi om den felles basen i nettverket").isVisible()).toBe(true);
    await check(page, "omsorgspakken", "exists");
    await check(page, "omsorgspakken-capacity", "number");
    expect(await page.getByText("Ett oppdrag er én familie eller én sak").filter({ visible: true }).count()).toBe(1);
    expect(await page.locator(".explained dd").first().textContent()).toBe("dere har tilbudet selv.");
    await reader.context.close();
  });

  test("warns of a person in an own offer's name without standing in the way, and leaves eleven digits out", async () => {
    const reader = await readerOf(browser, first);
    const page = await reader.open();
    await page.getByRole("button", { name: "Legg til eget tilbud" }).click();
    const name = page.getByLabel("Navn på tilbudet");
    const warning = page.locator(".own-offer .warning");
    await name.fill("Fjordgruppa med Kari Nordmann");
    expect(await warning.textContent()).toContain("Er dette navnet på en person?");
    expect(await name.getAttribute("aria-describedby")).toBe(await warning.getAttribute("id"));
    const named = await save(page);
    expect(JSON.parse(named.text).own_offers).toHaveLength(1);
    expect(await page.locator(".report").getByText("Kan fortelle hvem en person er").isVisible()).toBe(true);
    await name.fill(`Fjordgruppa ${["010190", "12345"].join("")}`);
    expect(await warning.textContent()).toContain("fødselsnummer");
    const numbered = await save(page);
    expect(JSON.parse(numbered.text).own_offers).toEqual([]);
    await name.fill("Veiledning med Marte Meo");
    expect(await warning.textContent()).toBe("");
    await reader.context.close();
  });

  test.each(sizes)(
    "that is filled in since last time, at %s: axe finds nothing, nothing goes out sideways",
    async (_, size) => {
      const reader = await readerOf(browser, later, size);
      const page = await reader.open();
      await page.getByRole("button", { name: "Alt er som sist" }).click();
      await page.getByRole("button", { name: "Legg til eget tilbud" }).click();
      await page.getByLabel("Navn på tilbudet").last().fill("Gruppe med Kari Nordmann");
      await save(page);
      await check(page, "omsorgspakken", "missing");
      expect(await axeFaults(page)).toEqual([]);
      expect(await sideways(page)).toBe(0);
      expect(reader.faults).toEqual([]);
      await reader.context.close();
    },
  );
});
