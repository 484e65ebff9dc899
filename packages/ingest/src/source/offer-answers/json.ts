import { z } from "zod";
import { fault } from "../../fault.js";
import type { RawAnswers, RawReading, RawRow } from "./raw.js";

const rows = z.array(z.record(z.string(), z.unknown())).max(2000);
const service = z.object({
  region: z.unknown().optional(),
  service: z.unknown().optional(),
  period: z.unknown().optional(),
  answered_on: z.unknown().optional(),
  mailbox: z.unknown().optional(),
  answers: rows,
  own_offers: rows,
});
const saved = z.union([
  service.extend({ format: z.literal("barneloftet-answers-1") }),
  z.object({ format: z.literal("barneloftet-register-1"), services: z.array(service).max(500) }),
]);

/** Reads the JSON that a form saves, or that a merge has joined. What it holds is checked row by row afterwards. */
export function rawFromJson(file: string, text: string): RawReading {
  const parsed = saved.safeParse(jsonOf(text));
  if (!parsed.success) return { ok: false, fault: fault("not_answers", { file }, {}) };
  const services = "services" in parsed.data ? parsed.data.services : [parsed.data];
  const isOne = !("services" in parsed.data);
  return {
    ok: true,
    faults: [],
    services: services.map((one, i): RawAnswers => {
      const path = isOne ? "" : `services[${i}].`;
      const { answers, own_offers, ...about } = one;
      return {
        about: { row: i + 1, values: about, columnOf: (column) => `${path}${column}` },
        answers: answers.map(rowAt(`${path}answers`)),
        ownOffers: own_offers.map(rowAt(`${path}own_offers`)),
      };
    }),
  };
}

const rowAt =
  (list: string) =>
  (values: Readonly<Record<string, unknown>>, i: number): RawRow => ({
    row: i + 1,
    values,
    columnOf: (column) => `${list}[${i}].${column}`,
  });

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
