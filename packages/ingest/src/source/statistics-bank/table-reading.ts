import type { Region } from "@barneloftet/analytics";
import type { Fault } from "../../fault.js";
import type { CollectedFigure } from "../../figures/collected.js";
import type { JsonStatDataset } from "../json-stat/dataset.js";

/** What a table gave: rows, what is wrong with cells or with the whole, and what was left out and is no fault. */
export interface TableReading {
  readonly figures: readonly CollectedFigure[];
  readonly faults: readonly Fault[];
  readonly notices: readonly Fault[];
}

/** Reads a dataset as one of the statistics bank's tables, for a region. */
export type TableReader = (file: string, dataset: JsonStatDataset, region: Region) => TableReading;

/** A table of which nothing is read. */
export const nothingFor = (faults: readonly Fault[]): TableReading => ({ figures: [], faults, notices: [] });
