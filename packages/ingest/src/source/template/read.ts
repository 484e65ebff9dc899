import { aboutSheet, type CollectionSheet, collectionSheets, exampleSheet, type Region } from "@barneloftet/analytics";
import { headerFaults } from "../../csv/header.js";
import { personalFault } from "../../csv/personal-fault.js";
import { type Fault, fault } from "../../fault.js";
import { type CollectedFigure, type CollectedReading, refusedFor } from "../../figures/collected.js";
import { nearest } from "../../nearest.js";
import { columnLetters } from "../../sheet/column-letters.js";
import { cellText, isBlank, type Sheet, type SheetPlace } from "../../sheet/sheet.js";
import { shownFault, shownText } from "../../sheet/shown-text.js";
import { templateAbout, templateSaid } from "./about.js";
import { labelsOf, namesOf, sheetRow } from "./sheet-rows.js";

/** What a template gave, and whose figures they are. */
export interface TemplateReading extends CollectedReading {
  readonly service: string | undefined;
  readonly period: string | undefined;
}

/**
 * Reads a filled-in template. A row in which no number stands is not answered, and no fault; a faulty row is left out and
 * named. Refused whole: another version or region, an unknown service, no period, no figures at all, or personal data.
 */
export function readTemplate(file: string, sheets: readonly Sheet[], region: Region): TemplateReading {
  const about = templateAbout(templateSaid(file, sheets), region);
  if ("code" in about) return { ...refusedFor(about), service: undefined, period: undefined };
  const { service, period } = about;
  const personal = sheets.flatMap((sheet) => personalIn(file, sheet));
  if (personal.length > 0) return { ...refusedFor(...personal), service, period };
  const read = sheets
    .filter(({ name }) => name !== aboutSheet.name && name !== exampleSheet)
    .map((sheet) => readSheet(file, sheet, service));
  const [figures, faults] = [read.flatMap((one) => one.figures), read.flatMap((one) => one.faults)];
  if (figures.length > 0) return { figures, faults, refused: false, service, period };
  return { ...refusedFor(...(faults.length > 0 ? faults : [fault("no_figures", { file }, {})])), service, period };
}

/** Personal data anywhere in a sheet, also beside the table. */
function personalIn(file: string, { name, rows }: Sheet): readonly Fault[] {
  return rows.flatMap((cells, at) =>
    cells.flatMap((cell, column) => {
      const place = { file, sheet: name, row: at + 1, column: columnLetters(column) };
      return personalFault({ ...place, found: typeof cell === "number" ? numberText(cell) : cell }) ?? [];
    }),
  );
}

/** A number as it may have been written: a workbook takes the nought from the front of eleven digits. */
function numberText(number: number): string {
  const text = String(number);
  return /^\d{10}$/.test(text) ? `0${text}` : text;
}

function readSheet(
  file: string,
  { name = "", rows }: Sheet,
  service: string,
): { readonly figures: readonly CollectedFigure[]; readonly faults: readonly Fault[] } {
  const sheet = collectionSheets.find((one) => one.name.toLowerCase() === name.trim().toLowerCase());
  if (!sheet) return { figures: [], faults: rows.every(isBlank) ? [] : [unknownSheet(file, name)] };
  const at: SheetPlace = { file, sheet: sheet.name, names: namesOf(sheet) };
  const labels = labelsOf(sheet);
  const header = rows.findIndex((cells) => cells.filter((cell) => labels.includes(cellText(cell))).length >= 2);
  if (header < 0) return { figures: [], faults: [fault("missing_column", { ...at, row: 1, column: labels[0] }, {})] };
  return rowsUnder(sheet, at, rows, header, service);
}

function rowsUnder(
  sheet: CollectionSheet,
  at: SheetPlace,
  rows: Sheet["rows"],
  header: number,
  service: string,
): { readonly figures: readonly CollectedFigure[]; readonly faults: readonly Fault[] } {
  const labels = labelsOf(sheet);
  const written = (rows[header] ?? []).map(cellText);
  const named = written.filter((label) => label !== "");
  const wrong = headerFaults(at.file, named, labels);
  if (wrong.length > 0) return { figures: [], faults: wrong.map((one) => inSheet(one, at, header + 1, written)) };
  const read = rows.slice(header + 1).map((cells, index) => {
    const row = header + index + 2;
    const beside = cells.findIndex((cell, column) => (written[column] ?? "") === "" && cellText(cell) !== "");
    if (beside >= 0)
      return {
        figures: [],
        faults: [fault("cell_beside", { ...at, row, column: columnLetters(beside) }, {})],
      };
    const own = Object.fromEntries(labels.map((label) => [label, cells[written.indexOf(label)]]));
    return sheetRow(sheet, at, { row, cells: own }, service);
  });
  return { figures: read.flatMap(({ figures }) => figures), faults: read.flatMap(({ faults }) => faults) };
}

/** A header's fault in its sheet. A column that the sheet has not could be anybody's name: it is told by its letters. */
function inSheet(wrong: Fault, at: SheetPlace, row: number, written: readonly string[]): Fault {
  if (wrong.code !== "unknown_column") return { ...wrong, ...at, row };
  const letters = columnLetters(written.findIndex((label) => label.slice(0, 60) === wrong.column));
  return { ...shownFault({ ...wrong, letters }), ...at, row, column: letters } as Fault;
}

function unknownSheet(file: string, name: string): Fault {
  const suggestion = nearest(
    name,
    collectionSheets.map((sheet) => sheet.name),
  );
  const sheet = suggestion === undefined ? shownText(name) : name;
  return fault("unknown_sheet", { file, sheet }, { suggestion });
}
