import { isRecord, own } from "../json-stat/json-record.js";

/** What stands somewhere in every dataset of JSON-stat, and never in a text of JSON, where quotation marks are escaped. */
const mark = /"class"\s*:\s*"dataset"/;

/**
 * Whether bytes are a dataset of JSON-stat, as the statistics bank gives them: JSON whose own `class` is `dataset`. One that
 * is cut is told by the words that it has, so that it can be said where it stops.
 */
export function isStatisticsFile(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes);
  if (!mark.test(text)) return false;
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) && own(value, "class") === "dataset";
  } catch {
    return /^\s*\{/.test(text);
  }
}
