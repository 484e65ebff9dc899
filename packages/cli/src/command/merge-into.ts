import type { Merged, PackFile, PackRow, Region, ServiceAnswers } from "@barneloftet/analytics";
import { faultSentence, readRegionPack } from "@barneloftet/ingest";
import { readPackFolder } from "../pack-folder.js";
import { Refusal } from "../refusal.js";
import { writeFiles } from "../write-files.js";
import { type CsvRow, csvText, headerOf } from "./csv-text.js";
import { readCheckedPack } from "./read-checked-pack.js";
import { answerRows, answerSource, mailboxRow, ownOfferRows, sourceRow } from "./register-rows.js";
import { isSameAnswer } from "./same-answer.js";

/**
 * Writes joined answers into a region pack: they replace the rows of the same services and half-years, everything else is
 * kept. To be called under the pack's lock.
 *
 * @returns What was done, in a sentence.
 * @throws Refusal if the pack would not be in order; then nothing is written.
 */
export function mergeInto(folder: string, region: Region, { answers }: Merged): string {
  const files = readPackFolder(folder);
  const changed = filesWithAnswers(region, files, answers);
  const reading = readRegionPack(new Map([...files, ...changed]));
  if (!reading.ok)
    throw new Refusal(
      [`Svarene passer ikke i ${folder}. Ingenting er skrevet der.`, ...reading.faults.map(faultSentence)].join("\n"),
    );
  writeFiles(folder, changed);
  readCheckedPack(folder);
  const services = answers.length === 1 ? "én tjeneste" : `${answers.length} tjenester`;
  return `Skrevet i ${folder}: svar fra ${services}. Regionpakken er lest på nytt uten feil.`;
}

/** The files of a pack that answers change, as they are then: they replace the rows of their services and half-years. */
export function filesWithAnswers(
  region: Region,
  files: ReadonlyMap<string, Uint8Array>,
  written: readonly ServiceAnswers[],
): ReadonlyMap<PackFile, Uint8Array> {
  const { pack } = region;
  const isReplaced = (row: { readonly service: string; readonly period: string }) =>
    written.some(({ service, period }) => row.service === service && row.period === period);
  const isLatest = ({ service, period }: ServiceAnswers) =>
    !pack["offers/answers.csv"].some((row) => row.service === service && row.period > period);
  const mailboxes = written.filter(isLatest).flatMap((one) => mailboxRow(region, one));
  const known = new Set(pack["sources.csv"].map(({ id }) => id));
  const periods = [...new Set(written.map(({ period }) => period))].filter(
    (period) => !known.has(answerSource(period)),
  );
  const rows: Partial<Record<PackFile, readonly CsvRow[]>> = {
    "sources.csv": [...pack["sources.csv"], ...periods.map((period) => sourceRow(region, period))],
    "offers/mailboxes.csv": [
      ...pack["offers/mailboxes.csv"].filter(({ service }) => !mailboxes.some((row) => row.service === service)),
      ...mailboxes,
    ],
    "offers/own_offers.csv": [
      ...pack["offers/own_offers.csv"].filter((row) => !isReplaced(row)),
      ...written.flatMap((one) => ownOfferRows(region, one)).map((row) => sourced(row, pack["offers/own_offers.csv"])),
    ],
    "offers/answers.csv": [
      ...pack["offers/answers.csv"].filter((row) => !isReplaced(row)),
      ...written.flatMap((one) => answerRows(region, one)).map((row) => sourced(row, pack["offers/answers.csv"])),
    ],
  };
  return new Map(
    (Object.entries(rows) as [PackFile, readonly CsvRow[]][]).map(([file, all]) => [
      file,
      Buffer.from(csvText(headerOf(files.get(file)), all)),
    ]),
  );
}

/** A row with the source and status of the pack's own that says the same, if it has one: it comes from there. */
function sourced<R extends PackRow<"offers/answers.csv"> | PackRow<"offers/own_offers.csv">>(
  row: R,
  before: readonly R[],
): R {
  const said = ({ source: _s, status: _t, answered_on: _d, ...rest }: R) => rest;
  const same = before.find((one) => isSameAnswer(said(one), said(row)));
  return same ? { ...row, source: same.source, status: same.status } : row;
}
