import type { Region, ServiceAnswers } from "@barneloftet/analytics";
import { childLevelFault } from "./child-level.js";
import { type Fault, fault } from "./fault.js";
import type { CollectedReading } from "./figures/collected.js";
import { readSheets } from "./sheet/read-sheets.js";
import type { Sheet } from "./sheet/sheet.js";
import { figureLimits } from "./sheet/sheet-limits.js";
import { isHrExport } from "./source/hr-export/is-hr-export.js";
import type { HrMapping } from "./source/hr-export/mapping.js";
import { readHrExport } from "./source/hr-export/read.js";
import { readOfferAnswers, regionsNamed } from "./source/offer-answers/read.js";
import { isAnswerSheet } from "./source/offer-answers/sheet.js";
import { shownAnswerFault } from "./source/offer-answers/shown-answer-fault.js";
import { isStatisticsFile } from "./source/statistics-bank/is-statistics-file.js";
import { readStatistics, type StatisticsTable } from "./source/statistics-bank/read.js";
import { isParquet } from "./source/table-file/parquet.js";
import { isTableFile, isTableHead, readParquetTable, readTableFile } from "./source/table-file/read.js";
import { isTemplate, templateSaid } from "./source/template/about.js";
import { isTemplateCsv, readTemplateCsv, templateCsvSaid } from "./source/template/csv.js";
import { outsidePeriod } from "./source/template/outside-period.js";
import { readTemplate } from "./source/template/read.js";

/** What a file that was sent in turned out to be. */
export type CollectedKind = "template" | "answers" | "table" | "hr" | "statistics" | "unknown";

/** What a file that was sent in gave. `refused` when nothing of it can be used. */
export interface CollectedFile extends CollectedReading {
  readonly file: string;
  readonly kind: CollectedKind;
  readonly answers: readonly ServiceAnswers[];
  /** Whose file it is and for when, where it says so. */
  readonly service: string | undefined;
  readonly period: string | undefined;
  /** How an HR export was read, to be saved, and what of it, or of a saved table, was left out and is no fault. */
  readonly mapping: HrMapping | undefined;
  readonly notices: readonly Fault[];
  /** Which table of Statistics Norway's it is, where it is one. */
  readonly statistics: StatisticsTable | undefined;
}

/**
 * The region that files are read for, the ISO day it is where the services are, and how columns of HR exports are called,
 * where that was saved.
 */
export interface CollectionContext {
  readonly region: Region;
  readonly today: string;
  readonly mapping?: HrMapping | undefined;
}

/**
 * Reads a file that a service or a municipality has sent: the template (xlsx or CSV), answers to Tiltaksregisteret, a table
 * in the product's own columns (CSV or Parquet), an export from an HR system, or a saved table of Statistics Norway
 * (JSON-stat 2). The bytes tell which it is, not the name; a spreadsheet that is none of the others is an HR export where a
 * mapping for one is given. A file with a row for each child is refused by its first element, and not read.
 *
 * Never throws for what the file holds. A faulty row is left out and named, the rest is kept. What a fault repeats of the
 * file is nobody's name: figures, days, and words of the format itself.
 */
export async function readCollected(
  file: string,
  bytes: Uint8Array,
  context: CollectionContext,
): Promise<CollectedFile> {
  const ofChildren = childLevelFault(file, bytes);
  if (ofChildren) return unknown(file, ofChildren);
  if (isParquet(bytes)) return { ...nobodys, file, kind: "table", ...(await readParquetTable(file, bytes)) };
  if (isJson(bytes) && isStatisticsFile(bytes))
    return { ...nobodys, file, kind: "statistics", ...readStatistics(file, bytes, context) };
  if (isJson(bytes)) return answersIn(file, bytes, context);
  if (isTableHead(bytes) && bytes.length <= figureLimits.bytes) return tableIn(file, bytes);
  const read = await readSheets(file, bytes, figureLimits);
  if (!read.ok) return unknown(file, read.fault);
  const [first] = read.sheets;
  if (isTemplate(read.sheets)) return template(file, readTemplate(file, read.sheets, context.region));
  if (first === undefined) return unknown(file, fault("unknown_content", { file }, {}));
  if (isTemplateCsv(first)) return template(file, readTemplateCsv(file, first, context.region));
  if (isAnswerSheet(first.rows)) return answersIn(file, bytes, context);
  if (isTableFile(first)) return tableIn(file, bytes);
  if (context.mapping !== undefined || isHrExport(read.sheets))
    return { ...nobodys, file, kind: "hr", ...readHrExport(file, read.sheets, context) };
  return unknown(file, fault("unknown_content", { file, row: 1 }, {}));
}

/** The regions that a file says it is about, before anything in it is checked; none where it does not say, or cannot be read. */
export async function regionsOfCollected(file: string, bytes: Uint8Array): Promise<readonly string[]> {
  if (isParquet(bytes) || (isJson(bytes) && isStatisticsFile(bytes))) return [];
  if (isJson(bytes)) return regionsNamed(file, bytes);
  if (isTableHead(bytes)) return [];
  const read = await readSheets(file, bytes, figureLimits);
  if (!read.ok) return [];
  const said = regionSaid(file, read.sheets);
  return said === undefined ? regionsNamed(file, bytes) : [said].filter((region) => region !== "");
}

function regionSaid(file: string, sheets: readonly Sheet[]): string | undefined {
  const [first] = sheets;
  if (isTemplate(sheets)) return templateSaid(file, sheets).region.text;
  return first && isTemplateCsv(first) ? templateCsvSaid(file, first).region.text : undefined;
}

const nobodys = {
  ...{ answers: [], notices: [] },
  ...{ service: undefined, period: undefined, mapping: undefined, statistics: undefined },
} as const;

const unknown = (file: string, why: Fault): CollectedFile => ({
  ...nobodys,
  ...{ file, kind: "unknown", figures: [], faults: [why], refused: true },
});

/** A table, or a file that begins as one and cannot be read to its end. */
function tableIn(file: string, bytes: Uint8Array): CollectedFile {
  const read = readTableFile(file, bytes, figureLimits.rows);
  const why = read.refused ? read.faults.at(-1) : undefined;
  const isRead = why === undefined || !["nul", "quote", "too_many_rows"].includes(why.code);
  return { ...nobodys, ...{ file, kind: isRead ? "table" : "unknown" }, ...read };
}

const template = (file: string, read: ReturnType<typeof readTemplateCsv>): CollectedFile => ({
  ...nobodys,
  ...{ file, kind: "template" },
  ...read,
  notices: read.period === undefined ? [] : outsidePeriod(read.period, read.figures),
});

async function answersIn(
  file: string,
  bytes: Uint8Array,
  { region, today }: CollectionContext,
): Promise<CollectedFile> {
  const { answers, faults, refused } = await readOfferAnswers(file, bytes, { region, today });
  const shown = faults.map(shownAnswerFault);
  const [only, ...more] = answers;
  const whose = only && more.length === 0 ? { service: only.service, period: only.period } : {};
  return { ...nobodys, ...{ file, kind: "answers", figures: [], answers, faults: shown, refused }, ...whose };
}

/** Whether bytes begin as JSON or a page does, as a form's own file and the form itself. */
function isJson(bytes: Uint8Array): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, 200));
  return /^\ufeff?\s*[[{<]/.test(start);
}
