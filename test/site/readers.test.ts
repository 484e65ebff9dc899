import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type OpenSite, openSite } from "./browser.ts";
import { pages } from "./pages.ts";

const desk = { viewport: { width: 1280, height: 900 } } as const;
const phone = { viewport: { width: 390, height: 844 } } as const;

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** The text of a page, with any kind of blank as one space. */
async function textOf(path: string, javaScriptEnabled: boolean): Promise<string> {
  const visit = await site.open(path, { ...desk, javaScriptEnabled });
  const text = (await visit.page.locator("main").textContent()) ?? "";
  await visit.done();
  return text.replace(/\s+/g, " ");
}

describe.each([
  ["on", true],
  ["off", false],
])("with JavaScript %s", (_, javaScript) => {
  test("the sheet of the region says what the report's own figures give (chapters 4.2 and 4.6)", async () => {
    const text = await textOf("index.html", javaScript);
    for (const said of [
      "18 av 65",
      "27,7 % (18,3–39,6)",
      "«omkring 70»",
      "46 av 413",
      "11,1 % (8,5–14,5)",
      "28,1 %",
      "28,0 prosent",
      "11,2 %",
      "Organisering per 1.1.2021, sist bekreftet 23.2.2021",
      "468 702",
    ]) {
      expect(text).toContain(said);
    }
  });

  test("the sheet refuses 11,2 against 5,3 in one sentence, gives 7,5 for the latter, and subtracts nothing", async () => {
    const text = await textOf("index.html", javaScript);
    expect(text).toContain("Tallene kan ikke sammenlignes: det ene er totalt sykefravær");
    for (const figure of ["5,3 %", "7,5 %", "9,55 %"]) expect(text).toContain(figure);
    // 11,2 − 5,3 = 5,9; 11,2 − 9,55 = 1,65; 11,2 − 7,5 = 3,7
    for (const difference of ["5,9", "1,65", "1,6 ", "1,7 ", "3,7 "]) expect(text).not.toContain(difference);
  });

  test("the page of all published figures says what Sør-Trøndelag's 25 municipalities add up to", async () => {
    const text = await textOf("det-vi-vet.html", javaScript);
    for (const said of ["379,2", "2 602", "1 807", "6 754", "Raarvihke - Røyrvik"]) expect(text).toContain(said);
  });
});

test("every page with figures says by which day's organisation it goes, and when that was last confirmed", async () => {
  const withoutFigures = ["omvisning.html", "sok.html", "tilgjengelighet.html"];
  const invented = pages.filter((path) => path.startsWith("eksempelfylket/"));
  for (const path of invented) expect(await textOf(path, false)).toMatch(/1\.1\.2025.*30\.6\.2025/);
  for (const path of pages.filter((page) => !invented.includes(page) && !withoutFigures.includes(page)))
    expect(await textOf(path, false)).toMatch(/1\.1\.2021.*23\.2\.2021/);
});

describe.each(pages)("%s", (path) => {
  test("does not scroll sideways at 320 px, as at 400 % zoom", async () => {
    const visit = await site.open(path, { viewport: { width: 320, height: 640 } });
    expect(await visit.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await visit.done();
  });

  test("shows no text of a drawing smaller than 9 px, on a desk and on a phone", async () => {
    for (const size of [desk, phone]) {
      const visit = await site.open(path, size);
      const smallest = await visit.page.evaluate(() => {
        const shown = [...document.querySelectorAll("main svg text")].filter(
          (text) => text.getBoundingClientRect().width > 0,
        );
        return Math.min(
          99,
          ...shown.map((text) => {
            const svg = text.closest("svg") as SVGSVGElement;
            const scale =
              svg.getBoundingClientRect().width / (svg.viewBox.baseVal.width || svg.getBoundingClientRect().width);
            return Number.parseFloat(getComputedStyle(text).fontSize) * scale;
          }),
        );
      });
      expect(smallest).toBeGreaterThanOrEqual(9);
      await visit.done();
    }
  });
});
