import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Browser, type BrowserContextOptions, chromium as driver, type Page, type Request } from "playwright-core";
import { type Site, serve } from "../../dashboard/serve.ts";
import { chromium } from "./unpack-chromium.ts";

/** The built site in a browser. */
export interface OpenSite {
  readonly browser: Browser;
  /** The site's address, with a slash at the end. */
  readonly url: string;
  /** A new page with cookies and cache of its own, at a path of the site. Close it by `done`. */
  open(path: string, options?: BrowserContextOptions): Promise<Visit>;
  close(): Promise<void>;
}

/** One reader's page, and what it did that it should not. */
export interface Visit {
  readonly page: Page;
  /** Everything that was asked for, as paths below the site's address. */
  readonly requests: readonly string[];
  /** Closes the page. Throws if anything came to the console, failed, or was asked for off this machine. */
  done(): Promise<void>;
}

/** Serves the built site on a free port, under `base`, and starts the tests' own Chromium. */
export async function openSite(base = "/"): Promise<OpenSite> {
  const site = await serve({ port: 0, base });
  const browser = await launch().catch(async (fault) => {
    await site.close();
    throw fault;
  });
  return {
    browser,
    url: site.url,
    open: (path, options) => visit(browser, site, path, options),
    close: async () => {
      await browser.close();
      await site.close();
    },
  };
}

/** What the tests' own Chromium is started with: its place, and the libraries and fonts beside it. */
export const ownBrowser: { readonly path: string; readonly env: Readonly<Record<string, string>> } = {
  path: join(chromium, "chromium"),
  env: {
    ...(process.env as Record<string, string>),
    FONTCONFIG_PATH: join(chromium, "fonts"),
    LD_LIBRARY_PATH: join(chromium, "al2023/lib"),
  },
};

/** Chromium from the test packages alone: nothing of the machine's but libc. Works as root. */
export function launch(): Promise<Browser> {
  return driver.launch({
    executablePath: ownBrowser.path,
    args: ["--no-sandbox", "--no-zygote", "--font-render-hinting=none"],
    env: ownBrowser.env,
  });
}

/** Whether the site has been built; tests of it say so plainly instead of failing one by one. */
export function isBuilt(): boolean {
  return existsSync(join(import.meta.dirname, "../../dashboard/dist/index.html"));
}

/**
 * What a page was still fetching when it was left for another, which the browser breaks off: a page makes its filters
 * ready while it is read. Whatever else fails is a fault.
 */
function requestsLeft(page: Page): ReadonlySet<Request> {
  const [underWay, left] = [new Set<Request>(), new Set<Request>()];
  let isLeaving = false;
  page.on("request", (request) => {
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) {
      isLeaving = true;
      for (const each of underWay) left.add(each);
    } else {
      underWay.add(request);
      if (isLeaving) left.add(request);
    }
  });
  for (const end of ["requestfinished", "requestfailed"] as const)
    page.on(end as "requestfinished", (request) => underWay.delete(request));
  page.on("framenavigated", (frame) => {
    if (frame === page.mainFrame()) isLeaving = false;
  });
  return left;
}

async function visit(browser: Browser, site: Site, path: string, options: BrowserContextOptions = {}): Promise<Visit> {
  // At one device pixel a CSS pixel, Plot shifts its marks by half a pixel, which the build cannot know.
  const context = await browser.newContext({ deviceScaleFactor: 2, ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  const requests: string[] = [];
  const left = requestsLeft(page);
  page.on("console", (message) => faults.push(`console ${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => faults.push(`uncaught: ${error.message}`));
  page.on("requestfailed", (request) => {
    // With scripts off, the browser itself drops those that the page preloads.
    const isDropped = options.javaScriptEnabled === false && request.url().endsWith(".js");
    const isBrokenOff = left.has(request) && request.failure()?.errorText === "net::ERR_ABORTED";
    if (!isDropped && !isBrokenOff) faults.push(`failed: ${request.url()}`);
  });
  page.on("response", (response) => response.status() >= 400 && faults.push(`${response.status()}: ${response.url()}`));
  context.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol === "data:") return;
    if (!url.href.startsWith(site.url)) faults.push(`off the site: ${url.href}`);
    requests.push(url.href.slice(site.url.length));
  });
  await page.goto(new URL(path, site.url).href);
  return {
    page,
    requests,
    done: async () => {
      await context.close();
      if (faults.length > 0) throw new Error(`${path}:\n${faults.join("\n")}`);
    },
  };
}
