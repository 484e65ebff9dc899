import type { Region } from "@barneloftet/analytics";
import type { LogData } from "@barneloftet/report";
import { refuseUnknown, servicesFor } from "./form-units.js";

/**
 * What the log of a base is made of: a network's base, or one that several networks have in common.
 *
 * @throws Refusal if the base is unknown, or its services are not known when the half-year begins.
 */
export function logDataOf(region: Region, base: string, period: string): LogData {
  const networks = region.pack["structure/networks.csv"];
  const areas = region.pack["structure/areas.csv"].filter(({ kind }) => kind === "base");
  const network = networks.find(({ id }) => id === base);
  const area = areas.find(({ id }) => id === base);
  const name = network ? `Nettverket ${network.name}` : area?.name;
  if (name === undefined)
    return refuseUnknown(
      "base",
      base,
      [...networks, ...areas].map(({ id }) => id),
    );
  const services = servicesFor(region, period, { level: network ? "network" : "area", id: base });
  const networkIds = new Set(network ? [base] : networksIn(region, base));
  const current = new Set(services.map(({ id }) => id));
  const ever = region.pack["structure/network_services.csv"].filter((row) => networkIds.has(row.network ?? ""));
  const former = new Set(ever.map((row) => row.service).filter((id) => !current.has(id)));
  return {
    region: { id: region.id, name: region.name, kind: region.kind },
    base: { id: base, name },
    services: named(services),
    former: named(region.pack["structure/services.csv"].filter(({ id }) => former.has(id))),
    period,
  };
}

function networksIn(region: Region, area: string): readonly string[] {
  const members = region.pack["structure/area_members.csv"].filter((row) => row.area === area);
  return members.filter(({ member_level }) => member_level === "network").map(({ member }) => member);
}

function named(services: readonly { readonly id: string; readonly name: string }[]): LogData["services"] {
  return services.map(({ id, name }) => ({ id, name })).toSorted((a, b) => a.name.localeCompare(b.name, "nb"));
}
