import { existsSync, readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import {
  halfYear,
  mergeAnswers,
  type Received,
  type Region,
  registerFile,
  registerFormat,
} from "@barneloftet/analytics";
import {
  answersLimit,
  type Fault,
  faultSentence,
  mostBytes,
  readOfferAnswers,
  regionsNamed,
  shownAnswerFault,
} from "@barneloftet/ingest";
import { withPackLock } from "../pack-lock.js";
import { Refusal } from "../refusal.js";
import { requireRegularFiles, requireReplaceableFile } from "../regular-file.js";
import { systemFaultSentence } from "../system-fault.js";
import { nameText } from "../terminal-text.js";
import { answersInPack } from "./answers-in-pack.js";
import { regionOfFiles } from "./form-region.js";
import { refuseLoss, writeJoined } from "./joined-file.js";
import { mergeInto } from "./merge-into.js";
import { mergeSentences } from "./merge-sentences.js";

/** What `barneloftet merge` is asked for; undefined where nothing is given. */
interface MergeOptions {
  /** The pack's folder; else the one in `data/` that the first readable file names. */
  readonly pack: string | undefined;
  /** The half-year to merge for; else the latest that came in. */
  readonly period: string | undefined;
  /** Where the joined file is written; nowhere unless given. */
  readonly out: string | undefined;
  /** The folder of the pack that the joined answers are written into; none unless given. */
  readonly into: string | undefined;
  /** The ISO day it is where the services are. */
  readonly today: string;
}

/**
 * Joins files of answers and tells who has answered, who has not, and what is wrong. What could be read is joined also
 * when a file was refused; a refused file makes the command fail after it has said so.
 *
 * A pack is written into only when every file was read, and by one merge at a time.
 *
 * @throws Refusal if nothing could be read, a file was refused, or the place to write to holds something else or more.
 */
export async function merge(files: readonly string[], options: MergeOptions): Promise<string> {
  requireRegularFiles(files);
  const { into } = options;
  try {
    return await (into === undefined ? joined(files, options) : withPackLock(into, () => joined(files, options)));
  } catch (fault) {
    // What has been written before the machine refuses is told by who wrote it.
    const sentence = systemFaultSentence(fault);
    throw sentence === undefined ? fault : new Refusal(`${sentence} Ingenting er endret.`);
  }
}

async function joined(files: readonly string[], options: MergeOptions): Promise<string> {
  if (options.period !== undefined && !halfYear.safeParse(options.period).success)
    throw new Refusal(`«${options.period}» er ikke et halvår. Skriv det som 2025H1.`);
  if (options.pack !== undefined && options.into !== undefined)
    throw new Refusal("Oppgi enten --pack eller --into: det som slås sammen, gjelder pakken det blir skrevet i.");
  if (options.out !== undefined) requireRegister(options.out);
  const texts = await Promise.all(files.filter(isReadable).map(textsOf));
  const region = regionOfFiles(options.into ?? options.pack, texts.flat());
  const nameOf = namesOf(files);
  const readings = await Promise.all(files.map((file) => readFile(file, nameOf(file), region, options.today)));
  const received = readings.flatMap((reading) => reading.received);
  const faults = readings.flatMap((reading) => reading.faults.map(shownAnswerFault).map(faultSentence));
  const refused = readings.filter((reading) => reading.refused).length;
  const period =
    options.period ??
    received
      .map(({ answers }) => answers.period)
      .toSorted()
      .at(-1);
  if (period === undefined) throw new Refusal(["Ingen svar kunne leses. Ingenting er skrevet.", ...faults].join("\n"));
  const { into } = options;
  const inPack = into === undefined ? undefined : answersInPack(into, region, received);
  const all = [...received, ...(inPack?.received ?? [])];
  const merged = mergeAnswers(region, { period, received: all });
  const { out, today } = options;
  if (out !== undefined) await refuseLoss(out, { region, files, received: all, merged, today });
  const written = into === undefined || refused > 0 ? [] : [mergeInto(into, region, merged)];
  const lines = [
    ...mergeSentences(region, merged),
    ...(inPack?.changed ?? []),
    ...(out === undefined ? [] : [writeJoined(out, registerFile(region, merged), written)]),
    ...faults,
  ];
  if (refused > 0) {
    const unwritten = into === undefined ? "" : ` Ingenting er skrevet i ${into}.`;
    throw new Refusal([...lines, `${refused} av ${files.length} filer ble ikke lest.${unwritten}`].join("\n"));
  }
  return [...lines, ...written].join("\n");
}

/** The text of a file, or the regions that a workbook names: where to look for which region the answers are about. */
async function textsOf(file: string): Promise<readonly string[]> {
  const bytes = readFileSync(file);
  return bytes[0] === 0x50 && bytes[1] === 0x4b ? regionsNamed(file, bytes) : [bytes.toString("utf8")];
}

/** What a file is called in sentences: its name, or its whole path where several have the name. */
function namesOf(files: readonly string[]): (file: string) => string {
  const names = files.map((file) => basename(file));
  return (file) => nameText(names.filter((name) => name === basename(file)).length > 1 ? file : basename(file));
}

interface FileReading {
  readonly received: readonly Received[];
  readonly faults: readonly Fault[];
  readonly refused: boolean;
}

async function readFile(file: string, name: string, region: Region, today: string): Promise<FileReading> {
  // A file that is too large is not read at all; its size is fault enough.
  const bytes = isReadable(file) ? readFileSync(file) : new Uint8Array(mostBytes);
  const { answers, faults, refused } = await readOfferAnswers(name, bytes, { region, today });
  return { received: answers.map((one) => ({ file: name, answers: one })), faults, refused };
}

const isReadable = (file: string): boolean => statSync(file).size <= answersLimit;

function requireRegister(out: string): void {
  requireReplaceableFile(out);
  if (!existsSync(out)) return;
  try {
    if ((JSON.parse(readFileSync(out, "utf8")) as { format?: unknown }).format === registerFormat) return;
  } catch {
    // Not JSON: something else lies there.
  }
  throw new Refusal(`${out} er noe annet enn sammenslåtte svar og blir ikke skrevet over. Velg et annet navn med -o.`);
}
