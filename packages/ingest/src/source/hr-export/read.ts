import type { Region } from "@barneloftet/analytics";
import { type Fault, fault } from "../../fault.js";
import { refusedFor } from "../../figures/collected.js";
import { isBlank, type Sheet } from "../../sheet/sheet.js";
import type { HrConcept } from "./concept.js";
import { guessed } from "./guess-mapping.js";
import type { HrReading } from "./hr-reading.js";
import type { HrTable } from "./hr-table.js";
import { tablesOf } from "./hr-tables.js";
import { type HrKnown, hrKnown } from "./known.js";
import type { HrMapping } from "./mapping.js";
import { personalFaults } from "./personal-file.js";
import { readRows } from "./read-rows.js";
import { requiredFault } from "./required-columns.js";
import { sheetPlace } from "./sheet-place.js";

/** What an HR export is read for, and a mapping that was saved, if there is one. */
export interface HrContext {
  readonly region: Region;
  readonly mapping?: HrMapping | undefined;
}

/**
 * Reads an export from an HR system as sums by unit and period: sick leave, positions, turnover. A saved mapping goes before
 * what is guessed. A faulty row is left out and named. Refused whole: whatever is about single persons, columns that cannot be
 * told, decimals with both signs, several rows about one unit, period and kind. Never throws for what the file holds, and
 * repeats nothing of it that could be somebody's name or number.
 */
export function readHrExport(file: string, sheets: readonly Sheet[], { region, mapping }: HrContext): HrReading {
  const known = hrKnown(file, region);
  const refused = (...faults: readonly Fault[]): HrReading => ({
    ...refusedFor(...faults),
    ...{ mapping: undefined, notices: [] },
  });
  const personal = personalFaults(file, sheets, { meanings: known.meanings, isUnit: known.units.isKnown });
  if (personal.length > 0) return refused(...personal);
  const guess =
    mapping === undefined ? guessed(sheets, known) : { mapping, faults: mappingFaults(mapping, known), notices: [] };
  if (guess.mapping === undefined || guess.faults.length > 0) return refused(...guess.faults);
  const located = tablesOf(sheets, guess.mapping, known);
  if ("faults" in located) return refused(...located.faults);
  const notices = [...guess.notices, ...sheetNotices(sheets, located.tables, known)];
  const read = readRows(located.tables, { mapping: guess.mapping, isGuess: mapping === undefined, known });
  if ("refusedFor" in read) return refused(read.refusedFor);
  return { ...read, notices: [...notices, ...read.notices] };
}

/** What a saved mapping lacks, or names that the region has not. */
function mappingFaults(mapping: HrMapping, { file, units }: HrKnown): readonly Fault[] {
  const required = requiredFault(new Set(Object.keys(mapping.columns) as HrConcept[]), { file }, false);
  const unknown = Object.values(mapping.units).find((id) => !units.isService(id));
  const service =
    unknown === undefined
      ? []
      : [fault("hr_mapping_service", { file, column: "units" }, { suggestion: units.nearestService(unknown) })];
  return [...(required === undefined ? [] : [required]), ...service];
}

function sheetNotices(
  sheets: readonly Sheet[],
  tables: readonly HrTable[],
  { file, units }: HrKnown,
): readonly Fault[] {
  const read = new Set(tables.map(({ sheet }) => sheet));
  return sheets.flatMap((sheet, index) =>
    read.has(sheet) || sheet.rows.every(isBlank)
      ? []
      : [fault("hr_sheet_not_read", sheetPlace(file, sheet, index, units.isKnown), {})],
  );
}
