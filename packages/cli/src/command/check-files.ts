import { checkCollected, type Fault, faultSentence, figureLimits, severityOf } from "@barneloftet/ingest";
import { collectionBase } from "../import/collection-base.js";
import type { Outcome } from "../outcome.js";
import type { Progress } from "../progress.js";
import { checkLargeTable, type LargeTable } from "./check-large-table.js";
import { faultRecord, faultTable } from "./fault-report.js";
import { savedMapping, saveMapping } from "./mapping-file.js";
import { bytesOfSent, isLargeTable, packOfSent, readSent, type SentFile, sentName } from "./sent-files.js";

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

/** What checking gave: files that were read whole, tables too large for that, and what is wrong in any of them. */
interface Checked {
  readonly sent: readonly SentFile[];
  readonly large: readonly LargeTable[];
  readonly faults: readonly Fault[];
}

/**
 * Checks files that were sent in: each by itself, against each other, and against what the region knew; of tables too large
 * to be held whole, each row by itself. Nothing is written but a mapping that is asked for.
 *
 * @returns What to say, with exit code 0 when all is in order, 1 when there are faults, 2 when a file could not be read.
 * @throws Refusal if the region is not known; Lacking if a file is not there.
 */
export async function checkFiles(paths: readonly string[], options: CheckFilesOptions): Promise<Outcome> {
  const tables = paths.filter(isLargeTable);
  const usual = paths.filter((path) => !tables.includes(path));
  const files = bytesOfSent(usual, paths);
  const large: LargeTable[] = [];
  for (const path of tables) large.push(await checkLargeTable(path, sentName(path, paths), options.progress));
  const checked = usual.length === 0 ? { sent: [], faults: [] } : await checkedTogether(files, options);
  const all = { ...checked, large, faults: [...checked.faults, ...large.flatMap(({ faults }) => faults)] };
  const saved = options.saveMapping === undefined ? [] : [saveMapping(options.saveMapping, all.sent)];
  const text = options.json ? asJson(all) : [asText(all), ...saved].join("\n");
  return { text, exitCode: exitCodeOf(all) };
}

async function checkedTogether(
  files: ReadonlyMap<string, Uint8Array>,
  { pack, mapping, today, progress }: CheckFilesOptions,
): Promise<Omit<Checked, "large">> {
  const into = await packOfSent(pack, files);
  const sent = await readSent(files, { region: into.region, today, mapping: savedMapping(mapping), progress });
  const collected = sent.flatMap(({ read }) => read.figures);
  const checked = checkCollected(collectionBase(into, sent, "kontroll"), collected);
  return { sent, faults: [...sent.flatMap(({ read }) => read.faults), ...checked.faults.map(({ fault }) => fault)] };
}

function exitCodeOf({ sent, large, faults }: Checked): 0 | 1 | 2 {
  if (sent.some(({ read }) => read.kind === "unknown") || large.some(({ refused }) => refused)) return 2;
  return faults.some((one) => severityOf(one) === "error") ? 1 : 0;
}

function asJson({ sent, large, faults }: Checked): string {
  const files = sent.map(({ name, read }) => ({
    ...{ file: name, kind: read.kind, service: read.service ?? null, period: read.period ?? null },
    ...{ table: read.statistics?.table ?? null },
    ...{ rows: read.figures.length, answers: read.answers.length, refused: read.refused },
  }));
  const tables = large.map(({ name, rows, refused }) => ({
    ...{ file: name, kind: "table", service: null, period: null, rows, answers: 0, refused, only_by_row: true },
  }));
  const notices = sent.flatMap(({ read }) => read.notices.map(faultRecord));
  return JSON.stringify({ files: [...files, ...tables], faults: faults.map(faultRecord), notices }, undefined, 2);
}

function asText({ sent, large, faults }: Checked): string {
  const clean = sent.filter(({ name, read }) => !read.refused && !faults.some(({ file }) => file === name));
  const lines = clean.map(({ name, read }) => `${name}: ingen feil (${whatIsIn(read)}).`);
  const tables = large.filter((table) => table.faults.length === 0);
  const notices = sent.flatMap(({ read }) => read.notices.map((one) => `Merk: ${faultSentence(one)}`));
  return [
    ...lines,
    ...tables.map(({ name, rows }) => `${name}: ingen feil i radene (${rows} rader med tall).`),
    ...(faults.length > 0 ? [faultTable(faults)] : []),
    ...notices,
    ...large.map(({ name }) => `Merk: ${name} er så stor at hver rad bare er kontrollert for seg. ${notTogether}`),
  ].join("\n");
}

const notTogether = `Radene er ikke holdt mot hverandre, mot regionens enheter og kilder eller mot tall som var kjent fra før. «import» leser ikke filer over ${figureLimits.bytes / 1_000_000} MB; del den opp.`;

/** What a file holds, in a few words. */
function whatIsIn({ kind, figures, answers, service, period, statistics }: SentFile["read"]): string {
  const whose = service === undefined ? "" : `, ${service}${period === undefined ? "" : ` ${period}`}`;
  if (kind === "answers")
    return `svar på tiltaksregisteret${answers.length === 1 ? whose : `, ${answers.length} tjenester`}`;
  const table = statistics === undefined ? "" : `tabell ${statistics.table} fra Statistisk sentralbyrå, `;
  return `${table}${figures.length} ${figures.length === 1 ? "rad" : "rader"} med tall${whose}`;
}
