import type { Locale, Text } from "./locale.js";
import { inLocale } from "./locale.js";

/** What the values of dimensions are called, inside a sentence. */
export const facetValues = {
  type: {
    total: {
      nb: "totalt sykefravær (egenmeldt og legemeldt)",
      en: "total sick leave (self-certified and doctor-certified)",
    },
    doctor_certified: { nb: "bare legemeldt sykefravær", en: "doctor-certified sick leave only" },
    self_certified: { nb: "bare egenmeldt sykefravær", en: "self-certified sick leave only" },
  },
  population: {
    child_welfare_services: { nb: "ansatte i barneverntjenestene", en: "employees of the child welfare services" },
    all_sectors: { nb: "alle arbeidstakere i alle sektorer", en: "all employees in all sectors" },
    municipalities: { nb: "ansatte i kommunene", en: "employees of municipalities" },
    county_municipalities: { nb: "ansatte i fylkeskommunene", en: "employees of county municipalities" },
    municipalities_and_county_municipalities: {
      nb: "ansatte i kommuner og fylkeskommuner",
      en: "employees of municipalities and county municipalities",
    },
  },
  class: {
    structuring: { nb: "strukturerende tiltak", en: "structuring measures" },
    compensating: { nb: "kompenserende tiltak", en: "compensating measures" },
    placement: { nb: "plasseringstiltak", en: "placements" },
    unresolved: { nb: "tiltak som ikke kan regnes til noen av slagene", en: "measures that cannot be classed" },
    total: { nb: "sum", en: "total" },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Text>>>>;

/** The words for one value of a dimension; the value itself where no words are written, «ikke oppgitt» where it is missing. */
export function facetValue(facet: string, value: string | undefined, locale: Locale): string {
  if (value === undefined) return locale === "en" ? "not stated" : "ikke oppgitt";
  const words: Readonly<Record<string, Text>> | undefined = (
    facetValues as Readonly<Record<string, Readonly<Record<string, Text>>>>
  )[facet];
  const text = words?.[value];
  return text ? inLocale(text, locale) : value;
}
