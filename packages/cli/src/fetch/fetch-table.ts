import { readPxWebMetadata } from "@barneloftet/ingest";
import type { Addresses } from "./addresses.js";
import type { Line } from "./ask.js";
import { updatedIn } from "./check-reply.js";
import { fetchOne } from "./fetch-one.js";
import type { FetchedFolder } from "./fetched-folder.js";
import type { PackCodes } from "./pack-codes.js";
import { queryOf } from "./query.js";
import { cellsIn, splitQuery } from "./split-query.js";
import { dataRequest, metadataRequest } from "./ssb-request.js";
import type { SsbTable } from "./ssb-table.js";

/** What a run has at hand while it fetches. */
export interface Fetching {
  readonly addresses: Addresses;
  readonly folder: FetchedFolder;
  readonly line: Line;
  readonly refresh: boolean;
  /** The most cells of one question. */
  readonly mostCells: number;
}

/** What became of one thing to fetch, in sentences: what there is now, and what there is not. */
export interface Outcome {
  readonly got: readonly string[];
  readonly lacking: readonly string[];
  /** Whether no answer came at all, so that the next question may be in vain as well. */
  readonly isOutOfReach: boolean;
}

/** Fetches what a table holds now, and then the figures that are wanted of it, in as many files as it takes. */
export async function fetchTable(wanted: SsbTable, regions: PackCodes, at: Fetching): Promise<Outcome> {
  const { table, region, subject } = wanted;
  const request = metadataRequest(at.addresses, table, region);
  const about = await fetchOne(request, at.folder, at.line, at.refresh);
  if (!about.ok) return { got: [], lacking: [about.because], isOutOfReach: about.isOutOfReach };
  const reading = readPxWebMetadata(request.file, about.bytes);
  if (!reading.ok) throw new Error(`${request.file} was saved though it does not read`);
  const { metadata } = reading;
  const query = queryOf(wanted, metadata, regions);
  if (!query.ok) return { got: [], lacking: [query.because], isOutOfReach: false };
  const time = metadata.variables.find(({ isTime }) => isTime)?.code ?? "";
  const parts = splitQuery(query.selections, at.mostCells, { time, region: region.variable });
  if (parts.length === 0) return { got: [], lacking: [tooLarge(table, at.mostCells)], isOutOfReach: false };
  const files: string[] = [];
  const how = new Set<string>();
  const updated = new Set<string | undefined>();
  for (const [i, selections] of parts.entries()) {
    const part = dataRequest(at.addresses, table, selections, parts.length === 1 ? undefined : i + 1);
    const fetched = await fetchOne(part, at.folder, at.line, at.refresh);
    if (!fetched.ok)
      return { got: [], lacking: [...query.lacking, fetched.because], isOutOfReach: fetched.isOutOfReach };
    files.push(part.file);
    how.add(fetched.how);
    updated.add(updatedIn(fetched.bytes));
  }
  at.folder.keepOnly(table, [request.file, ...files]);
  const notes = metadata.mandatoryNotes.map((note) => `  Merknad fra Statistisk sentralbyrå: ${oneLine(note)}`);
  const cells = cellsIn(query.selections);
  return {
    got: [`Tabell ${table}, ${subject}: ${cells} celler i ${files.join(", ")}${howWords(how)}.`, ...notes],
    lacking: [...query.lacking, ...(updated.size > 1 ? [mixed(table)] : [])],
    isOutOfReach: false,
  };
}

/** How files came to be there, where they were not fetched now. */
export function howWords(how: ReadonlySet<string>): string {
  if (how.has("fetched")) return "";
  return how.has("unchanged") ? " (uendret siden sist)" : " (hentet for under et døgn siden, ikke hentet på nytt)";
}

function mixed(table: string): string {
  return `Filene fra tabell ${table} er fra hver sin oppdatering hos Statistisk sentralbyrå. Hent på nytt med --refresh.`;
}

function tooLarge(table: string, most: number): string {
  return `Tabell ${table} er ikke hentet: ett år for én kommune er mer enn de ${most} tallene som kan hentes om gangen. Si fra til dem som vedlikeholder Barneløftet.`;
}

function oneLine(note: string): string {
  const text = note.replace(/\s+/g, " ").trim();
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}
