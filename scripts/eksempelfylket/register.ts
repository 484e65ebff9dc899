import type { InventedAnswers } from "./answers.ts";
import { baseFunctions, measureTypes, methods, pyramid } from "./offers.ts";
import type { PackRows } from "./rows.ts";

/** Tiltaksregisteret, filled in, and the agreements. */
export function register(answers: readonly InventedAnswers[]): PackRows {
  const of = ({ service, period, answeredOn }: InventedAnswers) => ({ service, period, answered_on: answeredOn });
  const agreement = (
    provider: string,
    user: string,
    offer: string,
    decision: string,
    valid_from: string,
    valid_to = "",
  ) => ({
    ...{ provider, user, offer, decision, valid_from, valid_to },
  });
  return {
    "offers/pyramid.csv": pyramid,
    "offers/methods.csv": methods,
    "offers/base_functions.csv": baseFunctions,
    "offers/measure_types.csv": measureTypes,
    "offers/answers.csv": answers.flatMap((one) => one.answers.map((answer) => ({ ...of(one), ...answer }))),
    "offers/own_offers.csv": answers.flatMap((one) => one.ownOffers.map((offer) => ({ ...of(one), ...offer }))),
    "offers/mailboxes.csv": [...new Set(answers.map(({ service }) => service))].map((service) => ({
      ...{ service, mailbox: `barnevern@${service}.example` },
    })),
    "offers/agreements.csv": [
      agreement("tussmo", "tussli", "cos", "Vedtak 14/2024 i samarbeidsrådet for Tussedalen", "2024-07-01"),
      agreement("dvergstad-ost", "nissebu", "marte-meo", "Vedtak 41/2024 i Dvergstad", "2024-08-01"),
      agreement("dvergstad-nord", "nisseholt", "akutt-og-voldsteam", "Vedtak 52/2024 i Dvergstad", "2025-01-01"),
      agreement("huldrefoss", "huldrenes", "gruppetilbud", "Vedtak 7/2024 i Huldrefoss", "2024-03-01", "2025-01-01"),
      agreement("alvhaug", "alvestrand", "jurist-psykolog", "Vedtak 3/2025 i Alvhaug", "2025-02-01"),
      agreement("huldrevatn", "huldrebekk", "trygg-base", "Vedtak 22/2024 i Huldrevatn", "2024-09-01", "2026-09-01"),
      agreement("dvergstad-sor", "utskogen", "trygg-base", "Vedtak 60/2024 i Dvergstad", "2025-01-01"),
    ],
  };
}
