import type { TableName } from "@barneloftet/analytics";
import type { Grid } from "../../csv/grid.js";
import { gridReader } from "../../csv/grid-reader.js";
import { fault } from "../../fault.js";
import type { CollectedReading } from "../../figures/collected.js";
import { type FigureRows, figureColumns, figureRowsReader } from "../region-pack/figure-rows.js";
import { inFile, type RowsReading, rowsReading } from "./rows-reading.js";
import { tableOf } from "./table-of.js";

/** What was left of a table's file at its end. Where it is refused, no figure that was given before is to be used either. */
export interface TableEnd extends CollectedReading {
  /** Whether it was no such file at all, whatever was given before. */
  readonly isNoTable: boolean;
}

/** A table's file, read as its bytes come. */
export interface TableReader {
  /** What the rows gave that end in a piece of the file, with those that were held back. */
  readonly add: (piece: Uint8Array) => RowsReading;
  readonly end: () => TableEnd;
}

/** So much is read at a time: what a few hundred rows take is gone again before it costs anything to keep. */
const pieceBytes = 65_536;

/** A chunk of any size as pieces that are read one by one. */
export function* piecesOf(chunk: Uint8Array): Generator<Uint8Array, void, undefined> {
  for (let at = 0; at < chunk.length; at += pieceBytes) yield chunk.subarray(at, at + pieceBytes);
}

/** Reads a table of figures as CSV in the product's own columns, which tell which table it is. */
export function tableReader(file: string, mostRows?: number): TableReader {
  let its: { readonly table: TableName; readonly rowsOf: (grid: Grid) => FigureRows } | undefined;
  let hasFigures = false;
  let hasFaults = false;
  const grid = gridReader(file, {
    columnsOf(header) {
      const table = tableOf(header.map((column) => column.trim()));
      its = { table, rowsOf: figureRowsReader(table) };
      return figureColumns(table);
    },
    mostRows,
  });
  const read = (part: Grid): RowsReading => {
    if (its === undefined) return { figures: [], faults: [] };
    const found = rowsReading(file, its.table, [part.faults, its.rowsOf(part)]);
    hasFigures ||= found.figures.length > 0;
    hasFaults ||= found.faults.length > 0;
    return found;
  };
  return {
    add: (piece) => read(grid.add(piece)),
    end() {
      const { unread, broken, ...rest } = grid.end();
      const isNoTable = unread.length > 0;
      const { figures, faults } = read(rest);
      const ofFile = [...unread, ...(broken === undefined ? [] : [broken])].map((one) => inFile(one, file));
      if (ofFile.length > 0) return { figures: [], faults: [...faults, ...ofFile], refused: true, isNoTable };
      if (hasFigures) return { figures, faults, refused: false, isNoTable };
      const nothing = hasFaults ? faults : [fault("no_figures", { file }, {})];
      return { figures: [], faults: nothing, refused: true, isNoTable };
    },
  };
}
