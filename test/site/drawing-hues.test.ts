import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type OpenSite, openSite } from "./browser.ts";
import { twinsIn } from "./drawing-hues.ts";
import { pages } from "./pages.ts";
import { schemes } from "./schemes.ts";

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const twins = (page: Page) => page.evaluate(`(${twinsIn})(document)`) as Promise<ReturnType<typeof twinsIn>>;

// Of #a8480a and #2f6f3f, red and green, the lightness differs by 1.09 to 1.
describe("marks that only their hue tells apart are found", () => {
  test.each([
    ["two dots", '<circle cx="9" cy="9" r="5" fill="#a8480a"/><circle cx="50" cy="50" r="5" fill="#2f6f3f"/>', 1],
    [
      "two dots of different lightness",
      '<circle cx="9" cy="9" r="5" fill="#a8480a"/><circle cx="50" cy="50" r="5" fill="#7fa7cc"/>',
      0,
    ],
    [
      "a dot and a square",
      '<circle cx="9" cy="9" r="5" fill="#a8480a"/><rect x="50" y="50" width="9" height="9" fill="#2f6f3f"/>',
      0,
    ],
    ["two lines", '<line x2="90" y1="9" y2="9" stroke="#a8480a"/><line x2="90" y1="50" y2="50" stroke="#2f6f3f"/>', 1],
    [
      "two lines, one dashed",
      '<line x2="90" y1="9" y2="9" stroke="#a8480a"/><line x2="90" y1="50" y2="50" stroke="#2f6f3f" stroke-dasharray="4 2"/>',
      0,
    ],
    [
      "two tiles, one without letters",
      '<rect width="60" height="60" fill="#a8480a"/><text x="9" y="30">A</text><rect x="90" width="60" height="60" fill="#2f6f3f"/>',
      1,
    ],
    [
      "two tiles with letters",
      '<rect width="60" height="60" fill="#a8480a"/><text x="9" y="30">A</text><rect x="90" width="60" height="60" fill="#2f6f3f"/><text x="99" y="30">B</text>',
      0,
    ],
  ])("%s", async (_, svg, count) => {
    const visit = await site.open("index.html");
    await visit.page.evaluate((inner) => {
      document.body.innerHTML = `<main><svg width="200" height="200" viewBox="0 0 200 200">${inner}</svg></main>`;
    }, svg);
    expect((await twins(visit.page)).twins).toHaveLength(count);
    await visit.done();
  });
});

test.each(pages)("on %s no two marks are told apart by hue alone, light, dark or on paper", async (path) => {
  const visit = await site.open(path, { viewport: { width: 1280, height: 900 } });
  const found: unknown[] = [];
  for (const scheme of schemes) {
    await visit.page.emulateMedia(scheme);
    const { seen, twins: list } = await twins(visit.page);
    found.push(...list.map((each) => ({ ...scheme, ...each })));
    expect(seen > 0).toBe((await visit.page.locator("main svg").count()) > 0);
  }
  expect(found).toEqual([]);
  await visit.done();
});
