import { afterAll, beforeAll, expect, test } from "vitest";
import { type OpenSite, openSite } from "./browser.ts";
import { pages } from "./pages.ts";

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

// At 400 % a screen of 1280 px is one of 320. That no page scrolls sideways there stands in readers.test.ts.
test.each(pages)("at 400 per cent nothing of %s is cut off, and no words of a drawing lie on others", async (path) => {
  const visit = await site.open(path, { viewport: { width: 320, height: 640 } });
  const faults = await visit.page.evaluate(() => {
    const found: string[] = [];
    // Tables and code scroll by themselves; what is read by screen readers alone is cut on purpose.
    const scrolls = ".table, pre, .mark-reader, .skip-link";
    for (const element of document.querySelectorAll<HTMLElement>("body *")) {
      if (element.closest(scrolls) || !element.checkVisibility() || element.closest("svg")) continue;
      const { overflowX } = getComputedStyle(element);
      const isCut = element.scrollWidth > element.clientWidth + 1 && overflowX !== "visible" && element.clientWidth > 0;
      if (isCut) found.push(`cut: ${element.outerHTML.slice(0, 90)}`);
    }
    for (const svg of document.querySelectorAll<SVGSVGElement>("main svg")) {
      if (!svg.checkVisibility()) continue;
      const texts = [...svg.querySelectorAll("text")].filter((text) => text.textContent?.trim());
      const boxes = texts.map((text) => text.getBoundingClientRect());
      for (const [i, box] of boxes.entries()) {
        const said = texts[i]?.textContent ?? "";
        if (box.left < -1 || box.right > 321) found.push(`outside: ${said}`);
        for (const [j, other] of boxes.entries()) {
          const across = Math.min(box.right, other.right) - Math.max(box.left, other.left);
          const down = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
          // A box is as high as the font, which leaves air above and below the letters: a third of it may be shared.
          if (j > i && across > 2 && down > Math.min(box.height, other.height) / 3)
            found.push(`on each other: ${said} | ${texts[j]?.textContent}`);
        }
      }
    }
    return found;
  });
  expect(faults).toEqual([]);
  await visit.done();
});
