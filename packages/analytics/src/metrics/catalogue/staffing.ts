import { sum } from "../component.js";
import { defineMetric } from "../define-metric.js";
import { partOf, ratio, share } from "../formula.js";

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

const positionsOfKostra = {
  title: "Statistisk sentralbyrå: Barnevern, stillinger",
  url: "https://www.ssb.no/sosiale-forhold-og-kriminalitet/barne-og-familievern/statistikk/barnevern",
} as const;

/** Positions that exist and that nobody holds, of those and the ones that somebody holds. */
export const vacancyRate = defineMetric({
  ...counted,
  id: "vacancy_rate",
  label: { nb: "Ledige stillinger", en: "Vacancy rate" },
  description: {
    nb: "Andel av stillingene i tjenesten, besatte og ledige, som ingen hadde på datoen, i årsverk.",
    en: "Share of the service's positions, filled and vacant, that nobody held on the day, in full-time equivalents.",
  },
  unit: "percent",
  decimals: 1,
  components: { vacancies: sum("vacancies"), filled_positions: sum("filled_positions") },
  value: share("vacancies", "filled_positions"),
  polarity: "lower_is_better",
  disclosure: { count: "vacancies" },
  source: positionsOfKostra,
});

/** Filled positions per 1 000 children aged 0–17 where the service works, from its own sums. */
export const staffingPerThousandChildren = defineMetric({
  ...counted,
  id: "staffing_per_thousand_children",
  label: {
    nb: "Årsverk per 1 000 barn, regnet ut fra tjenestenes tall",
    en: "Positions per 1,000 children, from the services' figures",
  },
  description: {
    nb: "Besatte årsverk i barneverntjenesten per 1 000 innbyggere 0–17 år i kommunene tjenesten arbeider for.",
    en: "Filled positions in the child welfare service per 1,000 inhabitants aged 0–17 of the municipalities it works for.",
  },
  unit: "per_thousand",
  decimals: 1,
  components: { filled_positions: sum("filled_positions"), children_aged_0_17: sum("children_aged_0_17") },
  value: ratio("filled_positions", "children_aged_0_17"),
  polarity: "none",
  disclosure: { count: "filled_positions", outOf: "children_aged_0_17" },
  source: positionsOfKostra,
});

/** Share of filled positions held by somebody with the education that the Act asks for, as the service has found. */
export const requiredEducation = defineMetric({
  ...counted,
  id: "required_education",
  label: { nb: "Stillinger med utdanningen loven krever", en: "Positions with the required education" },
  description: {
    nb: "Andel av de besatte årsverkene i tjenesten som holdes av ansatte med utdanningen som barnevernsloven § 15-6 krever, slik tjenesten selv har funnet det. En sosionom eller barnevernpedagog er med bare hvis kravet der er oppfylt. Ledige stillinger er ikke med.",
    en: "Share of the service's filled positions held by employees with the education that the Child Welfare Act § 15-6 requires, as the service itself has found. A social worker or child welfare pedagogue is included only where that requirement is met. Vacancies are not included.",
  },
  unit: "percent",
  decimals: 1,
  components: { qualified_positions: sum("qualified_positions"), filled_positions: sum("filled_positions") },
  value: partOf("qualified_positions", "filled_positions"),
  polarity: "higher_is_better",
  disclosure: { count: "qualified_positions", outOf: "filled_positions" },
  source: { title: "Barnevernsloven § 15-6" },
});

/** Filled positions with a professional education per 1 000 children: Bufdir's 3C, another thing than § 15-6. */
export const professionalPositionsPerThousandChildren = defineMetric({
  ...counted,
  id: "professional_positions_per_thousand_children",
  label: {
    nb: "Årsverk med fagutdanning per 1 000 barn",
    en: "Positions with a professional education per 1,000 children",
  },
  description: {
    nb: "Besatte årsverk holdt av sosionomer, barnevernpedagoger og andre med relevant høyere utdanning, per 1 000 innbyggere 0–17 år i kommunene tjenesten arbeider for. At det er disse utdanningene som er fagutdanning i kilden, er vår forståelse; listen der er ikke lest.",
    en: "Filled positions held by social workers, child welfare pedagogues and others with relevant higher education, per 1,000 inhabitants aged 0–17 of the municipalities the service works for. That these are the source's professional educations is our understanding; its list has not been read.",
  },
  unit: "per_thousand",
  decimals: 1,
  components: {
    professional_positions: sum("professional_positions"),
    children_aged_0_17: sum("children_aged_0_17"),
  },
  value: ratio("professional_positions", "children_aged_0_17"),
  polarity: "none",
  disclosure: { count: "professional_positions", outOf: "children_aged_0_17" },
  source: { title: "Bufdir: Kommunemonitor barnevern, tall 3C; Statistisk sentralbyrå, tabell 12305" },
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
  value: partOf("dedicated_counsellors", "counsellors"),
  interval: {
    method: "none",
    complete: true,
    because: {
      nb: "Alle veilederne er talt, så det er ikke et utvalg.",
      en: "Every counsellor is counted; it is not a sample.",
    },
  },
  polarity: "higher_is_better",
  disclosure: { count: "dedicated_counsellors", outOf: "counsellors" },
  source: { title: "Sluttrapporten for Barneløftet (2021), kapittel 4.2" },
});
