import { daysOfHalfYear, formatPeriod, type Merged, mergeNotices, type Region } from "@barneloftet/analytics";

/** What came in, in plain Norwegian: who has answered, half or whole, with how old answers, who has not, and what clashes. */
export function mergeSentences(region: Region, merged: Merged): readonly string[] {
  const names = new Map(region.pack["structure/services.csv"].map(({ id, name }) => [id, name]));
  const nameOf = (service: string): string => names.get(service) ?? service;
  const { from, to } = daysOfHalfYear(merged.period);
  const current = merged.services.filter(({ halfYearsOld }) => halfYearsOld === 0);
  const answered = current.filter(({ state }) => state === "answered").map(({ service }) => nameOf(service));
  const half = current
    .filter(({ state }) => state === "half_filled")
    .map(({ service, stated, asked }) => `${nameOf(service)} (${stated} av ${asked})`);
  const older = merged.services
    .filter(({ halfYearsOld }) => halfYearsOld > 0)
    .map(({ service, halfYearsOld }) => `${nameOf(service)} (${halfYearsOld} halvår gamle svar)`);
  const missing = merged.services
    .filter(({ state }) => state === "not_submitted")
    .map(({ service }) => nameOf(service));
  const line = (head: string, all: readonly string[]): readonly string[] =>
    all.length === 0 ? [] : [`${head} (${all.length}): ${all.join(", ")}`];
  return [
    `Tiltaksregisteret for ${region.name}, ${formatPeriod(from, to, "nb")}.`,
    ...line("Har svart på alt", answered),
    ...line("Har svart på noe", half),
    ...line("Har bare eldre svar", older),
    ...line("Ikke innsendt", missing),
    ...mergeNotices(region, merged),
  ];
}
