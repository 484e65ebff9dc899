import { collectionPeriod, formatPeriod, offerNames, type Region } from "@barneloftet/analytics";
import {
  type CollectedFile,
  checkCollected,
  childLevelFault,
  type Fault,
  faultAdvice,
  headBytes,
  mostFigureBytes,
  readCollected,
} from "@barneloftet/ingest";
import type { CheckBase } from "./check-base.js";
import { type OwnRows, ownRows } from "./own-rows.js";
import type { ReadTable } from "./read-table.js";
import { readTables } from "./read-tables.js";

/** A fault as a page shows it: where it is, and what is wrong and what to do. */
export interface ShownFault {
  readonly sheet: string;
  readonly row: string;
  readonly column: string;
  readonly advice: string;
}

/** What a check of a file found: its faults, and how it was read. */
export interface CheckedFile {
  readonly isRefused: boolean;
  /** Whose file it is and for when, where it says so. */
  readonly service: string | undefined;
  readonly period: string | undefined;
  readonly faults: readonly ShownFault[];
  /** What was left out, or is not known, and is no fault, in sentences. */
  readonly notices: readonly string[];
  readonly tables: readonly ReadTable[];
  /** What the service's own page is made of; undefined where a fault is left, or the file has no figures of one service. */
  readonly own: OwnRows | undefined;
}

/** What files are called in faults. Their own names may be a person's, and are not needed where there is one. */
const file = "filen";

/** Reads a file and checks it as the command line does. Of one with a row for each child no more is read than its head. */
export async function checkedFile(given: Blob, { region, base }: CheckBase, today: string): Promise<CheckedFile> {
  const head = await bytesOf(given, headBytes);
  const isReadWhole = childLevelFault(file, head) === undefined;
  // Of a file that is too large no more is read than shows that it is.
  const bytes = isReadWhole ? await bytesOf(given, mostFigureBytes) : head;
  const read = await readCollected(file, bytes, { region, today });
  const checked = checkCollected(base, read.figures);
  const faults = [...read.faults, ...checked.faults.map(({ fault }) => fault)].map(shown);
  return {
    isRefused: read.refused,
    service: read.service === undefined ? undefined : offerNames(region).service(read.service),
    period: read.period === undefined ? undefined : periodWords(read.period),
    faults,
    notices: read.notices.map(faultAdvice),
    tables: tablesOf(read, region),
    // A wrong figure must be mended, not looked at.
    own: faults.length === 0 ? ownRows(checked) : undefined,
  };
}

const tablesOf = (read: CollectedFile, region: Region): readonly ReadTable[] =>
  read.refused ? [] : readTables(read, region);

function shown(one: Fault): ShownFault {
  const { sheet = "", row, column = "" } = one;
  return { sheet, row: row === undefined ? "" : String(row), column, advice: faultAdvice(one) };
}

function periodWords(period: string): string {
  const days = collectionPeriod(period);
  return days === undefined ? period : formatPeriod(days.from, days.to, "nb");
}

async function bytesOf(given: Blob, most: number): Promise<Uint8Array> {
  return new Uint8Array(await given.slice(0, most).arrayBuffer());
}
