import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type OpenSite, openSite } from "./browser.ts";

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

// A busy machine needs its time to start the engine.
const patience = 90_000;

/** More stops than there are before what is looked for. */
const most = 60;

/** Goes on by Tab until the focus is where it is wanted. Throws if it does not come there. */
async function tabTo(page: Page, isThere: (focused: Element) => boolean): Promise<void> {
  for (let i = 0; i < most; i += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate(`(${isThere})(document.activeElement)`)) return;
  }
  throw new Error(`not reached by Tab: ${isThere}`);
}

const said = async (page: Page): Promise<string> =>
  (await page.evaluate(() => document.activeElement?.getAttribute("aria-valuetext") ?? "")).replace(/\s/g, " ");

// Issue 5, shown by 4, with nothing but a keyboard from the top of the page.
test("on Bemanning of Eksempelfylket a keyboard changes the period, reaches the figure, reads its uncertainty, opens its table", {
  timeout: 2 * patience,
}, async () => {
  const visit = await site.open("eksempelfylket/bemanning.html", { viewport: { width: 1280, height: 900 } });
  const { page } = visit;
  const figure = page.locator('bl-figure[data-view="metricPeers"]').first();

  await tabTo(page, (at) => at.localName === "select" && (at as HTMLSelectElement).name === "aar");
  expect(await figure.locator(".finding").textContent()).toContain("2025");
  for (let year = 2025; year >= 2023; year -= 1) await page.keyboard.press("ArrowDown");
  await figure.locator(".finding", { hasText: "2023" }).waitFor({ timeout: patience });

  await tabTo(page, (at) => at.closest("bl-figure")?.getAttribute("data-view") === "metricPeers");
  expect(await said(page)).toBe("Hele figuren, 23 punkter");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  expect(await said(page)).toMatch(
    /^Huldreli og Huldremo, 2023: .+ av .+, \d+,\d %, usikkerhet \d+,\d–\d+,\d, oppdiktet/,
  );

  await tabTo(page, (at) => at.localName === "summary" && at.textContent === "Vis tabell");
  expect(await figure.locator("table").first().isVisible()).toBe(false);
  await page.keyboard.press("Enter");
  expect(await figure.locator("table").first().isVisible()).toBe(true);
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.className)).toBe("table");
  await visit.done();
});

test("on Ett ark a keyboard chooses a network, reads the figure of a service in it, and opens the table", {
  timeout: 2 * patience,
}, async () => {
  const visit = await site.open("index.html", { viewport: { width: 1280, height: 900 } });
  const { page } = visit;
  const figure = page.locator('bl-figure[data-view="requests"]');
  await tabTo(page, (at) => at.localName === "select" && (at as HTMLSelectElement).name === "network");
  await page.keyboard.press("ArrowDown");
  await figure.locator(".finding", { hasText: "6 av 30" }).waitFor({ timeout: patience });
  await tabTo(page, (at) => at.closest("bl-figure")?.getAttribute("data-view") === "requests");
  await page.keyboard.press("End");
  expect(await said(page)).toMatch(
    /^Indre Namdal, april 2019–oktober 2020: 0 av 3, 0,0 %, usikkerhet 0,0–56,1, bekreftet/,
  );
  await tabTo(page, (at) => at.localName === "summary" && at.textContent === "Vis tabell");
  await page.keyboard.press("Enter");
  expect(await figure.locator("table").first().isVisible()).toBe(true);
  await visit.done();
});

test("the focus can be seen on every stop of Ett ark, and goes down the page as it is read", async () => {
  const visit = await site.open("index.html", { viewport: { width: 1280, height: 4000 } });
  const stops: { readonly place: number; readonly isSeen: boolean; readonly what: string }[] = [];
  for (let i = 0; i < 200; i += 1) {
    await visit.page.keyboard.press("Tab");
    const stop = await visit.page.evaluate(() => {
      const at = document.activeElement;
      if (!at || at === document.body) return undefined;
      const shown = at.closest(".drawing")?.querySelector("svg") ?? at;
      return {
        place: [...document.querySelectorAll("*")].indexOf(at),
        isSeen:
          getComputedStyle(shown).outlineStyle !== "none" &&
          Number.parseFloat(getComputedStyle(shown).outlineWidth) >= 2,
        what: at.outerHTML.slice(0, 80),
      };
    });
    if (!stop) break;
    stops.push(stop);
  }
  expect(stops.length).toBeGreaterThan(20);
  expect(stops.filter(({ isSeen }) => !isSeen)).toEqual([]);
  expect(stops.map(({ place }) => place)).toEqual(stops.map(({ place }) => place).toSorted((a, b) => a - b));
  await visit.done();
});
