import {
  complexities,
  isSmall,
  requestFacets,
  requestOutcomes,
  requestReasons,
  requestTypes,
} from "@barneloftet/analytics";
import { weeksIn } from "./iso-week.js";
import { hasOnly, isDay, isHalfYear, isOneOf, isRecord, jsonOf } from "./json.js";
import { type LogContents, mostRequests } from "./log-contents.js";
import type { LogData } from "./log-data.js";

/** The format of a base's log as a file. It stays with the base. */
export const logFormat = "barneloftet-log-1";

/** A base's log as it stands in a file and in the browser. */
export interface LogFile extends LogContents {
  readonly format: typeof logFormat;
  readonly region: string;
  readonly base: string;
}

/** What a log's file holds, or why the file was not taken. */
export type LogReading =
  | { readonly ok: true; readonly contents: LogContents }
  | { readonly ok: false; readonly why: string };

/** The file of a log; its text is JSON. */
export function logFile({ requests, counted }: LogContents, { region, base }: LogData): LogFile {
  return { format: logFormat, region: region.id, base: base.id, requests, counted };
}

/** Reads a log that the page has saved, of this base. Never throws; what is wrong is said in one Norwegian sentence. */
export function readLog(text: string, data: LogData): LogReading {
  const file = jsonOf(text);
  if (isLogFile(file, data)) return { ok: true, contents: { requests: file.requests, counted: file.counted } };
  return { ok: false, why: `${faultOf(file, data)} Ingenting er endret.` };
}

/** Whether a value is a log of this base: every field as the page writes it, its own services, and no other text. */
export function isLogFile(value: unknown, data: LogData): value is LogFile {
  return faultOf(value, data) === undefined;
}

function faultOf(file: unknown, { region, base, services, former }: LogData): string | undefined {
  if (!isRecord(file) || file.format !== logFormat) return "Filen er ikke en logg som er lagret herfra.";
  if (file.region !== region.id || file.base !== base.id)
    return `Filen gjelder en annen base${typeof file.base === "string" ? ` («${file.base.slice(0, 40)}»)` : ""}, ikke ${base.name}.`;
  const { requests, counted } = file;
  if (!Array.isArray(requests)) return "Filen er skadet: loggen kan ikke leses.";
  if (requests.length > mostRequests) return `Filen har flere enn ${mostRequests} henvendelser.`;
  const wrong = requests.findIndex((request) => !isLoggedRequest(request));
  if (wrong >= 0) return `Filen er skadet eller endret for hånd: henvendelse ${wrong + 1} kan ikke leses.`;
  const own = new Set<unknown>([...services, ...former].map(({ id }) => id));
  const foreign = requests.findIndex(({ service }) => !own.has(service));
  if (foreign >= 0) return `Henvendelse ${foreign + 1} i filen er fra en tjeneste som ikke hører til ${base.name}.`;
  const isRemembered = Array.isArray(counted) && counted.length <= mostCountings && counted.every(isCounted);
  return isRemembered ? undefined : "Filen er skadet eller endret for hånd: tellingene i den kan ikke leses.";
}

/** More half-years than any log is counted for. */
const mostCountings = 200;

/** Whether a value is a request of a log: every field there, each as the page writes it, and nothing else. */
function isLoggedRequest(value: unknown): boolean {
  return (
    isRecord(value) &&
    hasOnly(value, fields) &&
    typeof value.service === "string" &&
    isWeek(value.week) &&
    isOneOf(requestTypes, value.request_type) &&
    isOneOf(requestReasons, value.reason) &&
    isOneOf(complexities, value.complexity) &&
    isOneOf(requestOutcomes, value.outcome) &&
    typeof value.evaluated === "boolean" &&
    [value.start, value.planned_evaluation, value.ended].every((day) => day === undefined || isDay(day))
  );
}

function isWeek(value: unknown): boolean {
  if (typeof value !== "string" || !/^20\d{2}-W\d{2}$/.test(value)) return false;
  const week = Number(value.slice(6));
  return week >= 1 && week <= weeksIn(Number(value.slice(0, 4)));
}

function isCounted(value: unknown): boolean {
  return (
    isRecord(value) &&
    hasOnly(value, ["period", "counted_on", "facets"]) &&
    isHalfYear(value.period) &&
    isDay(value.counted_on) &&
    isRecord(value.facets) &&
    hasOnly(value.facets, Object.keys(requestFacets)) &&
    Object.entries(requestFacets).every(([facet, categories]) => isFacet(value.facets, facet, categories))
  );
}

function isFacet(facets: unknown, facet: string, categories: readonly string[]): boolean {
  const counts = isRecord(facets) ? facets[facet] : undefined;
  return (
    isRecord(counts) &&
    hasOnly(counts, categories) &&
    categories.every((category) => counts[category] === null || isShown(counts[category]))
  );
}

const isShown = (count: unknown): boolean =>
  Number.isInteger(count) && Number(count) >= 0 && Number(count) <= mostRequests && !isSmall(Number(count));

const fields = [
  ...["service", "week", "request_type", "reason", "complexity", "outcome"],
  ...["start", "planned_evaluation", "evaluated", "ended"],
];
