import { type Fault, fault } from "../../fault.js";
import { isBlank, type Sheet } from "../../sheet/sheet.js";
import type { HrConcept } from "./concept.js";
import { type HrColumn, type HrHeader, headersOf } from "./header.js";
import type { HrTable } from "./hr-table.js";
import { columnLabel, type HrKnown } from "./known.js";
import type { HrMapping } from "./mapping.js";
import { normalText } from "./normal-words.js";
import { sheetPlace } from "./sheet-place.js";

/** The tables that a mapping finds in a file, or what the file lacks. */
export function tablesOf(
  sheets: readonly Sheet[],
  mapping: HrMapping,
  known: HrKnown,
): { readonly tables: readonly HrTable[] } | { readonly faults: readonly Fault[] } {
  const wanted = Object.entries(mapping.columns) as [HrConcept, string][];
  const tables: HrTable[] = [];
  const faults: Fault[] = [];
  let lacking: readonly Fault[] | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, sheet] of sheets.entries()) {
    if (mapping.sheet !== undefined && normalText(sheet.name ?? "") !== normalText(mapping.sheet)) continue;
    const at = sheetPlace(known.file, sheet, index, known.units.isKnown);
    const header = headerOf(sheet, mapping, wanted, known);
    const missing = wanted.filter(([, text]) => header === undefined || columnsCalled(header, text).length === 0);
    if (header === undefined || missing.length > 0) {
      if (missing.length < least && !sheet.rows.every(isBlank)) {
        least = missing.length;
        const row = header === undefined || missing.length === wanted.length ? undefined : header.row + 1;
        lacking = missing.map(([concept, text]) => {
          const column = known.meanings.of(text) !== undefined ? text : `columns.${concept}`;
          return fault("hr_missing_header", { ...at, row, column }, { concept });
        });
      }
      continue;
    }
    const columns = wanted.map(([concept, text]) => ({ concept, text, found: columnsCalled(header, text) }));
    for (const { text, found } of columns.filter((one) => one.found.length > 1)) {
      const column = columnLabel(text, found[1]?.at ?? 0, known.meanings);
      faults.push(fault("doubled_column", { ...at, row: header.row + 1, column }, {}));
    }
    tables.push({
      ...{ sheet, at, from: header.row + 1 },
      columns: new Map(
        columns.map(({ concept, text, found }) => {
          const place = found[0]?.at ?? 0;
          return [concept, { at: place, label: columnLabel(text, place, known.meanings) }];
        }),
      ),
    });
  }
  if (faults.length > 0) return { faults };
  if (tables.length > 0) return { tables };
  return { faults: lacking ?? [fault("hr_no_sheet", { file: known.file }, {})] };
}

/** The header that has most of the columns of a mapping; the row that the mapping says, where it says one. */
function headerOf(
  sheet: Sheet,
  { header: { rows, row } }: HrMapping,
  wanted: readonly (readonly [HrConcept, string])[],
  known: HrKnown,
): HrHeader | undefined {
  const texts = new Set(wanted.map(([, text]) => normalText(text)));
  const size = (header: HrHeader): number =>
    header.columns.filter((column) => column.texts.some((text) => texts.has(normalText(text)))).length;
  return headersOf(sheet, known.meanings, rows)
    .filter((header) => row === undefined || header.row === row - 1)
    .reduce<HrHeader | undefined>(
      (best, one) => (best !== undefined && size(best) >= size(one) ? best : one),
      undefined,
    );
}

function columnsCalled({ columns }: HrHeader, text: string): readonly HrColumn[] {
  const wanted = normalText(text);
  const isCalled = (texts: readonly string[]): boolean => texts.some((one) => normalText(one) === wanted);
  const exact = columns.filter((column) => isCalled(column.texts.slice(0, 1)));
  return exact.length > 0 ? exact : columns.filter((column) => isCalled(column.texts));
}
