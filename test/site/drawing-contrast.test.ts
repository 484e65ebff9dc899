import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type OpenSite, openSite } from "./browser.ts";
import { faintIn } from "./drawing-contrast.ts";
import { pages } from "./pages.ts";
import { schemes } from "./schemes.ts";

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const faint = (page: Page) => page.evaluate(`(${faintIn})(document)`) as Promise<ReturnType<typeof faintIn>>;

/** A drawing that is nothing but this. */
async function drawn(svg: string): Promise<readonly string[]> {
  const visit = await site.open("index.html");
  await visit.page.evaluate((inner) => {
    document.body.innerHTML = `<main><svg width="200" height="200" viewBox="0 0 200 200">${inner}</svg></main>`;
  }, svg);
  const found = await faint(visit.page);
  await visit.done();
  return found.faint.map(({ what, ratio }) => `${what} ${ratio}`);
}

describe("what stands out too little is found: ratios by the formula of WCAG, cut to two decimals", () => {
  test.each([
    ["#777777 on white, 4.478", '<text y="50" fill="#777777">a</text>', ["text 4.47"]],
    ["#767676 on white, 4.54, is enough", '<text y="50" fill="#767676">a</text>', []],
    ["large text from 3:1, #949494 at 3.03", '<text y="50" font-size="24" fill="#949494">a</text>', []],
    ["large text below, #959595 at 2.99", '<text y="50" font-size="24" fill="#959595">a</text>', ["text 2.99"]],
    ["a mark of #959595", '<circle cx="50" cy="50" r="9" fill="#959595"/>', ["mark 2.99"]],
    ["a pale mark in a dark frame is seen", '<circle cx="50" cy="50" r="9" fill="#eee" stroke="#333"/>', []],
    [
      "a mark that is black, but for a tenth",
      '<rect width="50" height="50" fill="#000" fill-opacity="0.1"/>',
      ["mark 1.25"],
    ],
    [
      "white text on the mark behind it, not on the page",
      '<rect width="90" height="90" fill="#17507f"/><text x="9" y="50" fill="#fff">a</text>',
      [],
    ],
    [
      "dark text on the dark mark behind it",
      '<rect width="90" height="90" fill="#17507f"/><text x="9" y="50" fill="#16202b">abc</text>',
      ["text 1.95"],
    ],
    ["a line", '<line x1="0" y1="9" x2="90" y2="9" stroke="#959595"/>', ["mark 2.99"]],
  ])("%s", async (_, svg, found) => {
    expect(await drawn(svg)).toEqual(found);
  });
});

test.each(pages)("on %s drawings stand out, light, dark and on paper, wide and narrow", async (path) => {
  const visit = await site.open(path, { viewport: { width: 1280, height: 1400 } });
  const found: unknown[] = [];
  for (const scheme of schemes) {
    await visit.page.emulateMedia(scheme);
    for (const width of [1280, 390]) {
      await visit.page.setViewportSize({ width, height: 1400 });
      const { seen, faint: list } = await faint(visit.page);
      found.push(...list.map((each) => ({ ...scheme, width, ...each })));
      expect(seen > 0).toBe((await visit.page.locator("main svg").count()) > 0);
    }
  }
  expect(found).toEqual([]);
  await visit.done();
});
