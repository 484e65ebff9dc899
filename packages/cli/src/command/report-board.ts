import { existsSync, readFileSync } from "node:fs";
import { formatDay } from "@barneloftet/analytics";
import { appendix } from "../board/appendix.js";
import { findBrowser, type Machine } from "../board/find-browser.js";
import { printPdf } from "../board/print-pdf.js";
import { sitePages } from "../board/site-pages.js";
import { writeAside } from "../edition/write-aside.js";
import { Refusal } from "../refusal.js";
import { requireReplaceableFile } from "../regular-file.js";

/** What `barneloftet report board` is asked for. */
interface BoardOptions {
  /** A region or a network, by its id. */
  readonly unit: string;
  /** The region of the network, where two have one of that id. */
  readonly region: string | undefined;
  /** The PDF to write. */
  readonly out: string;
  /** The program to print with. */
  readonly browser: string | undefined;
  /** The folder of the built site. */
  readonly site: string;
  readonly machine: Machine;
  /** Today, as in `2025-03-31`. */
  readonly today: string;
}

/**
 * Prints the sheet of a region or a network, with its networks' pages after it, as the appendix to a board's papers.
 *
 * @throws Refusal for a unit that is not there, or rather than write over something that is no PDF.
 * @throws Lacking without a browser, or without the built site.
 */
export async function reportBoard(options: BoardOptions): Promise<string> {
  const { unit, region, out, browser, site, machine, today } = options;
  if (!/\.pdf$/i.test(out)) throw new Refusal("Vedlegget er en PDF. Oppgi en fil som slutter på .pdf.");
  requireReplaceable(out);
  const pages = sitePages(site, unit, region);
  const pdf = await printPdf(appendix(pages, { day: formatDay(today, "nb") }), findBrowser(browser, machine));
  writeAside(out, pdf);
  const { length } = pages.networks;
  return `Ett ark for ${unit} med ${length === 1 ? "siden til nettverket" : `sidene til ${length} nettverk`} er skrevet til ${out}.`;
}

function requireReplaceable(out: string): void {
  requireReplaceableFile(out);
  if (existsSync(out) && readFileSync(out).subarray(0, 5).toString() !== "%PDF-")
    throw new Refusal(`${out} finnes fra før og er ikke en PDF. Velg et annet navn med -o.`);
}
