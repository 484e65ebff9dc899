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

/** Every day on which a unit of the region may begin to cover something else. */
export function changeDays({ pack, structureFrom }: Region): readonly string[] {
  const dated = [
    ...[pack["structure/service_areas.csv"], pack["structure/network_services.csv"], pack["structure/districts.csv"]],
    ...[
      pack["structure/network_municipalities.csv"],
      pack["structure/municipalities.csv"],
      pack["structure/areas.csv"],
    ],
  ].flat();
  const days = [
    structureFrom,
    ...pack["structure/municipality_changes.csv"].map(({ date }) => date),
    ...pack["structure/networks.csv"].map(({ services_known_from }) => services_known_from),
    ...dated.flatMap(({ valid_from, valid_to }) => (valid_to === undefined ? [valid_from] : [valid_from, valid_to])),
  ];
  return [...new Set(days)].toSorted();
}
