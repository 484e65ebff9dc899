import type { Page } from "playwright-core";
import { serve } from "../dashboard/serve.ts";
import { launch } from "../test/site/browser.ts";
import { setup } from "../test/site/unpack-chromium.ts";
import { metric, wholeCountry } from "../test/site/whole-country.ts";
import { median, quantile } from "./median.ts";

// From a reader's choice until every figure it governs is drawn anew, and a frame more. The first starts the engine.
const turns = Number(process.argv[3] ?? 5);
const path = "eksempelfylket/bemanning.html";
const laterTurns = 60;

const choose = `globalThis.choose = (name, value) => new Promise((resolve) => {
  const select = document.querySelector('select[name="' + name + '"]');
  const figures = [...document.querySelectorAll("bl-figure")];
  let wasEmpty = false;
  select.value = value;
  const began = performance.now();
  select.dispatchEvent(new Event("change", { bubbles: true }));
  const drawn = document.querySelectorAll("bl-figure[aria-busy]").length;
  requestAnimationFrame(function look() {
    wasEmpty ||= figures.some((figure) => figure.firstElementChild === null);
    if (document.querySelector("bl-figure[aria-busy]")) return requestAnimationFrame(look);
    requestAnimationFrame(() => resolve({
      time: performance.now() - began, wasEmpty, drawn, refused: document.querySelectorAll(".not-fetched").length,
    }));
  });
});`;

setup();
const site = await serve({ port: 0 });
const browser = await launch();
try {
  const [atOnce, warmed, idle, later]: [number[], number[], number[], number[]] = [[], [], [], []];
  for (let turn = 0; turn < turns; turn++) {
    for (const [times, come] of [
      [atOnce, async () => {}],
      [warmed, focus],
      [idle, move],
    ] as const) {
      const page = await opened();
      await come(page);
      times.push(await choice(page, "nettverk", "tussedalen"));
      if (turn === turns - 1 && times === idle) await page.waitForTimeout(4000);
      if (turn === turns - 1 && times === idle) for (let i = 0; i < laterTurns; i++) later.push(await next(page, i));
      await page.context().close();
    }
  }
  console.log("| choice | median, ms | p95, ms | of |\n|---|---|---|---|");
  line("first, the engine starts with it", atOnce);
  line("first, a second after the focus", warmed);
  line("first, four seconds after the reader moved the pointer", idle);
  line("later, from four seconds after that on, all figures of the page", later);

  const cubes = wholeCountry();
  const alone: number[] = [];
  const page = await opened();
  await page.route("**/*.arrow*", (route) => {
    const body = cubes.get(/([a-z_]+)\.arrow/.exec(route.request().url())?.[1] ?? "");
    return body ? route.fulfill({ body: Buffer.from(body) }) : route.continue();
  });
  const first = await choice(page, "aar", "2024");
  const rows = await page
    .locator(`bl-figure[data-view="metricPeers"][data-metric="${metric}"] details table`)
    .first()
    .locator("tbody tr")
    .count();
  if (rows < 357) throw new Error(`the figure shows ${rows} units, not the whole country`);
  const everyFigure: number[] = [];
  for (let i = 0; i < laterTurns; i++) everyFigure.push(await next(page, i, ["aar"]));
  await page.evaluate((kept) => {
    for (const figure of document.querySelectorAll<HTMLElement>('bl-figure[data-view="metricPeers"]'))
      if (figure.dataset.metric !== kept) figure.remove();
  }, metric);
  for (let i = 0; i < laterTurns; i++) alone.push(await next(page, i, ["aar"]));
  line("the country: first", [first]);
  line("the country: later, its figure", alone);
  line("the country: later, all four figures with 357 rows each", everyFigure);
} finally {
  await browser.close();
  await site.close();
}

async function opened(): Promise<Page> {
  const context = await browser.newContext({ deviceScaleFactor: 2, viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.addInitScript(choose);
  await page.goto(new URL(path, site.url).href, { waitUntil: "networkidle" });
  return page;
}

async function focus(page: Page): Promise<void> {
  await page.locator('select[name="nettverk"]').focus();
  await page.waitForTimeout(1000);
}

async function move(page: Page): Promise<void> {
  await page.mouse.move(600, 300);
  await page.waitForTimeout(4000);
}

/** The next of the page's choices, by turns of years and of networks. */
async function next(page: Page, i: number, names: readonly string[] = ["aar", "nettverk"]): Promise<number> {
  const name = names[i % names.length] ?? "aar";
  const value = await page.locator(`select[name="${name}"]`).evaluate((select: HTMLSelectElement) => {
    return select.options[(select.selectedIndex + 1) % select.options.length]?.value ?? "";
  });
  return choice(page, name, value);
}

async function choice(page: Page, name: string, value: string): Promise<number> {
  const { time, wasEmpty, drawn, refused } = await page.evaluate<{
    time: number;
    wasEmpty: boolean;
    drawn: number;
    refused: number;
  }>(`globalThis.choose(${JSON.stringify(name)}, ${JSON.stringify(value)})`);
  if (drawn === 0) throw new Error(`${name}=${value}: nothing was drawn`);
  if (wasEmpty || refused > 0)
    throw new Error(`${name}=${value}: a figure was ${wasEmpty ? "empty meanwhile" : "refused"}`);
  return time;
}

function line(name: string, times: readonly number[]): void {
  console.log(`| ${name} | ${median(times).toFixed(0)} | ${quantile(times, 0.95).toFixed(0)} | ${times.length} |`);
}
