#!/usr/bin/env node
import { commandNames, parseRun } from "./parse-run.js";
import { Lacking, Refusal } from "./refusal.js";
import { systemFaultSentence } from "./system-fault.js";
import { terminalText } from "./terminal-text.js";
import { version } from "./version.js";

const usage = `barneloftet ${version}

  barneloftet template [MAPPE] --service ID --period PERIODE -o FIL
      skriver malen som en tjeneste fyller ut (FIL.xlsx eller FIL.csv); PERIODE er 2025K1, 2025H1 eller 2025
  barneloftet check FILER [--pack MAPPE] [--mapping FIL] [--save-mapping FIL] [--json]
      leser filer som er sendt inn, og sier hva som er feil; 0: ingen feil, 1: feil, 2: kan ikke leses; hva kolonnene i
      en eksport fra lønns- og personalsystemet betyr, kan lagres, rettes og brukes igjen
  barneloftet check MAPPE
      leser en regionpakke og sier hva som er feil i den; gjør ferdig en innskriving som ble avbrutt
  barneloftet import FILER --edition NAVN [--pack MAPPE | --after NAVN] [--mapping FIL] [--accept-good-rows] [--preliminary]
      lager en utgave av regionen med tallene og svarene i filene: alt blir lest, eller ingenting blir skrevet; med
      --accept-good-rows står det i utgaven hva som ble utelatt; --after bygger videre på en annen utgave
  barneloftet editions [MAPPE]
      viser utgavene i mappen (editions når ingen er oppgitt)
  barneloftet diff A B [--editions MAPPE] [--json]
      viser hva som er endret fra utgave A til B: revidert, nytt, borte, ikke lenger sammenlignbart, ny definisjon
  barneloftet verify NØKKELTALL:ENHET:PERIODE[:INNDELING=VERDI] --edition NAVN [--editions MAPPE]
      viser hvordan ett tall ble til: filene, radene, definisjonen, delene, tallet og usikkerheten
  barneloftet fetch ssb -o MAPPE [--only population,kostra,klass] [--pack MAPPE] [--refresh]
      henter folkemengde, KOSTRA-tall for barnevern og kommuneendringer fra Statistisk sentralbyrå for kommunene i
      regionpakken, som filer med opphav (provenance.json); det som er hentet siste døgn, hentes bare på nytt med --refresh
  barneloftet edition MAPPE --name NAVN -o UTGAVER
      lager en utgave av regionpakken: uforanderlig, navngitt etter innholdet
  barneloftet publish UTGAVER --edition NAVN [--since NAVN …] -o MAPPE
      skriver de åpne kubene som nettsidene leser; med --since også hva som er endret siden tidligere utgaver
  barneloftet form [MAPPE] (--service ID | --base ID | --all) --period HALVÅR -o FIL
      skriver skjemaet til en tjeneste (FIL.html, eller FIL.csv som regneark), loggen til en base (FIL.html),
      eller alle i en mappe; uten MAPPE brukes pakken i data som har tjenesten eller basen
  barneloftet merge FILER [--pack MAPPE] [--period HALVÅR] [-o FIL.json] [--into MAPPE]
      slår sammen svar fra skjemaer og regneark, og sier hvem som har svart og hva som er galt; en FIL.json som
      finnes fra før, må være med blant FILER; med --into blir svarene skrevet i regionpakken, hvis alle filene ble
      lest, og det filene ikke sier noe om, står som før
  barneloftet report board --unit ID [--region ID] [--browser STI] [--site MAPPE] -o FIL.pdf
      skriver Ett ark for en region eller et nettverk, med nettverkenes sider etter, som én PDF til saksmappen;
      trenger de bygde nettsidene og Chromium, Chrome eller Edge på maskinen`;

/**
 * Runs one command; the exit code is 0 when it did what was asked, 1 when it refused or found faults, 2 when it was not
 * understood, could not read what it was given, or lacked something that must be installed or built first.
 */
async function main(args: readonly string[]): Promise<number> {
  const run = parseRun(args);
  if (!run) {
    console.error(terminalText(await notUnderstood(args)));
    return 2;
  }
  try {
    const said = await run();
    const { text, exitCode } = typeof said === "string" ? { text: said, exitCode: 0 } : said;
    console.log(terminalText(text));
    return exitCode;
  } catch (fault) {
    console.error(terminalText(sentenceOf(fault)));
    return fault instanceof Lacking ? 2 : 1;
  }
}

/** What was not understood, and how it is written: of one command where it is known which, else of all. */
async function notUnderstood([name]: readonly string[]): Promise<string> {
  if (name === undefined) return usage;
  if (commandNames.includes(name)) {
    const own = usage.split(/\n(?= {2}barneloftet )/).filter((part) => part.startsWith(`  barneloftet ${name} `));
    return [`Forsto ikke det som står etter «${name}». Slik skrives det:`, ...own].join("\n");
  }
  const { nearest } = await import("@barneloftet/ingest");
  const meant = nearest(name, commandNames);
  const question = meant === undefined ? "" : ` Mente du «${meant}»?`;
  return `Det finnes ingen kommando «${name}».${question}\n\n${usage}`;
}

/** What a person at the terminal is told; the trace of a fault in the program is shown to whoever sets DEBUG. */
function sentenceOf(fault: unknown): string {
  if (fault instanceof Refusal) return fault.message;
  const known = systemFaultSentence(fault);
  if (known !== undefined) return known;
  const { stack, message } = fault as Error;
  return process.env.DEBUG ? String(stack) : `Feil i programmet: ${message}. Sett DEBUG=1 for å se hvor.`;
}

process.exitCode = await main(process.argv.slice(2));
