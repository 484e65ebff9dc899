import { readFileSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launch, type OpenSite, openSite, type Visit } from "./browser.ts";

const dist = join(import.meta.dirname, "../../dashboard/dist");
let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const NOT_FETCHED = "Kunne ikke hente tallene på nytt. Figuren viser det siste som ble hentet.";
/** Pages with filters, of published figures, of collected ones and of the register, and a choice of theirs. */
const filtered = [
  ["index.html", "network", "namdalen"],
  ["eksempelfylket/bemanning.html", "nettverk", "tussedalen"],
  ["eksempelfylket/pyramiden.html", "nettverk", "tussedalen"],
  ["eksempelfylket/utforsk.html", "tall", "sick_leave_from_days"],
] as const;

/** What a page's governed figures read as before and after a choice that could not be answered. */
async function readable(visit: Visit): Promise<string> {
  return (await visit.page.locator("main bl-figure figure").allTextContents()).join("\n");
}

describe.each(filtered)("on %s, when the reader chooses and", (path, name, value) => {
  const choose = (visit: Visit) => visit.page.locator(`select[name="${name}"]`).first().selectOption(value);
  const refused = async (visit: Visit, before: string): Promise<void> => {
    await visit.page.getByText(NOT_FETCHED).first().waitFor();
    expect((await readable(visit)).length).toBeGreaterThanOrEqual(before.length);
    await expect(visit.done()).rejects.toThrow();
  };

  test("the line is cut half-way, the figures stay and the page says so", async () => {
    const visit = await site.open(path);
    const before = await readable(visit);
    await visit.page.context().setOffline(true);
    await choose(visit);
    await refused(visit, before);
  });

  test("tables come truncated, the figures stay and the page says so", async () => {
    const visit = await site.open(path);
    const before = await readable(visit);
    await visit.page.route("**/*.arrow*", (route) => {
      const body = readFileSync(join(dist, new URL(route.request().url()).pathname));
      return route.fulfill({ body: body.subarray(0, body.length >> 1) });
    });
    await choose(visit);
    await refused(visit, before);
  });

  test("a portal answers with a page where the engine should be, the figures stay and the page says so", async () => {
    const visit = await site.open(path);
    const before = await readable(visit);
    await visit.page.route("**/duckdb.wasm*", (route) =>
      route.fulfill({ status: 200, contentType: "text/html", body: "<p>Logg inn</p>" }),
    );
    await choose(visit);
    await refused(visit, before);
  });

  test("the engine is refused, the figures stay and the page says so", async () => {
    const visit = await site.open(path);
    const before = await readable(visit);
    await visit.page.route("**/duckdb.wasm*", (route) => route.fulfill({ status: 404 }));
    await choose(visit);
    await refused(visit, before);
  });
});

test("a folder on the simplest of servers, which guesses nothing, is the whole site: links and filters work", async () => {
  const server = await plainServer();
  const browser = await launch();
  try {
    const page = await browser.newPage();
    const faults: string[] = [];
    page.on("response", (response) => response.status() >= 400 && faults.push(response.url()));
    page.on("console", (message) => faults.push(message.text()));
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/index.html`);
    await page.getByLabel("Nettverk").selectOption("namdalen");
    await page.locator('bl-figure[data-view="requests"] .finding').filter({ hasText: "6 av 30" }).waitFor();
    await page.getByRole("link", { name: "Begynn å samle inn" }).click();
    await page
      .getByRole("link", { name: /Levanger/ })
      .first()
      .waitFor();
    expect(faults).toEqual([]);
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
});

/** A server of files by their exact names, with a type for each ending and nothing else. */
function plainServer(): Promise<Server> {
  const types: Readonly<Record<string, string>> = {
    ".html": "text/html",
    ".js": "text/javascript",
    ".wasm": "application/wasm",
  };
  const server = createServer(({ url = "" }, response) => {
    const file = join(dist, decodeURIComponent(new URL(url, "http://x").pathname));
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return void response.writeHead(404).end();
    response.writeHead(200, { "Content-Type": types[extname(file)] ?? "application/octet-stream" });
    response.end(readFileSync(file));
  });
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
}
