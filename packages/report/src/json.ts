/** An object of JSON whose values are not yet looked at. */
export type JsonRecord = Readonly<Record<string, unknown>>;

/** The value that a text of JSON holds; undefined if it is no JSON. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
}

/** Whether a value is an object, and no array. */
export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether an object has no other keys than these. */
export function hasOnly(value: JsonRecord, keys: readonly string[]): boolean {
  return Object.keys(value).every((key) => keys.includes(key));
}

/** Whether a value is an ISO day that exists in the calendar. */
export function isDay(value: unknown): value is string {
  if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

/** Whether a value is a half-year as in `2025H1`. */
export function isHalfYear(value: unknown): value is string {
  return typeof value === "string" && /^20\d{2}H[12]$/.test(value);
}

/** Whether a value is one of some words. */
export function isOneOf(words: readonly string[], value: unknown): boolean {
  return words.some((word) => word === value);
}
