import { request } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Figure } from "../../dashboard/src/components/bl-figure.ts";
import { type OpenSite, openSite, type Visit } from "./browser.ts";
import { pages } from "./pages.ts";

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const finding = (visit: Visit) => visit.page.locator('bl-figure[data-view="requests"] .finding');
const settled = (visit: Visit, text: string) => finding(visit).filter({ hasText: text }).waitFor();
const network = (visit: Visit) => visit.page.getByLabel("Nettverk");

test("with scripts off no filter stands that would not work", async () => {
  const visit = await site.open("index.html", { javaScriptEnabled: false });
  expect(await visit.page.locator("form.filters").first().isVisible()).toBe(false);
  await visit.done();
});

test.each(pages)("untouched, %s asks for nothing but itself and its own small modules", async (path) => {
  const visit = await site.open(path);
  await visit.page.waitForLoadState("networkidle");
  const other = visit.requests.filter((asked) => asked !== path && !/^_import\/components\/[\w.-]+\.js$/.test(asked));
  expect(other).toEqual([]);
  await visit.done();
});

test("a choice redraws the figure, stands in the link, and goes with the back button", async () => {
  const visit = await site.open("index.html");
  const built = await finding(visit).textContent();
  await network(visit).selectOption("namdalen");
  await settled(visit, "6 av 30");
  expect(new URL(visit.page.url()).search).toBe("?network=namdalen");
  await visit.page.goBack();
  await settled(visit, "18 av 65");
  expect(await finding(visit).textContent()).toBe(built);
  expect(await network(visit).inputValue()).toBe("alle");
  await visit.page.goForward();
  await settled(visit, "6 av 30");
  await visit.done();
});

test("a link that carries a choice is honoured, and one that no filter offers is not", async () => {
  const chosen = await site.open("index.html?network=innherred&unit=b");
  await settled(chosen, "12 av 35");
  expect(await network(chosen).inputValue()).toBe("innherred");
  await chosen.done();

  const unknown = await site.open("index.html?network=%3Cb%3E");
  await unknown.page.waitForLoadState("networkidle");
  expect(await finding(unknown).textContent()).toContain("18 av 65");
  expect(unknown.requests.some((path) => path.startsWith("_file/"))).toBe(false);
  await unknown.done();
});

test.each(pages)("on %s the browser draws, byte for byte, what the build drew", async (path) => {
  const visit = await site.open(path);
  const differing = await visit.page.evaluate(async () => {
    const names: string[] = [];
    for (const figure of document.querySelectorAll<Figure>("bl-figure:not([data-fixed])")) {
      const built = figure.firstElementChild;
      await figure.draw();
      const drawn = figure.firstElementChild;
      if (drawn === built || drawn?.outerHTML !== built?.outerHTML) names.push(figure.dataset.view ?? "");
    }
    return names;
  });
  expect(differing).toEqual([]);
  await visit.done();
});

test("when the numbers cannot be fetched the old figure stays and the page says so, until a later try succeeds", async () => {
  const visit = await site.open("index.html");
  const built = await finding(visit).textContent();
  await visit.page.route("**/requests_assisted.arrow*", (route) => route.abort());
  await network(visit).selectOption("namdalen");
  const note = visit.page.getByText("Kunne ikke hente tallene på nytt. Figuren viser det siste som ble hentet.");
  await note.first().waitFor();
  expect(await finding(visit).textContent()).toBe(built);
  await visit.page.unroute("**/requests_assisted.arrow*");
  await network(visit).selectOption("innherred");
  await settled(visit, "12 av 35");
  expect(await note.count()).toBe(0);
  await expect(visit.done()).rejects.toThrow("requests_assisted.arrow");
});

test.each(["duckdb.wasm", "duckdb-worker.js"])(
  "when %s is refused the page says so and keeps its figure",
  async (name) => {
    const visit = await site.open("index.html");
    const built = await finding(visit).textContent();
    await visit.page.route(`**/${name}*`, (route) => route.fulfill({ status: 404 }));
    await network(visit).selectOption("namdalen");
    await visit.page.getByText("Kunne ikke hente tallene på nytt.").first().waitFor();
    expect(await finding(visit).textContent()).toBe(built);
    await expect(visit.done()).rejects.toThrow(name);
  },
);

test("the site works under any path of a host", async () => {
  const elsewhere = await openSite("/region/barneloftet/");
  try {
    const visit = await elsewhere.open("trondelag/metode.html");
    await visit.page.getByRole("navigation").getByRole("link", { name: "Ett ark: Trøndelag", exact: true }).click();
    await network(visit).selectOption("namdalen");
    await settled(visit, "6 av 30");
    await visit.done();
  } finally {
    await elsewhere.close();
  }
});

test.each(pages)("%s names its language, lets itself be enlarged, and offers a way past its head", async (path) => {
  const visit = await site.open(path);
  expect(await visit.page.locator("html").getAttribute("lang")).toBe("nb");
  expect(await visit.page.locator("meta[name=viewport]").getAttribute("content")).not.toContain("maximum-scale");
  await visit.page.keyboard.press("Tab");
  await visit.page.keyboard.press("Enter");
  expect(await visit.page.evaluate(() => document.activeElement?.tagName)).toBe("MAIN");
  await visit.done();
});

test("each answer carries the policy of the page, and nothing outside the site is given out", async () => {
  const visit = await site.open("index.html");
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
