import { join } from "node:path";
import {
  heldAnswers,
  type Merged,
  type PackFile,
  type Received,
  type Region,
  registerOf,
  type ServiceAnswers,
} from "@barneloftet/analytics";
import { faultSentence, readRegionPack } from "@barneloftet/ingest";
import { writeAside } from "../edition/write-aside.js";
import { readPackFolder } from "../pack-folder.js";
import { Refusal } from "../refusal.js";
import { type CsvRow, csvText, headerOf } from "./csv-text.js";
import { readCheckedPack } from "./read-checked-pack.js";
import { answerRows, answerSource, mailboxRow, ownOfferRows, sourceRow } from "./register-rows.js";

/**
 * What the pack holds already from the services and half-years that came in, as if it had come in a file: so answers of
 * an earlier day of the half-year are kept where a later file says nothing. A file of the same day stands for all of it.
 */
export function answersInPack(folder: string, region: Region, received: readonly Received[]): readonly Received[] {
  const periods = [...new Set(received.map(({ answers }) => answers.period))];
  const held = periods.flatMap((period) =>
    registerOf(region, period).answers.filter(
      (own) =>
        own.period === period &&
        received.some(({ answers }) => answers.service === own.service && answers.period === period),
    ),
  );
  return heldAnswers(held, { received, file: folder });
}

/**
 * Writes joined answers into a region pack: they replace the rows of the same services and half-years, everything else is
 * kept.
 *
 * @returns What was done, in a sentence.
 * @throws Refusal if the pack would not be in order; then nothing is written.
 */
export function mergeInto(folder: string, region: Region, { answers }: Merged): string {
  const files = readPackFolder(folder);
  const changed = changedFiles(region, files, answers);
  const reading = readRegionPack(new Map([...files, ...changed]));
  if (!reading.ok)
    throw new Refusal(
      [`Svarene passer ikke i ${folder}. Ingenting er skrevet der.`, ...reading.faults.map(faultSentence)].join("\n"),
    );
  writeAll(folder, files, changed);
  readCheckedPack(folder);
  const services = answers.length === 1 ? "én tjeneste" : `${answers.length} tjenester`;
  return `Skrevet i ${folder}: svar fra ${services}. Regionpakken er lest på nytt uten feil.`;
}

function changedFiles(
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
      ...written.flatMap((one) => ownOfferRows(region, one)),
    ],
    "offers/answers.csv": [
      ...pack["offers/answers.csv"].filter((row) => !isReplaced(row)),
      ...written.flatMap((one) => answerRows(region, one)),
    ],
  };
  return new Map(
    (Object.entries(rows) as [PackFile, readonly CsvRow[]][]).map(([file, all]) => [
      file,
      Buffer.from(csvText(headerOf(files.get(file)), all)),
    ]),
  );
}

/** All of the files, or none: what was written before one that fails is put back. */
function writeAll(
  folder: string,
  files: ReadonlyMap<string, Uint8Array>,
  changed: ReadonlyMap<string, Uint8Array>,
): void {
  const done: string[] = [];
  try {
    for (const [file, bytes] of changed) {
      writeAside(join(folder, file), bytes);
      done.push(file);
    }
  } catch (fault) {
    for (const file of done) writeAside(join(folder, file), files.get(file) ?? new Uint8Array());
    throw fault;
  }
}
