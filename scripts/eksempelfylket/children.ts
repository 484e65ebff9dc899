import { districts, municipalities, older, outside, services } from "./places.ts";

/** A municipality or district, the service that serves it, and its children on 1 January of a year. */
export interface Area {
  readonly code: string;
  readonly service: string;
  readonly children: number;
}

const changed: Readonly<Record<string, number>> = {
  "9832": older.merged.filter(({ to }) => to === "9832").reduce((sum, { children }) => sum + children, 0),
};
const born: readonly string[] = [...older.merged.map(({ to }) => to), ...older.split.to];

/** How many children there were on 1 January 2020 of a municipality or district that was there then. */
export const in2020 = (children: number): number => Math.round(children * 1.02);

/** On the line through 2020 and 2025. */
const onLine = (then: number, now: number, year: number): number =>
  Math.round(then + ((now - then) * (year - 2020)) / 5);

/** Municipalities (the city by its districts) on 1 January of a year, on the borders of that day; the one outside last. */
export function areasIn(year: number): readonly Area[] {
  const isOld = year < 2022;
  const now = services.flatMap(({ id, municipalities: own }) => own.map((area) => ({ ...area, service: id })));
  return [
    ...now
      .filter(({ code }) => !isOld || !born.includes(code))
      .map(({ code, service, children }) => ({
        ...{ code, service },
        children: onLine(changed[code] ?? (born.includes(code) ? children * 1.01 : in2020(children)), children, year),
      })),
    ...(isOld ? [...older.merged, older.split] : []).map(({ code, service, children }) => ({
      ...{ code, service },
      children: Math.round(children * (1 + 0.004 * (2020 - year))),
    })),
    ...districts.map(({ code, service, children }) => ({
      ...{ code, service },
      children: onLine(in2020(children), children, year),
    })),
    { code: outside.code, service: "utskogen", children: outside.children },
  ];
}

/** The children that a service works for on 1 January of a year, those outside the region included. */
export function childrenOf(service: string, year: number): number {
  return areasIn(year)
    .filter((area) => area.service === service)
    .reduce((sum, { children }) => sum + children, 0);
}

/** The codes of the region's municipalities in a year, sorted. */
export function codesIn(year: number): readonly string[] {
  const now = municipalities.map(({ code }) => code);
  if (year >= 2022) return now;
  return [
    ...now.filter((code) => !born.includes(code)),
    ...older.merged.map(({ code }) => code),
    older.split.code,
  ].toSorted();
}
