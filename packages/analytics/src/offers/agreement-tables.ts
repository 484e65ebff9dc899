import type { Region } from "../region/region.js";
import { agreementsIn } from "./access.js";
import type { AgreementSet } from "./best-agreements.js";
import { offerNames } from "./offer-names.js";
import { type OfferTable, offerTable } from "./offer-table.js";
import type { Register } from "./register.js";

/** The agreements there are, and which of them are in force in the half-year. */
export function agreementsTable(region: Region, register: Register): OfferTable {
  const { service: serviceName, offer: offerName } = offerNames(region);
  const inForce = agreementsIn(register, register.period);
  return offerTable(
    "agreements",
    {
      provider_name: "text",
      user_name: "text",
      offer_name: "text",
      decision: "text",
      valid_from: "text",
      valid_to: "text",
      in_force: "number",
      status: "text",
      source: "text",
    },
    register.agreements.map((agreement) => ({
      provider_name: serviceName(agreement.provider),
      user_name: serviceName(agreement.user),
      offer_name: offerName(agreement.offer),
      decision: agreement.decision,
      valid_from: agreement.valid_from,
      valid_to: agreement.valid_to ?? null,
      in_force: Number(inForce.includes(agreement)),
      status: agreement.status,
      source: agreement.source,
    })),
  );
}

/** The best sets of agreements: a row a set and agreement; the set of none has one row without an agreement. */
export function agreementSetsTable(region: Region, sets: readonly AgreementSet[]): OfferTable {
  const { service: serviceName, offer: offerName } = offerNames(region);
  return offerTable(
    "agreement_sets",
    {
      agreements: "number",
      pairs: "number",
      children: "number",
      provider_name: "text",
      user_name: "text",
      offer_names: "text",
    },
    sets.flatMap(({ agreements: chosen, pairs, children }, k) => {
      const about = { agreements: k, pairs, children };
      if (chosen.length === 0) return [about];
      return chosen.map(({ provider, user, offers: lent }) => ({
        ...about,
        provider_name: serviceName(provider),
        user_name: serviceName(user),
        offer_names: lent.map(offerName).join(", "),
      }));
    }),
  );
}
