import { type PackFile, type PackRow, packFiles } from "@barneloftet/analytics";
import * as z from "zod";
import type { Grid, GridRow } from "../../csv/grid.js";
import { personalFault } from "../../csv/personal-fault.js";
import { webAddressFault } from "../../csv/web-address-fault.js";
import { type Fault, fault, type Place } from "../../fault.js";
import type { Located } from "./draft.js";
import { issueFault } from "./issue-fault.js";

/** Reads the rows of a file by its schema. A row with a fault in any cell is left out. */
export function structureRows<F extends PackFile>(
  file: F,
  grid: Grid,
): { readonly rows: readonly Located<PackRow<F>>[]; readonly faults: readonly Fault[] } {
  const schema = packFiles[file];
  const rows: Located<PackRow<F>>[] = [];
  const faults: Fault[] = [];
  for (const gridRow of grid.rows) {
    const strict = strictFaults(file, schema.shape, gridRow);
    const faulty = new Set([...gridRow.faulty, ...strict.flatMap(({ column }) => column ?? [])]);
    faults.push(...strict);
    const parsed = schema.safeParse(gridRow.cells);
    if (parsed.success && faulty.size === 0) rows.push({ row: gridRow.row, value: parsed.data as PackRow<F> });
    for (const issue of parsed.error?.issues ?? []) {
      const column = String(issue.path[0] ?? "");
      if (faulty.has(column)) continue;
      faulty.add(column);
      faults.push(issueFault({ file, row: gridRow.row, column, found: gridRow.cells[column] ?? "" }, issue));
    }
  }
  return { rows, faults };
}

/**
 * What zod lets through and a pack does not: numbers that JavaScript coerces from other text, addresses not on the web or
 * with somebody in them, personal data in free text.
 */
function strictFaults(
  file: string,
  shape: Readonly<Record<string, z.ZodType>>,
  { row, cells, faulty }: GridRow,
): Fault[] {
  return Object.entries(shape).flatMap(([column, type]) => {
    const found = cells[column] ?? "";
    const place = { file, row, column, found };
    if (faulty.has(column) || (found === "" && type instanceof z.ZodUnion)) return [];
    if (found === "") return type.safeParse("").success && !isNumber(type) ? [] : [fault("empty_cell", place, {})];
    if (isNumber(type)) return numberFaults(place, isWhole(type));
    if (isUrl(type)) return webAddressFault(place) ?? [];
    // A mailbox has a rule of its own.
    return isFreeText(type) && column !== "mailbox" ? (personalFault(place) ?? []) : [];
  });
}

function numberFaults(place: Place & { readonly found: string }, whole: boolean): Fault[] {
  const { found } = place;
  if (!whole && /^-?\d+,\d+$/.test(found))
    return [fault("decimal_comma", place, { withPoint: found.replace(",", ".") })];
  const form = whole ? /^-?\d+$/ : /^-?\d+(\.\d+)?$/;
  if (!form.test(found)) return [fault(whole ? "integer" : "decimal", place, {})];
  return Math.abs(Number(found)) > Number.MAX_SAFE_INTEGER ? [fault("too_large", place, {})] : [];
}

function isWhole(type: z.core.$ZodType): boolean {
  if (type instanceof z.ZodUnion) return type.options.some(isWhole);
  return type instanceof z.ZodNumber && type.format === "safeint";
}

function isNumber(type: z.core.$ZodType): boolean {
  return type instanceof z.ZodUnion ? type.options.some(isNumber) : type instanceof z.ZodNumber;
}

function isFreeText(type: z.core.$ZodType): boolean {
  return type instanceof z.ZodUnion
    ? type.options.some(isFreeText)
    : type instanceof z.ZodString && type.format === null;
}

function isUrl(type: z.core.$ZodType): boolean {
  return type instanceof z.ZodUnion ? type.options.some(isUrl) : type instanceof z.ZodURL;
}
