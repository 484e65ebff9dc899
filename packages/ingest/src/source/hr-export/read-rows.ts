import { tables as tableColumns } from "@barneloftet/analytics";
import { type Fault, fault } from "../../fault.js";
import type { CollectedFigure } from "../../figures/collected.js";
import { observationKey, saysAllOf } from "../../figures/observation-key.js";
import { cellText } from "../../sheet/sheet.js";
import { type NumberConcept, type NumberTarget, numberConcepts } from "./concept.js";
import { type DecimalSign, decimalSign, hrNumber } from "./hr-number.js";
import type { HrReading } from "./hr-reading.js";
import { type HrRow, hrRows, numbersIn, type RowKinds, rowKinds, wordsOf } from "./hr-row.js";
import type { HrTable } from "./hr-table.js";
import type { HrKnown } from "./known.js";
import type { HrMapping } from "./mapping.js";
import { normalText } from "./normal-words.js";
import { hasPositionsOfNoDay, rowFigures, type SaidRow } from "./row-figures.js";
import { rowPeriod } from "./row-period.js";

/** How rows are read: by a mapping, whose decimal sign holds only where it was saved. */
export interface RowReader {
  readonly mapping: HrMapping;
  readonly isGuess: boolean;
  readonly known: HrKnown;
}

/** What is told of a row beside the row: kinds, units by their text, the decimal sign. */
interface Telling {
  readonly kinds: RowKinds;
  readonly units: ReadonlyMap<string, string>;
  readonly decimal: DecimalSign;
  readonly known: HrKnown;
}

/** What a row gave: `key` is what it is about, where it tells. */
type RowReading = { readonly key?: string } & (
  | { readonly faults: readonly Fault[] }
  | { readonly said: SaidRow }
  | object
);

/** Reads the rows of a file's tables, or tells why the whole file is refused: decimals of both signs, rows of one employee each. */
export function readRows(
  tables: readonly HrTable[],
  { mapping, isGuess, known }: RowReader,
): HrReading | { readonly refusedFor: Fault } {
  const rows = tables.flatMap(hrRows);
  const decimal = isGuess ? decimalSign(numberCells(rows)) : mapping.decimal;
  if (typeof decimal !== "string") return { refusedFor: decimal };
  const units = new Map(Object.entries(mapping.units).map(([text, service]) => [normalText(text), service]));
  const telling: Telling = { kinds: rowKinds(mapping, known.meanings), units, decimal, known };
  const faults: Fault[] = [];
  const notices: Fault[] = [];
  const said: SaidRow[] = [];
  const first = new Map<string, HrRow>();
  const unknown = new Set<string>();
  for (const row of rows) {
    if (isSum(row, telling)) {
      notices.push(fault("hr_sum_row", { ...row.table.at, row: row.row }, {}));
      continue;
    }
    const read = readRow(row, telling);
    const other = read.key === undefined ? undefined : first.get(read.key);
    if (other !== undefined) return { refusedFor: singleEmployees(row, other) };
    if (read.key !== undefined) first.set(read.key, row);
    if ("said" in read) said.push(read.said);
    if (!("faults" in read)) continue;
    // A unit that nobody knows is told once, however many rows it has.
    const text = unitText(row);
    for (const one of read.faults) if (one.code !== "hr_unknown_unit" || !unknown.has(text)) faults.push(one);
    if (read.faults.some(({ code }) => code === "hr_unknown_unit")) unknown.add(text);
  }
  for (const one of said)
    if (hasPositionsOfNoDay(one))
      notices.push(fault("hr_positions_of_no_day", { ...one.row.table.at, row: one.row.row }, {}));
  const used = { ...mapping, ...{ units: unitsIn(said, mapping), decimal } };
  const about = {
    mapping: { ...used, kinds: { ...mapping.kinds, ...Object.fromEntries(telling.kinds.found) } },
    notices,
  };
  const figures = eachOnce(said.flatMap(rowFigures));
  if (figures.length > 0) return { figures, faults, refused: false, ...about };
  const why = faults.length > 0 ? faults : [fault("hr_no_figures", { file: known.file }, {})];
  return { figures: [], faults: why, refused: true, ...about };
}

function* numberCells(rows: readonly HrRow[]) {
  for (const row of rows)
    for (const concept of numbersIn(row.table)) yield { cell: row.cell(concept), place: () => row.place(concept) };
}

function isSum(row: HrRow, { units, known }: Telling): boolean {
  return !units.has(normalText(cellText(row.cell("unit")))) && wordsOf(row).some(known.units.isSum);
}

function readRow(row: HrRow, { kinds, units, decimal, known }: Telling): RowReading {
  const kind = kinds.find(row);
  if (kind === "not_used") return {};
  const text = cellText(row.cell("unit"));
  const faults: Fault[] = [];
  if (row.beside !== undefined)
    faults.push(fault("cell_beside", { ...row.table.at, row: row.row, column: row.beside }, {}));
  if (text === "") faults.push(fault("empty_cell", row.place("unit"), {}));
  if (typeof kind === "object") faults.push(kind);
  const period = rowPeriod(row.cell, row.place);
  if ("fault" in period) faults.push(period.fault);
  const unit =
    text === "" || "fault" in period
      ? undefined
      : (unitOf(text, units) ?? known.units.find(text, period.days, () => row.place("unit")));
  if (unit !== undefined && "fault" in unit) faults.push(unit.fault);
  const numbers = new Map<NumberConcept, number | null>();
  for (const concept of numbersIn(row.table)) {
    if (cellText(row.cell(concept)) === "") continue;
    const { table, column }: NumberTarget = numberConcepts[concept];
    const types: Readonly<Record<string, "integer" | "decimal" | "text" | "date">> = tableColumns[table];
    const read = hrNumber(
      { cell: row.cell(concept), place: () => row.place(concept) },
      types[column] ?? "decimal",
      decimal,
    );
    if ("fault" in read) faults.push(read.fault);
    else numbers.set(concept, read.value);
  }
  const whose = unit !== undefined && "service" in unit ? unit.service : unitText(row);
  const isTold = text !== "" && !("fault" in period) && typeof kind === "string";
  const key = isTold ? { key: JSON.stringify([whose, period.days, kind]) } : {};
  if (faults.length > 0 || unit === undefined || "fault" in unit || "fault" in period || typeof kind === "object")
    return { ...key, faults };
  return { ...key, said: { row, service: unit.service, days: period.days, kind, numbers } };
}

/** A unit's text as it is compared; as it is where it has no words. */
function unitText(row: HrRow): string {
  const text = cellText(row.cell("unit"));
  return normalText(text) || text;
}

function unitOf(text: string, units: ReadonlyMap<string, string>): { readonly service: string } | undefined {
  const service = units.get(normalText(text));
  return service === undefined ? undefined : { service };
}

function singleEmployees(row: HrRow, other: HrRow): Fault {
  const sheet = other.table.at.sheet;
  const elsewhere = sheet === undefined || sheet === row.table.at.sheet ? {} : { otherSheet: sheet };
  return fault("hr_single_employees", { ...row.table.at, row: row.row }, { otherRow: other.row, ...elsewhere });
}

/** The texts of units with the service that each one is in every row: those of the mapping, and those that were told. */
function unitsIn(said: readonly SaidRow[], { units }: HrMapping): HrMapping["units"] {
  const found = new Map<string, Set<string>>();
  for (const { row, service } of said) {
    const text = cellText(row.cell("unit"));
    found.set(text, (found.get(text) ?? new Set()).add(service));
  }
  const known = new Set(Object.keys(units).map(normalText));
  const told = [...found].flatMap(([text, [service, ...more]]) =>
    service === undefined || more.length > 0 || known.has(normalText(text)) ? [] : [[text, service] as const],
  );
  return { ...units, ...Object.fromEntries(told) };
}

/** Positions of a day may stand in the rows of every kind of sick leave; what is said alike is said once. */
function eachOnce(figures: readonly CollectedFigure[]): readonly CollectedFigure[] {
  const first = new Map<string, CollectedFigure[]>();
  return figures.filter((one) => {
    const key = `${one.table} ${observationKey(one.table, one.value)}`;
    const others = first.get(key) ?? [];
    first.set(key, [...others, one]);
    return !others.some((other) => saysAllOf(other.value, one.value) && saysAllOf(one.value, other.value));
  });
}
