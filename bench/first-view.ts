import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { brotliCompressSync, constants } from "node:zlib";
import type { Browser } from "playwright-core";
import { top } from "../scripts/run.mjs";
import { launch } from "../test/site/browser.ts";
import { pages } from "../test/site/pages.ts";
import { setup } from "../test/site/unpack-chromium.ts";
import { type PlainPage, plainSite } from "./first-view/plain-site.ts";
import { type ShapedServer, shapedServer } from "./first-view/shaped-server.ts";
import { median } from "./median.ts";

// How long a reader waits for the first finding and the first chart, beside the same text and drawing as bare HTML and
// beside a page that asks DuckDB in the browser; by turns, in one run. Then what the first view of each kind of page takes.
const turns = Number(process.argv[3] ?? 5);
const dist = join(top, "dashboard/dist");
const marks = { finding: "main .finding", chart: "main svg" } as const;
type Times = Record<keyof typeof marks, number>;

const measured: Readonly<Record<string, PlainPage>> = {
  index: {
    region: "trondelag",
    cubes: ["tenure_under_12_months", "tenure_under_24_months", "tenure_under_48_months"],
    query: [48, 24, 12]
      .map(
        (months) =>
          `SELECT '${months}' AS label, under_${months}_months AS counted, employees AS whole FROM tenure_under_${months}_months WHERE level = 'region'`,
      )
      .join(" UNION ALL "),
    finding: `\`\${row.counted} av \${row.whole} ansatte hadde under ett år i tjenesten\``,
  },
  "eksempelfylket/bemanning": {
    region: "eksempelfylket",
    cubes: ["sick_leave_from_days"],
    query:
      "SELECT period_end AS label, lost_days AS counted, agreed_days AS whole FROM sick_leave_from_days WHERE level = 'region' AND type = 'total' ORDER BY period_end, period_start DESC",
    finding: `\`Sykefraværet var \${(100 * row.counted / row.whole).toFixed(1)} %\``,
  },
};
const plainName = (page: string): string => page.replace("/", "-");

setup();
const plain = plainSite(Object.fromEntries(Object.entries(measured).map(([page, made]) => [plainName(page), made])));
const bare = new Map(Object.keys(measured).map((page) => [`/bare/${page}.html`, bareOf(page)]));
const server = await shapedServer({ ours: dist, plain: plain.dist }, bare);
const browser = await launch();
try {
  console.log(
    "| page | line and processor | ours: finding, chart | bare | plain | ours / bare | plain / ours |\n|---|---|---|---|---|---|---|",
  );
  for (const isSlow of [false, true]) for (const page of Object.keys(measured)) await compare(page, isSlow);
  await weigh();
} finally {
  await browser.close();
  server.close();
  plain.remove();
}

async function compare(page: string, isSlow: boolean): Promise<void> {
  const ways = { ours: `ours/${page}.html`, bare: `bare/${page}.html`, plain: `plain/${plainName(page)}.html` };
  const times: Record<string, Times[]> = { ours: [], bare: [], plain: [] };
  server.isSlow = false;
  // A turn that is not counted, in which bodies are compressed.
  for (const path of Object.values(ways)) await view(browser, server, path, false);
  server.isSlow = isSlow;
  for (let turn = 0; turn < turns; turn++)
    for (const [way, path] of Object.entries(ways)) times[way]?.push(await view(browser, server, path, isSlow));
  server.isSlow = false;
  const of = (way: string, mark: keyof Times): number => median((times[way] ?? []).map((time) => time[mark]));
  const both = (way: string): string => `${of(way, "finding").toFixed(0)}, ${of(way, "chart").toFixed(0)} ms`;
  const ratio = (way: string, by: string): string =>
    (["finding", "chart"] as const).map((mark) => (of(way, mark) / of(by, mark)).toFixed(2)).join(", ");
  console.log(
    `| ${page} | ${isSlow ? "Fast 4G, 4×" : "as they are"} | ${both("ours")} | ${both("bare")} | ${both("plain")} | ${ratio("ours", "bare")} | ${ratio("plain", "ours")} |`,
  );
}

/** When each mark is there with a box of some size, and a frame more: milliseconds since the page was asked for. */
async function view(browser: Browser, server: ShapedServer, path: string, isSlow: boolean): Promise<Times> {
  const context = await browser.newContext({ deviceScaleFactor: 2, viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  if (isSlow) await (await context.newCDPSession(page)).send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await page.addInitScript(watch(marks));
  await page.goto(new URL(path, server.url).href, { waitUntil: "commit" });
  // Asked from here, since the pages' own policy refuses a question that the browser is to ask itself again.
  let times: Partial<Times> = {};
  for (const began = performance.now(); Object.keys(times).length < Object.keys(marks).length; ) {
    if (performance.now() - began > 180_000) throw new Error(`${path}: not seen after three minutes`);
    await setTimeout(250);
    times = await page.evaluate<Partial<Times>>("globalThis.seen");
  }
  await context.close();
  return times as Times;
}

function watch(selectors: typeof marks): string {
  return `globalThis.seen = {};
const left = new Map(Object.entries(${JSON.stringify(selectors)}));
const isSeen = (element) => { const { width, height } = element.getBoundingClientRect(); return width > 0 && height > 0; };
requestAnimationFrame(function look() {
  for (const [name, selector] of left) if ([...document.querySelectorAll(selector)].some(isSeen)) {
    left.delete(name);
    requestAnimationFrame(() => { globalThis.seen[name] = performance.now(); });
  }
  if (left.size > 0) requestAnimationFrame(look);
});`;
}

// Our page's own text and drawings: no head, no stylesheet, no script.
function bareOf(page: string): string {
  const [main = ""] = /<main[\s\S]*<\/main>/.exec(readFileSync(join(dist, `${page}.html`), "utf8")) ?? [];
  return `<!doctype html><html lang="nb"><meta charset="utf-8"><title>${page}</title><link rel="icon" href="data:,">${main.replace(/<script[\s\S]*?<\/script>/g, "")}</html>`;
}

async function weigh(): Promise<void> {
  const weights: { path: string; bytes: number; requests: number }[] = [];
  for (const path of pages) {
    const page = await browser.newPage();
    server.sent.length = 0;
    await page.goto(new URL(`ours/${path}`, server.url).href, { waitUntil: "networkidle" });
    const asked = server.sent.map((one) => one.path);
    const heavy = asked.find((one) => /duckdb|\.wasm|\.arrow/.test(one));
    if (heavy) throw new Error(`${path} asked for ${heavy}`);
    weights.push({ path, bytes: total(server.sent.map(({ bytes }) => bytes)), requests: asked.length });
    await page.close();
  }
  weights.sort((a, b) => b.bytes - a.bytes);
  const html = readdirSync(dist, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".html") && !path.startsWith("skjema"))
    .map((path) => ({ path, bytes: compressed(readFileSync(join(dist, path))) }))
    .sort((a, b) => b.bytes - a.bytes);
  console.log(
    `\n| first view of the ${weights.length} kinds of page, the five heaviest | kB | requests |\n|---|---|---|`,
  );
  for (const { path, bytes, requests } of weights.slice(0, 5))
    console.log(`| ${path} | ${(bytes / 1000).toFixed(1)} | ${requests} |`);
  console.log(`| median of all | ${(median(weights.map(({ bytes }) => bytes)) / 1000).toFixed(1)} | |`);
  const [heaviest] = html;
  console.log(
    `\nThe heaviest of all ${html.length} pages, alone: ${heaviest?.path}, ${((heaviest?.bytes ?? 0) / 1000).toFixed(1)} kB. No page asked for DuckDB or a table.`,
  );
}

function compressed(body: Buffer): number {
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
