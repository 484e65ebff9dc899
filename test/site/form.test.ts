import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { formPage } from "../../packages/report/src/index.ts";
import { smallForm } from "../../packages/report/test/small-form.ts";
import { launch } from "./browser.ts";
import { axeFaults, readerOf, savedBy, sideways, sizes, writeForm } from "./forms.ts";
import { Keys } from "./keys.ts";

const folder = mkdtempSync(join(tmpdir(), "barneloftet-form-"));
const [first, later, hostile] = ["first", "later", "hostile"].map((name) => join(folder, `${name}.html`)) as [
  string,
  string,
  string,
];
const hostileName = '</script><script>document.title="x"</script><img src=x onerror=alert(1)>';
let browser: Browser;

beforeAll(async () => {
  writeForm("--service", "huldreli", "--period", "2024H2", "-o", first);
  writeForm("--service", "huldreli", "--period", "2025H1", "-o", later);
  const script = readFileSync("packages/report/dist/form-script.js", "utf8").trim();
  const scriptHash = createHash("sha256").update(script).digest("base64");
  const offers = smallForm.offers.map((offer) => ({ ...offer, name: hostileName }));
  const service = { id: "fjelldal", name: hostileName };
  writeFileSync(hostile, formPage({ ...smallForm, service, offers, script, scriptHash }));
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

const progress = (page: Page) => page.locator(".progress-text").textContent();
const save = (page: Page) =>
  savedBy(page, () => page.getByRole("button", { name: "Lagre svarene som fil" }).press("Enter"));
const none = { counsellors: "not_stated", without_casework: "not_stated", capacity: "not_stated" };

describe("a form filled in by keyboard alone", () => {
  test("saves what was chosen, asks for nothing, and needs fewer than 150 keystrokes beside what is written", async () => {
    const reader = await readerOf(browser, first);
    const page = await reader.open();
    const keys = new Keys(page);
    await keys.choose("kompenserende-tiltak", "exists");
    await keys.choose("kompenserende-tiltak-capacity", "none");
    await keys.choose("rad-og-veiledning", "shared");
    await keys.choose("rad-og-veiledning-capacity", "number");
    await keys.tab();
    await keys.type("3");
    await keys.choose("omsorgspakken", "not_stated");
    await keys.choose("strukturerende-endringstiltak", "bought");
    await keys.press("Sett resten i denne delen til «mangler»");
    await keys.choose("cos", "two_or_more");
    await keys.choose("cos-use", "network");
    await keys.choose("cos-casework", "yes");
    await keys.choose("cos-capacity", "some");
    await keys.choose("trygg-base", "none");
    await keys.choose("trygg-base-other", "across");
    await keys.press("Sett resten i denne delen til «mangler»");
    await keys.choose("barnevernvakt", "shared");
    await keys.choose("barnevernvakt-capacity", "none");
    await keys.press("Sett resten i denne delen til «mangler»");
    await keys.choose("base-teamleder", "planned");
    await keys.press("Sett resten i denne delen til «mangler»");
    await keys.press("Legg til eget tilbud");
    await keys.type("Turgruppe for ungdom");
    await keys.tab(2);
    await page.keyboard.press("Space");
    await page.getByLabel("Felles postkasse").focus();
    await keys.type("barnevern@huldreli.example");
    expect(await progress(page)).toBe("29 av 30 besvart");
    const { name, text } = await save(page);
    expect(name).toBe("tiltaksregisteret-eksempelfylket-huldreli-2024H2.json");
    const { answers, answered_on, ...about } = JSON.parse(text);
    expect(answered_on).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(about).toEqual({
      format: "barneloftet-answers-1",
      region: "eksempelfylket",
      service: "huldreli",
      period: "2024H2",
      mailbox: "barnevern@huldreli.example",
      own_offers: [{ name: "Turgruppe for ungdom", kind: "measure", availability: "exists", capacity: "not_stated" }],
    });
    const chosen = (offer: string) => answers.find((answer: { offer: string }) => answer.offer === offer);
    expect(answers).toHaveLength(30);
    expect(chosen("kompenserende-tiltak")).toEqual({
      ...none,
      offer: "kompenserende-tiltak",
      availability: "exists",
      capacity: "none",
    });
    expect(chosen("rad-og-veiledning")).toEqual({
      ...none,
      offer: "rad-og-veiledning",
      availability: "shared",
      shared_with: "network",
      capacity: "number",
      assignments: 3,
    });
    expect(chosen("omsorgspakken")).toEqual({ ...none, offer: "omsorgspakken", availability: "not_stated" });
    expect(chosen("cos")).toEqual({
      offer: "cos",
      availability: "shared",
      shared_with: "network",
      counsellors: "two_or_more",
      without_casework: "yes",
      capacity: "some",
    });
    expect(chosen("trygg-base")).toEqual({
      ...none,
      offer: "trygg-base",
      availability: "shared",
      shared_with: "across",
      counsellors: "none",
    });
    expect(chosen("mst")).toEqual({ ...none, offer: "mst", availability: "missing", counsellors: "none" });
    expect(chosen("barnevernvakt")).toMatchObject({ availability: "shared", shared_with: "across", capacity: "none" });
    expect(answers.filter(({ availability }: { availability: string }) => availability === "missing")).toHaveLength(22);
    expect(keys.count).toBeLessThan(150);
    expect(reader.faults).toEqual([]);
    await reader.context.close();
  });
});

describe("what is typed", () => {
  test("is there again when the tab was closed by mistake, and can be wiped and brought back", async () => {
    const reader = await readerOf(browser, first);
    const page = await reader.open();
    await page.locator('input[name="omsorgspakken"][value="shared"]').check();
    await page.locator('input[name="pmto"][value="one"]').check();
    await page.getByRole("button", { name: "Legg til eget tilbud" }).click();
    await page.getByLabel("Navn på tilbudet").fill("Båtgruppe");
    await page.getByLabel("Felles postkasse").fill("barnevern@");
    await page.close();

    const again = await reader.open();
    expect(await again.getByText("Det dere skrev sist, er hentet fram.").isVisible()).toBe(true);
    expect(await progress(again)).toBe("2 av 30 besvart");
    expect(await again.locator('input[name="omsorgspakken-shared"][value="network"]').isChecked()).toBe(true);
    expect(await again.getByLabel("Navn på tilbudet").inputValue()).toBe("Båtgruppe");
    expect(await again.getByLabel("Felles postkasse").inputValue()).toBe("barnevern@");

    await again.getByRole("button", { name: "Begynn på nytt" }).click();
    await again.getByRole("button", { name: "Ja, begynn på nytt" }).click();
    expect(await progress(again)).toBe("0 av 30 besvart");
    await again.getByRole("button", { name: "Angre" }).first().click();
    expect(await progress(again)).toBe("2 av 30 besvart");
    expect(reader.faults).toEqual([]);
    await reader.context.close();
  });

  test("is warned about where the browser cannot keep it", async () => {
    const reader = await readerOf(browser, first);
    await reader.context.addInitScript(() =>
      Object.defineProperty(window, "localStorage", {
        get() {
          throw new Error("refused");
        },
      }),
    );
    const page = await reader.open();
    expect(await page.getByText("Nettleseren kan ikke huske").isVisible()).toBe(false);
    await page.locator('input[name="omsorgspakken"][value="missing"]').check();
    expect(await page.getByText("Nettleseren kan ikke huske").isVisible()).toBe(true);
    const dialog = page.waitForEvent("dialog");
    page.close({ runBeforeUnload: true });
    expect((await dialog).type()).toBe("beforeunload");
    await reader.context.close();
  });
});

describe("what the browser has kept", () => {
  const key = "barneloftet-form-1/eksempelfylket/huldreli/2024H2";
  const keys = (page: Page) => page.evaluate(() => Object.keys(localStorage));

  test.each(['{"drafts":{"pmto":{"from":"i fjor"}},"own":[],"mailbox":""}', "{broken"])(
    "is set aside when it is %s, and the form says so and can be filled in",
    async (broken) => {
      const reader = await readerOf(browser, first);
      const page = await reader.open();
      await page.evaluate(([at = "", text = ""]) => localStorage.setItem(at, text), [key, broken]);
      await page.reload();
      expect(await page.getByText("Noe som var lagret i nettleseren, kan ikke leses.").isVisible()).toBe(true);
      await page.locator('input[name="omsorgspakken"][value="missing"]').check();
      await page.reload();
      expect(await progress(page)).toBe("1 av 30 besvart");
      expect(await page.evaluate((at) => localStorage.getItem(at), `${key}/aside`)).toBe(broken);
      expect(reader.faults).toEqual([]);
      await reader.context.close();
    },
  );

  test("is deleted when the question is answered with yes", async () => {
    const reader = await readerOf(browser, first);
    const page = await reader.open();
    await page.locator('input[name="omsorgspakken"][value="missing"]').check();
    expect(await keys(page)).toEqual([key]);
    await page.getByRole("button", { name: "Slett alt på denne maskinen" }).click();
    await page.getByRole("button", { name: "Ja, slett alt" }).click();
    expect([await keys(page), await progress(page)]).toEqual([[], "0 av 30 besvart"]);
    expect(await page.getByText("Alt er slettet fra denne nettleseren.").isVisible()).toBe(true);
    expect(reader.faults).toEqual([]);
    await reader.context.close();
  });

  test("is as it was when a file with nine own offers, or a kind that is a list, is opened", async () => {
    const reader = await readerOf(browser, first);
    const page = await reader.open();
    await page.locator('input[name="omsorgspakken"][value="bought"]').check();
    await page.getByRole("button", { name: "Legg til eget tilbud" }).click();
    await page.getByLabel("Navn på tilbudet").fill("Båtgruppe");
    const { text } = await save(page);
    const before = await page.evaluate((at) => localStorage.getItem(at), key);
    const open = (content: string) =>
      page
        .locator('input[type="file"]')
        .setInputFiles({ name: "x.json", mimeType: "application/json", buffer: Buffer.from(content) });
    await open(text.replace('"kind": "measure"', '"kind": ["measure"]'));
    await page.getByText("et eget tilbud kan ikke leses").waitFor();
    const saved = JSON.parse(text);
    await open(JSON.stringify({ ...saved, own_offers: Array(9).fill(saved.own_offers[0]) }));
    await page.getByText("flere enn 8 egne tilbud").waitFor();
    expect(await page.evaluate((at) => localStorage.getItem(at), key)).toBe(before);
    expect(reader.faults).toEqual([]);
    await reader.context.close();
  });
});

describe("last time's answers", () => {
  test("stand as last time until they are looked at; one button says that all still hold but what is free", async () => {
    const reader = await readerOf(browser, later);
    const page = await reader.open();
    const before = await progress(page);
    expect(before).toMatch(/^0 av 30 besvart, \d+ står som sist$/);
    expect(await page.getByText("Slik dere svarte i 2. halvår 2024").first().isVisible()).toBe(true);
    await page.getByRole("button", { name: "Alt er som sist" }).click();
    expect(await page.locator(".question > .carried:visible").count()).toBe(0);
    const free = await page.locator(".question:not(.own-offer) .follow-up > .carried:visible").count();
    expect(free).toBeGreaterThan(0);
    expect(await progress(page)).toMatch(new RegExp(`^\\d\\d av 30 besvart, ${free} står som sist$`));
    expect(await page.getByText(`det står som sist for ${free} tilbud.`).isVisible()).toBe(true);
    await page.getByRole("button", { name: "Angre" }).click();
    expect(await progress(page)).toBe(before);
    expect(await page.locator(".own-offer > .carried:visible").count()).toBe(2);
    await reader.context.close();
  });

  test("«mangler» for the rest is undone without losing what was chosen since", async () => {
    const reader = await readerOf(browser, first);
    const page = await reader.open();
    await page.getByRole("button", { name: "Sett resten" }).first().click();
    await page.locator('input[name="omsorgspakken"][value="exists"]').check();
    await page.getByRole("button", { name: "Angre" }).click();
    expect(await progress(page)).toBe("1 av 30 besvart");
    expect(await page.locator('input[name="omsorgspakken"][value="exists"]').isChecked()).toBe(true);
    await reader.context.close();
  });

  test("can be opened from a file, and a file of another service is refused", async () => {
    const reader = await readerOf(browser, first);
    const page = await reader.open();
    await page.locator('input[name="omsorgspakken"][value="bought"]').check();
    const { text } = await save(page);
    const open = (content: string) =>
      page
        .locator('input[type="file"]')
        .setInputFiles({ name: "x.json", mimeType: "application/json", buffer: Buffer.from(content) });
    await open(text.replace('"huldreli"', '"tussli"'));
    await page.getByText("Filen gjelder en annen tjeneste («tussli»)").waitFor();
    await open(text.replace('"bought"', '"planned"'));
    await page.getByText("Filen er åpnet").waitFor();
    expect(await page.locator('input[name="omsorgspakken"][value="planned"]').isChecked()).toBe(true);
    expect(reader.faults).toEqual([]);
    await reader.context.close();
  });
});

describe("a form for every reader", () => {
  test.each(sizes)("at %s axe finds nothing and nothing goes out sideways", async (_, size) => {
    const reader = await readerOf(browser, first, size);
    const page = await reader.open();
    await page.locator('input[name="omsorgspakken"][value="shared"]').check();
    await page.locator('input[name="omsorgspakken-capacity"][value="number"]').check();
    await page.locator('input[name="pmto"][value="one"]').check();
    await page.locator('input[name="mst"][value="none"]').check();
    await page.getByRole("button", { name: "Legg til eget tilbud" }).click();
    await page.getByLabel("Felles postkasse").fill("kari@huldreli.example");
    expect(await page.getByText("ser ikke ut som en felles postkasse").isVisible()).toBe(true);
    await save(page);
    expect(await page.getByText("Antall oppdrag mangler for Omsorgspakken").isVisible()).toBe(true);
    expect(await axeFaults(page)).toEqual([]);
    expect(await sideways(page)).toBe(0);
    expect(reader.faults).toEqual([]);
    await reader.context.close();
  });

  test("with JavaScript off it says that it has not started and what to do", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false, offline: true });
    const page = await context.newPage();
    await page.goto(`file://${first}`);
    expect(await page.getByText("Skjemaet har ikke startet.").isVisible()).toBe(true);
    await context.close();
  });

  test("names that are HTML and scripts stay names", async () => {
    const reader = await readerOf(browser, hostile);
    const page = await reader.open();
    expect(await page.title()).toContain("</script><script>");
    expect(await page.locator("legend").first().textContent()).toBe(hostileName);
    expect(await page.locator("img").count()).toBe(0);
    expect(await page.getByText("har ikke startet").count()).toBe(0);
    expect(reader.faults).toEqual([]);
    await reader.context.close();
  });
});
