import { checkCollected, type Fault, faultSentence, severityOf } from "@barneloftet/ingest";
import { collectionBase } from "../import/collection-base.js";
import type { Outcome } from "../outcome.js";
import type { Progress } from "../progress.js";
import { faultRecord, faultTable } from "./fault-report.js";
import { savedMapping, saveMapping } from "./mapping-file.js";
import { bytesOfSent, packOfSent, readSent, type SentFile } from "./sent-files.js";

/** What `barneloftet check FILES…` is asked for. */
export interface CheckFilesOptions {
  /** The pack's folder; else the one in `data/` that the files name. */
  readonly pack: string | undefined;
  /** A saved mapping of an HR export's columns. */
  readonly mapping: string | undefined;
  /** Where to save how the HR export was read; nowhere unless given. */
  readonly saveMapping: string | undefined;
  /** Faults as JSON for programs. */
  readonly json: boolean;
  readonly today: string;
  readonly progress: Progress;
}

/**
 * Checks files that were sent in: each by itself, against each other, and against what the region knew. Nothing is
 * written but a mapping that is asked for.
 *
 * @returns What to say, with exit code 0 when all is in order, 1 when there are faults, 2 when a file could not be read.
 * @throws Refusal if the region is not known; Lacking if a file is not there.
 */
export async function checkFiles(paths: readonly string[], options: CheckFilesOptions): Promise<Outcome> {
  const files = bytesOfSent(paths);
  const into = await packOfSent(options.pack, files);
  const { today, progress } = options;
  const mapping = savedMapping(options.mapping);
  const sent = await readSent(files, { region: into.region, today, mapping, progress });
  const collected = sent.flatMap(({ read }) => read.figures);
  const checked = checkCollected(collectionBase(into, sent, "kontroll"), collected);
  const faults = [...sent.flatMap(({ read }) => read.faults), ...checked.faults.map(({ fault }) => fault)];
  const saved = options.saveMapping === undefined ? [] : [saveMapping(options.saveMapping, sent)];
  const text = options.json ? asJson(sent, faults) : [asText(sent, faults), ...saved].join("\n");
  return { text, exitCode: exitCodeOf(sent, faults) };
}

function exitCodeOf(sent: readonly SentFile[], faults: readonly Fault[]): 0 | 1 | 2 {
  if (sent.some(({ read }) => read.kind === "unknown")) return 2;
  return faults.some((one) => severityOf(one) === "error") ? 1 : 0;
}

function asJson(sent: readonly SentFile[], faults: readonly Fault[]): string {
  const files = sent.map(({ name, read }) => ({
    ...{ file: name, kind: read.kind, service: read.service ?? null, period: read.period ?? null },
    ...{ table: read.statistics?.table ?? null },
    ...{ rows: read.figures.length, answers: read.answers.length, refused: read.refused },
  }));
  const notices = sent.flatMap(({ read }) => read.notices.map(faultRecord));
  return JSON.stringify({ files, faults: faults.map(faultRecord), notices }, undefined, 2);
}

function asText(sent: readonly SentFile[], faults: readonly Fault[]): string {
  const clean = sent.filter(({ name, read }) => !read.refused && !faults.some(({ file }) => file === name));
  const lines = clean.map(({ name, read }) => `${name}: ingen feil (${whatIsIn(read)}).`);
  const notices = sent.flatMap(({ read }) => read.notices.map((one) => `Merk: ${faultSentence(one)}`));
  return [...lines, ...(faults.length > 0 ? [faultTable(faults)] : []), ...notices].join("\n");
}

/** What a file holds, in a few words. */
function whatIsIn({ kind, figures, answers, service, period, statistics }: SentFile["read"]): string {
  const whose = service === undefined ? "" : `, ${service}${period === undefined ? "" : ` ${period}`}`;
  if (kind === "answers")
    return `svar på tiltaksregisteret${answers.length === 1 ? whose : `, ${answers.length} tjenester`}`;
  const table = statistics === undefined ? "" : `tabell ${statistics.table} fra Statistisk sentralbyrå, `;
  return `${table}${figures.length} ${figures.length === 1 ? "rad" : "rader"} med tall${whose}`;
}
