import { addDays } from "../time/calendar.js";
import { areasOfService } from "./memberships.js";
import { type Region, validOn } from "./region.js";
import type { UnitRef } from "./unit.js";
import { municipalitiesOn, type Within } from "./units.js";

/** The strands of what one unit covers on a day; undefined where the region does not say. */
export function strandsOf(region: Region, { level, id }: UnitRef, day: string): readonly string[] | undefined {
  switch (level) {
    case "nation":
      return ["nation"];
    case "municipality":
      return strandsThrough(region, id, day);
    case "district":
      return [id];
    case "service":
      return strandsOfService(region, id, day);
    case "network":
    case "area":
    case "region":
      return strandsOfPart(region, { level, id }, day);
  }
}

function strandsOfPart(region: Region, part: Within, day: string): readonly string[] | undefined {
  const listed = region.pack["structure/area_members.csv"].filter(
    (row) => part.level === "area" && row.area === part.id && row.member_level === "municipality",
  );
  if (listed.length > 0) return listed.flatMap(({ member }) => strandsThrough(region, member, day));
  const municipalities = municipalitiesOn(region, day, part);
  return municipalities.kind === "known"
    ? municipalities.value.flatMap(({ code }) => strandsThrough(region, code, day))
    : undefined;
}

function strandsOfService(region: Region, service: string, day: string): readonly string[] | undefined {
  const districts = new Set(region.pack["structure/districts.csv"].map(({ code }) => code));
  const areas = areasOfService(region, service, day);
  if (areas.length === 0) return undefined;
  return areas.flatMap((area) => (districts.has(area) ? [area] : strandsThrough(region, area, day)));
}

/** Strands with all the districts of a municipality told as the municipality. */
export function wholes(region: Region, strands: ReadonlySet<string>, day: string): readonly string[] {
  const districts = region.pack["structure/districts.csv"].filter((row) => validOn(row, day));
  const whole = [...new Set(districts.map(({ municipality }) => municipality))].filter((code) =>
    districts.every((row) => row.municipality !== code || strands.has(row.code)),
  );
  const told = new Set(districts.filter(({ municipality }) => whole.includes(municipality)).map(({ code }) => code));
  const rest = [...strands].filter((strand) => !told.has(strand));
  return [...new Set([...rest, ...whole.flatMap((code) => strandsThrough(region, code, day))])];
}

/** Every way through municipal changes, from the oldest code to the latest, that a municipality of a day lies on. */
function strandsThrough(region: Region, code: string, day: string): readonly string[] {
  const later = after(region, code, day);
  return before(region, code, day).flatMap((from) => later.map((to) => [...from, code, ...to].join(">")));
}

type Way = readonly string[];

/** The ways that lead to a municipality of a day. */
function before(region: Region, code: string, day: string): readonly Way[] {
  const into = region.pack["structure/municipality_changes.csv"].filter(
    (row) => row.to_code === code && row.date <= day,
  );
  const last = into
    .map(({ date }) => date)
    .toSorted()
    .at(-1);
  if (last === undefined) return [[]];
  return into
    .filter(({ date }) => date === last)
    .flatMap(({ from_code }) => before(region, from_code, addDays(last, -1)).map((way) => [...way, from_code]));
}

/** The ways that lead on from a municipality of a day. */
function after(region: Region, code: string, day: string): readonly Way[] {
  const outOf = region.pack["structure/municipality_changes.csv"].filter(
    (row) => row.from_code === code && row.date > day,
  );
  const next = outOf.map(({ date }) => date).toSorted()[0];
  if (next === undefined) return [[]];
  return outOf
    .filter(({ date }) => date === next)
    .flatMap(({ to_code }) => after(region, to_code, next).map((way) => [to_code, ...way]));
}
