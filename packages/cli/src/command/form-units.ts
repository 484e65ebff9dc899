import { type Dated, daysOfHalfYear, type Region, type Service, servicesOn, type Within } from "@barneloftet/analytics";
import { nearest } from "@barneloftet/ingest";
import { Refusal } from "../refusal.js";

/**
 * The services of a region, or of a part of it, when a half-year begins.
 *
 * @throws Refusal if they are not known.
 */
export function servicesFor(region: Region, period: string, within?: Within): readonly Service[] {
  return knownOf(servicesOn(region, daysOfHalfYear(period).from, within));
}

/** @throws Refusal that names what was asked for and, where one is near, what may have been meant. */
export function refuseUnknown(what: "tjeneste" | "base", id: string, ids: readonly string[]): never {
  const meant = nearest(id, ids);
  const known = ids.length > 0 ? ` Disse finnes: ${ids.toSorted().join(", ")}.` : "";
  throw new Refusal(`Ingen ${what} heter «${id}».${meant === undefined ? known : ` Mente du «${meant}»?`}`);
}

function knownOf<T>(answer: Dated<T>): T {
  if (answer.kind === "unknown") throw new Refusal(answer.because.nb);
  return answer.value;
}
