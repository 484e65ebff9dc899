import type { Region } from "@barneloftet/analytics";
import { type Fault, fault, type Place } from "../../fault.js";
import { nearest } from "../../nearest.js";
import { normalWords } from "./normal-words.js";
import { sumWords, unitFillers } from "./synonyms.js";

/** The half-open days of a row. */
export interface Days {
  readonly period_start: string;
  readonly period_end: string;
}

/** The units of a region as HR systems may call them. */
export interface HrUnits {
  /** The service that a text means in a period, or why none can be told. */
  readonly find: (
    text: string,
    days: Days,
    place: () => Place,
  ) => { readonly service: string } | { readonly fault: Fault };
  /** Whether a text has only words of a known unit's name, beside those that any unit has: it is nobody's name. */
  readonly isKnown: (text: string) => boolean;
  /** Whether a text is of a sum over units. */
  readonly isSum: (text: string) => boolean;
  readonly isService: (id: string) => boolean;
  readonly nearestService: (text: string) => string | undefined;
}

/** A service that a name can mean, and when it does. */
interface Meant {
  readonly service: string;
  readonly from: string;
  readonly to: string | undefined;
}

/** How many texts are remembered as they are compared: the same few units are in every row. */
const mostKeys = 10_000;
const fillers: ReadonlySet<string> = new Set(unitFillers.flatMap(normalWords));
const [anywhere, first] = [
  new Set(sumWords.anywhere.flatMap(normalWords)),
  new Set(sumWords.first.flatMap(normalWords)),
];

/** A unit's name as it is compared: without words that any unit has, and without the numbers that programs put before. */
function keyOf(text: string): string {
  return normalWords(text)
    .filter((word) => !fillers.has(word) && !/^\d+$/.test(word))
    .join(" ");
}

/** The services of a region by id, name, and the municipalities or districts that they serve. */
export function hrUnits({ name: regionName, pack }: Region): HrUnits {
  const meant = new Map<string, Meant[]>();
  const add = (text: string | undefined, one: Meant): void => {
    const key = text === undefined ? "" : keyOf(text);
    if (text === undefined || key === "") return;
    meant.set(key, [...(meant.get(key) ?? []), one]);
  };
  for (const { id, name, valid_from: from, valid_to: to } of pack["structure/services.csv"])
    for (const text of [id, name]) add(text, { service: id, from, to });
  const areas = new Map<string, readonly string[]>([
    ...pack["structure/municipalities.csv"].map(({ code, name, short_name }) => [code, [name, short_name]] as const),
    ...pack["structure/districts.csv"].map(({ code, name }) => [code, [name]] as const),
  ]);
  for (const { area, service, valid_from: from, valid_to: to } of pack["structure/service_areas.csv"])
    if (service !== undefined) for (const text of areas.get(area) ?? []) add(text, { service, from, to });

  const services = new Map<string, string>(pack["structure/services.csv"].map(({ id, name }) => [id, name]));
  const keys = new Map<string, string>();
  const keyIn = (text: string): string => {
    const key = keys.get(text) ?? keyOf(text);
    if (keys.size < mostKeys) keys.set(text, key);
    return key;
  };
  const nearestUnit = (text: string): string | undefined =>
    meant.get(nearest(keyOf(text), meant.keys()) ?? "")?.[0]?.service;
  return {
    isService: (id) => services.has(id),
    isKnown: (text) => meant.has(keyIn(text)),
    isSum: (text) => {
      const words = normalWords(text);
      const isFirst = first.has(words[0] ?? "") || first.has(words.slice(0, 2).join(""));
      return words.some((word) => anywhere.has(word)) || (isFirst && !meant.has(keyOf(text)));
    },
    nearestService: (text) => nearest(text, services.keys()),
    find: (text, days, place) => {
      const all = meant.get(keyIn(text)) ?? [];
      if (all.length === 0 || isWholeMunicipality(text))
        return {
          fault: fault("hr_unknown_unit", place(), {
            region: regionName,
            suggestion: all[0]?.service ?? nearestUnit(text),
          }),
        };
      const ids = new Set(all.map(({ service }) => service));
      const then = new Set(all.filter((one) => isWithin(days, one)).map(({ service }) => service));
      const [only] = ids.size === 1 ? ids : then;
      if (only !== undefined && (ids.size === 1 || then.size === 1)) return { service: only };
      const candidates = [...(then.size > 1 ? then : ids)].map((id) => services.get(id) ?? id);
      return { fault: fault("hr_several_units", { ...place(), found: text.trim() }, { services: candidates }) };
    },
  };
}

/** Whether a text names a municipality as such, and not its child welfare: its figures are those of all its employees. */
function isWholeMunicipality(text: string): boolean {
  const words = normalWords(text);
  return words.some((word) => /^kommunen?$/.test(word)) && !words.some((word) => word.startsWith("barnevern"));
}

const isWithin = ({ period_start, period_end }: Days, { from, to }: Meant): boolean =>
  from <= period_start && (to === undefined || period_end <= to);
