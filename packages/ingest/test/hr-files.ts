import { createRegion, type PopulationRow } from "@barneloftet/analytics";
import writeXlsxFile from "write-excel-file/node";
import { type HrMapping, type HrReading, readHrExport, readRegionPack, readSheets } from "../src/index.js";
import { figureLimits } from "../src/sheet/sheet-limits.js";
import { bytesOf, inventedPack } from "./invented-pack.js";

const reading = readRegionPack(bytesOf(inventedPack()));
if (!reading.ok) throw new Error("the invented pack does not read");

/** The region of the small invented pack. */
export const region = createRegion(reading.pack, reading.figures.population as unknown as readonly PopulationRow[]);

/** Text as UTF-8. */
export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Text with a byte a letter, as programs for Windows of Western Europe write it. */
export const windows1252 = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => {
    if (letter.charCodeAt(0) > 0xff) throw new Error(`not in Windows-1252 here: ${letter}`);
    return letter.charCodeAt(0);
  });

/** Rows of cells as CSV with semicolons. */
export const csv = (rows: readonly (readonly string[])[]): string => rows.map((cells) => cells.join(";")).join("\r\n");

/** A cell of a workbook. */
export type XlsxCell = string | number | null;

/** Sheets of rows as the bytes of a workbook, by the sheet's name. */
export async function xlsx(sheets: Readonly<Record<string, readonly (readonly XlsxCell[])[]>>): Promise<Uint8Array> {
  const data = Object.entries(sheets).map(([sheet, rows]) => ({
    sheet,
    data: rows.map((cells) => cells.map((value) => (value === null ? null : { value }))),
  }));
  return new Uint8Array(await writeXlsxFile(data).toBuffer());
}

/** Reads bytes as an HR export of the invented region. */
export async function readHr(bytes: Uint8Array, mapping?: HrMapping, file = "hr.csv"): Promise<HrReading> {
  const read = await readSheets(file, bytes, figureLimits);
  if (!read.ok) return { figures: [], faults: [read.fault], refused: true, mapping: undefined, notices: [] };
  return readHrExport(file, read.sheets, { region, mapping });
}
