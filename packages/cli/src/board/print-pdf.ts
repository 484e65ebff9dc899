import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Lacking, Refusal } from "../refusal.js";
import { type Devtools, devtoolsOf } from "./devtools.js";

/** The first Chromium that prints what stands in a page's margins: its number, and the notice of invention. */
const oldest = 131;
const mostMilliseconds = 120_000;

/**
 * Prints a document that has all that it needs inside it, as a tagged PDF with bookmarks of its headings.
 *
 * @throws Lacking for a browser that is too old; Refusal with the browser's own words when it made no PDF.
 */
export async function printPdf(html: string, browser: string): Promise<Uint8Array> {
  const profile = mkdtempSync(join(tmpdir(), "barneloftet-"));
  const running = start(browser, profile);
  let isTooLong = false;
  const tooLong = setTimeout(() => {
    isTooLong = true;
    running.kill("SIGKILL");
  }, mostMilliseconds);
  try {
    return await printed(html, devtoolsOf(running), browser);
  } catch (fault) {
    if (fault instanceof Refusal) throw fault;
    const said = isTooLong ? "den brukte mer enn to minutter" : (fault as Error).message;
    throw new Refusal(
      `Nettleseren ${browser} laget ingen PDF${said === "" ? "" : ` (${said})`}. Ingenting er skrevet.`,
    );
  } finally {
    // A browser that hangs does not end when it is asked to: it is still killed when the time is out.
    await stopped(running);
    clearTimeout(tooLong);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

function start(browser: string, profile: string): ChildProcess {
  const options = [
    "--headless",
    "--remote-debugging-pipe",
    `--user-data-dir=${profile}`,
    "--disable-gpu",
    "--disable-extensions",
    "--disable-background-networking",
    "--disable-component-update",
    "--no-first-run",
    "--no-default-browser-check",
    // Chromium's sandbox does not start for root. The page has no scripts and is let fetch nothing.
    ...(process.getuid?.() === 0 ? ["--no-sandbox", "--no-zygote"] : []),
  ];
  return spawn(browser, options, { stdio: ["ignore", "ignore", "pipe", "pipe", "pipe"] });
}

async function printed(html: string, ask: Devtools, browser: string): Promise<Uint8Array> {
  const { product } = await ask("Browser.getVersion");
  const version = Number(/\/(\d+)\./.exec(String(product))?.[1]);
  if (!(version >= oldest))
    throw new Lacking(
      `${browser} er for gammel (${product}): sidetall og merknader krever Chromium ${oldest} eller nyere. Oppgi en nyere med --browser.`,
    );
  const { targetId } = await ask("Target.createTarget", { url: "about:blank" });
  const { sessionId } = await ask("Target.attachToTarget", { targetId, flatten: true });
  const session = String(sessionId);
  const { frameTree } = await ask("Page.getFrameTree", {}, session);
  const frameId = (frameTree as { frame: { id: string } }).frame.id;
  await ask("Page.setDocumentContent", { frameId, html }, session);
  const { data } = await ask(
    "Page.printToPDF",
    { printBackground: true, preferCSSPageSize: true, generateTaggedPDF: true, generateDocumentOutline: true },
    session,
  );
  return Buffer.from(String(data), "base64");
}

/** Ends a browser, and returns when it has let go of its files. */
async function stopped(running: ChildProcess): Promise<void> {
  if (running.pid === undefined || running.exitCode !== null || running.signalCode !== null) return;
  const end = once(running, "exit");
  running.kill();
  await end;
}
