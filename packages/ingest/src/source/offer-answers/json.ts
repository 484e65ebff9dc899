import { answersFormat, registerFormat } from "@barneloftet/analytics";
import * as z from "zod";
import { type Fault, fault } from "../../fault.js";
import { isNestedWithin } from "./nested-within.js";
import { mostRows, type RawAnswers, type RawReading, type RawRow } from "./raw.js";

const rows = z.array(z.unknown()).max(mostRows);
const service = z.object({
  region: z.unknown().optional(),
  service: z.unknown().optional(),
  period: z.unknown().optional(),
  answered_on: z.unknown().optional(),
  mailbox: z.unknown().optional(),
  answers: rows,
  own_offers: rows.default([]),
});
const saved = z.union([
  service.extend({ format: z.literal(answersFormat) }),
  z.object({ format: z.literal(registerFormat), services: z.array(service).max(500) }),
]);

/** Reads the JSON that a form saves, or that a merge has joined. What it holds is checked row by row afterwards. */
export function rawFromJson(file: string, text: string): RawReading {
  const parsed = saved.safeParse(jsonOf(text));
  if (!parsed.success) return { ok: false, fault: fault("not_answers", { file }, {}) };
  const services = "services" in parsed.data ? parsed.data.services : [parsed.data];
  const isOne = !("services" in parsed.data);
  const faults: Fault[] = [];
  const rowsAt = (list: string, all: readonly unknown[]): readonly RawRow[] =>
    all.flatMap((values, i) => {
      const [row, column] = [i + 1, `${list}[${i}]`];
      if (isRecord(values)) return [{ row, values, columnOf: (name) => `${column}.${name}` }];
      faults.push(fault("form", { file, row, column, found: JSON.stringify(values) }, { form: "other" }));
      return [];
    });
  return {
    ok: true,
    faults,
    services: services.map((one, i): RawAnswers => {
      const path = isOne ? "" : `services[${i}].`;
      const { answers, own_offers, ...about } = one;
      return {
        about: { row: i + 1, values: about, columnOf: (column) => `${path}${column}` },
        answers: rowsAt(`${path}answers`, answers),
        ownOffers: rowsAt(`${path}own_offers`, own_offers),
      };
    }),
  };
}

/** Lists and objects within each other; a merged file has five. */
const mostLevels = 8;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function jsonOf(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return isNestedWithin(value, mostLevels) ? value : undefined;
  } catch {
    return undefined;
  }
}
