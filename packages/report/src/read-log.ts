import {
  complexities,
  type LoggedRequest,
  requestOutcomes,
  requestReasons,
  requestTypes,
} from "@barneloftet/analytics";
import { hasOnly, isDay, isRecord, jsonOf } from "./json.js";
import type { LogData } from "./log-data.js";

/** The format of a base's log as a file. It stays with the base. */
export const logFormat = "barneloftet-log-1";

/** The requests of a log's file, or why the file was not taken. */
export type LogReading =
  | { readonly ok: true; readonly requests: readonly LoggedRequest[] }
  | { readonly ok: false; readonly why: string };

/** The file of a log, as text. */
export function logFile(requests: readonly LoggedRequest[], { region, base }: LogData): string {
  return `${JSON.stringify({ format: logFormat, region: region.id, base: base.id, requests }, undefined, 2)}\n`;
}

/** Reads a log that the page has saved, of this base. Never throws; what is wrong is said in one Norwegian sentence. */
export function readLog(text: string, { region, base }: LogData): LogReading {
  const file = jsonOf(text);
  if (!isRecord(file) || file.format !== logFormat) return refused("Filen er ikke en logg som er lagret herfra.");
  if (file.region !== region.id || file.base !== base.id)
    return refused(`Filen gjelder en annen base («${String(file.base).slice(0, 40)}»), ikke ${base.name}.`);
  if (!Array.isArray(file.requests)) return refused("Filen er skadet: loggen kan ikke leses.");
  const wrong = file.requests.findIndex((request) => !isLoggedRequest(request));
  if (wrong >= 0) return refused(`Filen er skadet eller endret for hånd: henvendelse ${wrong + 1} kan ikke leses.`);
  return { ok: true, requests: file.requests };
}

/** Whether a value is a request of a log: every field there, and nothing else. */
export function isLoggedRequest(value: unknown): value is LoggedRequest {
  return (
    isRecord(value) &&
    hasOnly(value, fields) &&
    typeof value.service === "string" &&
    /^20\d{2}-W(0[1-9]|[1-4]\d|5[0-3])$/.test(String(value.week)) &&
    isOneOf(requestTypes, value.request_type) &&
    isOneOf(requestReasons, value.reason) &&
    isOneOf(complexities, value.complexity) &&
    isOneOf(requestOutcomes, value.outcome) &&
    typeof value.evaluated === "boolean" &&
    [value.start, value.planned_evaluation, value.ended].every((day) => day === undefined || isDay(day))
  );
}

const refused = (why: string): LogReading => ({ ok: false, why: `${why} Ingenting er endret.` });
const isOneOf = (words: readonly string[], value: unknown): boolean => words.some((word) => word === value);

const fields = [
  ...["service", "week", "request_type", "reason", "complexity", "outcome"],
  ...["start", "planned_evaluation", "evaluated", "ended"],
];
