import { networkOf } from "../region/memberships.js";
import type { Region } from "../region/region.js";
import { childrenByService, personsIn } from "./children.js";
import { capacityPeriod } from "./gaps.js";
import { offerNames } from "./offer-names.js";
import { type OfferTable, offerTable } from "./offer-table.js";
import { answerState, answersOf, type Register } from "./register.js";
import { registerServices } from "./register-services.js";

/**
 * Two tables: `register`, one row on how far the collecting has come and which half-year free capacity is for;
 * `register_services`, a row a service.
 */
export function registerStates(region: Region, register: Register): readonly OfferTable[] {
  const children = childrenByService(region);
  const { mailbox } = offerNames(region, register);
  const services = registerServices(region).map(({ id, name }) => {
    const network = networkOf(region, { level: "service", id }, region.organisationDate);
    const answers = answersOf(register, id);
    const { state, stated, asked, halfYearsOld } = answerState(region, register, id);
    return {
      service: id,
      name,
      network: network.kind === "known" ? network.value.id : null,
      network_name: network.kind === "known" ? network.value.name : null,
      state,
      stated,
      asked,
      half_years_old: halfYearsOld,
      period: answers?.period ?? null,
      answered_on: answers?.answered_on ?? null,
      mailbox: mailbox(id),
      children: personsIn(children.filter(({ service }) => service === id)) ?? null,
    };
  });
  const count = (is: (service: (typeof services)[number]) => boolean): number => services.filter(is).length;
  const about = {
    period: register.period,
    capacity_period: capacityPeriod(register),
    services: services.length,
    answered: count(({ state, half_years_old }) => state === "answered" && half_years_old === 0),
    half_filled: count(({ state, half_years_old }) => state === "half_filled" && half_years_old === 0),
    older: count(({ half_years_old }) => half_years_old > 0),
    not_submitted: count(({ state }) => state === "not_submitted"),
  };
  return [
    offerTable(
      "register",
      {
        period: "text",
        capacity_period: "text",
        services: "number",
        answered: "number",
        half_filled: "number",
        older: "number",
        not_submitted: "number",
      },
      [about],
    ),
    offerTable(
      "register_services",
      {
        service: "text",
        name: "text",
        network: "text",
        network_name: "text",
        state: "text",
        stated: "number",
        asked: "number",
        half_years_old: "number",
        period: "text",
        answered_on: "text",
        mailbox: "text",
        children: "number",
      },
      services,
    ),
  ];
}
