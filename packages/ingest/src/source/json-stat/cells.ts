import { isRecord, type JsonRecord, own } from "./json-record.js";
import type { Reporter } from "./reporter.js";

/** The figures and symbols of a dataset, one of each a cell. */
interface Cells {
  readonly values: readonly (number | null)[];
  readonly statuses: readonly (string | undefined)[];
}

/** Symbols that say there is no figure: hidden, not applicable, missing. A number beside one of them is not taken. */
const withoutFigure: ReadonlySet<string | undefined> = new Set([":", ".", ".."]);

/** The figures and symbols of so many cells, whichever form they are written in; faults are told. */
export function cellsOf(record: JsonRecord, count: number, report: Reporter): Cells {
  const statuses = spread(own(record, "status") ?? {}, "status", count, undefined, symbolOf, report);
  const values = spread(own(record, "value"), "value", count, null, figureOf, report);
  return { statuses, values: values.map((value, i) => (withoutFigure.has(statuses[i]) ? null : value)) };
}

type Reader<T> = (found: unknown, place: string, report: Reporter) => T;

/** A list of so many, from a list, or from an object with the positions that have something. */
function spread<T>(
  given: unknown,
  place: string,
  count: number,
  nothing: T,
  read: Reader<T>,
  report: Reporter,
): readonly T[] {
  const all = new Array<T>(count).fill(nothing);
  if (typeof given === "string" && place === "status") return all.fill(read(given, place, report));
  if (given === undefined) report.say("missing", place);
  else if (Array.isArray(given)) {
    if (given.length !== count) report.count(place, count, given.length);
    else for (const [i, found] of given.entries()) all[i] = read(found, `${place}[${i}]`, report);
  } else if (isRecord(given))
    for (const [key, found] of Object.entries(given)) {
      const position = /^(0|[1-9]\d{0,7})$/.test(key) ? Number(key) : count;
      if (position < count) all[position] = read(found, `${place}.${key}`, report);
      else report.say("out_of_range", `${place}.${key.slice(0, 60)}`, key);
    }
  else report.say("wrong_kind", place, given);
  return all;
}

function figureOf(found: unknown, place: string, report: Reporter): number | null {
  if (found === null) return null;
  if (typeof found === "string") report.say("text_number", place, found);
  else if (typeof found !== "number") report.say("wrong_kind", place, found);
  // What is too large for a number is read as infinite; whole numbers above this are not the ones that were written.
  else if (Math.abs(found) > Number.MAX_SAFE_INTEGER) report.say("unsafe_number", place, found);
  else return found;
  return null;
}

function symbolOf(found: unknown, place: string, report: Reporter): string | undefined {
  if (found === null || found === "") return undefined;
  if (typeof found === "string") return found;
  report.say("wrong_kind", place, found);
  return undefined;
}
