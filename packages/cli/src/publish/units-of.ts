import { type Level, municipalitiesOn, type Region, servicesOn, type UnitRef } from "@barneloftet/analytics";

/** The region, its networks, services and municipalities on the organisation date. */
export function unitsOf(region: Region): readonly UnitRef[] {
  const day = region.organisationDate;
  const of = (level: Level, ids: readonly string[]): readonly UnitRef[] => ids.map((id) => ({ level, id }));
  const services = servicesOn(region, day);
  const municipalities = municipalitiesOn(region, day);
  return [
    { level: "region", id: region.id },
    ...of(
      "network",
      region.pack["structure/networks.csv"].map(({ id }) => id),
    ),
    ...of("service", services.kind === "known" ? services.value.map(({ id }) => id) : []),
    ...of("municipality", municipalities.kind === "known" ? municipalities.value.map(({ code }) => code) : []),
  ];
}
