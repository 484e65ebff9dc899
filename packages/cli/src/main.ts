#!/usr/bin/env node
import { parseArgs } from "node:util";
import { norwegianDay } from "@barneloftet/analytics";
import { check } from "./command/check.js";
import { parseFetch } from "./command/fetch.js";
import { form } from "./command/form.js";
import { merge } from "./command/merge.js";
import { readCheckedPack } from "./command/read-checked-pack.js";
import { reportBoard } from "./command/report-board.js";
import { editionName } from "./edition/manifest.js";
import { readEdition } from "./edition/read-edition.js";
import { writeEdition } from "./edition/write-edition.js";
import { publish } from "./publish/publish.js";
import { realPacks } from "./publish/real-packs.js";
import { Lacking, Refusal } from "./refusal.js";
import { systemFaultSentence } from "./system-fault.js";
import { terminalText } from "./terminal-text.js";
import { version } from "./version.js";

const usage = `barneloftet ${version}

  barneloftet check MAPPE
      leser en regionpakke og sier hva som er feil i den; gjør ferdig en innskriving som ble avbrutt
  barneloftet edition MAPPE --name NAVN -o UTGAVER
      lager en utgave av regionpakken: uforanderlig, navngitt etter innholdet
  barneloftet publish UTGAVER --edition NAVN -o MAPPE
      skriver de åpne kubene som nettsidene leser
  barneloftet form [MAPPE] (--service ID | --base ID | --all) --period HALVÅR -o FIL
      skriver skjemaet til en tjeneste (FIL.html, eller FIL.csv som regneark), loggen til en base (FIL.html),
      eller alle i en mappe; uten MAPPE brukes pakken i data som har tjenesten eller basen
  barneloftet merge FILER [--pack MAPPE] [--period HALVÅR] [-o FIL.json] [--into MAPPE]
      slår sammen svar fra skjemaer og regneark, og sier hvem som har svart og hva som er galt; en FIL.json som
      finnes fra før, må være med blant FILER; med --into blir svarene skrevet i regionpakken, hvis alle filene ble
      lest, og det filene ikke sier noe om, står som før
  barneloftet report board --unit ID [--region ID] [--browser STI] [--site MAPPE] -o FIL.pdf
      skriver Ett ark for en region eller et nettverk, med nettverkenes sider etter, som én PDF til saksmappen;
      trenger de bygde nettsidene og Chromium, Chrome eller Edge på maskinen
  barneloftet fetch ssb -o MAPPE [--only population,kostra,klass] [--pack MAPPE] [--refresh]
      henter folkemengde, KOSTRA-tall for barnevern og kommuneendringer fra Statistisk sentralbyrå for kommunene i
      regionpakken, som filer med opphav (provenance.json); det som er hentet siste døgn, hentes bare på nytt med --refresh`;

const commands: Readonly<Record<string, (place: string, options: { name: string; out: string }) => Promise<string>>> = {
  check: (place) => check(place, today()),
  async edition(place, { name, out }) {
    requireName(name);
    const made = await writeEdition(out, { name, madeBy: version, ...readCheckedPack(place) });
    return `Utgaven «${name}» er skrevet til ${out}: ${made.tables.length} tabeller.`;
  },
  async publish(place, { name, out }) {
    requireName(name);
    const edition = await readEdition(place, name);
    try {
      return `${(await publish(edition, out, await realPacks(place))).length} kuber er skrevet til ${out}.`;
    } finally {
      edition.connection.closeSync();
    }
  },
};

const today = (): string => norwegianDay(new Date());

function requireName(name: string): void {
  if (!editionName.safeParse(name).success)
    throw new Refusal(
      `«${name}» kan ikke være navnet på en utgave. Bruk små bokstaver a–z, sifre, punktum og bindestrek, som i 2025-1.`,
    );
}

/**
 * Runs one command; the exit code is 0 when it did what was asked, 1 when it refused, 2 when it was not understood or
 * lacked something that must be installed or built first.
 */
async function main(args: readonly string[]): Promise<number> {
  const parsed = parseRun(args) ?? parse(args);
  if (!parsed) {
    console.error(usage);
    return 2;
  }
  try {
    console.log(terminalText(await ("run" in parsed ? parsed.run() : parsed.command(parsed.place, parsed.options))));
    return 0;
  } catch (fault) {
    console.error(terminalText(sentenceOf(fault)));
    return fault instanceof Lacking ? 2 : 1;
  }
}

/** What a person at the terminal is told; the trace of a fault in the program is shown to whoever sets DEBUG. */
function sentenceOf(fault: unknown): string {
  if (fault instanceof Refusal) return fault.message;
  const known = systemFaultSentence(fault);
  if (known !== undefined) return `${known} Ingenting er endret.`;
  const { stack, message } = fault as Error;
  return process.env.DEBUG ? String(stack) : `Feil i programmet: ${message}. Sett DEBUG=1 for å se hvor.`;
}

function parse(
  args: readonly string[],
):
  | { command: NonNullable<(typeof commands)[string]>; place: string; options: { name: string; out: string } }
  | undefined {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { name: { type: "string" }, edition: { type: "string" }, out: { type: "string", short: "o" } },
    });
    const [name, place, ...more] = positionals;
    const command = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
    const options = { name: values.name ?? values.edition ?? "", out: values.out ?? "" };
    if (!command || place === undefined || place === "" || more.length > 0) return undefined;
    return name !== "check" && (options.name === "" || options.out === "") ? undefined : { command, place, options };
  } catch {
    return undefined;
  }
}

/** Commands with options of their own. */
function parseRun([name, ...args]: readonly string[]): { run: () => string | Promise<string> } | undefined {
  const parser = name === undefined || !Object.hasOwn(parsers, name) ? undefined : parsers[name];
  return parser?.(args);
}

const parsers: Readonly<
  Record<string, (args: readonly string[]) => { run: () => string | Promise<string> } | undefined>
> = { form: parseForm, merge: parseMerge, report: parseReport, fetch: parseFetch };

function parseReport(args: readonly string[]): { run: () => Promise<string> } | undefined {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        unit: { type: "string" },
        region: { type: "string" },
        browser: { type: "string" },
        site: { type: "string", default: "dashboard/dist" },
        out: { type: "string", short: "o" },
      },
    });
    const { unit, region, browser, site, out } = values;
    if (positionals.join(" ") !== "board" || !unit || !out) return undefined;
    const machine = { env: process.env, platform: process.platform };
    return { run: () => reportBoard({ unit, region, browser, site, out, machine, today: today() }) };
  } catch {
    return undefined;
  }
}

function parseMerge(args: readonly string[]): { run: () => Promise<string> } | undefined {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        pack: { type: "string" },
        period: { type: "string" },
        out: { type: "string", short: "o" },
        into: { type: "string" },
      },
    });
    const { pack, period, out, into } = values;
    return positionals.length === 0
      ? undefined
      : { run: () => merge(positionals, { pack, period, out, into, today: today() }) };
  } catch {
    return undefined;
  }
}

function parseForm(args: readonly string[]): { run: () => string } | undefined {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        service: { type: "string", default: "" },
        base: { type: "string", default: "" },
        all: { type: "boolean", default: false },
        period: { type: "string" },
        out: { type: "string", short: "o" },
      },
    });
    const { period, out, ...unit } = values;
    const [place, ...more] = positionals;
    if (period === undefined || !out || more.length > 0) return undefined;
    return { run: () => form(place, { ...unit, period, out }) };
  } catch {
    return undefined;
  }
}

process.exitCode = await main(process.argv.slice(2));
