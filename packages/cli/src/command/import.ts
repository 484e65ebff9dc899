import { existsSync } from "node:fs";
import { createRegion } from "@barneloftet/analytics";
import { checkCollected, type Fault, faultSentence, severityOf } from "@barneloftet/ingest";
import { editionFiles } from "../edition/edition-files.js";
import { manifestPath } from "../edition/layout.js";
import { hashOf, type NewManifest } from "../edition/manifest.js";
import { readEdition } from "../edition/read-edition.js";
import { requireEditionName } from "../edition/require-edition-name.js";
import { writeEdition } from "../edition/write-edition.js";
import { collectionBase } from "../import/collection-base.js";
import { type GoodRows, goodRows } from "../import/good-rows.js";
import { packWithSent } from "../import/pack-with-sent.js";
import { submittedRow, submittedSource } from "../import/submitted-source.js";
import type { Progress } from "../progress.js";
import { Refusal } from "../refusal.js";
import { version } from "../version.js";
import { faultTable } from "./fault-report.js";
import { savedMapping } from "./mapping-file.js";
import { bytesOfSent, packOfSent, readSent, type SentFile, type SentTo } from "./sent-files.js";

/** What `barneloftet import` is asked for. */
export interface ImportOptions {
  readonly edition: string;
  /** The folder of editions. */
  readonly editions: string;
  /** The pack's folder; else the one in `data/` that the files name. */
  readonly pack: string | undefined;
  /** A saved mapping of an HR export's columns. */
  readonly mapping: string | undefined;
  /** An edition to build on, instead of a pack's folder. */
  readonly after: string | undefined;
  /** Whether to take the rows that are in order, and say in the edition what was left out. */
  readonly acceptsGoodRows: boolean;
  readonly release: NewManifest["release"];
  readonly today: string;
  readonly progress: Progress;
}

/**
 * Makes an edition of a region with the figures and answers of files that were sent in. Everything is understood, or
 * nothing is written; told to accept the good rows, the edition says what was left out.
 *
 * @returns What was done, in sentences.
 * @throws Refusal with every fault; Lacking if a file is not there.
 */
export async function importFiles(paths: readonly string[], options: ImportOptions): Promise<string> {
  const { edition, editions, today, progress } = options;
  requireEditionName(edition);
  const files = bytesOfSent(paths);
  const into = await intoWhat(files, options);
  const mapping = savedMapping(options.mapping);
  const sent = await readSent(files, { region: into.region, today, mapping, progress });
  progress("Kontrollerer tallene mot hverandre");
  const base = collectionBase(into, sent, edition);
  const collected = sent.flatMap(({ read }) => read.figures);
  const good = options.acceptsGoodRows
    ? goodRows(base, collected)
    : { checked: checkCollected(base, collected), faults: [] };
  const faults = [
    ...sent.flatMap(({ read }) => read.faults),
    ...good.faults,
    ...good.checked.faults.map(({ fault }) => fault),
  ];
  refuseFaults(faults, options, good);
  const sources = sent.flatMap(({ name, read }, at) => {
    const isUsed = good.checked.kept.some(({ place }) => place.file === name);
    return isUsed ? [submittedRow(into.region, { id: submittedSource(edition, at + 1), read, today })] : [];
  });
  const used = sent.filter(({ read }) => !read.refused);
  if (used.length === 0)
    throw new Refusal(["Ingen av filene kan leses inn. Ingenting er skrevet.", faultTable(faults)].join("\n\n"));
  const { pack, figures } = packWithSent(into, { checked: good.checked, sources, files: used });
  progress("Skriver utgaven");
  await writeEdition(editions, {
    ...{ name: edition, pack, figures, files: into.files, madeBy: version, release: options.release },
    ...(options.after === undefined ? {} : { after: options.after }),
    ...(into.inputs === undefined ? {} : { inputs: into.inputs }),
    submitted: [
      ...into.submitted,
      ...sent.map(({ bytes, read }, at) => submittedEntry(submittedSource(edition, at + 1), bytes, read, today)),
    ],
    left_out: faults.map((fault) => leftOutEntry(fault, sent, edition)),
  });
  return said(options, sent, good, faults);
}

/** What the files come into, what was sent in for it before, and which files an edition before was made of. */
type Base = SentTo & Pick<NewManifest, "submitted"> & Partial<Pick<NewManifest, "inputs">>;

async function intoWhat(
  files: ReadonlyMap<string, Uint8Array>,
  { after, pack, editions }: ImportOptions,
): Promise<Base> {
  if (after === undefined) return { ...(await packOfSent(pack, files)), submitted: [] };
  if (pack !== undefined) throw new Refusal("Oppgi enten --pack eller --after, ikke begge.");
  requireEditionName(after);
  if (!existsSync(manifestPath(editions, after))) throw new Refusal(`Utgaven «${after}» finnes ikke i ${editions}.`);
  const found = await readEdition(editions, after);
  try {
    const read = await editionFiles(found);
    const submitted = found.manifest.format === 1 ? [] : found.manifest.submitted;
    const { inputs } = found.manifest;
    return { region: createRegion(read.pack, read.figures.population), ...read, submitted, inputs };
  } finally {
    found.connection.closeSync();
  }
}

function refuseFaults(faults: readonly Fault[], { acceptsGoodRows }: ImportOptions, { checked }: GoodRows): void {
  const errors = faults.filter((one) => severityOf(one) === "error");
  if (errors.length === 0) return;
  // What is wrong with the known figures themselves no row can be left out for.
  if (acceptsGoodRows && checked.faults.length === 0) return;
  const advice = acceptsGoodRows
    ? ""
    : " Rett filene, eller les inn bare radene som er i orden, med --accept-good-rows.";
  throw new Refusal([`${errors.length} feil. Ingenting er skrevet.${advice}`, faultTable(errors)].join("\n\n"));
}

function submittedEntry(
  source: string,
  bytes: Uint8Array,
  { kind, service, period }: SentFile["read"],
  today: string,
): NewManifest["submitted"][number] {
  return {
    ...{ source, sha256: hashOf(bytes), kind, received_on: today },
    ...(service === undefined ? {} : { service }),
    ...(period === undefined ? {} : { period }),
  };
}

function leftOutEntry(fault: Fault, sent: readonly SentFile[], edition: string): NewManifest["left_out"][number] {
  const { code, file, sheet, row, column } = fault;
  const at = sent.findIndex(({ name }) => name === file);
  return {
    ...{ code, source: at < 0 ? "" : submittedSource(edition, at + 1) },
    ...(sheet === undefined ? {} : { sheet }),
    ...(row === undefined ? {} : { row }),
    ...(column === undefined ? {} : { column }),
  };
}

function said(
  { edition, editions }: ImportOptions,
  sent: readonly SentFile[],
  { checked }: GoodRows,
  faults: readonly Fault[],
): string {
  const answers = sent.reduce((sum, { read }) => sum + read.answers.length, 0);
  const lines = [
    `Utgaven «${edition}» er skrevet til ${editions}, av ${count(sent.length, "fil", "filer")}.`,
    `${count(checked.added, "rad", "rader")} med tall er ${checked.added === 1 ? "ny" : "nye"}${checked.revised === 0 ? "" : `, og ${checked.revised} står i stedet for ${checked.revised === 1 ? "en" : "noen"} som var kjent fra før`}.`,
    ...(answers > 0 ? [`Svar på tiltaksregisteret fra ${count(answers, "tjeneste", "tjenester")}.`] : []),
    ...sent.flatMap(({ read }) => read.notices.map((one) => `Merk: ${faultSentence(one)}`)),
    ...(faults.length > 0 ? ["Utelatt, og oppført i utgaven:", faultTable(faults)] : []),
  ];
  return lines.join("\n");
}

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;
