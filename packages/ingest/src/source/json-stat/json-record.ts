import { type Fault, fault, type StatisticsProblem } from "../../fault.js";
import { isNestedWithin } from "../offer-answers/nested-within.js";
import { syntaxLine } from "./syntax-line.js";

/** An object as JSON gives it. Look things up in it with `own`: its keys are whatever the file says. */
export type JsonRecord = Readonly<Record<string, unknown>>;

/** The largest file that is read, in megabytes. */
export const mostMegabytes = 50;

/** Lists and objects within each other; what Statistics Norway gives has seven. */
const mostLevels = 12;

/** An object read from a file, or why there is none. */
export type JsonRecordReading =
  | { readonly ok: true; readonly record: JsonRecord }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** The object that a file of JSON holds, or the fault that says why it has none, and where. */
export function jsonRecord(file: string, bytes: Uint8Array): JsonRecordReading {
  const refused = (one: Fault): JsonRecordReading => ({ ok: false, faults: [one] });
  if (bytes.length > mostMegabytes * 1_000_000)
    return refused(fault("statistics_limit", { file }, { limit: mostMegabytes, of: "megabytes" }));
  const at = (row: number, problem: StatisticsProblem): JsonRecordReading =>
    refused(fault("statistics", { file, row }, { problem }));
  const text = textOf(bytes);
  if (text === undefined) return at(1, "not_utf8");
  if (/^\s*</.test(text)) return at(1, "web_page");
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return at(lineOf(text), "not_json");
  }
  if (!isRecord(value)) return at(1, "not_dataset");
  const deep = Object.entries(value).find(([, part]) => !isNestedWithin(part, mostLevels - 1));
  return deep
    ? refused(fault("statistics_limit", { file, column: deep[0].slice(0, 60) }, { limit: mostLevels, of: "levels" }))
    : { ok: true, record: value };
}

/** Whether a value of JSON is an object. */
export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A part of an object by its name; undefined where the file has none, also for names that every object has. */
export function own(record: JsonRecord, name: string): unknown {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    // UTF-16 without its mark, mostly; in JSON a zero is always written another way.
    return text.includes("\0") ? undefined : text;
  } catch {
    return undefined;
  }
}

function lineOf(text: string): number {
  try {
    return syntaxLine(text);
  } catch {
    return 1;
  }
}
