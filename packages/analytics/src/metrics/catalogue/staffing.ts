import { sum } from "../component.js";
import { defineMetric } from "../define-metric.js";
import { ratio } from "../formula.js";

const counted = {
  table: "staffing",
  dimensions: [],
  period: "as_given",
  parts: "reported",
  comparableBy: ["period_kind"],
  interval: {
    method: "none",
    because: {
      nb: "Usikkerhet ikke beregnet: årsverk er en opptelling av stillinger, ikke av hendelser.",
      en: "Uncertainty not calculated: positions are counted, they are not events.",
    },
  },
} as const;

/** Positions that exist and that nobody holds, of all positions. */
export const vacancyRate = defineMetric({
  ...counted,
  id: "vacancy_rate",
  label: { nb: "Ledige stillinger", en: "Vacancy rate" },
  description: {
    nb: "Andel av stillingene i tjenesten som ingen hadde på datoen, i årsverk.",
    en: "Share of the service's positions that nobody held on the day, in full-time equivalents.",
  },
  unit: "percent",
  decimals: 1,
  components: { vacancies: sum("vacancies"), positions: sum("positions") },
  value: ratio("vacancies", "positions"),
  polarity: "lower_is_better",
  disclosure: { count: "vacancies", outOf: "positions" },
  source: {
    title: "Statistisk sentralbyrå: Barnevern, stillinger",
    url: "https://www.ssb.no/sosiale-forhold-og-kriminalitet/barne-og-familievern/statistikk/barnevern",
  },
});

/** Positions per 1 000 children aged 0–17 where the service works, from its own sums. */
export const staffingPerThousandChildren = defineMetric({
  ...counted,
  id: "staffing_per_thousand_children",
  label: {
    nb: "Årsverk per 1 000 barn, regnet ut fra tjenestenes tall",
    en: "Positions per 1,000 children, from the services' figures",
  },
  description: {
    nb: "Årsverk i barneverntjenesten per 1 000 innbyggere 0–17 år i kommunene tjenesten arbeider for.",
    en: "Positions in the child welfare service per 1,000 inhabitants aged 0–17 of the municipalities it works for.",
  },
  unit: "per_thousand",
  decimals: 1,
  components: { positions: sum("positions"), children_aged_0_17: sum("children_aged_0_17") },
  value: ratio("positions", "children_aged_0_17"),
  polarity: "none",
  disclosure: { count: "positions", outOf: "children_aged_0_17" },
  source: { title: "Bufdir: Kommunemonitor barnevern, stillinger per 1 000 barn 0–17 år" },
});

/** Share of positions held by somebody with the education that the Act asks for. */
export const requiredEducation = defineMetric({
  ...counted,
  id: "required_education",
  label: { nb: "Stillinger med utdanningen loven krever", en: "Positions with the required education" },
  description: {
    nb: "Andel av årsverkene i tjenesten som holdes av ansatte med utdanningen som barnevernsloven krever.",
    en: "Share of the service's positions held by employees with the education that the Act requires.",
  },
  unit: "percent",
  decimals: 1,
  components: { qualified_positions: sum("qualified_positions"), positions: sum("positions") },
  value: ratio("qualified_positions", "positions"),
  polarity: "higher_is_better",
  disclosure: { count: "qualified_positions", outOf: "positions" },
  source: { title: "Barnevernsloven § 15-6; Bufdir: Kommunemonitor barnevern, tall 3C" },
});

/** Share of counsellors in methods who have no caseworker role beside. */
export const dedicatedCounsellors = defineMetric({
  ...counted,
  id: "dedicated_counsellors",
  label: { nb: "Veiledere uten saksbehandling ved siden av", en: "Counsellors without a caseworker role" },
  description: {
    nb: "Andel av veilederne i metoder som ikke har saksbehandling ved siden av. Saksbehandlingen går gjerne foran når begge deler skal gjøres.",
    en: "Share of the counsellors in methods who have no caseworker role beside. Casework tends to come first where both are to be done.",
  },
  unit: "percent",
  decimals: 0,
  components: { dedicated_counsellors: sum("dedicated_counsellors"), counsellors: sum("counsellors") },
  value: ratio("dedicated_counsellors", "counsellors"),
  interval: {
    method: "none",
    because: {
      nb: "Alle veilederne er talt, så det er ikke et utvalg.",
      en: "Every counsellor is counted; it is not a sample.",
    },
  },
  polarity: "higher_is_better",
  disclosure: { count: "dedicated_counsellors", outOf: "counsellors" },
  source: { title: "Sluttrapporten for Barneløftet (2021), kapittel 4.2" },
});
