import {
  addDays,
  answersOf,
  daysOfHalfYear,
  formatDay,
  halfYearOf,
  networkOf,
  offersOf,
  type Region,
  registerOf,
} from "@barneloftet/analytics";
import { type FormData, periodWords } from "@barneloftet/report";
import { Refusal } from "../refusal.js";
import { refuseUnknown, servicesFor } from "./form-units.js";

/**
 * What a service's form for a half-year is made of; its last answers are those of an earlier half-year.
 *
 * @throws Refusal if the service is unknown, or is not one of the region's when the half-year begins.
 */
export function formDataOf(region: Region, service: string, period: string): FormData {
  const { from } = daysOfHalfYear(period);
  const all = region.pack["structure/services.csv"];
  if (!all.some(({ id }) => id === service))
    refuseUnknown(
      "tjeneste",
      service,
      all.map(({ id }) => id),
    );
  const found = servicesFor(region, period).find(({ id }) => id === service);
  if (!found)
    throw new Refusal(
      `«${service}» er ikke en av tjenestene ${formatDay(from, "nb")}, da ${periodWords(period)} begynner.`,
    );
  const network = networkOf(region, { level: "service", id: service }, from);
  const before = registerOf(region, halfYearOf(addDays(from, -1)));
  return {
    region: { id: region.id, name: region.name, kind: region.kind },
    service: { id: found.id, name: found.name },
    network: network.kind === "known" ? { name: network.value.name } : null,
    period,
    offers: offersOf(region).map(({ id, name, tier, kind, group }) => ({ id, name, tier, kind, group })),
    previous: answersOf(before, service) ?? null,
  };
}
