import type { Region } from "@barneloftet/analytics";
import { type Fault, fault } from "../../fault.js";
import { type CollectedReading, refusedFor } from "../../figures/collected.js";
import { jsonRecord, own } from "../json-stat/json-record.js";
import { readJsonStat } from "../json-stat/read.js";
import { childrenWithMeasures } from "./children-with-measures.js";
import { populationFigures } from "./population.js";
import { shownStatisticsFault } from "./shown-code.js";
import type { TableReader } from "./table-reading.js";

/** Which table of Statistics Norway's a file is, and the day it was last changed, where the file says so. */
export interface StatisticsTable {
  readonly table: string;
  readonly updated: string | undefined;
}

/** What a saved file of the statistics bank gave. */
export interface StatisticsReading extends CollectedReading {
  /** Undefined where the file does not say which table it is. */
  readonly statistics: StatisticsTable | undefined;
  /** What was left out, or is not known, and is no fault. */
  readonly notices: readonly Fault[];
}

/** The tables whose figures are the same as a column of the product's. */
const readers: ReadonlyMap<string, TableReader> = new Map([
  ["07459", populationFigures],
  ["12275", childrenWithMeasures],
]);

/**
 * Reads a saved answer of the statistics bank as rows of the product's own tables, for the municipalities of a region. The
 * file says which table it is; one whose figures have no place in the product is refused. A symbol never becomes a number.
 * Never throws for what the file holds, and repeats nothing of it that could be somebody's name.
 */
export function readStatistics(
  file: string,
  bytes: Uint8Array,
  { region }: { readonly region: Region },
): StatisticsReading {
  const refused = (statistics: StatisticsTable | undefined, ...faults: readonly Fault[]): StatisticsReading => ({
    ...{ statistics, notices: [] },
    ...refusedFor(...faults),
  });
  const reading = readJsonStat(file, bytes);
  if (!reading.ok)
    return hasNoFigures(file, bytes)
      ? refused(undefined, fault("statistics_no_figures", { file, column: "value" }, {}))
      : refused(undefined, ...reading.faults.map(shownStatisticsFault));
  const { dataset } = reading;
  const table = /^\d{5}$/.exec(dataset.tableId ?? "")?.[0];
  const at = { file, column: "extension.px.tableid" };
  if (table === undefined) return refused(undefined, fault("statistics_no_table", at, {}));
  const statistics = { table, updated: /^\d{4}-\d{2}-\d{2}(?=T|$)/.exec(dataset.updated ?? "")?.[0] };
  const reader = readers.get(table);
  if (reader === undefined) return refused(statistics, fault("statistics_other_table", at, { table }));
  const { figures, faults, notices } = reader(file, dataset, region);
  if (figures.length > 0) return { statistics, figures, faults, notices, refused: false };
  const nowhere = fault("statistics_nowhere", { file }, { table, region: region.name });
  return { ...refused(statistics, ...(faults.length > 0 ? faults : [nowhere])), notices };
}

/** Whether a dataset is what a table holds, which is saved beside its figures. */
function hasNoFigures(file: string, bytes: Uint8Array): boolean {
  const read = jsonRecord(file, bytes);
  return read.ok && own(read.record, "value") === null;
}
