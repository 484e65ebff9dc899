import type { CollectedRow, TableName } from "@barneloftet/analytics";
import type { Fault } from "../fault.js";
import type { SheetPlace } from "../sheet/sheet.js";

/**
 * Where a row of figures stands; `rows` where its cells are in several rows of the file, by what each is called there. A file
 * of many dimensions has no rows: what its columns are called then says where.
 */
export type FigurePlace = SheetPlace & {
  readonly row: number | undefined;
  readonly rows?: Readonly<Record<string, number>>;
};

/** A row of a table that a file gives, and where it stands there. `source` and `status` are not the file's to say. */
export interface CollectedFigure {
  readonly table: TableName;
  readonly value: CollectedRow;
  readonly place: FigurePlace;
  /** Whether all of the row is of one source, so that no number of a known row is put beside those of this one. */
  readonly standsAlone?: true;
}

/** What a file of figures gave. `refused` when nothing of it could be used. */
export interface CollectedReading {
  readonly figures: readonly CollectedFigure[];
  readonly faults: readonly Fault[];
  readonly refused: boolean;
}

/** A file of which nothing is used, and why. */
export const refusedFor = (...faults: readonly Fault[]): CollectedReading => ({ figures: [], faults, refused: true });
