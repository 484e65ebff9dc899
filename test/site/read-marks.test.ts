import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type OpenSite, openSite } from "./browser.ts";
import { pages } from "./pages.ts";

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const readerOf = (page: Page, view: string, width = "wide") =>
  page.locator(`bl-figure[data-view="${view}"] .drawing.${width} .mark-reader input`);
const lineOf = (page: Page, view: string) =>
  page.locator(`bl-figure[data-view="${view}"] .drawing.wide .mark-reader p`);
const markedIn = (page: Page, view: string) =>
  page.locator(`bl-figure[data-view="${view}"] .drawing.wide svg .is-read > title`).allTextContents();

/** A row of the table in the report (chapter 4.2): 1 of 16 requests of Midtre Namdal got help. */
const midtreNamdal = "Midtre Namdal, april 2019–oktober 2020: 1 av 16, 6,3 %, usikkerhet 1,1–28,3, bekreftet";

test("arrows go through the marks of a drawing, in words below it and as the slider's text, and nothing is fetched for it", async () => {
  const visit = await site.open("index.html");
  // A browser that tells of its line starts the engine for whoever presses a key with filters in view.
  await visit.page.addInitScript(() => Object.defineProperty(navigator, "connection", { value: undefined }));
  await visit.page.reload();
  const reader = readerOf(visit.page, "requests");
  await reader.focus();
  expect(await reader.getAttribute("aria-valuetext")).toBe("Hele figuren, 9 punkter");
  for (const key of ["ArrowDown", "ArrowRight", "ArrowDown"]) await visit.page.keyboard.press(key);
  expect(plain(await lineOf(visit.page, "requests").textContent())).toBe(`${midtreNamdal} (3 av 9)`);
  expect(await reader.getAttribute("aria-valuetext")).toBe(await lineOf(visit.page, "requests").textContent());
  expect((await markedIn(visit.page, "requests")).map(plain)).toEqual([midtreNamdal]);
  expect(visit.requests.filter((path) => !/^index\.html$|^_import\/components\//.test(path))).toEqual([]);
  await visit.done();
});

test("home, end, up, left and escape go to the first mark, the last, the one before, and back to the whole", async () => {
  const visit = await site.open("index.html");
  const reader = readerOf(visit.page, "requests");
  const said = async (key: string) => {
    await visit.page.keyboard.press(key);
    return [await reader.inputValue(), ...(await markedIn(visit.page, "requests")).map((text) => text.split(",")[0])];
  };
  await reader.focus();
  expect(await said("Home")).toEqual(["1", "Hele basen"]);
  expect(await said("End")).toEqual(["9", "Levanger"]);
  expect(await said("ArrowDown")).toEqual(["9", "Levanger"]);
  expect(await said("ArrowUp")).toEqual(["8", "Verdal"]);
  expect(await said("ArrowLeft")).toEqual(["7", "Inn-Trøndelag"]);
  expect(await said("Escape")).toEqual(["0"]);
  expect(await reader.getAttribute("aria-valuetext")).toBe("Hele figuren, 9 punkter");
  await visit.done();
});

test("a screen reader or a finger that moves the slider itself is told the same", async () => {
  const visit = await site.open("index.html");
  await readerOf(visit.page, "requests").fill("3");
  expect((await markedIn(visit.page, "requests")).map(plain)).toEqual([midtreNamdal]);
  await visit.done();
});

test("whoever leaves a drawing leaves it as it was, to the byte", async () => {
  const visit = await site.open("index.html");
  const drawing = visit.page.locator('bl-figure[data-view="requests"] .drawing.wide');
  const built = await drawing.evaluate((element) => element.outerHTML);
  await readerOf(visit.page, "requests").focus();
  await visit.page.keyboard.press("End");
  expect(await drawing.evaluate((element) => element.outerHTML)).not.toBe(built);
  await visit.page.keyboard.press("Tab");
  // A class that has been taken away leaves its attribute.
  expect((await drawing.evaluate((element) => element.outerHTML)).replaceAll(' class=""', "")).toBe(built);
  await visit.done();
});

test("a figure that the reader has filtered is read in the same way", async () => {
  const visit = await site.open("index.html");
  await visit.page.getByLabel("Nettverk").selectOption("namdalen");
  await visit.page.locator('bl-figure[data-view="requests"] .finding', { hasText: "6 av 30" }).waitFor();
  await readerOf(visit.page, "requests").focus();
  await visit.page.keyboard.press("Home");
  expect(plain(await lineOf(visit.page, "requests").textContent())).toContain("6 av 30");
  await visit.done();
});

test("a mark that is not drawn is read where it would have stood, with its reason", async () => {
  const visit = await site.open("eksempelfylket/bemanning.html");
  const reader = visit.page.locator('bl-figure[data-view="metricPeers"] .drawing.wide .mark-reader input').first();
  const titles = await visit.page
    .locator('bl-figure[data-view="metricPeers"] .drawing.wide')
    .first()
    .locator("title")
    .allTextContents();
  const isOf = (name: string) => titles.find((title) => title.startsWith(name));
  expect(isOf("Tussås")).toMatch(/: .*færre enn/i);
  expect(isOf("Alvnes og Alvås")).toMatch(/ingen tall$/);
  expect(await reader.getAttribute("max")).toBe(String(titles.length));
  expect(titles).toHaveLength(23);
  await visit.done();
});

test("with scripts off there is no stop that would not answer", async () => {
  const visit = await site.open("index.html", { javaScriptEnabled: false });
  expect(await readerOf(visit.page, "requests").isVisible()).toBe(false);
  await visit.done();
});

test.each(pages)("on %s each drawing with marks is one stop for the keyboard, wide and narrow", async (path) => {
  const visit = await site.open(path);
  for (const width of [1280, 390]) {
    await visit.page.setViewportSize({ width, height: 900 });
    const stops = await visit.page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("main .drawing")]
        .filter((drawing) => drawing.checkVisibility())
        .map((drawing) => ({
          marks: drawing.querySelectorAll("svg title").length,
          stops: [...drawing.querySelectorAll<HTMLElement>("input, button, a, summary, [tabindex]")].filter(
            (stop) => stop.tabIndex >= 0 && stop.checkVisibility(),
          ).length,
        })),
    );
    for (const { marks, stops: count } of stops) expect(count).toBe(marks > 0 ? 1 : 0);
  }
  await visit.done();
});

function plain(text: string | null): string {
  return (text ?? "").replace(/\s/g, " ");
}
