import type { Fault } from "../../fault.js";
import { dimensionsOf } from "./dimensions.js";
import { isRecord, type JsonRecord, jsonRecord, own } from "./json-record.js";
import { mandatoryNotesOf } from "./mandatory-notes.js";
import { isDataset, parseRaw, rawHead, rawTable } from "./raw.js";
import { type Reporter, reporter } from "./reporter.js";

/** A variable of a table: what can be asked for. */
export interface PxWebVariable {
  readonly code: string;
  readonly label: string;
  readonly values: readonly { readonly code: string; readonly label: string }[];
  /** Whether a query may leave it out, and is then given the sum or whole that the table has. */
  readonly canBeEliminated: boolean;
  readonly isTime: boolean;
  /** Other lists of values to ask by, as groupings of municipalities; none in the first interface. */
  readonly codelists: readonly { readonly id: string; readonly label: string }[];
}

/** What a table of PxWeb holds, told alike whichever of its two interfaces it came from. */
export interface PxWebMetadata {
  readonly title: string;
  readonly variables: readonly PxWebVariable[];
  /** Notes that must be shown with the figures. */
  readonly mandatoryNotes: readonly string[];
}

/** A table's metadata, or every reason why the file is not read; of more than ten faults, the first ten. */
export type PxWebMetadataReading =
  | { readonly ok: true; readonly metadata: PxWebMetadata }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/**
 * Reads a table's metadata as either of PxWeb's interfaces gives it: the first with its `variables`, the second as a
 * dataset of JSON-stat 2 without figures. Never throws for what the bytes hold.
 *
 * @param file - what the file is called in faults.
 */
export function readPxWebMetadata(file: string, bytes: Uint8Array): PxWebMetadataReading {
  const read = jsonRecord(file, bytes);
  if (!read.ok) return read;
  const report = reporter(file);
  const metadata = metadataOf(read.record, report);
  return metadata && report.faults.length === 0 ? { ok: true, metadata } : { ok: false, faults: report.faults };
}

function metadataOf(record: JsonRecord, report: Reporter): PxWebMetadata | undefined {
  if (own(record, "variables") !== undefined) return ofFirst(record, report);
  if (own(record, "class") !== undefined) return ofSecond(record, report);
  report.say("not_metadata", "variables");
  return undefined;
}

function ofFirst(record: JsonRecord, report: Reporter): PxWebMetadata | undefined {
  const table = parseRaw(rawTable, record, report);
  if (!table) return undefined;
  const variables = table.variables.map(({ code, text, values, valueTexts, elimination, time }, i): PxWebVariable => {
    const place = `variables[${i}]`;
    if (values.length !== valueTexts.length) report.count(`${place}.valueTexts`, values.length, valueTexts.length);
    report.once(`${place}.values`, values);
    return {
      ...{ code, label: text, canBeEliminated: elimination === true, isTime: time === true, codelists: [] },
      values: values.map((value, at) => ({ code: value, label: valueTexts[at] ?? value })),
    };
  });
  report.once(
    (i) => `variables[${i}].code`,
    variables.map(({ code }) => code),
  );
  return { title: table.title, variables, mandatoryNotes: [] };
}

function ofSecond(record: JsonRecord, report: Reporter): PxWebMetadata | undefined {
  const head = isDataset(record, report) ? parseRaw(rawHead, record, report) : undefined;
  if (!head) return undefined;
  const dimensions = dimensionsOf(record, head, report);
  const variables = dimensions.map(({ id, label, role, categories }): PxWebVariable => {
    const extension = extensionOf(record, id);
    return {
      ...{ code: id, label, isTime: role === "time", canBeEliminated: own(extension, "elimination") === true },
      values: categories.map((category) => ({ code: category.code, label: category.label })),
      codelists: codelistsOf(own(extension, "codelists") ?? [], `dimension.${id}.extension.codelists`, report),
    };
  });
  return { title: head.label ?? "", variables, mandatoryNotes: mandatoryNotesOf(record) };
}

function extensionOf(record: JsonRecord, id: string): JsonRecord {
  const dimension = own(record, "dimension");
  const one = isRecord(dimension) ? own(dimension, id) : undefined;
  const extension = isRecord(one) ? own(one, "extension") : undefined;
  return isRecord(extension) ? extension : {};
}

function codelistsOf(given: unknown, place: string, report: Reporter): PxWebVariable["codelists"] {
  if (!Array.isArray(given)) {
    report.say("wrong_kind", place, given);
    return [];
  }
  return given.flatMap((one: unknown, i) => {
    const id = isRecord(one) ? own(one, "id") : undefined;
    const label = isRecord(one) ? own(one, "label") : undefined;
    if (typeof id === "string") return [{ id, label: typeof label === "string" ? label : id }];
    report.say(id === undefined ? "missing" : "wrong_kind", `${place}[${i}].id`, id);
    return [];
  });
}
