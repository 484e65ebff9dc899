import { collectionColumns, collectionSheets, dayColumns, isOfDays, type Region } from "@barneloftet/analytics";
import { headerFaults } from "../../csv/header.js";
import { personalFault } from "../../csv/personal-fault.js";
import { type Fault, fault } from "../../fault.js";
import { type CollectedReading, refusedFor } from "../../figures/collected.js";
import { nearest } from "../../nearest.js";
import { cellPlace, cellText, isBlank, type Sheet, type SheetCell } from "../../sheet/sheet.js";
import { shownFault } from "../../sheet/shown-text.js";
import { type TemplateAbout, templateAbout } from "./about.js";
import type { TemplateReading } from "./read.js";
import { type LabelledRow, namesOf, sheetRow } from "./sheet-rows.js";

type Column = keyof typeof collectionColumns;
/** A row of the file by its columns. */
interface CsvRow {
  readonly row: number;
  readonly cells: Readonly<Record<Column, SheetCell>>;
}

const columns = Object.keys(collectionColumns) as readonly Column[];
/** Columns that say the same in every row: whose figures they are, and for when. */
const about = ["format", "region", "service", "period"] as const;

/** Whether a sheet is the template as CSV. */
export function isTemplateCsv({ rows }: Sheet): boolean {
  const header = (rows[0] ?? []).map((cell) => cellText(cell).toLowerCase());
  return header.includes(collectionColumns.format) && header.includes(collectionColumns.number);
}

/** What the first row of a template as CSV says of whose figures they are, unchecked. */
export function templateCsvSaid(file: string, sheet: Sheet): Parameters<typeof templateAbout>[0] {
  const [first] = rowsOf(sheet);
  const said = (column: Column) => ({
    text: cellText(first?.cells[column]),
    place: cellPlace({ file }, first?.row ?? 1, collectionColumns[column], first?.cells[column]),
  });
  return { format: said("format"), region: said("region"), service: said("service"), period: said("period") };
}

/** Reads the template as CSV: a row for each number. What stands in no row is not answered. See `readTemplate`. */
export function readTemplateCsv(file: string, sheet: Sheet, region: Region): TemplateReading {
  const refused = (...faults: readonly Fault[]) => ({
    ...refusedFor(...faults),
    service: undefined,
    period: undefined,
  });
  const wrong = headerFaults(file, headerOf(sheet), Object.values(collectionColumns));
  if (wrong.length > 0) return refused(...wrong.map((one) => shownFault(one)));
  const rows = rowsOf(sheet);
  if (rows.length === 0) return refused(fault("no_figures", { file }, {}));
  const checked = templateAbout(templateCsvSaid(file, sheet), region);
  if ("code" in checked) return refused(checked);
  return { ...figuresOf(file, rows, checked), service: checked.service, period: checked.period };
}

const headerOf = ({ rows }: Sheet): readonly string[] => (rows[0] ?? []).map((cell) => cellText(cell).toLowerCase());

function rowsOf(sheet: Sheet): readonly CsvRow[] {
  const header = headerOf(sheet);
  return sheet.rows.slice(1).flatMap((cells, at) => {
    if (isBlank(cells)) return [];
    const named = columns.map((column) => [column, cells[header.indexOf(collectionColumns[column])] ?? ""]);
    return [{ row: at + 2, cells: Object.fromEntries(named) as CsvRow["cells"] }];
  });
}

function figuresOf(file: string, rows: readonly CsvRow[], { service }: TemplateAbout): CollectedReading {
  const [first] = rows;
  const faults: Fault[] = [];
  const groups = new Map<
    string,
    {
      sheet: (typeof collectionSheets)[number];
      row: number;
      rows: Record<string, number>;
      cells: Record<string, SheetCell>;
    }
  >();
  for (const { row, cells } of rows) {
    const place = (column: Column) => cellPlace({ file }, row, collectionColumns[column], cells[column]);
    const personal = columns.flatMap(
      (column) => personalFault({ ...place(column), found: cellText(cells[column]) }) ?? [],
    );
    const other = about.find((column) => cellText(cells[column]) !== cellText(first?.cells[column]));
    const sheet = collectionSheets.find(({ name }) => name === cellText(cells.sheet));
    const label = cellText(cells.number);
    if (personal.length > 0) faults.push(...personal);
    else if (other) faults.push(fault("other_service", place(other), { otherRow: first?.row ?? 2 }));
    else if (!sheet)
      faults.push(
        notListed(
          place("sheet"),
          collectionSheets.map(({ name }) => name),
          cellText(cells.sheet),
        ),
      );
    else if (!sheet.numbers.some((number) => number.label === label))
      faults.push(
        notListed(
          place("number"),
          sheet.numbers.map((number) => number.label),
          label,
        ),
      );
    else {
      const key = JSON.stringify([sheet.name, cells.first, cells.last, cells.choice]);
      const group = groups.get(key) ?? { sheet, row, rows: {}, cells: daysAndChoice(sheet, cells) };
      const otherRow = group.rows[label];
      if (otherRow === undefined) Object.assign(group.rows, { [label]: row });
      else faults.push(fault("doubled", place("number"), { otherRow }));
      if (otherRow === undefined) Object.assign(group.cells, { [label]: cells.value });
      groups.set(key, group);
    }
  }
  const read = [...groups.values()].map(({ sheet, ...row }) =>
    sheetRow(sheet, { file, names: namesOf(sheet) }, row satisfies LabelledRow, service),
  );
  const figures = read.flatMap((one) => one.figures);
  const all = [...faults, ...read.flatMap((one) => one.faults)];
  // As a workbook, a file with personal data is refused whole.
  const isPersonal = all.some(({ code }) => code === "personal_data");
  if (figures.length > 0 && !isPersonal) return { figures, faults: all, refused: false };
  return { figures: [], faults: all.length > 0 ? all : [fault("no_figures", { file }, {})], refused: true };
}

function daysAndChoice(sheet: (typeof collectionSheets)[number], cells: CsvRow["cells"]): Record<string, SheetCell> {
  const days = isOfDays(sheet)
    ? { [dayColumns.day]: cells.first }
    : { [dayColumns.first]: cells.first, [dayColumns.last]: cells.last };
  const [choice] = sheet.choices;
  return { ...days, ...(choice ? { [choice.label]: cells.choice } : {}) };
}

function notListed(place: ReturnType<typeof cellPlace>, allowed: readonly string[], said: string): Fault {
  return fault("not_in_list", place, { allowed, suggestion: nearest(said, allowed) });
}
