import type { Region } from "../region/region.js";
import { accessOf } from "./access.js";
import { agreementSetsTable, agreementsTable } from "./agreement-tables.js";
import type { AgreementSet } from "./best-agreements.js";
import { coverageOf } from "./coverage.js";
import { fragileOffers } from "./fragile-offers.js";
import { helpersOf, lends } from "./gaps.js";
import { isCounted, offersOf } from "./offer.js";
import { offerNames } from "./offer-names.js";
import { type OfferTable, offerTable } from "./offer-table.js";
import { answerTo, type Register } from "./register.js";
import { registerStates } from "./register-states.js";

/**
 * Everything that the pages of Tiltaksregisteret show of a region's register, as flat tables by name: `register`,
 * `register_services`, `offers`, `offer_answers`, `own_offers`, `coverage`, `fragile_offers`, `gaps`, `agreements`,
 * `agreement_sets`. The same for a build and for files dropped in a browser.
 *
 * @param sets The best agreements by number, as `bestAgreements` gives them; empty where nobody has answered.
 */
export function offerTables(region: Region, register: Register, sets: readonly AgreementSet[]): readonly OfferTable[] {
  return [
    ...registerStates(region, register),
    offers(region),
    answers(region, register),
    ownOffers(region, register),
    coverage(region, register),
    fragile(region, register),
    gaps(region, register),
    agreementsTable(region, register),
    agreementSetsTable(region, sets),
  ];
}

function offers(region: Region): OfferTable {
  return offerTable(
    "offers",
    {
      id: "text",
      name: "text",
      tier: "text",
      kind: "text",
      group: "text",
      counted: "number",
      status: "text",
      source: "text",
    },
    offersOf(region).map((offer) => ({ ...offer, counted: Number(isCounted(offer)) })),
  );
}

function answers(region: Region, register: Register): OfferTable {
  const { service: serviceName } = offerNames(region);
  const counted = offersOf(region).filter(isCounted);
  const rows = region.pack["structure/services.csv"]
    .filter(({ id }) => register.answers.some(({ service }) => service === id))
    .flatMap(({ id: service }) =>
      counted.map((offer) => {
        const answer = answerTo(register, service, offer.id);
        const { how, robustness } = accessOf(region, register, service, offer);
        return {
          service,
          service_name: serviceName(service),
          offer: offer.id,
          availability: answer?.availability ?? "not_stated",
          shared_with: answer?.shared_with ?? null,
          counsellors: answer?.counsellors ?? "not_stated",
          without_casework: answer?.without_casework ?? "not_stated",
          capacity: answer?.capacity ?? "not_stated",
          assignments: answer?.assignments ?? null,
          lends: Number(answer !== undefined && lends(register, service, answer)),
          how,
          robustness,
        };
      }),
    );
  return offerTable(
    "offer_answers",
    {
      service: "text",
      service_name: "text",
      offer: "text",
      availability: "text",
      shared_with: "text",
      counsellors: "text",
      without_casework: "text",
      capacity: "text",
      assignments: "number",
      lends: "number",
      how: "text",
      robustness: "text",
    },
    rows,
  );
}

function ownOffers(region: Region, register: Register): OfferTable {
  const { service: serviceName } = offerNames(region);
  return offerTable(
    "own_offers",
    {
      service: "text",
      service_name: "text",
      name: "text",
      kind: "text",
      availability: "text",
      shared_with: "text",
      capacity: "text",
      assignments: "number",
    },
    register.answers.flatMap(({ service, own_offers }) =>
      own_offers.map((offer) => ({
        service,
        service_name: serviceName(service),
        name: offer.name,
        kind: offer.kind,
        availability: offer.availability,
        shared_with: offer.shared_with ?? null,
        capacity: offer.capacity,
        assignments: offer.assignments ?? null,
      })),
    ),
  );
}

/** Children who reach each offer, and the most who can: with those of whom nobody has said whether they do. */
function coverage(region: Region, register: Register): OfferTable {
  return offerTable(
    "coverage",
    {
      level: "text",
      unit: "text",
      name: "text",
      offer: "text",
      children: "number",
      with_access: "number",
      own: "number",
      network: "number",
      across: "number",
      bought: "number",
      agreement: "number",
      none: "number",
      not_stated: "number",
      most_with_access: "number",
      robust: "number",
      most_robust: "number",
      status: "text",
      sources: "text",
    },
    coverageOf(region, register).map((row) => ({
      level: row.unit.level,
      unit: row.unit.id,
      name: row.unit.name,
      offer: row.offer.id,
      children: row.children ?? null,
      with_access: row.withAccess,
      ...row.by,
      most_with_access: row.withAccess + row.by.not_stated,
      robust: row.robustness.robust,
      most_robust: row.robustness.robust + row.robustness.not_known + row.by.not_stated,
      status: row.status,
      sources: row.sources.join(" "),
    })),
  );
}

function fragile(region: Region, register: Register): OfferTable {
  const { service: serviceName } = offerNames(region);
  return offerTable(
    "fragile_offers",
    {
      offer: "text",
      offer_name: "text",
      service: "text",
      service_name: "text",
      dependents: "text",
      children: "number",
    },
    fragileOffers(region, register).map(({ offer, service, dependents, children }) => ({
      offer: offer.id,
      offer_name: offer.name,
      service,
      service_name: serviceName(service),
      dependents: dependents.map(serviceName).join(", "),
      children: children ?? null,
    })),
  );
}

/** A row a gap and helper; a gap that nobody can help with has one row without a helper. */
function gaps(region: Region, register: Register): OfferTable {
  const { service: serviceName, networkOfService, mailbox } = offerNames(region, register);
  const rows = helpersOf(region, register).flatMap(({ gap, helpers }) => {
    const about = {
      service: gap.service,
      service_name: serviceName(gap.service),
      network: networkOfService(gap.service),
      offer: gap.offer.id,
      offer_name: gap.offer.name,
      tier: gap.offer.tier,
      group: gap.offer.group,
      planned: Number(gap.isPlanned),
      children: gap.children ?? null,
    };
    if (helpers.length === 0) return [about];
    return helpers.map((helper, order) => ({
      ...about,
      order,
      helper: helper.service,
      helper_name: serviceName(helper.service),
      helper_network: networkOfService(helper.service),
      helper_mailbox: mailbox(helper.service),
      same_network: Number(helper.proximity.sameNetwork),
      neighbours: Number(helper.proximity.neighbours),
      kilometres: helper.proximity.kilometres ?? null,
      assignments: helper.assignments ?? null,
      decision: helper.agreement?.decision ?? null,
    }));
  });
  return offerTable(
    "gaps",
    {
      service: "text",
      service_name: "text",
      network: "text",
      offer: "text",
      offer_name: "text",
      tier: "text",
      group: "text",
      planned: "number",
      children: "number",
      order: "number",
      helper: "text",
      helper_name: "text",
      helper_network: "text",
      helper_mailbox: "text",
      same_network: "number",
      neighbours: "number",
      kilometres: "number",
      assignments: "number",
      decision: "text",
    },
    rows,
  );
}
