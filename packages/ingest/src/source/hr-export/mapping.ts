import * as z from "zod";
import { type Fault, fault } from "../../fault.js";
import { type HrConcept, hrConcepts, leaveKinds } from "./concept.js";
import { headerWithin } from "./header.js";
import { normalText } from "./normal-words.js";
import { personalIn } from "./personal-text.js";

/** What a file of a mapping is said to be: its version. */
export const mappingFormat = "barneloftet-hr-mapping-1";

const text = z.string().trim().min(1).max(200);

/** The header of a column: it has a letter or a digit, or it could not be found again. */
const headerOf = text.refine((one) => normalText(one) !== "");

/** What a row's kind of sick leave can be said to be; rows of what is not used are left out. */
const mappedKinds = [...leaveKinds, "not_used"] as const;

/**
 * How an HR export is read, as data that can be saved: the header of each column by what it is, texts of units by the service
 * they mean, texts of kinds, the sign before decimals, and where the table is. A header of two rows is written with a slash
 * between. Without `sheet`, every sheet that has the columns is read; without `row`, the header is looked for.
 */
export const hrMapping = z.strictObject({
  format: z.literal(mappingFormat),
  sheet: text.optional(),
  header: z.strictObject({
    rows: z.union([z.literal(1), z.literal(2)]),
    /** The header's last row, the first of the sheet being 1. */
    row: z.int().min(1).max(headerWithin).optional(),
  }),
  columns: z.partialRecord(z.enum(hrConcepts as readonly [HrConcept, ...HrConcept[]]), headerOf),
  units: z.record(text, text),
  kinds: z.record(text, z.enum(mappedKinds)),
  decimal: z.enum(["comma", "point"]),
});

/** How an HR export is read. */
export type HrMapping = Readonly<z.infer<typeof hrMapping>>;

/** A mapping that was read, or why it could not be. */
export type MappingReading =
  | { readonly ok: true; readonly mapping: HrMapping }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** Reads a saved mapping: JSON in UTF-8. Never throws for what it holds, and its faults repeat nothing of it but its own keys. */
export function parseMapping(file: string, bytes: Uint8Array): MappingReading {
  const json = jsonIn(bytes);
  if (json === undefined) return { ok: false, faults: [fault("hr_mapping_json", { file }, {})] };
  const read = hrMapping.safeParse(json);
  if (!read.success) {
    const places = new Set(read.error.issues.map(({ path, code }) => keyIn(path, code)));
    return { ok: false, faults: [...places].map((key) => fault("hr_mapping_value", { file, column: key }, {})) };
  }
  const faults = [...personalFaults(file, read.data), ...doubledFaults(file, read.data)];
  return faults.length > 0 ? { ok: false, faults } : { ok: true, mapping: read.data };
}

/** A mapping as the text of a file. */
export function mappingText(mapping: HrMapping): string {
  return `${JSON.stringify(mapping, undefined, 2)}\n`;
}

function jsonIn(bytes: Uint8Array): unknown {
  try {
    const found: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    return found === null || typeof found !== "object" ? undefined : found;
  } catch {
    return undefined;
  }
}

/** The place of an issue by keys of the format only: the others may be anything. */
function keyIn(path: readonly PropertyKey[], code: string): string {
  const [first, second] = path.map(String);
  if (first === undefined) return code === "unrecognized_keys" ? "…" : "format";
  const isOwn = first === "header" || (first === "columns" && hrConcepts.some((concept) => concept === second));
  return second !== undefined && isOwn ? `${first}.${second}` : first;
}

function personalFaults(file: string, { sheet = "", columns, units, kinds }: HrMapping): readonly Fault[] {
  const held = {
    sheet: [sheet],
    columns: Object.values(columns),
    units: [...Object.keys(units), ...Object.values(units)],
    kinds: Object.keys(kinds),
  };
  return Object.entries(held).flatMap(([column, texts]) => {
    const kind = texts.map((one) => personalIn(one)).find((found) => found !== undefined);
    return kind === undefined ? [] : [fault("personal_data", { file, column }, { kind })];
  });
}

function doubledFaults(file: string, { columns }: HrMapping): readonly Fault[] {
  const first = new Map<string, HrConcept>();
  return (Object.entries(columns) as [HrConcept, string][]).flatMap(([concept, header]) => {
    const other = first.get(normalText(header));
    if (other === undefined) first.set(normalText(header), concept);
    return other === undefined
      ? []
      : [fault("hr_two_meanings", { file, column: `columns.${concept}` }, { concepts: [other, concept] })];
  });
}
