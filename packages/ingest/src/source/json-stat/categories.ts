import type { JsonStatCategory, JsonStatUnit } from "./dataset.js";
import { isRecord, type JsonRecord, own } from "./json-record.js";
import type { Reporter } from "./reporter.js";

/** The categories of a dimension in their order; faults are told, and what is then returned is not to be used. */
export function categoriesOf(
  category: JsonRecord,
  size: number,
  place: string,
  report: Reporter,
): readonly JsonStatCategory[] {
  const labels = partOf(category, "label", place, report);
  const units = partOf(category, "unit", place, report);
  const codes = codesOf(category, labels, size, place, report);
  return codes.map((code) => {
    const label = own(labels, code);
    const unit = own(units, code);
    if (label !== undefined && typeof label !== "string") report.say("wrong_kind", `${place}.label.${code}`, label);
    if (unit !== undefined && !isRecord(unit)) report.say("wrong_kind", `${place}.unit.${code}`, unit);
    return { code, label: typeof label === "string" ? label : code, ...(isRecord(unit) ? { unit: unitOf(unit) } : {}) };
  });
}

function codesOf(
  category: JsonRecord,
  labels: JsonRecord,
  size: number,
  place: string,
  report: Reporter,
): readonly string[] {
  const index = own(category, "index");
  const at = `${place}.index`;
  // A single category needs no index: its label names it.
  const codes = index === undefined && size === 1 ? Object.keys(labels) : index;
  if (codes === undefined) report.say("missing", at);
  else if (Array.isArray(codes)) return inList(codes, size, codes === index ? at : `${place}.label`, report);
  else if (isRecord(codes)) return byPosition(codes, size, at, report);
  else report.say("wrong_kind", at, codes);
  return [];
}

function inList(codes: readonly unknown[], size: number, place: string, report: Reporter): readonly string[] {
  if (codes.length !== size) report.count(place, size, codes.length);
  const seen = new Set<string>();
  for (const [i, code] of codes.entries()) {
    if (typeof code !== "string") report.say("wrong_kind", `${place}[${i}]`, code);
    else if (seen.has(code)) report.say("doubled", `${place}[${i}]`, code);
    else seen.add(code);
  }
  return [...seen];
}

function byPosition(positions: JsonRecord, size: number, place: string, report: Reporter): readonly string[] {
  const entries = Object.entries(positions);
  if (entries.length !== size) report.count(place, size, entries.length);
  const codes = new Map<number, string>();
  for (const [code, position] of entries) {
    const at = `${place}.${code}`;
    if (typeof position === "string") report.say("text_number", at, position);
    else if (typeof position !== "number") report.say("wrong_kind", at, position);
    else if (!Number.isInteger(position) || position < 0 || position >= size) report.say("out_of_range", at, position);
    else if (codes.has(position)) report.say("doubled", at, position);
    else codes.set(position, code);
  }
  return [...codes].toSorted(([a], [b]) => a - b).map(([, code]) => code);
}

function partOf(category: JsonRecord, name: string, place: string, report: Reporter): JsonRecord {
  const part = own(category, name) ?? {};
  if (isRecord(part)) return part;
  report.say("wrong_kind", `${place}.${name}`, part);
  return {};
}

function unitOf(unit: JsonRecord): JsonStatUnit {
  const [base, decimals] = [own(unit, "base"), own(unit, "decimals")];
  return {
    base: typeof base === "string" ? base : undefined,
    decimals: typeof decimals === "number" && Number.isInteger(decimals) && decimals >= 0 ? decimals : undefined,
  };
}
