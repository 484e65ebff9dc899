import { assertDay } from "./dated.js";
import type { Region } from "./region.js";

/** The days on which the pack's organisation begins or changes, from the first its memberships cover to its organisation date. */
export function organisationDays(region: Region): readonly string[] {
  const { pack, structureFrom, organisationDate } = region;
  const days = [
    structureFrom,
    organisationDate,
    ...pack["structure/municipality_changes.csv"].map(({ date }) => date),
    ...pack["structure/service_areas.csv"].map(({ valid_from }) => valid_from),
    ...pack["structure/network_services.csv"].map(({ valid_from }) => valid_from),
  ];
  return [...new Set(days)].filter((day) => day >= structureFrom && day <= organisationDate).toSorted();
}

/**
 * The day since which the municipal borders have been those of a day: the latest change, or the pack's first day.
 *
 * @throws Error if the day is no ISO day.
 */
export function bordersOn(region: Region, day: string): string {
  assertDay(day);
  const changes = region.pack["structure/municipality_changes.csv"].map(({ date }) => date);
  const first =
    region.pack["structure/municipalities.csv"].map(({ valid_from }) => valid_from).toSorted()[0] ??
    region.structureFrom;
  return (
    changes
      .filter((date) => date <= day)
      .toSorted()
      .at(-1) ?? first
  );
}
