import { isRecord, type JsonRecord, own } from "./json-record.js";

/**
 * The notes of a table that its publisher wants shown with the figures: of the table, of a dimension, of a category.
 * `noteMandatory` beside a list of notes names them by their place in it. Each is told once.
 */
export function mandatoryNotesOf(record: JsonRecord): readonly string[] {
  const dimensions = Object.values(recordIn(record, "dimension")).filter(isRecord);
  return [
    ...new Set([
      ...marked(own(record, "note"), recordIn(recordIn(record, "extension"), "noteMandatory")),
      ...dimensions.flatMap((dimension) => ofDimension(dimension)),
    ]),
  ];
}

function ofDimension(dimension: JsonRecord): readonly string[] {
  const extension = recordIn(dimension, "extension");
  const notes = recordIn(recordIn(dimension, "category"), "note");
  const ofCategories = recordIn(extension, "categoryNoteMandatory");
  return [
    ...marked(own(dimension, "note"), recordIn(extension, "noteMandatory")),
    ...Object.keys(ofCategories).flatMap((code) => marked(own(notes, code), recordIn(ofCategories, code))),
  ];
}

function marked(notes: unknown, mandatory: JsonRecord): readonly string[] {
  const list: readonly unknown[] = Array.isArray(notes) ? notes : [];
  return list.flatMap((note, i) => (typeof note === "string" && own(mandatory, String(i)) === true ? [note] : []));
}

function recordIn(record: JsonRecord, name: string): JsonRecord {
  const part = own(record, name);
  return isRecord(part) ? part : {};
}
