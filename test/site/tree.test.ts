import { afterAll, beforeAll, expect, test } from "vitest";
import { type OpenSite, openSite } from "./browser.ts";

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

// What a screen reader is given, in its order. Read it through when it changes: npx vitest run --project site test/site/tree.test.ts -u
test.each([
  ["index.html", "trees/ett-ark.yaml"],
  ["eksempelfylket/ett-ark.html", "trees/ett-ark-eksempelfylket.yaml"],
])("%s is given to screen readers in the order and the words of %s", async (path, file) => {
  const visit = await site.open(path, { viewport: { width: 1280, height: 900 } });
  await visit.page.waitForLoadState("networkidle");
  const tree = (await visit.page.locator("body").ariaSnapshot()).replace(/[\u00a0\u202f]/g, " ");
  await expect(`${tree}\n`).toMatchFileSnapshot(file);
  await visit.done();
});
