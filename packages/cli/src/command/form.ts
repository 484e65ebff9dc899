import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { answerColumnsNb, halfYear, norwegianDay, type Region } from "@barneloftet/analytics";
import { answersCsv, formPage, logPage, periodWords } from "@barneloftet/report";
import { writeAside } from "../edition/write-aside.js";
import { Refusal } from "../refusal.js";
import { requireReplaceableFile } from "../regular-file.js";
import { formDataOf } from "./form-data-of.js";
import { findRegion, regionIn } from "./form-region.js";
import { servicesFor } from "./form-units.js";
import { logDataOf } from "./log-data-of.js";

/** What `barneloftet form` is asked for; an empty text where nothing is given. */
interface FormOptions {
  readonly service: string;
  readonly base: string;
  readonly all: boolean;
  /** The half-year, as in `2025H1`. */
  readonly period: string;
  /** A file that ends in `.html` or `.csv`; with `all` a folder. */
  readonly out: string;
}

/**
 * Writes a service's form, its spreadsheet, a base's log, or every form of a region, and says in Norwegian what was
 * written.
 *
 * @param place - the region pack's folder; undefined for the one in `data/` that has the unit.
 * @throws Refusal for what is unknown, and rather than write over a file that is something else.
 */
export function form(place: string | undefined, options: FormOptions): string {
  const { service, base, all, period, out } = options;
  if (!halfYear.safeParse(period).success)
    throw new Refusal(
      `«${period}» er ikke et halvår. Skriv det som 2025H1 (januar–juni) eller 2025H2 (juli–desember).`,
    );
  if ([service !== "", base !== "", all].filter(Boolean).length !== 1)
    throw new Refusal("Oppgi enten --service ID, --base ID eller --all.");
  if (all) return writeAll(regionIn(place), period, out);
  const region = findRegion(place, service === "" ? { level: "base", id: base } : { level: "service", id: service });
  if (service === "") {
    requireEnding(out, /\.html$/i, "Loggen er en nettside. Oppgi en fil som slutter på .html.");
    write(out, logHtml(region, base, period));
    return `Loggen for ${logDataOf(region, base, period).base.name} er skrevet til ${out}.`;
  }
  requireEnding(out, /\.(html|csv)$/i, "Oppgi en fil som slutter på .html (skjema) eller .csv (regneark).");
  const { name } = formDataOf(region, service, period).service;
  if (/\.csv$/i.test(out)) {
    write(out, spreadsheet(region, service, period));
    return `Regnearket for ${name}, ${periodWords(period)}, er skrevet til ${out}. Rett svardatoen når det er fylt ut.`;
  }
  write(out, formHtml(region, service, period));
  return `Skjemaet for ${name}, ${periodWords(period)}, er skrevet til ${out}.`;
}

function writeAll(region: Region, period: string, folder: string): string {
  const services = servicesFor(region, period);
  const networks = region.pack["structure/networks.csv"];
  const files = [
    ...services.map(({ id }) => ({
      name: `tiltaksregisteret-${id}-${period}.html`,
      text: formHtml(region, id, period),
    })),
    ...networks.map(({ id }) => ({ name: `henvendelseslogg-${id}-${period}.html`, text: logHtml(region, id, period) })),
  ];
  mkdirSync(folder, { recursive: true });
  for (const { name } of files) requireReplaceable(join(folder, name));
  for (const { name, text } of files) writeAside(join(folder, name), Buffer.from(text));
  return `${services.length} skjemaer og ${networks.length} logger for ${periodWords(period)} er skrevet til ${folder}.`;
}

function formHtml(region: Region, service: string, period: string): string {
  return formPage({ ...formDataOf(region, service, period), ...scriptOf("form-script") });
}

function logHtml(region: Region, base: string, period: string): string {
  return logPage({ ...logDataOf(region, base, period), ...scriptOf("log-script") });
}

function spreadsheet(region: Region, service: string, period: string): string {
  const { offers, previous } = formDataOf(region, service, period);
  const before = previous ?? { mailbox: undefined, answers: [], own_offers: [] };
  const about = { region: region.id, service, period, answered_on: norwegianDay(new Date()) };
  return answersCsv({ ...before, ...about }, offers);
}

function scriptOf(name: "form-script" | "log-script"): { readonly script: string; readonly scriptHash: string } {
  const path = fileURLToPath(import.meta.resolve(`@barneloftet/report/${name}`));
  if (!existsSync(path)) throw new Refusal("Skjemaene er ikke bygget. Kjør npm run build først.");
  const script = readFileSync(path, "utf8").trim();
  return { script, scriptHash: createHash("sha256").update(script).digest("base64") };
}

function requireEnding(out: string, ending: RegExp, sentence: string): void {
  if (!ending.test(out)) throw new Refusal(sentence);
}

function write(path: string, text: string): void {
  requireReplaceable(path);
  writeAside(path, Buffer.from(text));
}

/** A form holds nothing that was typed, so a new one may take its place; a spreadsheet may hold answers. */
function requireReplaceable(path: string): void {
  requireReplaceableFile(path);
  if (!existsSync(path)) return;
  const text = readFileSync(path, "utf8");
  if (text.startsWith(`\uFEFF${answerColumnsNb.join(";")}`))
    throw new Refusal(`${path} finnes fra før og kan ha svar i seg. Velg et annet navn med -o.`);
  if (!/<title>(Tiltaksregisteret|Henvendelseslogg): /.test(text.slice(0, 2000)))
    throw new Refusal(`${path} finnes fra før og er ikke et skjema herfra. Velg et annet navn med -o.`);
}
