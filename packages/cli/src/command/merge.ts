import { existsSync, readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { halfYear, type Merged, mergeAnswers, type Received, type Region } from "@barneloftet/analytics";
import { answersLimit, type Fault, faultSentence, mostBytes, readOfferAnswers } from "@barneloftet/ingest";
import { writeAside } from "../edition/write-aside.js";
import { Refusal } from "../refusal.js";
import { regionOfFiles } from "./form-region.js";
import { mergeSentences } from "./merge-sentences.js";

/** What `barneloftet merge` is asked for; undefined where nothing is given. */
export interface MergeOptions {
  /** The pack's folder; else the one in `data/` that the first readable file names. */
  readonly pack: string | undefined;
  /** The half-year to merge for; else the latest that came in. */
  readonly period: string | undefined;
  /** Where the joined file is written; nowhere unless given. */
  readonly out: string | undefined;
}

/** The format of a file that a merge writes. */
export const registerFormat = "barneloftet-register-1";

/**
 * Joins files of answers and tells who has answered, who has not, and what is wrong. What could be read is joined also
 * when a file was refused; a refused file makes the command fail after it has said so.
 *
 * @throws Refusal if nothing could be read, a file was refused, or the place to write to holds something else.
 */
export async function merge(files: readonly string[], options: MergeOptions): Promise<string> {
  if (options.period !== undefined && !halfYear.safeParse(options.period).success)
    throw new Refusal(`«${options.period}» er ikke et halvår. Skriv det som 2025H1.`);
  if (options.out !== undefined) requireRegister(options.out);
  const region = regionOfFiles(
    options.pack,
    files.filter(isReadable).map((file) => readFileSync(file, "utf8")),
  );
  const readings = await Promise.all(files.map((file) => readFile(file, region)));
  const received = readings.flatMap((reading) => reading.received);
  const faults = readings.flatMap((reading) => reading.faults.map(faultSentence));
  const refused = readings.filter((reading) => reading.refused).length;
  const period =
    options.period ??
    received
      .map(({ answers }) => answers.period)
      .toSorted()
      .at(-1);
  if (period === undefined) throw new Refusal(["Ingen svar kunne leses. Ingenting er skrevet.", ...faults].join("\n"));
  const merged = mergeAnswers(region, { period, received });
  if (options.out !== undefined) writeAside(options.out, Buffer.from(registerFile(region, merged)));
  const lines = [
    ...mergeSentences(region, merged),
    ...(options.out === undefined ? [] : [`Skrevet til ${options.out}.`]),
    ...faults,
  ];
  if (refused > 0) throw new Refusal([...lines, `${refused} av ${files.length} filer ble ikke lest.`].join("\n"));
  return lines.join("\n");
}

/** The joined answers as a file that a merge and a page read again. */
function registerFile({ id }: Region, { period, answers }: Merged): string {
  const services = answers.map(({ region: _, ...one }) => ({ region: id, ...one }));
  return `${JSON.stringify({ format: registerFormat, region: id, period, services }, undefined, 2)}\n`;
}

interface FileReading {
  readonly received: readonly Received[];
  readonly faults: readonly Fault[];
  readonly refused: boolean;
}

async function readFile(file: string, region: Region): Promise<FileReading> {
  if (!existsSync(file)) throw new Refusal(`Finner ikke filen ${file}. Ingenting er skrevet.`);
  // A file that is too large is not read at all; its size is fault enough.
  const bytes = isReadable(file) ? readFileSync(file) : new Uint8Array(mostBytes);
  const { answers, faults, refused } = await readOfferAnswers(basename(file), bytes, { region });
  return { received: answers.map((one) => ({ file: basename(file), answers: one })), faults, refused };
}

const isReadable = (file: string): boolean => existsSync(file) && statSync(file).size <= answersLimit;

function requireRegister(out: string): void {
  if (!existsSync(out)) return;
  try {
    if ((JSON.parse(readFileSync(out, "utf8")) as { format?: unknown }).format === registerFormat) return;
  } catch {
    // Not JSON: something else lies there.
  }
  throw new Refusal(`${out} er noe annet enn sammenslåtte svar og blir ikke skrevet over. Velg et annet navn med -o.`);
}
