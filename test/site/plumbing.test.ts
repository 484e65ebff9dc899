import { request } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Figure } from "../../dashboard/src/components/bl-figure.ts";
import { type OpenSite, openSite, type Visit } from "./browser.ts";

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const captions = (visit: Visit) => visit.page.locator("bl-figure figcaption").allTextContents();
const settled = (visit: Visit, text: string) =>
  visit.page.locator("bl-figure figcaption", { hasText: text }).first().waitFor();

test("a page shows its figures with scripts off, and no filters that would not work", async () => {
  const visit = await site.open("demo.html", { javaScriptEnabled: false });
  expect(await captions(visit)).toEqual([
    "alle: Namsos 7, Nærøysund 12, Steinkjer 30 (demo_count)",
    "alle: Namsos 21, Nærøysund 3, Steinkjer 8 (demo_count)",
  ]);
  expect(await visit.page.locator("bl-figure svg").count()).toBe(2);
  expect(await visit.page.locator("form.filters").isVisible()).toBe(false);
  await visit.done();
});

test("an untouched page asks for nothing but itself and its own small modules", async () => {
  const visit = await site.open("demo.html");
  await visit.page.waitForLoadState("networkidle");
  expect(visit.requests.filter((path) => !/^(demo\.html|_import\/components\/[\w.-]+\.js)$/.test(path))).toEqual([]);
  await visit.done();
});

test("a choice redraws the figures, stands in the link, and goes with the back button", async () => {
  const visit = await site.open("demo.html");
  const built = await captions(visit);
  await visit.page.getByLabel("Nettverk").selectOption("Namdal");
  await settled(visit, "Namdal:");
  expect(await captions(visit)).toEqual([
    "Namdal: Namsos 7, Nærøysund 12 (demo_count)",
    "Namdal: Namsos 21, Nærøysund 3 (demo_count)",
  ]);
  expect(new URL(visit.page.url()).search).toBe("?network=Namdal");
  await visit.page.goBack();
  await settled(visit, "alle:");
  expect(await captions(visit)).toEqual(built);
  expect(await visit.page.getByLabel("Nettverk").inputValue()).toBe("alle");
  await visit.page.goForward();
  await settled(visit, "Namdal:");
  await visit.done();
});

test("a link that carries a choice is honoured, and one that no filter offers is not", async () => {
  const chosen = await site.open("demo.html?network=Innherred&kind=b");
  await settled(chosen, "Innherred:");
  expect(await captions(chosen)).toEqual([
    "Innherred: Steinkjer 30 (demo_count)",
    "Innherred: Steinkjer 8 (demo_count)",
  ]);
  expect(await chosen.page.getByLabel("Nettverk").inputValue()).toBe("Innherred");
  await chosen.done();

  const unknown = await site.open("demo.html?network=%3Cb%3E");
  await unknown.page.waitForLoadState("networkidle");
  expect((await captions(unknown))[0]).toMatch(/^alle:/);
  expect(unknown.requests.some((path) => path.startsWith("_file/"))).toBe(false);
  await unknown.done();
});

test("the browser draws, byte for byte, what the build drew", async () => {
  const visit = await site.open("demo.html");
  const same = await visit.page.evaluate(() =>
    Promise.all(
      [...document.querySelectorAll<Figure>("bl-figure")].map(async (figure) => {
        const built = figure.firstElementChild;
        await figure.draw();
        return figure.firstElementChild !== built && figure.firstElementChild?.outerHTML === built?.outerHTML;
      }),
    ),
  );
  expect(same).toEqual([true, true]);
  await visit.done();
});

test("when the numbers cannot be fetched the old figure stays and the page says so, until a later try succeeds", async () => {
  const visit = await site.open("demo.html");
  const built = await captions(visit);
  await visit.page.route("**/demo.arrow*", (route) => route.abort());
  await visit.page.getByLabel("Nettverk").selectOption("Namdal");
  const note = visit.page.getByText("Kunne ikke hente tallene på nytt. Figuren viser det siste som ble hentet.");
  await note.first().waitFor();
  expect(await captions(visit)).toEqual(built);
  await visit.page.unroute("**/demo.arrow*");
  await visit.page.getByLabel("Nettverk").selectOption("Innherred");
  await settled(visit, "Innherred:");
  expect(await note.count()).toBe(0);
  await expect(visit.done()).rejects.toThrow("demo.arrow");
});

test("the site works under any path of a host", async () => {
  const elsewhere = await openSite("/region/barneloftet/");
  try {
    const visit = await elsewhere.open("index.html");
    await visit.page.getByRole("link", { name: "Prøveside" }).click();
    await visit.page.getByLabel("Nettverk").selectOption("Namdal");
    await settled(visit, "Namdal:");
    await visit.done();
  } finally {
    await elsewhere.close();
  }
});

test("a page names its language, lets itself be enlarged, and offers a way past its head", async () => {
  const visit = await site.open("demo.html");
  expect(await visit.page.locator("html").getAttribute("lang")).toBe("nb");
  expect(await visit.page.locator("meta[name=viewport]").getAttribute("content")).not.toContain("maximum-scale");
  await visit.page.keyboard.press("Tab");
  await visit.page.keyboard.press("Enter");
  expect(await visit.page.evaluate(() => document.activeElement?.tagName)).toBe("MAIN");
  await visit.done();
});

test("each answer carries the policy of the page, and nothing outside the site is given out", async () => {
  const visit = await site.open("demo.html");
  const response = await visit.page.request.get(visit.page.url());
  const policy = await visit.page.locator("meta[http-equiv=Content-Security-Policy]").getAttribute("content");
  expect(response.headers()).toMatchObject({
    "content-security-policy": policy,
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
  });
  expect(policy).toMatch(/^default-src 'none'; script-src 'self' 'wasm-unsafe-eval';/);
  for (const path of [
    "/../package.json",
    "/..%2fpackage.json",
    "/%2e%2e/package.json",
    "/_file/..%5c..%5cpackage.json",
  ]) {
    expect(await statusOf(path)).toBe(404);
  }
  await visit.done();
});

// Node's own client: a browser would tidy the path before it asks.
function statusOf(path: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(site.url, { path }, (response) => resolve(response.resume().statusCode))
      .on("error", reject)
      .end();
  });
}
