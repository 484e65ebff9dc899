import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { AxeResults } from "axe-core";
import type { Browser, BrowserContext, Page } from "playwright-core";

const top = join(import.meta.dirname, "../..");
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Writes a form or a log by the command line; throws what it says if it refuses. */
export function writeForm(...args: string[]): void {
  const command = [join(top, "packages/cli/dist/main.js"), "form", ...args];
  const { status, stderr } = spawnSync("node", command, { cwd: top, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
}

/** The sizes a form is read at: a desk, a small phone, and a desk of 1280 × 1024 at 400 %. */
export const sizes: readonly (readonly [string, { readonly width: number; readonly height: number }])[] = [
  ["1280 wide", { width: 1280, height: 1024 }],
  ["320 wide", { width: 320, height: 640 }],
  ["400 % zoom", { width: 320, height: 256 }],
];

/** A reader without a network, and what the page asked for or said that it should not. */
export interface Reader {
  readonly context: BrowserContext;
  readonly faults: readonly string[];
  /** Opens the file in a new tab. */
  readonly open: () => Promise<Page>;
}

/** A reader of one file, who keeps what the browser keeps from tab to tab. */
export async function readerOf(
  browser: Browser,
  file: string,
  viewport = { width: 1280, height: 1024 },
): Promise<Reader> {
  const context = await browser.newContext({ offline: true, viewport, acceptDownloads: true });
  const faults: string[] = [];
  const url = pathToFileURL(file).href;
  return {
    context,
    faults,
    async open() {
      const page = await context.newPage();
      page.on("console", (message) => faults.push(`console: ${message.text()}`));
      page.on("pageerror", (error) => faults.push(`uncaught: ${error.message}`));
      page.on("dialog", (dialog) => faults.push(`dialog: ${dialog.message()}`));
      page.on("request", (request) => {
        const isOwn = request.url() === url || /^(data|blob):/.test(request.url());
        if (!isOwn) faults.push(`asked for: ${request.url()}`);
      });
      await page.goto(url);
      return page;
    },
  };
}

/** What axe finds wrong, light and dark, a line each. */
export async function axeFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const faults: string[] = [];
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = (await page.evaluate("axe.run()")) as AxeResults;
    faults.push(
      ...violations.map(({ id, nodes }) => `${colorScheme} ${id}: ${nodes.map(({ html }) => html).join(" | ")}`),
    );
  }
  await page.emulateMedia({ colorScheme: null });
  return faults;
}

/** How many pixels the page can be moved sideways. */
export function sideways(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}

/** The file that an action gives the reader: its name and text. */
export async function savedBy(page: Page, action: () => Promise<void>): Promise<{ name: string; text: string }> {
  const waiting = page.waitForEvent("download");
  await action();
  const download = await waiting;
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
}
