import type { ServiceAnswers } from "@barneloftet/analytics";
import type { FormData } from "../src/index.js";

/** A form with one offer of each group, of an invented region. */
export const smallForm: FormData = {
  region: { id: "eventyrlandet", name: "Eventyrlandet", kind: "invented" },
  service: { id: "fjelldal", name: "Fjelldal barneverntjeneste" },
  network: { name: "Dalen" },
  period: "2025H1",
  offers: [
    { id: "gruppetilbud", name: "Gruppetilbud", tier: "network_base", kind: "measure", group: "pyramid" },
    { id: "undersokelse", name: "Undersøkelse", tier: "own_service", kind: "statutory", group: "pyramid" },
    { id: "pmto", name: "PMTO", tier: "network_base", kind: "method", group: "method" },
    { id: "base-jurist", name: "Jurist", tier: "network_base", kind: "position", group: "base_function" },
  ],
  previous: null,
};

/** Answers to it, with a name that a spreadsheet would take for a formula. */
export const smallAnswers: ServiceAnswers = {
  region: "eventyrlandet",
  service: "fjelldal",
  period: "2025H1",
  answered_on: "2025-02-03",
  mailbox: "barnevern@fjelldal.example",
  answers: [
    {
      offer: "gruppetilbud",
      availability: "shared",
      shared_with: "across",
      counsellors: "not_stated",
      without_casework: "not_stated",
      capacity: "number",
      assignments: 3,
    },
    {
      offer: "pmto",
      availability: "exists",
      shared_with: undefined,
      counsellors: "two_or_more",
      without_casework: "yes",
      capacity: "some",
      assignments: undefined,
    },
  ],
  own_offers: [
    {
      name: '=1+1;"hei"',
      kind: "measure",
      availability: "exists",
      shared_with: undefined,
      capacity: "none",
      assignments: undefined,
    },
  ],
};
